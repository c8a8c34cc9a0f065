import type { TreeNode } from '../../../model/node';
import { VERDICTS } from '../../../model/verdict';
import { z } from '../../zod';
import { someCondition, ticks } from './condition-schema';
import { askedLines, id, ids, LIMITS, target, text } from './fields';

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
        when: someCondition.describe('De eerdere antwoorden waarbij dit geldt: vraag: antwoord.'),
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
        when: someCondition.describe('De antwoorden waarbij dit er ook bij hoort.'),
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

export const nodeSchema = z.discriminatedUnion('kind', [
  questionSchema,
  checklistSchema,
  branchSchema,
  includeSchema,
  infoSchema,
  adviceSchema,
]);

export type RawNode = z.infer<typeof nodeSchema>;
