import { z } from 'zod';
import type { WalkField } from '../../../model/edition';
import type { Problem } from '../../problem';
import { compileCondition } from '../compile-condition';
import { fillIn } from '../organisation';
import { reportShape } from '../report-shape';
import { checkShape } from '../shape/check-shape';
import { conditionSchema } from '../shape/condition-schema';
import { id, text } from '../shape/fields';
import type { YamlSource } from '../yaml/yaml-source';

const LONGEST_WORDS = 160;

const fieldSchema = z.strictObject({
  tree: id.optional().describe('Geldt als de wandeling door deze boom gaat.'),
  when: conditionSchema.optional().describe('Geldt als zo is geantwoord: boom/vraag: antwoord.'),
  says: text(LONGEST_WORDS).describe('De woorden die op het formulier komen.'),
});
const frontMatterSchema = z.strictObject({
  fields: z
    .record(z.string().regex(/^[a-z][a-zA-Z0-9]*$/), z.array(fieldSchema).min(1))
    .describe('Wat een wandeling invult, per plek in de tekst: `{{walk.partij}}`.'),
});
export type RawFields = z.infer<typeof frontMatterSchema>['fields'];

/** The fields of a document as they were written, with their places. */
export interface FieldsSource {
  readonly yaml: YamlSource;
  readonly raw: RawFields;
}

interface ReadFields {
  readonly fields: ReadonlyMap<string, readonly WalkField[]>;
  readonly source?: FieldsSource;
}

const NO_FIELDS: ReadFields = { fields: new Map() };

/** `text` is the document they stand above. */
export function readWalkFields(yaml: YamlSource | undefined, text: string, problems: Problem[]): ReadFields {
  if (yaml === undefined) return NO_FIELDS;
  problems.push(...yaml.problems);
  if (yaml.value === undefined) return NO_FIELDS;
  const { value, findings } = checkShape(frontMatterSchema, yaml.value, yaml.written);
  reportShape(yaml, findings, problems);
  if (value === undefined) return NO_FIELDS;
  for (const name of unusedIn(text, value.fields))
    problems.push(
      yaml.at({
        code: 'unknown-placeholder',
        path: ['fields', name],
        atKey: true,
        message: `De tekst noemt \`{{walk.${name}}}\` nergens.`,
        hint: 'Zet het op de plek waar de woorden moeten komen, of haal het veld weg.',
      }),
    );
  const fields = new Map(Object.entries(value.fields).map(([name, items]) => [name, items.map(compiled)]));
  return { fields, source: { yaml, raw: value.fields } };
}

function unusedIn(text: string, fields: RawFields): readonly string[] {
  const used = new Set<string>();
  fillIn(text, new Map(), (name) => used.add(name));
  return Object.keys(fields).filter((name) => !used.has(`walk.${name}`));
}

const compiled = ({ tree, when, says }: RawFields[string][number]): WalkField => ({
  says,
  ...(tree === undefined ? {} : { tree }),
  ...(when === undefined ? {} : { when: compileCondition(when, '') }),
});
