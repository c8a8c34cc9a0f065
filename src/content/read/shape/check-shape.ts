import type { z } from 'zod';
import { THEMES } from '../../../model/theme';
import { VERDICTS } from '../../../model/verdict';
import type { Finding, Path } from '../../problem';
import { ID_PATTERN, RESERVED_IDS } from './fields';
import { fieldsAt } from './fields-at';
import { valueAt } from './settle/places';
import { settleShape } from './settle/settle-shape';
import { tooSmall } from './too-small';
import { meantField, unknownField } from './unknown-field';
import { empty, wrongType } from './wrong-type';
import { swappedTexts, tooBig, wrongFormat, wrongId, wrongKind, wrongValue } from './wrong-value';

type Issue = z.core.$ZodIssue;

/** Checks a value against the schema; every deviation becomes a finding in Dutch. `written` gives the source text of a place. */
export function checkShape<T>(
  schema: z.ZodType<T>,
  value: unknown,
  written: (path: Path) => string,
): { readonly value?: T; readonly findings: readonly Finding[] } {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, findings: [] };
  const findings = result.error.issues.flatMap((issue) => findingsOf(issue, { schema, root: value, written }));
  const settled = settleShape(findings, value);
  // A text that is too long is still a text: what was published under a wider limit can be walked, and be mended.
  const isOnlyTooLong = result.error.issues.every((issue) => issue.code === 'too_big' && issue.origin === 'string');
  return isOnlyTooLong ? { value: value as T, findings: settled } : { findings: settled };
}

interface Checked {
  readonly schema: z.ZodType;
  readonly root: unknown;
  readonly written: (path: Path) => string;
}

function findingsOf(issue: Issue, { schema, root, written }: Checked): readonly Finding[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const name = String(path.at(-1) ?? 'het bestand');
  const here = valueAt(root, path);
  const inCondition = path.includes('when') || path.includes('then');
  switch (issue.code) {
    case 'unrecognized_keys':
      if (
        inCondition &&
        !issue.keys.some((key) => meantField(key, fieldsAt(schema, root, path), here as object) !== undefined)
      )
        return [wrongInCondition({ schema, root, written }, path, name, here)];
      return issue.keys.map((key) => unknownField(path, key, fieldsAt(schema, root, path), here as object));
    case 'invalid_type':
      if (inCondition && typeof here === 'number' && issue.expected !== 'object')
        return [numberForText(path, name, here)];
      if (inCondition && here !== undefined && path.length > 1) return [wrongCondition(path, name)];
      return [wrongType(path, name, issue.expected, here, written(path))];
    case 'too_big':
      return [
        swappedTexts(path, name, Number(issue.maximum), valueAt(root, path.slice(0, -1))) ??
          tooBig(path, name, Number(issue.maximum), here),
      ];
    case 'too_small':
      return [
        {
          code: 'too-short',
          path,
          ...tooSmall(path, name, Number(issue.minimum), here),
        },
      ];
    case 'invalid_key':
      return [wrongId(path, name, true)];
    case 'invalid_format':
      if (inCondition) return [wrongInCondition({ schema, root, written }, path, name, here)];
      return [wrongFormat(path, name, here)];
    case 'invalid_value':
      return [wrongValue(path, name, issue.values.map(String), here)];
    case 'invalid_union':
      if (here === null) return [empty(path, name, 'string')];
      if (inCondition && typeof here === 'number') return [numberForText(path, name, here)];
      if (inCondition) return [wrongInCondition({ schema, root, written }, path, name, here)];
      return name === 'kind' || 'note' in issue || 'discriminator' in issue
        ? [wrongKind(path, here)]
        : [
            {
              code: 'wrong-type',
              path,
              message: `\`${name}\` heeft niet de goede vorm.`,
              hint: 'Schrijf één naam of een lijst: [a, b].',
            },
          ];
    case 'custom':
      return [
        {
          code: 'too-short',
          path,
          message: `Achter \`${name}\` staat geen voorwaarde.`,
          hint: 'Vul in wanneer dit geldt, zoals `when: { vraag: antwoord }`.',
        },
      ];
    default:
      return [
        {
          code: 'wrong-value',
          path,
          message: `\`${name}\` is niet goed.`,
          hint: 'Kijk in content/README.md hoe dit veld werkt.',
        },
      ];
  }
}

/** Ids that fit the pattern but that YAML 1.1 or we ourselves read as something else. */
export function reservedIds(ids: Iterable<readonly [string, Path]>): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [id, path] of ids) {
    if (!ID_PATTERN.test(id) || !RESERVED_IDS.has(id)) continue;
    findings.push({
      code: 'reserved-id',
      path,
      atKey: true,
      message: `\`${id}\` kan geen naam zijn: dat woord heeft in YAML of in Deelwijzer al een betekenis.`,
      hint:
        id === 'unsure' && path.includes('options')
          ? 'Haal dit antwoord weg: de knop “Ik weet het niet” staat er altijd. Schrijf `unsure: knoop` onder de antwoorden.'
          : 'Kies een Nederlands woord, zoals `ja` of `begin`.',
    });
  }
  return findings;
}

/** A word that is none of a condition's, or a value that is not in its list; otherwise the whole of it is not right. */
function wrongInCondition({ schema, root }: Checked, path: Path, name: string, here: unknown): Finding {
  const parent = path.slice(0, -1);
  const allowed = fieldsAt(schema, root, parent);
  const around = valueAt(root, parent);
  if (
    !allowed.includes(name) &&
    typeof around === 'object' &&
    around !== null &&
    meantField(name, allowed, around) !== undefined &&
    !name.includes('/')
  )
    return unknownField(parent, name, allowed, around);
  const values: readonly string[] | undefined = name === 'verdict' ? VERDICTS : name === 'theme' ? THEMES : undefined;
  const given: readonly unknown[] = Array.isArray(here) ? here : [here];
  const at = values === undefined ? -1 : given.findIndex((each) => !values.includes(String(each)));
  if (values !== undefined && at >= 0)
    return wrongValue(Array.isArray(here) ? [...path, at] : path, name, values, given[at]);
  if (
    typeof here === 'string' &&
    !Array.isArray(here) &&
    /^(asked|not-asked|unsure)$/.test(String(path.findLast((step) => typeof step === 'string')))
  )
    return wrongFormat(path, name, here);
  // Of a list, the name in front of it may be what is wrong.
  const owner = parent.at(-1);
  const above = parent.slice(0, -1);
  const words = fieldsAt(schema, root, above);
  if (typeof path.at(-1) === 'number' && typeof owner === 'string' && !words.includes(owner)) {
    const beside = valueAt(root, above);
    if (typeof beside === 'object' && beside !== null && meantField(owner, words, beside) !== undefined)
      return unknownField(above, owner, words, beside);
  }
  return wrongCondition(path, name);
}

const numberForText = (path: Path, name: string, here: number): Finding => ({
  code: 'text-became-value',
  path,
  message: `\`${here}\` wordt gelezen als een getal, niet als tekst.`,
  hint: `Zet aanhalingstekens om het getal: \`${typeof path.at(-1) === 'number' ? '' : `${name}: `}"${here}"\`.`,
});

/** In the `when` of a branch or of something that holds besides. */
const wrongCondition = (path: Path, name: string): Finding => ({
  code: 'wrong-type',
  path,
  message: `\`${name}\` is hier geen goede voorwaarde.`,
  hint: 'Schrijf `vraag: antwoord`, `vraag: [a, b]`, `not: { vraag: antwoord }` of `any: [{ vraag: a }, { andere: b }]`.',
});
