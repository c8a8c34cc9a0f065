import type { z } from 'zod';
import { didYouMean } from './did-you-mean';
import type { Finding, Path, ProblemCode } from './problem';
import { adviceSchema, ID_PATTERN, nodeSchemas, RESERVED_IDS } from './schema';

type Issue = z.core.$ZodIssue;

const NODE_KINDS: readonly string[] = Object.keys(nodeSchemas);

/** Checks a value against the schema; every deviation becomes a finding in Dutch. `written` gives the source text of a place. */
export function checkShape<T>(
  schema: z.ZodType<T>,
  value: unknown,
  written: (path: Path) => string,
): { readonly value?: T; readonly findings: readonly Finding[] } {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, findings: [] };
  const findings = result.error.issues.flatMap((issue) => findingsOf(issue, value, written));
  return { findings };
}

function findingsOf(issue: Issue, root: unknown, written: (path: Path) => string): readonly Finding[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const name = String(path.at(-1) ?? 'het bestand');
  const here = valueAt(root, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'unknown-field',
        path: [...path, key],
        atKey: true,
        message: `\`${key}\` kennen we hier niet.`,
        ...hintOf(didYouMean(key, knownFields(here)) ?? 'Haal dit veld weg of kies een veld dat bestaat.'),
      }));
    case 'invalid_type':
      return [wrongType(path, name, issue.expected, here, written(path))];
    case 'too_big':
      return [tooBig(path, name, Number(issue.maximum), here)];
    case 'too_small':
      return [
        {
          code: 'too-short',
          path,
          message: Array.isArray(here)
            ? `\`${name}\` heeft minstens ${issue.minimum} delen nodig.`
            : `\`${name}\` is leeg.`,
          hint: Array.isArray(here)
            ? 'Voeg er een toe.'
            : 'Vul een tekst in, of haal het veld weg als het mag ontbreken.',
        },
      ];
    case 'invalid_key':
      return [wrongId(path, name, true)];
    case 'invalid_format':
      return [wrongFormat(path, name, here)];
    case 'invalid_value':
      return [wrongValue(path, name, issue.values.map(String), here)];
    case 'invalid_union':
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

function wrongType(path: Path, name: string, expected: string, here: unknown, source: string): Finding {
  if (here === undefined) {
    const parent = path.slice(0, -1);
    return {
      code: 'missing-field',
      path: parent,
      atKey: true,
      message: `\`${name}\` ontbreekt.`,
      hint: `Voeg \`${name}:\` toe.`,
    };
  }
  if (expected === 'string' && source.startsWith('{')) {
    return became(
      'text-became-map',
      path,
      `De tekst \`${source}\` wordt gelezen als een lijstje, want hij begint met {.`,
    );
  }
  if (expected === 'string' && (source.startsWith('[') || Array.isArray(here))) {
    return became('text-became-map', path, `\`${name}\` moet een tekst zijn, maar wordt gelezen als een lijst.`);
  }
  if (expected === 'string' && typeof here !== 'object') {
    const seen = here === null ? 'niets' : `${typeof here === 'number' ? 'een getal' : 'ja of nee'} (${String(here)})`;
    return became('text-became-value', path, `\`${source}\` wordt gelezen als ${seen}, niet als tekst.`);
  }
  if (expected === 'string' && here === null) {
    return became('text-became-value', path, `\`${source || name}\` wordt gelezen als niets, niet als tekst.`);
  }
  if ((expected === 'object' || expected === 'record') && typeof here === 'string' && /^[a-z-]+:\S/.test(here)) {
    return {
      code: 'missing-space',
      path,
      message: `Na de dubbele punt in \`${here.slice(0, 30)}\` ontbreekt een spatie.`,
      hint: `Schrijf \`${here.slice(0, 30).replace(':', ': ')}\`.`,
    };
  }
  const words: Readonly<Record<string, string>> = {
    string: 'een tekst',
    array: 'een lijst',
    object: 'een blok met velden',
    record: 'een blok met velden',
    number: 'een getal',
    int: 'een heel getal',
  };
  return {
    code: 'wrong-type',
    path,
    message: `\`${name}\` moet ${words[expected] ?? expected} zijn.`,
    hint:
      expected === 'array'
        ? 'Schrijf elk deel op een eigen regel met een streepje, of zo: [a, b].'
        : 'Kijk in een andere boom hoe dit veld eruitziet.',
  };
}

const became = (code: ProblemCode, path: Path, message: string): Finding => ({
  code,
  path,
  message,
  hint: 'Zet aanhalingstekens om de hele tekst.',
});

