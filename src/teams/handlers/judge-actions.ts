import type { Press } from '../../cards/press';
import { findPosition } from '../../walk/position';
import type { WalkParts } from '../bot-parts';
import type { Shown } from '../shown';
import { type OpenWalk, openWalk, showWalk, startAgain } from './walk-shown';

/** "Klopt dit advies?": counted at the advice, without a person; that a card counts once is the door's. */
export function judge(parts: WalkParts, { token, says }: Press<'judge'>): Promise<Shown> {
  return onAdvice(parts, token, (open, { tree, id }) => {
    if (says === undefined) return showWalk(parts, open);
    parts.count(says, tree, id);
    return showWalk(parts, open, { judged: { says } });
  });
}

export function judgeWhy(parts: WalkParts, { token, reason }: Press<'judge-why'>): Promise<Shown> {
  return onAdvice(parts, token, (open, { tree, id }) => {
    if (reason === undefined) return showWalk(parts, open, { judged: { says: 'wrong' } });
    parts.count(`wrong-${reason}`, tree, id);
    return showWalk(parts, open, { judged: { says: 'wrong', reason } });
  });
}

/** A walk that stands elsewhere is shown where it stands. */
async function onAdvice(
  parts: WalkParts,
  token: string,
  then: (open: OpenWalk, advice: { readonly tree: string; readonly id: string }) => Shown,
): Promise<Shown> {
  const open = await openWalk(parts, token);
  if (open === undefined) return startAgain();
  const position = findPosition(open.edition, open.walk);
  return position.kind === 'advice' ? then(open, position.node) : showWalk(parts, open);
}
