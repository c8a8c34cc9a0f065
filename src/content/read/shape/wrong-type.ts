import type { Finding, Path, ProblemCode } from '../../problem';
import { pairIn } from '../slips/pair';
import { quoted } from '../slips/slip';

/** How a field that is more than a text is written. */
const HOW: Readonly<Record<string, string>> = {
  next: 'next: { einde: knoop }',
  answers: 'answers: { vraag: antwoord }',
  pick: 'pick: { from: [lijst], most: 3 }',
  review: 'review: { checked: "2026-11-21", before: "2027-05-21" }',
  options: '- { id: ja, label: "Ja", go: knoop }',
  cases: '- { when: { vraag: antwoord }, go: knoop }',
  walks: '- { name: "wat er speelt", answers: { vraag: antwoord }, ends: knoop }',
  also: '- { when: { vraag: antwoord }, text: "…" }',
  law: 'law: { bwb: BWBR0035362, article: "5.3.3" }',
  report: 'report: { name: "…", place: "…" }',
  // biome-ignore lint/suspicious/noThenProperty: the word of the design; this is data and is never awaited
  then: 'then: { verdict: share }',
  when: 'when: { vraag: antwoord }',
};
const exampleOf = (name: string): string | undefined => (Object.hasOwn(HOW, name) ? HOW[name] : undefined);
const WORDS: Readonly<Record<string, string>> = {
  string: 'een tekst',
  array: 'een lijst',
  object: 'een blok met velden',
  record: 'een blok met velden',
  number: 'een getal',
  int: 'een heel getal',
};
/** Fields that take one name of something. */
const NAMES = /^(id|go|else|unsure|start|ends|tree|kind|verdict|theme|escalate|certainty)$/;
const DAYS = /^(checked|before|version)$/;

/** A value of another type than was expected; `source` is how it was written. */
export function wrongType(path: Path, name: string, expected: string, here: unknown, source: string): Finding {
  const said = nameOf(path, name);
  if (here === undefined) return missing(path, name, expected);
  if (here === null && !/^(~|null)$/i.test(source)) return empty(path, name, expected);
  if (DAYS.test(name) && expected === 'string')
    return {
      code: 'wrong-date',
      path,
      message: `\`${source}\` is geen datum.`,
      hint: 'Schrijf jaar-maand-dag tussen aanhalingstekens: "2026-11-21".',
    };
  if (expected === 'string' && (NAMES.test(name) || path.at(-2) === 'next') && Array.isArray(here))
    return {
      code: 'wrong-type',
      path,
      message: `Bij ${said} hoort één naam, geen lijst.`,
      hint: `Schrijf \`${name}: ${String(here[0] ?? '…')}\`.`,
    };
  if (expected === 'string' && NAMES.test(name) && (typeof here !== 'object' || here === null))
    return became(
      'text-became-value',
      path,
      `\`${source}\` is geen naam: YAML leest het als ${seenAs(here)}.`,
      'Kies een naam die met een letter begint.',
    );
  if (
    expected === 'string' &&
    source.startsWith('-') &&
    Array.isArray(here) &&
    here.every((each) => typeof each === 'string')
  )
    return became(
      'text-became-map',
      path,
      `Bij ${said} hoort één tekst, geen lijst.`,
      `Haal het streepje weg: \`${quoted(here.join(' '), typeof path.at(-1) === 'number' ? '- ' : `${name}: `)}\`.`,
    );
  const field =
    typeof path.at(-1) === 'number' ? /^\{\s*(?:text|do|label|stap):\s*(.*?)\s*\}$/s.exec(source)?.[1] : undefined;
  if (expected === 'string' && field !== undefined)
    return became(
      'text-became-map',
      path,
      `Bij ${said} hoort een tekst, geen blok met velden.`,
      `Schrijf \`- ${field}\`.`,
    );
  if (expected === 'string' && (source.startsWith('{') || source.startsWith('[') || Array.isArray(here))) {
    const bare = source.startsWith('[') ? source.slice(1).replace(/\]$/, '').replaceAll('"', '') : undefined;
    if (bare !== undefined && bare.trim() !== '')
      return became(
        'text-became-map',
        path,
        `De tekst bij ${said} wordt gelezen als een lijst.`,
        `Haal de haken weg, en zet aanhalingstekens om de hele tekst: \`${quoted(bare, typeof path.at(-1) === 'number' ? '- ' : `${name}: `)}\`.`,
      );
    const sort = source.startsWith('{') ? 'een lijstje, want hij begint met {' : 'een lijst';
    return became(
      'text-became-map',
      path,
      `De tekst bij ${said} wordt gelezen als ${sort}.`,
      `Zet aanhalingstekens om de hele tekst: \`${quoted(source)}\`.`,
    );
  }
  if (expected === 'string' && typeof here === 'object' && here !== null)
    return became(
      'text-became-map',
      path,
      `De tekst bij ${said} wordt gelezen als een blok met velden.`,
      'Zet aanhalingstekens om de hele tekst.',
    );
  if (expected === 'string')
    return became(
      'text-became-value',
      path,
      `\`${source || name}\` wordt gelezen als ${seenAs(here)}, niet als tekst.`,
      `Zet aanhalingstekens om de hele tekst: \`${quoted(source)}\`.${typeof here === 'number' ? '' : ' Of schrijf hier een zin.'}`,
    );
  if ((expected === 'object' || expected === 'record') && typeof here === 'string' && /^[a-z-]+:\S/.test(here)) {
    return {
      code: 'missing-space',
      path,
      message: `Na de dubbele punt in \`${here.slice(0, 30)}\` ontbreekt een spatie.`,
      hint: `Schrijf \`${here.replace(':', ': ')}\`.`,
    };
  }
  if ((expected === 'number' || expected === 'int') && typeof here === 'string' && /^\d+$/.test(here))
    return {
      code: 'wrong-type',
      path,
      message: capital(`${said} moet een getal zijn.`),
      hint: `Schrijf het zonder aanhalingstekens: \`${name}: ${here}\`.`,
    };
  if (Array.isArray(here) && source.startsWith('- ') && (expected === 'object' || expected === 'record'))
    return {
      code: 'wrong-type',
      path,
      message: 'Hier staan twee streepjes achter elkaar.',
      hint: 'Haal het eerste weg, zodat er één streepje staat.',
    };
  return {
    code: 'wrong-type',
    path,
    message: capital(`${said} moet ${WORDS[expected] ?? expected} zijn.`),
    hint: howTo(path, name, expected, here),
  };
}