function tooBig(path: Path, name: string, most: number, here: unknown): Finding {
  if (Array.isArray(here)) {
    return {
      code: 'too-long',
      path,
      message: `\`${name}\` heeft ${here.length} delen; meer dan ${most} past niet.`,
      hint: 'Voeg delen samen of maak twee vragen.',
    };
  }
  const length = typeof here === 'string' ? here.length : Number(here);
  return {
    code: 'too-long',
    path,
    message:
      typeof here === 'string'
        ? `\`${name}\` is ${length} tekens lang; op een kaart passen er hoogstens ${most}.`
        : `\`${name}\` is ${length}; hoger dan ${most} kan niet.`,
    hint: typeof here === 'string' ? 'Maak de tekst korter of verdeel hem over stappen.' : `Kies hoogstens ${most}.`,
  };
}

function wrongId(path: Path, name: string, atKey: boolean): Finding {
  const tidy = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  return {
    code: 'wrong-id',
    path,
    atKey,
    message: `\`${name}\` is geen goede naam. Gebruik kleine letters, cijfers en streepjes, en begin met een letter.`,
    hint: tidy.length > 0 ? `Schrijf bijvoorbeeld \`${tidy}\`.` : 'Kies een naam die zegt waar het over gaat.',
  };
}

function wrongFormat(path: Path, name: string, here: unknown): Finding {
  if (name === 'checked' || name === 'before' || name === 'version') {
    return {
      code: 'wrong-date',
      path,
      message: `\`${String(here)}\` is geen datum.`,
      hint: 'Schrijf jaar-maand-dag tussen aanhalingstekens: "2026-11-21".',
    };
  }
  if (name === 'bwb' || name === 'celex' || name === 'ecli') {
    return {
      code: 'wrong-value',
      path,
      message: `\`${String(here)}\` is geen ${name}-nummer.`,
      hint: 'Neem het nummer over van wetten.overheid.nl, zoals BWBR0015703.',
    };
  }
  return wrongId(path, String(here), false);
}

function wrongValue(path: Path, name: string, values: readonly string[], here: unknown): Finding {
  if (name === 'kind') return wrongKind(path, here);
  return {
    code: here === undefined ? 'missing-field' : 'wrong-value',
    path: here === undefined ? path.slice(0, -1) : path,
    message: here === undefined ? `\`${name}\` ontbreekt.` : `\`${String(here)}\` kan niet bij \`${name}\`.`,
    hint: didYouMean(String(here), values) ?? `Kies uit: ${values.join(', ')}.`,
  };
}

function wrongKind(path: Path, here: unknown): Finding {
  const kindPath = path.at(-1) === 'kind' ? path : [...path, 'kind'];
  const kind = typeof here === 'object' && here !== null ? (here as Record<string, unknown>).kind : here;
  if (kind === undefined || (typeof here !== 'string' && typeof kind !== 'string')) {
    return {
      code: 'missing-field',
      path: kindPath.slice(0, -1),
      atKey: true,
      message: '`kind` ontbreekt.',
      hint: `Voeg \`kind:\` toe: ${NODE_KINDS.join(', ')}.`,
    };
  }
  return {
    code: 'wrong-value',
    path: kindPath,
    message: `\`${String(kind)}\` is geen soort knoop.`,
    hint: didYouMean(String(kind), NODE_KINDS) ?? `Kies uit: ${NODE_KINDS.join(', ')}.`,
  };
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
      hint: 'Kies een Nederlands woord, zoals `ja` of `begin`.',
    });
  }
  return findings;
}

const hintOf = (hint: string | undefined) => (hint === undefined ? {} : { hint });

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** Field names that would have been fine here, for "bedoelde je". */
function knownFields(here: unknown): readonly string[] {
  const kind = typeof here === 'object' && here !== null ? (here as Record<string, unknown>).kind : undefined;
  const schema = typeof kind === 'string' ? nodeSchemas[kind as keyof typeof nodeSchemas] : undefined;
  if (schema !== undefined) return Object.keys(schema.shape);
  return [
    'id',
    'label',
    'hint',
    'go',
    'weight',
    'why',
    'tree',
    'when',
    'any',
    'all',
    'at-least',
    'name',
    'answers',
    'ends',
    'title',
    'summary',
    'theme',
    'keywords',
    'review',
    'start',
    'nodes',
    'walks',
    'retired',
    'checked',
    'before',
    'law',
    'report',
    'certainty',
    'note',
    'term',
    'text',
    'synonyms',
    ...Object.keys(adviceSchema.shape),
  ];
}
