import type { Scalar } from 'yaml';
import { seemsMisquoted } from '../../read/slips/slip';

export type Leaf = string | number | boolean;
export type Quotes = 'PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE';

/** What no reader sees and our check refuses raw, and what YAML may not have raw; written as an escape. */
const UNSEEN = /[\p{Cc}\p{Cs}\u00A0\u00AD\u200B-\u200D\u2028-\u202F\u2060\uFEFF\uFFFE\uFFFF]/u;
const UNSEEN_ALL = new RegExp(UNSEEN, 'gu');

/** The marks that mean something at the start of a text, in YAML 1.1 or 1.2. */
const STARTS_OTHERWISE = /^[-?:,[\]{}#&*!|>'"%@`=~<.+]/;
const MEANS_OTHERWISE = /^(y|n|yes|no|on|off|true|false|null|ja|nee)$/i;
/** Numbers of every sort (1.10, 0x1F, 1_000, 12:30, 1e3), and days. */
const LOOKS_LIKE_NUMBER = /^[\d.,:_xobaefTZ+\- ]*$/i;

/** Whether a text can stand without quotes and is read as that same text, by YAML 1.1 and 1.2 and by our own check. */
export function isPlainSafe(text: string, inFlow: boolean): boolean {
  return (
    text !== '' &&
    text === text.trim() &&
    !UNSEEN.test(text) &&
    !STARTS_OTHERWISE.test(text) &&
    !isReadOtherwise(text) &&
    !seemsMisquoted(text) &&
    !/:(\s|$)|\s#/.test(text) &&
    !(inFlow && /[,[\]{}]|:["']/.test(text))
  );
}

/** `ja` and `nee` are fine as names of answers; as words for people they are written like those: "Ja". */
const isReadOtherwise = (text: string): boolean =>
  (MEANS_OTHERWISE.test(text) && text !== 'ja' && text !== 'nee') || (/^\d/.test(text) && LOOKS_LIKE_NUMBER.test(text));

/** A text, number or flag on one line, in the quotes that are wished for if they can be. */
export function writeScalar(value: Leaf, wish: Quotes, inFlow: boolean): string {
  if (typeof value !== 'string') return String(value);
  if (wish === 'PLAIN' && isPlainSafe(value, inFlow)) return value;
  const single = !UNSEEN.test(value);
  if (wish === 'QUOTE_SINGLE' && single) return quoteSingle(value);
  const hasDouble = /["\\]/.test(value);
  return wish === 'PLAIN' && single && hasDouble && !value.includes("'") ? quoteSingle(value) : quoteDouble(value);
}

const quoteSingle = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const quoteDouble = (text: string): string =>
  `"${text.replaceAll(/["\\]/g, '\\$&').replaceAll(UNSEEN_ALL, (mark) => (mark === '\n' ? '\\n' : escaped(mark)))}"`;

const escaped = (mark: string): string => `\\u${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The quotes a neighbour chose freely; those it needed say nothing about what its writer likes. */
export function likedQuotes(neighbour: Scalar | undefined, inFlow: boolean): Quotes {
  const { type, value } = neighbour ?? {};
  if (type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE') return 'PLAIN';
  const isFree = typeof value === 'string' && (isPlainSafe(value, inFlow) || /^(ja|nee)$/i.test(value));
  return isFree ? type : 'PLAIN';
}
