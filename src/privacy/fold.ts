import { DRESSED, HYPHENS, LINE_ENDS, SPACES, UNSEEN } from './look-alikes';
import { matchesOf } from './matches';
import type { Span } from './placeholder';

/** A text as it is read, in which every character still knows where it stands in the text as it was typed. */
export interface Folded {
  readonly text: string;
  /** Where a stretch of the folded text stands in the text as typed: whole characters, without unseen ones at its edges. */
  readonly placeOf: (start: number, end: number) => Span;
}

// Besides: what makes a picture of a digit (the keys of a telephone), which the rim leaves on emoji, and joiners.
const DIGIT_DRESS = '[\\u200d\\ufe0f\\u20e3]';
/** Arabic digits, of both series (their zero is at a multiple of sixteen), and digits in a circle. */
const OTHER_DIGITS = '[\\u0660-\\u0669\\u06f0-\\u06f9]';
const CIRCLED = '[\\u2460-\\u2468\\u24ea]';
/** A dash with spaces around it separates sentences; it is no hyphen of a number or a name. */
const SPACED_DASH = '(?<=\\s)\\u2013(?=\\s)';
const ODD = new RegExp(
  [
    `(?<dash>${SPACED_DASH})`,
    `(?<end>${LINE_ENDS.source})`,
    `(?<unseen>${UNSEEN.source}|${DIGIT_DRESS})`,
    `(?<hyphen>${HYPHENS.source})`,
    `(?<dressed>${DRESSED.source}|${CIRCLED})`,
    `(?<digit>${OTHER_DIGITS})`,
    `(?<space>(?! )(?:${SPACES.source}))`,
  ].join('|'),
  'gu',
);
/** Nearly everything people type. */
const PLAIN = /^[\n\x20-\x7e\u00c0-\u024f\u2018-\u201d\u20ac]*$/u;

/**
 * The text as a reader sees it: unseen characters gone, spaces, hyphens, digits and letters in another dress as plain ones.
 * In one pass; never throws.
 */
export function fold(text: string): Folded {
  if (PLAIN.test(text)) return { text, placeOf: (start, end) => ({ start, end }) };
  const pieces: string[] = [];
  // Start and end in the text as typed, for every UTF-16 unit of the folded text.
  const starts: number[] = [];
  const ends: number[] = [];
  let done = 0;
  const copy = (until: number): void => {
    pieces.push(text.slice(done, until));
    for (let at = done; at < until; at += 1) {
      starts.push(at);
      ends.push(at + 1);
    }
  };
  for (const match of matchesOf(text, ODD)) {
    copy(match.index);
    done = match.index + match[0].length;
    const plain = plainOf(match[0], match.groups ?? {});
    pieces.push(plain);
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(match.index);
      ends.push(done);
    }
  }
  copy(text.length);
  return {
    text: pieces.join(''),
    placeOf: (start, end) => ({ start: starts[start] ?? text.length, end: ends[end - 1] ?? text.length }),
  };
}

function plainOf(written: string, kind: Readonly<Record<string, string | undefined>>): string {
  if (kind.unseen !== undefined) return '';
  if (kind.dash !== undefined) return written;
  if (kind.end !== undefined) return '\n';
  if (kind.hyphen !== undefined) return '-';
  if (kind.space !== undefined) return ' ';
  if (kind.digit !== undefined) return String(written.charCodeAt(0) % 16);
  return written.normalize('NFKC');
}
