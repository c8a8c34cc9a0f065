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

/** The same card with the reason, or without it again; what was chosen on it and not sent yet stays chosen. */
export function drawAnew(parts: WalkParts, open: OpenWalk, press: Press<'why'>): Shown {
  const { option, ticked: ticks, hides } = press;
  const chosen = option ?? (ticks === undefined ? undefined : ticked(ticks));
  return showWalk(parts, open, {
    ...wasOf(open.walk, press),
    ...(chosen === undefined ? {} : { chosen }),
    ...(hides === 'ja' ? {} : { showsWhy: true }),
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

/** What a list of ticks sends. */
export const ticked = (sent: string | undefined): readonly string[] =>
  sent === undefined || sent === '' ? [] : sent.split(',');
