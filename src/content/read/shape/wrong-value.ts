import { VERDICT_LOOKS, VERDICTS } from '../../../model/verdict';
import { closest } from '../../did-you-mean';
import type { Finding, Path } from '../../problem';
import { DUTCH_VALUES } from './dutch-words';
import { ID_PATTERN } from './fields';
import { nodeSchemas } from './node-schema';
import { empty } from './wrong-type';

const NODE_KINDS: readonly string[] = Object.keys(nodeSchemas);

/** Where each number of a law comes from. */
const NUMBERS: Readonly<Record<string, string>> = {
  bwb: 'Neem het nummer over van wetten.overheid.nl, zoals BWBR0015703.',
  celex: 'Neem het celex-nummer over van eur-lex.europa.eu, zoals 32016R0679.',
  ecli: 'Neem het nummer over van rechtspraak.nl, zoals ECLI:NL:HR:2020:523.',
};

export function tooBig(path: Path, name: string, most: number, here: unknown): Finding {
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

/** A label that is too long beside a shorter hint: each stands where the other belongs. */
export function swappedTexts(path: Path, name: string, most: number, around: unknown): Finding | undefined {
  if (name !== 'label' || typeof around !== 'object' || around === null || !('hint' in around)) return undefined;
  const { hint } = around;
  if (typeof hint !== 'string' || hint.length > most) return undefined;
  return {
    code: 'too-long',
    path,
    message: `\`label\` is te lang voor een knop (hoogstens ${most} tekens), en \`hint\` past daar wel.`,
    hint: `Zijn ze verwisseld? Schrijf \`label: "${hint}"\`, en zet deze tekst bij \`hint\`.`,
  };
}

export function wrongId(path: Path, name: string, atKey: boolean): Finding {
  const words = name.split(/[\s,]+/);
  if (
    words.length > 1 &&
    words.every((word) => ID_PATTERN.test(word)) &&
    !atKey &&
    words.every((word) => word.includes('-'))
  ) {
    return {
      code: 'wrong-id',
      path,
      message: `\`${name}\` is geen goede naam: er staat een spatie in.`,
      hint: `Zijn het er meer? Zet er een komma tussen: \`${words.join(', ')}\`.`,
    };
  }
  const tidy = name
    .replace(/\.ya?ml$/i, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  return {
    code: 'wrong-id',
    path,
    atKey,
    message: `\`${name}\` is geen goede naam. Gebruik kleine letters, cijfers en streepjes, en begin met een letter.`,
    hint: tidy.length > 0 ? `Schrijf bijvoorbeeld \`${tidy}\`.` : 'Kies een naam die zegt waar het over gaat.',
  };
}

const MONTHS = 'jan feb maa|mrt apr mei jun jul aug sep okt nov dec'.split(' ');

/** “26-11-2026”, “2026/11/26”, “26 november 2026” → 2026-11-26. */
function meantDay(written: string): string | undefined {
  const [a = '', b = '', c = ''] = written
    .trim()
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const [year, day] = /^\d{4}$/.test(a) ? [a, c] : [c, a];
  const month = /^\d+$/.test(b)
    ? Number(b)
    : MONTHS.findIndex((name) => name.split('|').some((start) => b.startsWith(start))) + 1;
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(day) || month < 1 || month > 12 || Number(day) > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

export function wrongFormat(path: Path, name: string, here: unknown): Finding {
  if (name === 'checked' || name === 'before' || name === 'version') {
    return {
      code: 'wrong-date',
      path,
      message: `\`${String(here)}\` is geen datum.`,
      hint: `Schrijf jaar-maand-dag tussen aanhalingstekens: "${meantDay(String(here)) ?? '2026-11-21'}".`,
    };
  }
  if (name === 'bwb' || name === 'celex' || name === 'ecli') {
    return {
      code: 'wrong-value',
      path,
      message: `\`${String(here)}\` is geen ${name}-nummer.`,
      hint: NUMBERS[name] ?? 'Neem het over van de website.',
    };
  }
  if (name === 'article')
    return {
      code: 'wrong-value',
      path,
      message: `Een artikel begint met een cijfer; hier staat \`${String(here)}\`.`,
      hint: `Schrijf alleen het nummer, zoals \`article: "${/\d[\w.:-]*/.exec(String(here))?.[0] ?? '5.3.3'}"\`.`,
    };
  if (name === 'publication')
    return {
      code: 'wrong-value',
      path,
      message: `\`${String(here)}\` is geen nummer van een publicatie.`,
      hint: 'Neem het over van officielebekendmakingen.nl, zoals stb-2020-240.',
    };
  if (/^[a-z][a-z0-9-]*$/.test(String(here)))
    return {
      code: 'wrong-id',
      path,
      message: `\`${String(here)}\` is één naam. Hier horen er twee: die van de boom en die van de vraag.`,
      hint: `Schrijf het als boom/vraag: \`boom/${String(here)}\`.`,
    };
  return wrongId(path, String(here), false);
}

/** A word from a fixed list, as somebody may have meant it: with capitals, with spaces, in Dutch, misspelt. */
function meantValue(here: unknown, values: readonly string[]): string | undefined {
  // `true` is no word, and nobody meant the one that looks like it.
  if (typeof here !== 'string') return undefined;
  const word = here
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  return (
    values.find((value) => value === word) ??
    DUTCH_VALUES.get(word)?.find((value) => values.includes(value)) ??
    closest(word, values)
  );
}

export function wrongValue(path: Path, name: string, values: readonly string[], here: unknown): Finding {
  if (name === 'kind') return wrongKind(path, here);
  if (here === undefined)
    return {
      code: 'missing-field',
      path: path.slice(0, -1),
      atKey: true,
      message: `\`${name}\` ontbreekt.`,
      hint: `Voeg \`${name}: …\` toe. Kies uit: ${values.join(', ')}.`,
      about: name,
    };
  if (here === null) return empty(path, name, 'string', values);
  if (Array.isArray(here)) {
    const known = here.map(String).filter((each) => values.includes(each));
    return {
      code: 'wrong-type',
      path,
      message: `Bij \`${name}\` hoort één woord, geen lijst.`,
      hint: `Kies er een: ${(known.length > 0 ? known : values).map((each) => `\`${name}: ${each}\``).join(' of ')}.`,
    };
  }
  const meanings = MEANINGS.get(name);
  const message = `\`${String(here)}\` kan niet bij \`${name}\`.`;
  const word = String(here).trim().toLowerCase();
  // Several may be meant by one Dutch word.
  const isVague = (DUTCH_VALUES.get(word) ?? []).filter((value) => values.includes(value)).length > 1;
  if (meanings !== undefined && (isVague || meantValue(here, values) === undefined))
    return { code: 'wrong-value', path, message, hint: `Kies uit: ${meanings}.` };
  return notInList(path, here, values, message);
}

function notInList(path: Path, here: unknown, values: readonly string[], message: string): Finding {
  const meant = meantValue(here, values);
  if (meant === undefined) return { code: 'wrong-value', path, message, hint: `Kies uit: ${values.join(', ')}.` };
  return {
    code: 'wrong-value',
    path,
    message,
    hint: `Bedoelde je \`${meant}\`?`,
    repair: { says: `Maak er \`${meant}\` van`, edit: { kind: 'set', path, value: meant } },
  };
}

/** What the values of a field say to a reader. */
const MEANINGS: ReadonlyMap<string, string> = new Map([
  [
    'escalate',
    '`offer` (de knop staat er), `urge` (we raden de coördinator aan), `none` (niemand hoeft mee te kijken)',
  ],
  ['verdict', VERDICTS.map((verdict) => `\`${verdict}\` (${VERDICT_LOOKS[verdict].label})`).join(', ')],
]);

export function wrongKind(path: Path, here: unknown): Finding {
  const kindPath = path.at(-1) === 'kind' ? path : [...path, 'kind'];
  const isNode = typeof here === 'object' && here !== null;
  const kind = isNode ? (here as Record<string, unknown>).kind : here;
  if (kind === null && isNode) return empty(kindPath, 'kind', 'string', NODE_KINDS);
  if (kind === undefined || (typeof here !== 'string' && typeof kind !== 'string')) {
    return {
      code: 'missing-field',
      path: kindPath.slice(0, -1),
      atKey: true,
      message: '`kind` ontbreekt.',
      hint: `Voeg \`kind: …\` toe. Kies uit: ${NODE_KINDS.join(', ')}.`,
      about: 'kind',
    };
  }
  return notInList(kindPath, kind, NODE_KINDS, `\`${String(kind)}\` is geen soort knoop.`);
}
