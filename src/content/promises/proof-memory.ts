import type { Advice } from '../../model/node';
import type { Step as Passed } from '../../walk/replay';
import type { Wanted } from './leads-to';
import type { Listening } from './told';

/** No explanations: those are for somebody who walks. */
export type Step = Omit<Passed, 'notes'>;

/** What one promise saw of the walks from one stop on. */
export interface Seen {
  readonly walks: number;
  readonly broken: number;
  /** Answers to the nearest end that breaks the promise. */
  readonly way?: Way;
  /** The advices at which they end: one bit for each, in the order in which the memory met them. */
  readonly advices: bigint;
}

/** A way to an end, answer by answer. */
export interface Way {
  readonly length: number;
  readonly step?: Step;
  readonly onward?: Way;
  readonly end: Advice | undefined;
}

/** What one proof came to, for the next edition. */
export interface ProofMemory {
  readonly listening: Listening;
  /** By the id of the prospect, and then by that of what was told. */
  readonly seen: Map<number, Seen[]>;
  readonly wanted: Wanted;
  readonly advices: Map<string, bigint>;
  /** Answers tried for all of it. */
  tries: number;
}
