import { nodeKey } from '../../model/node';
import type { Trees } from '../../model/tree';
import type { Proved } from './check-promises';
import { walkInWords } from './walk-in-words';

/** Where the shortest walk that breaks a promise ends: the place to show it at. */
export interface BrokenPlace {
  /** `tree/node` of its advice, or of the question at which it stopped. */
  readonly key: string;
  /** Id of the promise. */
  readonly promise: string;
  readonly says: string;
  /** That walk, in the words of the cards. */
  readonly walk: string;
}

export const brokenPlaces = (trees: Trees, proved: readonly Proved[]): readonly BrokenPlace[] =>
  proved.flatMap(({ promise: { id, says }, proof: { shortest } }) => {
    const end = shortest?.end ?? shortest?.steps.at(-1)?.node;
    if (shortest === undefined || end === undefined) return [];
    return [{ key: nodeKey(end), promise: id, says, walk: walkInWords(trees, shortest) }];
  });
