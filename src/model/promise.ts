import type { Ticks } from './conditions';
import type { Theme } from './theme';
import type { Verdict } from './verdict';

/** Something that holds of a finished walk, or does not: of its answers, or of the advice it came to. Lists mean "one of". */
export type Claim =
  /** A question, `tree/node`, was answered so. */
  | { readonly kind: 'answer'; readonly key: string; readonly ticks: Ticks }
  /** One of these questions was asked. */
  | { readonly kind: 'asked'; readonly keys: readonly string[] }
  /** One of these questions was answered with "Ik weet het niet". */
  | { readonly kind: 'unsure'; readonly keys: readonly string[] }
  | { readonly kind: 'verdict'; readonly any: readonly Verdict[] }
  | { readonly kind: 'theme'; readonly any: readonly Theme[] }
  /** The advice stands in one of these trees. */
  | { readonly kind: 'tree'; readonly any: readonly string[] }
  /** The advice names one of these sources, numbers to call, or trees to go on with. */
  | { readonly kind: 'source' | 'number' | 'names'; readonly any: readonly string[] }
  /** The advice says that something is not certain. */
  | { readonly kind: 'box'; readonly is: boolean }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Claim[] }
  | { readonly kind: 'not'; readonly of: Claim };

/** What must hold on every walk through every tree, written once by a lawyer or an editor. */
export interface ContentPromise {
  readonly id: string;
  /** In one sentence, for people. */
  readonly says: string;
  /** Walks it speaks about. */
  readonly when: Claim;
  readonly then: Claim;
  readonly sources: readonly string[];
}
