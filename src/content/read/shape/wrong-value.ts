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

export function wrongFormat(path: Path, name: string, here: unknown): Finding {
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
      hint: NUMBERS[name] ?? 'Neem het over van de website.',
    };
  }
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
      message: `\`${String(here)}\` zegt niet in welke boom die vraag staat.`,
      hint: `Schrijf het als boom/vraag: \`boom/${String(here)}\`.`,
    };
  return wrongId(path, String(here), false);
}

/** A word from a fixed list, as somebody may have meant it: with capitals, with spaces, in Dutch, misspelt. */
function meantValue(here: unknown, values: readonly string[]): string | undefined {
  const word = String(here)
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
  return notInList(path, here, values, `\`${String(here)}\` kan niet bij \`${name}\`.`);
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
