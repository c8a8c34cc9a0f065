import { THEMES } from '../../../model/theme';
import { VERDICTS } from '../../../model/verdict';
import { z } from '../../zod';
import { ticksSchema } from './condition-schema';
import { idOrIds, ids } from './fields';

const oneOrMore = <Item extends z.ZodType>(item: Item) => z.union([item, z.array(item).min(1)]);
const question = z.string().regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/);

/** A claim as written: questions by `boom/vraag`, and these words. A list means "one of". */
export type RawClaim = z.infer<typeof words> & {
  readonly any?: RawClaim[];
  readonly all?: RawClaim[];
  readonly not?: RawClaim;
};

const words = z.object({
  verdict: oneOrMore(z.enum(VERDICTS)).optional().describe('Het soort advies.'),
  theme: oneOrMore(z.enum(THEMES)).optional().describe('Het thema van de boom waar het advies in staat.'),
  tree: idOrIds.optional().describe('De boom waar het advies in staat.'),
  asked: oneOrMore(question).optional().describe('Een van deze vragen is gesteld.'),
  'not-asked': oneOrMore(question).optional().describe('Geen van deze vragen is gesteld.'),
  unsure: oneOrMore(question).optional().describe('Bij een van deze vragen koos iemand “Ik weet het niet”.'),
  source: idOrIds.optional().describe('Het advies noemt een van deze bronnen.'),
  number: oneOrMore(z.string().min(3).max(40)).optional().describe('Het advies noemt een van deze telefoonnummers.'),
  names: idOrIds.optional().describe('Het advies verwijst naar een van deze bomen (`related`).'),
  box: z.boolean().optional().describe('Er staat bij wat niet zeker is, of juist niet.'),
});

const claimSchema: z.ZodType<RawClaim> = z.lazy(() =>
  words
    .extend({
      any: z.array(claimSchema).min(1).optional(),
      all: z.array(claimSchema).min(1).optional(),
      not: claimSchema.optional(),
    })
    .catchall(z.union([idOrIds, ticksSchema])),
) as z.ZodType<RawClaim>;

export const promisesSchema = z.array(
  z.strictObject({
    id: ids.element,
    says: z.string().trim().min(1).max(200).describe('De belofte in één zin, voor mensen.'),
    when: claimSchema.describe('Over welke wandelingen zij gaat.'),
    // biome-ignore lint/suspicious/noThenProperty: the word of the design; this is data and is never awaited
    then: claimSchema.describe('Wat daar altijd moet gelden.'),
    sources: ids.min(1),
  }),
);
export type RawPromise = z.infer<typeof promisesSchema>[number];
