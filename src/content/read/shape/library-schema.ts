import { CERTAINTIES } from '../../../model/edition';
import { z } from '../../zod';
import { day, id, LIMITS, text } from './fields';

const certainty = z
  .enum(CERTAINTIES)
  .describe('confirmed = bevestigd, secondary = afgeleide bron, to-verify = nog nakijken.');

const sourceSchema = z.strictObject({
  title: text(160),
  law: z
    .strictObject({
      bwb: z
        .string()
        .regex(/^BWBR\d{7}$/)
        .optional(),
      /** European law: AVG = 32016R0679. */
      celex: z
        .string()
        .regex(/^\d{5}[A-Z]\d{4}$/)
        .optional(),
      /** A court's ruling. */
      ecli: z
        .string()
        .regex(/^ECLI:[A-Z]{2}:[A-Z]+:\d{4}:[A-Z0-9.]+$/)
        .optional(),
      /** A publication on officielebekendmakingen.nl: stb-2020-240, stcrt-2021-48897, kst-36264-C. */
      publication: z
        .string()
        .regex(/^(stb|stcrt|kst)-[0-9A-Za-z-]+$/)
        .optional(),
      article: text(20).regex(/^\d/).optional(),
      version: day.optional().describe('De stand van de wet die is gelezen.'),
    })
    .optional(),
  report: z
    .strictObject({
      name: text(200).describe('Van wie, welk stuk en uit welk jaar.'),
      place: text(160).optional().describe('Waar een lezer het vindt: hoofdstuk, bijlage, bladzijde of pagina.'),
    })
    .optional(),
  ref: text(200)
    .optional()
    .describe('Alleen voor makers: het feit op een feitenblad, of de regels van een tekstversie. Geen lezer ziet dit.'),
  certainty,
  checked: day,
  note: text(400).optional(),
});
export const sourcesSchema = z.record(id, sourceSchema);

export const glossarySchema = z.record(
  id,
  z.strictObject({ term: text(80), text: text(LIMITS.paragraph), synonyms: z.array(text(60)).max(40).optional() }),
);

/** Shorter than a message may be: what one adds to it must fit as well. */
export const MOST_REPLY_LENGTH = 1500;

export const repliesSchema = z.record(id, z.strictObject({ title: text(80), text: text(MOST_REPLY_LENGTH) }));

export type RawSource = z.infer<typeof sourceSchema>;
