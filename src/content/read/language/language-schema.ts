import { z } from '../../zod';

/** The schemas of content/language: what search knows of how people say things. */

const way = z.string().trim().min(1).max(60);
/** Characters: a story told in a hurry, and not a file. */
const LONGEST_LINE = 1_000;
const rows = z.array(z.array(way).min(1));

/** Rows of ways to say one thing, by what the thing is (`SayingKind`). */
export const sayingsSchema = z.strictObject({
  persons: rows.optional(),
  parties: rows.optional(),
  urgent: rows.optional(),
  related: rows.optional(),
});

/** A whole question or story, as somebody typed it. */
const line = z.string().trim().min(1).max(LONGEST_LINE);

/** Ways of speaking of what is somebody else's (rows only keep the file readable), and whole questions about it. */
export const elsewhereSchema = z.strictObject({ subjects: rows, asked: z.array(line).optional() });

/** How people put it when somebody may be in danger, by safety tree. */
export const dangerSchema = z.strictObject({ 'in-danger': z.record(z.string(), z.array(line).min(1)) });
/** What only sounds like danger. */
export const noDangerSchema = z.strictObject({ asked: z.array(line) });

/** Words written out → what people type for them. */
export const shorthandSchema = z.record(z.string(), z.array(way).min(1));
