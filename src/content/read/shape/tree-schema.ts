import { THEMES } from '../../../model/theme';
import { z } from '../../zod';
import { askedLines, day, id, ids, LIMITS, reference, target, text } from './fields';
import { nodeSchema } from './node-schema';

/**
 * The one schema of what editors write: it gives the raw types, the JSON Schema that an editor's own program
 * completes from, and (through check-shape.ts) the Dutch messages.
 */

/** An answer in `walks`: an option, `unsure`, or a list of what is ticked. */
const answer = z.union([id, z.array(id)]);

export const treeSchema = z.strictObject({
  id,
  title: text(LIMITS.title),
  summary: text(LIMITS.summary),
  theme: z.enum(THEMES),
  keywords: z.array(text(60)).max(60).optional(),
  asked: askedLines,
  review: z.strictObject({ checked: day, before: day }),
  start: id,
  nodes: z.record(id, nodeSchema),
  walks: z
    .array(
      z.strictObject({
        name: text(LIMITS.walkName),
        answers: z.record(reference, answer),
        ends: target,
      }),
    )
    .optional(),
  retired: ids.optional(),
});

export type RawTree = z.infer<typeof treeSchema>;
