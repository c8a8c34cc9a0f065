/**
 * How much (0–1) a feature can say in a text, least first. They are few, so that a feature and what it says fit in one number:
 * what is learnt from is read from beginning to end time and again, and half as much of it is read faster.
 */
const AMOUNTS = [0, 0.5, 0.6, 0.7, 0.9, 1] as const;
export type Amount = (typeof AMOUNTS)[number];

const SHIFT = 3;
const LEVELS = (1 << SHIFT) - 1;

/** By level, as it counts in what was read. */
export const AMOUNT_OF = Float32Array.from({ length: LEVELS + 1 }, (_, level) => AMOUNTS[level] ?? 0);

/** Which of the amounts it is: a higher one says more. */
export const levelOf = (amount: Amount): number => AMOUNTS.indexOf(amount);

/** The exact amount squared, for what nobody ever learnt. */
export const squareAt = (level: number): number => (AMOUNTS[level] ?? 0) ** 2;

/** A feature's number and the level of what it says, as one number. */
export const saidBy = (feature: number, level: number): number => (feature << SHIFT) | level;
export const featureIn = (said: number): number => said >> SHIFT;
export const levelIn = (said: number): number => said & LEVELS;
/** Between 0 and 1. */
export const amountIn = (said: number): number => AMOUNT_OF[said & LEVELS] ?? 0;