function howTo(path: Path, name: string, expected: string, here: unknown): string {
  const example = exampleOf(typeof path.at(-1) === 'number' ? String(path.at(-2)) : name);
  if (example !== undefined) return `Schrijf bijvoorbeeld \`${example}\`.`;
  if (expected === 'number' || expected === 'int') return `Schrijf een cijfer, zoals \`${name}: 2\`.`;
  if (expected !== 'array') return 'Kijk in een andere boom hoe dit veld eruitziet.';
  if (typeof here !== 'string') return 'Schrijf elk deel op een eigen regel met een streepje, of zo: [a, b].';
  if (/ [a-z]+ .*[.!?]$/.test(here)) return `Zet elke stap op een eigen regel met een streepje: \`- ${here}\`.`;
  const parts = here
    .replace(/^(?:-\s*|\()|[\])]$/g, '')
    .split(/\s*[,;=]\s*/)
    .filter((part) => part !== '');
  const list = `[${parts.join(', ')}]`;
  return `Schrijf het als lijst: \`${typeof path.at(-1) === 'number' ? '- ' : `${name}: `}${list}\`.`;
}

/** `do`, or "deel 2 van `do`". */
export const nameOf = (path: Path, name: string): string =>
  typeof path.at(-1) === 'number'
    ? `deel ${Number(path.at(-1)) + 1} van \`${String(path.at(-2) ?? 'dit bestand')}\``
    : `\`${name}\``;

const seenAs = (here: unknown): string =>
  here === null ? 'niets' : typeof here === 'number' ? `een getal (${here})` : `ja of nee (${String(here)})`;

function missing(path: Path, name: string, expected: string): Finding {
  return {
    code: 'missing-field',
    path: path.slice(0, -1),
    atKey: true,
    message: `\`${name}\` ontbreekt.`,
    hint: `Voeg \`${exampleOf(name) !== undefined && expected !== 'array' ? exampleOf(name) : `${name}: …`}\` toe.`,
    about: name,
  };
}

/** Nothing stands behind the colon or the dash. */
export function empty(path: Path, name: string, expected: string, values: readonly string[] = []): Finding {
  if (typeof path.at(-1) === 'number')
    return {
      code: 'too-short',
      path,
      message: `Dit streepje is leeg.`,
      hint: 'Schrijf er iets achter, of haal het streepje weg.',
    };
  const pair = pairIn(name);
  if (pair !== undefined)
    return {
      code: 'too-short',
      path,
      atKey: true,
      message: `In \`${name}\` hoort een dubbele punt.`,
      hint: `Schrijf \`${pair[0]}: ${pair[1]}\`.`,
    };
  const example = exampleOf(name);
  const isBlock = example === undefined && (expected === 'object' || expected === 'record');
  const shown =
    expected === 'string' ? (NAMES.test(name) ? `${name}: …` : `${name}: "…"`) : (example ?? `${name}: [a, b]`);
  return {
    code: 'too-short',
    path,
    atKey: true,
    message: `Achter \`${name}\` staat niets.`,
    hint:
      values.length > 0
        ? `Kies uit: ${values.join(', ')}. Schrijf bijvoorbeeld \`${name}: ${values[0]}\`.`
        : isBlock
          ? `Zet eronder wat erbij hoort, elk op een eigen regel en twee spaties naar rechts.`
          : `Vul het in, zoals \`${shown}\`.`,
  };
}

export const capital = (sentence: string): string => sentence.replace(/^d/, 'D');

const became = (code: ProblemCode, path: Path, message: string, hint: string): Finding => ({
  code,
  path,
  message: capital(message),
  hint,
});
