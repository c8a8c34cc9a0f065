import type { Press } from '../../../cards/press';
import type { QuestionView } from '../../../cards/question-card';
import { back } from '../../../walk/position';
import { unpackWalk } from '../../../walk/token';
import type { Walk } from '../../../walk/walk';
import type { WalkParts } from '../../bot-parts';
import type { Shown } from '../../shown';
import { type OpenWalk, showWalk } from '../walk-shown';

/** To the question before. What was chosen there, and after it, is ticked again, as long as somebody goes on from these cards. */
export function goBack(parts: WalkParts, open: OpenWalk, press: Press<'back'>): Shown {
  const walk = back(open.edition, open.walk);
  // Further back: what was answered furthest on is still the walk that there was.
  return showWalk(parts, { ...open, walk }, { was: wasOf(walk, press).was ?? open.walk });
}

/** The same card with the reason, or without it again. */
export function drawAnew(parts: WalkParts, open: OpenWalk, press: Press<'why'>): Shown {
  return showWalk(parts, open, {
    ...wasOf(open.walk, press),
    ...(press.hides === 'ja' ? {} : { showsWhy: true }),
  });
}

/** The walk from before *Terug*; nothing when it is of another tree or edition, for then it is not a card of ours that says so. */
export function wasOf(
  { tree, edition }: Walk,
  { was }: { readonly was?: string | undefined },
): Pick<QuestionView, 'was'> {
  const walk = was === undefined ? undefined : unpackWalk(was);
  return walk?.tree === tree && walk.edition === edition ? { was: walk } : {};
}
