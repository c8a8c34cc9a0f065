import { z } from 'zod';

export const ID_PATTERN = /^[a-z][a-z0-9-]*$/;
/** Words that YAML 1.1 reads as true, false or null, and words with a meaning of their own here. */
export const RESERVED_IDS = new Set(['y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false', 'null', 'unsure', 'start']);

/** Longest texts (characters) that still read well on a phone's card. */
export const LIMITS = {
  title: 60,
  summary: 200,
  label: 50,
  hint: 160,
  question: 300,
  paragraph: 700,
  step: 320,
  options: 14,
  items: 12,
  steps: 12,
  asked: 500,
  askedLines: 150,
} as const;

export const id = z
  .string()
  .regex(ID_PATTERN)
  .describe('Een naam: kleine letters, cijfers en streepjes. Verandert nooit.');
export const target = z
  .string()
  .regex(/^([a-z][a-z0-9-]*\/)?[a-z][a-z0-9-]*$/)
  .describe('Waar de wandeling verder gaat: een knoop van deze boom, of boom/knoop, of boom/start.');
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('Een datum tussen aanhalingstekens: "2026-11-21".');
export const text = (longest: number) => z.string().trim().min(1).max(longest);
export const ids = z.array(id);
export const idOrIds = z.union([id, ids.min(1)]);

export const askedLines = z
  .array(text(LIMITS.asked))
  .max(LIMITS.askedLines)
  .optional()
  .describe('Zoals mensen het zelf vragen, één zin per regel. Zoeken leert ervan.');

/** A question as a tree names it: `vraag`, or `boom/vraag`. */
export const reference = z.string().regex(/^([a-z][a-z0-9-]*\/)?[a-z][a-z0-9-]*$/);
