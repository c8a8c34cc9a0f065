import type { Asking } from './asking';
import type { Programs } from './programs';
import type { Walker } from './walking';

/** One file starts the programs, for all that is tried with them. */
export interface Scene {
  programs(): Programs;
  /** A question of somebody new. */
  ask(): Asking;
  /** Somebody new, at the first step. */
  begin(program: number): Promise<Walker>;
}

/** The advice for the school, before and after the publication; tests come in any order. */
export const OLD = 'Deel alleen wat de school nodig heeft.';
export const FRESH = 'Met de school deel je niet meer dan nodig.';
export const isAdvice = (words: string): boolean => words.includes(OLD) || words.includes(FRESH);
