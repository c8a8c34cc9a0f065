import type { DraftState } from './draft';

/** What can be done with a draft. `approve` publishes it; the editors' tab shows what is possible now. */
export const DRAFT_ACTIONS = ['write', 'submit', 'take-back', 'return', 'approve', 'discard', 'rebase'] as const;
export type DraftAction = (typeof DRAFT_ACTIONS)[number];

/**
 * What an editor is to a draft. `author`: wrote it, or could take it up, because nobody did yet (a release's). `sender`:
 * submitted it. `other`: neither, so a second pair of eyes; in a team of one everybody is. `anyone`: every editor, of a
 * release's draft, and of one whose author cannot be read (the key is gone).
 */
export type DraftRole = 'author' | 'sender' | 'other' | 'anyone';

export interface DraftTransition {
  readonly from: readonly DraftState[];
  readonly who: readonly DraftRole[];
  readonly to: DraftState;
}

/** The life of a draft, in one table; nothing that is not in here happens. Published and discarded are ends. */
export const DRAFT_TRANSITIONS: Readonly<Record<DraftAction, DraftTransition>> = {
  // Only its author: whoever writes in it may not approve it, and a team of two needs one who may.
  write: { from: ['open'], who: ['author'], to: 'open' },
  rebase: { from: ['open'], who: ['author'], to: 'open' },
  submit: { from: ['open'], who: ['author'], to: 'submitted' },
  'take-back': { from: ['submitted'], who: ['author', 'sender'], to: 'open' },
  return: { from: ['submitted'], who: ['other'], to: 'open' },
  approve: { from: ['submitted'], who: ['other'], to: 'published' },
  discard: { from: ['open', 'submitted'], who: ['author', 'anyone'], to: 'discarded' },
};
