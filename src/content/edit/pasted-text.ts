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

/** One line, as a label, a question or a paragraph is. */
export const cleanPasted = (text: string): string => pastedLines(text).join(' ');

/** A list: one text for every line or bullet. Lines that go on in the middle of a sentence belong to the bullet above. */
export function pastedLines(text: string): readonly string[] {
  const lines = text.replace(LINE_ENDS, '\n').replace(BROKEN_WORD, '').split('\n');
  const hasBullets = lines.some((line) => BULLET.test(line));
  const cleaned: string[] = [];
  for (const line of lines) {
    const isItem = BULLET.test(line);
    const clean = cleanLine(line.replace(BULLET, ''));
    if (clean === '') continue;
    if (hasBullets && !isItem && cleaned.length > 0 && /^\p{Ll}/u.test(clean))
      cleaned.push(`${cleaned.pop()} ${clean}`);
    else cleaned.push(clean);
  }
  return cleaned;
}

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
