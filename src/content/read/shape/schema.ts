import { z } from 'zod';
import { CERTAINTIES } from '../../../model/edition';
import type { TreeNode } from '../../../model/node';
import { THEMES } from '../../../model/theme';
import { VERDICTS } from '../../../model/verdict';

/**
 * The one schema of what editors write: it gives the raw types, the JSON Schema that an editor's own program
 * completes from, and (through parse-problems.ts) the Dutch messages.
 */

export const ID_PATTERN = /^[a-z][a-z0-9-]*$/;
/** Words that YAML 1.1 reads as true, false or null, and words with a meaning of their own here. */
export const RESERVED_IDS = new Set(['y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false', 'null', 'unsure', 'start']);

/** Longest texts (characters) that still read well on a phone's card. */
const LIMITS = {
  title: 60,
  summary: 200,
  label: 70,
  hint: 160,
  question: 300,
  paragraph: 700,
  step: 320,
  options: 14,
  items: 12,
  steps: 12,
} as const;

const id = z.string().regex(ID_PATTERN).describe('Een naam: kleine letters, cijfers en streepjes. Verandert nooit.');
const target = z
  .string()
  .regex(/^([a-z][a-z0-9-]*\/)?[a-z][a-z0-9-]*$/)
  .describe('Waar de wandeling verder gaat: een knoop van deze boom, of boom/knoop, of boom/start.');
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('Een datum tussen aanhalingstekens: "2026-11-21".');
const text = (longest: number) => z.string().trim().min(1).max(longest);
export const ids = z.array(id);
export const idOrIds = z.union([id, ids.min(1)]);

const askedLines = z
  .array(text(200))
  .max(80)
  .optional()
  .describe('Zoals mensen het zelf vragen, één zin per regel. Zoeken leert ervan.');

const asked = {
  text: text(LIMITS.question).describe('De vraag zoals mensen die lezen.'),
  why: text(LIMITS.paragraph).optional().describe('Waarom we dit vragen; getoond bij Waarom?'),
  help: text(LIMITS.paragraph).optional().describe('Uitleg onder de vraag.'),
  sources: ids.optional().describe('Bronnen uit sources.yaml.'),
  unsure: target.optional().describe('Waar "Ik weet het niet" heen gaat.'),
};

const option = z.strictObject({
  id,
  label: text(LIMITS.label).describe('De tekst op de knop.'),
  hint: text(LIMITS.hint).optional().describe('Korte uitleg bij dit antwoord.'),
  go: target,
});

/** What was ticked of a checklist; every part that is written must hold. */
const ticks = {
  'at-least': z.number().int().min(1).optional().describe('Geldt als er minstens zoveel zijn aangevinkt.'),
  any: ids.min(1).optional().describe('Geldt als één van deze is aangevinkt.'),
  all: ids.min(1).optional().describe('Geldt als al deze zijn aangevinkt.'),
  not: ids.min(1).optional().describe('Geldt als geen van deze is aangevinkt.'),
};
export const ticksSchema = z.strictObject(ticks);
export type RawTicks = z.infer<typeof ticksSchema>;

/** Earlier answers by question; `not` of one condition, `any` and `all` of a list of them. */
export interface RawCondition {
  readonly [question: string]: string | readonly string[] | RawTicks | RawCondition | readonly RawCondition[];
}
const reference = z.string().regex(/^([a-z][a-z0-9-]*\/)?[a-z][a-z0-9-]*$/);
const conditionSchema: z.ZodType<RawCondition> = z.lazy(() =>
  z
    .object({
      any: z.array(conditionSchema).min(1).optional().describe('Geldt als één van deze voorwaarden geldt.'),
      all: z.array(conditionSchema).min(1).optional().describe('Geldt als al deze voorwaarden gelden.'),
      not: conditionSchema.optional().describe('Geldt als deze voorwaarde niet geldt.'),
    })
    .catchall(z.union([idOrIds, ticksSchema])),
) as z.ZodType<RawCondition>;

