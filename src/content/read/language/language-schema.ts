import { z } from 'zod';

/** The schemas of content/language: what search knows of how people say things. */

const way = z.string().trim().min(1).max(60);
const rows = z.array(z.array(way).min(1));

/** Rows of ways to say one thing, by what the thing is (`SayingKind`). */
export const sayingsSchema = z.strictObject({
  persons: rows.optional(),
  parties: rows.optional(),
  urgent: rows.optional(),
  related: rows.optional(),
});

/** Ways of speaking of what is somebody else's; rows only keep the file readable. */
export const elsewhereSchema = z.strictObject({ subjects: rows });

/** Words written out → what people type for them. */
export const shorthandSchema = z.record(z.string(), z.array(way).min(1));
