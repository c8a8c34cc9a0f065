import type { ProblemCode } from '../../problem';

/** A slip in how YAML is written, found in the text itself: at the line where somebody made it, with what to type. */
export interface Slip {
  readonly code: ProblemCode;
  /** Counting from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
  /** The line stands in the wrong place: whatever else is said of this file may be only that. */
  readonly isPlace?: boolean;
}

/** What is wrong in one value; `at` counts characters from where the value begins. */
export interface Said {
  readonly code: ProblemCode;
  readonly at: number;
  readonly message: string;
  readonly hint: string;
}

export const NO_REMARK = 'Zo schrijf je hier geen opmerking.';

/** A text of which the quotation marks do not stand around the whole: without them, and those inside as a reader sees them. */
export function withoutMarks(text: string): string {
  const mark = text[0] ?? '"';
  // Somebody who programs puts a slash before a quotation mark; here it would stay.
  const inside = text
    .slice(1)
    .replace(/["']([.!?]?)$/, '$1')
    .replaceAll(/\\(?=["'])/g, '');
  const isOne = mark === '"' && inside.split(mark).length === 2;
  return isOne ? inside.replace(mark, '') : inside.replaceAll(mark, '’');
}

export const LISTS = /^(sources|related|documents|keywords|synonyms|retired|asked|any|all|from)$/;

/** `text: "…"`, with the sort of quotes that the text does not hold itself. Never cut: it is typed over. */
export function quoted(text: string, before = ''): string {
  const clean = text.trim();
  if (!clean.includes('"')) return `${before}"${clean}"`;
  return clean.includes("'") ? `${before}"${clean.replaceAll('"', '’')}"` : `${before}'${clean}'`;
}

/** Quotation marks that a word processor makes of " and '. */
export const WORD_QUOTES = '“”„‟‘’‚«»';
const WORD_QUOTED = new RegExp(`^[${WORD_QUOTES}]([^${WORD_QUOTES}]*(?:’[^${WORD_QUOTES}]+)*)[${WORD_QUOTES}]$`, 'u');

/** The text between the quotation marks of a word processor, when they stand around all of it. */
export const betweenWordQuotes = (text: string): string | undefined => WORD_QUOTED.exec(text.trim())?.[1];

const LOOKS_LIKE_ID = /^[a-z][a-z0-9/-]*$/;

export function wordQuotes(inside: string, name: string | undefined, at: number): Said {
  const before = name === undefined ? '' : `${name}: `;
  const isName = /^(id|go|start|ends|kind|verdict|theme|tree|else|unsure|escalate)$/.test(name ?? '');
  return {
    code: 'word-quotes',
    at,
    message: 'Hier staan aanhalingstekens uit Word. De lezer ziet ze staan.',
    hint: `Typ ze opnieuw: \`${isName && LOOKS_LIKE_ID.test(inside) ? `${before}${inside}` : quoted(inside, before)}\`.`,
  };
}

/** A text that begins with a straight quotation mark and ends with one of a word processor, without both. */
export function betweenMixedQuotes(text: string): string | undefined {
  const [, first, inside = '', last = ''] = /^(["'“„”«])(.*?)(["'”“»’])$/su.exec(text.trim()) ?? [];
  if (first === undefined || first === last || /["“”„«»]/u.test(inside)) return undefined;
  const isWord = WORD_QUOTES.includes(first) !== WORD_QUOTES.includes(last);
  return isWord && (last !== '’' || first === "'") && (last !== "'" || first !== '"') ? inside : undefined;
}

/** The text before a quotation mark that was never opened: `Ja"`. After a number it may be a measure: `24"`. */
export const beforeLoneQuote = (text: string): string | undefined => /^([^"]+)"$/.exec(text)?.[1];

/** Whether a text, written without YAML's quotes, would be taken for one whose quotes went wrong. */
export const seemsMisquoted = (text: string): boolean =>
  [betweenWordQuotes, betweenMixedQuotes, beforeLoneQuote].some((found) => found(text) !== undefined);

export const MIXED_QUOTES = 'De tekst staat tussen twee soorten aanhalingstekens: een gewone en een uit Word.';

/** A text that one sort of straight quotation mark opens and the other closes, without both; `'s Avonds` opens nothing. */
export const otherClose = (text: string): string | undefined =>
  /^"([^"']+)'$|^'(?![a-z]\s)([^"']+)"$/
    .exec(text.trim())
    ?.slice(1)
    .find((inside) => inside !== undefined);

export const TWO_SORTS = 'De tekst begint met het ene aanhalingsteken en eindigt met het andere.';
