/**
 * What Word, mail and web pages bring along in a text. Letters and “curly quotes” stay: they are good Dutch; only what nobody
 * sees, what is another sign for the same, and marks of a list go. A text that was read with the wrong alphabet (â€™) is left
 * alone: guessing would make it worse.
 */

const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['ﬅ', 'st'],
  ['ﬆ', 'st'],
]);

/** Signs that end a line somewhere: Word's own line break, page breaks, Unicode's. */
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** A hyphen that only shows at the end of a line joins the halves of a word. */
const BROKEN_WORD = /\u00AD[ \t]*\n[ \t]*/g;
const UNSEEN =
  /[^\P{Cc}\t]|\u200D|[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFC]/gu;
const SPACES = /[\t \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;

/** Marks of a list at the start of a line. A letter or figure is one only with what Word puts behind it. */
const BULLET =
  /^[\s\u00A0]*(?:[•·∙▪▫◦‣⁃●○■□►▶➢➤➔→☐☑☒✓✔✗\uF0A7\uF0B7\uF0D8\uF0FC\uF0E0\uF06F][\s\u00A0]*|[-–—*][\s\u00A0]+|[o§](?:\t|[ \u00A0]{2,})[\s\u00A0]*|\(?\d{1,2}[.)][\s\u00A0]+|\(?[a-z][)][\s\u00A0]+|[a-z]\.\t\s*)/u;

/** One line, as a label, a question or a paragraph is. What was a list stays apart: a full stop or a comma between its parts. */
export function cleanPasted(text: string): string {
  if (!isPastedList(text)) return pastedLines(text).join(' ');
  return pastedLines(text).reduce((said, line) => `${said}${betweenParts(said, line)} ${line}`);
}

function betweenParts(before: string, next: string): string {
  if (/[.?!:;,…][”"’)]?$/u.test(before)) return '';
  return /^\p{Ll}/u.test(next) ? ',' : '.';
}

/** Whether more than one line came along, with marks of a list before them. */
export const isPastedList = (text: string): boolean => pastedLines(text).length > 1 && linesOf(text).some(isItem);

/** What a row of a list becomes by pasting lines into it: they take the place of what was selected, as in every text. */
export function withPasted(
  rows: readonly string[],
  at: number,
  typed: string,
  [from, to]: readonly [from: number, to: number],
  pasted: readonly string[],
): string[] {
  const around = [typed.slice(0, from), typed.slice(to)].map((text) => text.replace(/\s+/g, ' ').trim());
  const [before = '', after = ''] = around;
  const put = [before, ...pasted, after].filter((line) => line !== '');
  return [...rows.slice(0, at), ...put, ...rows.slice(at + 1)];
}

/** A list: one text for every line or bullet. Lines that go on in the middle of a sentence belong to the bullet above. */
export function pastedLines(text: string): readonly string[] {
  const lines = linesOf(text);
  const hasBullets = lines.some(isItem);
  const cleaned: string[] = [];
  for (const line of lines) {
    const clean = cleanLine(line.replace(BULLET, ''));
    if (clean === '') continue;
    if (hasBullets && !isItem(line) && cleaned.length > 0 && /^\p{Ll}/u.test(clean))
      cleaned.push(`${cleaned.pop()} ${clean}`);
    else cleaned.push(clean);
  }
  return cleaned;
}

const linesOf = (text: string): readonly string[] => text.replace(LINE_ENDS, '\n').replace(BROKEN_WORD, '').split('\n');
const isItem = (line: string): boolean => BULLET.test(line);

const cleanLine = (line: string): string =>
  line
    .replace(UNSEEN, '')
    .replace(SPACES, ' ')
    .replace(/[ﬀ-ﬆ]/g, (letters) => LIGATURES.get(letters) ?? letters)
    .normalize('NFC')
    .replace(/[‐‑−]/g, '-')
    .replace(/[„‟«]/g, '“')
    .replace(/»/g, '”')
    .replace(/[′ʼ]/g, '’')
    // Word opens a quotation where Dutch leaves letters out: ‘s avonds, ‘t.
    .replace(/(^|[\s(“])[‘'](?=(?:s|t|n|k|m|r)\b)/gu, '$1’')
    .trim();
