import { z } from '../../zod';
import { ID_PATTERN, LIMITS, RESERVED_IDS } from './limits';

export { ID_PATTERN, LIMITS, RESERVED_IDS };

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
