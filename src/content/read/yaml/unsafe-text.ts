import type { ProblemCode } from '../../problem';

/** Measured on `yaml` 2.9: larger or deeper files take seconds or overflow the stack (facts/decision-trees.md 5.7). */
const MOST_BYTES = 256 * 1024;

export interface UnsafeText {
  readonly code: ProblemCode;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint?: string;
  /** Parsing is not safe or not useful after this. */
  readonly fatal: boolean;
}

const INVISIBLE: ReadonlyMap<string, string> = new Map([
  ['\u00A0', 'een vaste spatie'],
  ['\u202F', 'een smalle vaste spatie'],
  ['\u200B', 'een onzichtbare spatie'],
  ['\u200C', 'een onzichtbaar teken'],
  ['\u200D', 'een onzichtbaar teken'],
  ['\u2060', 'een onzichtbaar teken'],
  ['\uFEFF', 'een onzichtbaar teken'],
  ['\u00AD', 'een onzichtbaar afbreekstreepje'],
  ['\u2028', 'een onzichtbaar regeleinde'],
  ['\u2029', 'een onzichtbaar regeleinde'],
  ['\t', 'een tab'],
]);
const INVISIBLE_PATTERN = /\u200D|[\u00A0\u202F\u200B\u200C\u2060\uFEFF\u00AD\u2028\u2029\t]/;

export const NO_TABLE =
  'Schrijf elke rij op een eigen regel met een streepje, zoals `- { id: ja, label: "Ja", go: knoop }`.';

/** What must be known before the text may be parsed: size, depth, and characters nobody can see. */
export function findUnsafeText(text: string): readonly UnsafeText[] {
  if (text.length > MOST_BYTES) {
    return [
      fatal('file-too-large', 1, `Dit bestand is groter dan ${MOST_BYTES / 1024} kB.`, 'Splits de boom in twee bomen.'),
    ];
  }
  const binary = text.indexOf('\u0000');
  if (binary >= 0)
    return [
      fatal('not-yaml', lineOf(text, binary), 'Dit is geen tekstbestand.', 'Sla het op als gewone tekst (UTF-8).'),
    ];

  if (/\r[^\n]/.test(text) && !text.includes('\n'))
    return [
      fatal('not-yaml', 1, 'Alles in dit bestand staat op één regel: de regeleinden zijn van een oude Mac.', LINE_ENDS),
    ];

  const conflict = /^(?:<{7}|>{7})(?: |\r?$)/m.exec(text)?.index;
  if (conflict !== undefined) return [fatal('not-yaml', lineOf(text, conflict), TWO_VERSIONS, CHOOSE)];

  const found: UnsafeText[] = [];
  const lines = INVISIBLE_PATTERN.test(text) ? text.split('\n') : [];
  lines.forEach((line, index) => {
    const at = line.search(INVISIBLE_PATTERN);
    if (at < 0) return;
    const name = INVISIBLE.get(line[at] ?? '') ?? 'een onzichtbaar teken';
    const indents = name === 'een tab' && line.slice(0, at).trim() === '';
    const isTable = name === 'een tab' && line.trim().split('\t').length > 2;
    found.push({
      code: 'invisible-character',
      line: index + 1,
      column: at + 1,
      message: isTable
        ? 'Hier staan tabs. Dit lijkt een rij uit een tabel.'
        : indents
          ? 'Deze regel springt in met een tab.'
          : `Hier staat ${name}. Zo’n teken komt vaak mee met plakken uit Word.`,
      hint: isTable
        ? NO_TABLE
        : name === 'een tab'
          ? 'Vervang de tab door spaties.'
          : /spatie|regeleinde/.test(name)
            ? 'Haal het weg en typ een gewone spatie.'
            : 'Haal het weg.',
      fatal: false,
    });
  });
  const garbled = GARBLED.exec(text)?.index;
  if (garbled !== undefined) found.push(wrongEncoding(text, garbled));
  const depth = tooDeep(text);
  if (depth !== undefined) found.push(depth);
  return found;
}

const LINE_ENDS = 'Sla het op als gewone tekst, met de regeleinden van Windows of Unix (CRLF of LF).';

/** Git leaves these marks where two people changed the same lines. */
export const TWO_VERSIONS = 'Hier staan twee versies van deze regels door elkaar.';
const CHOOSE = 'Kies één van de twee, en haal de regels met `<<<<<<<`, `=======` en `>>>>>>>` weg.';

/** A byte that is no UTF-8, or UTF-8 that was once read as something else: `coÃ¶rdinator`. */
const GARBLED = /\uFFFD|\u00C3[\u0080-\u00BF]|\u00E2\u20AC[\u02DC\u2122\u0153\u009D\u201C\u00A6]/;

export const wrongEncoding = (text: string, at: number): UnsafeText => ({
  code: 'wrong-encoding',
  line: lineOf(text, at),
  column: at - text.lastIndexOf('\n', at - 1),
  message: 'Dit bestand is niet als UTF-8 opgeslagen: letters als é en ë zijn stuk.',
  hint: 'Herstel die letters en sla het op als UTF-8. In Kladblok: Opslaan als, Codering: UTF-8.',
  fatal: false,
});

/** The same, of any line: nearly no file has one. */
const MAY_BE_DEEP = /^(?: *[-?:] ){13,}|^ {60,}\S/m;

/** Deep blocks; deep brackets are counted while scanning. */
function tooDeep(text: string): UnsafeText | undefined {
  if (!MAY_BE_DEEP.test(text)) return undefined;
  const indented = text.split('\n').findIndex((line) => /^(?: *[-?:] ){13,}/.test(line) || /^ {60,}\S/.test(line));
  return indented < 0
    ? undefined
    : fatal('too-deep', indented + 1, 'Deze regel staat veel te diep.', 'Maak het minder diep.');
}

const fatal = (code: ProblemCode, line: number, message: string, hint: string): UnsafeText => ({
  code,
  line,
  column: 1,
  message,
  hint,
  fatal: true,
});

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