const item = z.strictObject({
  id,
  label: text(LIMITS.step),
  hint: text(LIMITS.hint).optional(),
  weight: z
    .number()
    .int()
    .min(0)
    .max(100)
    .optional()
    .describe('Hoe zwaar dit telt als een advies de belangrijkste kiest.'),
  why: text(LIMITS.step).optional().describe('Waarom dit aandacht verdient.'),
  tree: id.optional().describe('De boom die hierover gaat.'),
});

const questionSchema = z.strictObject({
  kind: z.literal('question'),
  ...asked,
  options: z.array(option).min(2).max(LIMITS.options),
});

const checklistSchema = z.strictObject({
  kind: z.literal('checklist'),
  ...asked,
  options: z.array(item).min(1).max(LIMITS.items),
  cases: z
    .array(
      z.strictObject({
        ...ticks,
        go: target,
      }),
    )
    .optional(),
  else: target,
});

const branchSchema = z.strictObject({
  kind: z.literal('branch'),
  cases: z
    .array(
      z.strictObject({
        when: conditionSchema.describe('De eerdere antwoorden waarbij dit geldt: vraag: antwoord.'),
        go: target,
      }),
    )
    .min(1),
  else: target,
});

const includeSchema = z.strictObject({
  kind: z.literal('include'),
  tree: id.describe('De boom die hier als deel wordt doorlopen.'),
  next: z.record(id, target).describe('Voor elk einde van die boom: waar het hier verder gaat.'),
});

const infoSchema = z.strictObject({
  kind: z.literal('info'),
  text: text(LIMITS.paragraph),
  why: text(LIMITS.paragraph).optional(),
  sources: ids.optional(),
  asked: askedLines,
  go: target,
});

export const adviceSchema = z.strictObject({
  kind: z.literal('advice'),
  verdict: z.enum(VERDICTS),
  text: text(LIMITS.paragraph).describe('Het advies in één of twee zinnen.'),
  because: text(LIMITS.paragraph).optional().describe('Waarom.'),
  do: z.array(text(LIMITS.step)).max(LIMITS.steps).optional().describe('Wat je nu doet, stap voor stap.'),
  record: text(LIMITS.paragraph).optional().describe('Wat je vastlegt.'),
  sources: ids.optional(),
  escalate: z.enum(['offer', 'urge', 'none']).optional(),
  related: ids.optional().describe('Bomen die hierbij horen.'),
  documents: ids.optional().describe('Documenten om af te drukken.'),
  pick: z
    .strictObject({ from: z.array(target).min(1), most: z.number().int().min(1).max(10) })
    .optional()
    .describe('Toont de aangevinkte punten die het zwaarst wegen.'),
  also: z
    .array(
      z.strictObject({
        when: conditionSchema.describe('De antwoorden waarbij dit er ook bij hoort.'),
        text: text(LIMITS.step).optional().describe('Een zin die er dan bij komt.'),
        do: z.array(text(LIMITS.step)).max(LIMITS.steps).optional().describe('Stappen die er dan bij komen.'),
        sources: ids.optional(),
      }),
    )
    .optional()
    .describe('Wat er bij bepaalde antwoorden óók geldt: een tweede plicht, een kanttekening.'),
  uncertain: text(LIMITS.step).optional().describe('Wat er niet zeker is aan dit advies, in één zin.'),
  asked: askedLines,
});

export const nodeSchemas = {
  question: questionSchema,
  checklist: checklistSchema,
  branch: branchSchema,
  include: includeSchema,
  info: infoSchema,
  advice: adviceSchema,
} as const satisfies Readonly<Record<TreeNode['kind'], z.ZodType>>;

const nodeSchema = z.discriminatedUnion('kind', [
  questionSchema,
  checklistSchema,
  branchSchema,
  includeSchema,
  infoSchema,
  adviceSchema,
]);

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
        name: text(120),
        answers: z.record(reference, answer),
        ends: target,
      }),
    )
    .optional(),
  retired: ids.optional(),
});

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
      article: text(20).optional(),
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

export type RawTree = z.infer<typeof treeSchema>;
export type RawNode = z.infer<typeof nodeSchema>;
export type RawSource = z.infer<typeof sourceSchema>;
export type RawGlossary = z.infer<typeof glossarySchema>;
