import type { Card } from '../../cards/card';

export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

/**
 * The JSON of a card that is answered. Writing it out is the dearest part of a step, and of a card that is kept (kept-walks.ts: it is
 * frozen) only the moment on its buttons differs from one answer to the next: its text is kept, and the moment written into it.
 */

/** Stands in the kept text where a moment is to come: as wide as every moment from 2001 until 2286, in milliseconds since 1970. */
const MARK = 1_000_000_000_000;
const WIDTH = String(MARK).length;
const NAME = '"shownAt":';
/** Inside a text of a card the quotes would have a stroke before them: this is found in no other place than a field. */
const MARKED = Buffer.from(`${NAME}${MARK}`);

interface Template {
  readonly bytes: Buffer;
  /** Where each moment begins, in bytes. */
  readonly moments: readonly number[];
}

/** Of cards that are kept. */
const templates = new WeakMap<Card, Template>();

/** A card with a moment on each of its fields `shownAt`; the card itself where it has none. */
export type Stamp = (card: Card, at: number) => Card;

/** The response's body in UTF-8, to the byte what `JSON.stringify` makes of the card that `stamp` makes of this one. */
export function writtenCard(card: Card, at: number, stamp: Stamp): Buffer {
  if (!Object.isFrozen(card) || String(at).length !== WIDTH) return bytesOf(stamp(card, at));
  const template = templates.get(card) ?? templateOf(stamp(card, MARK));
  templates.set(card, template);
  return template.moments.length === 0 ? template.bytes : filledIn(template, at);
}

const bytesOf = (card: Card): Buffer => Buffer.from(JSON.stringify({ statusCode: 200, type: CARD_TYPE, value: card }));

function templateOf(card: Card): Template {
  const bytes = bytesOf(card);
  const moments: number[] = [];
  for (let at = bytes.indexOf(MARKED); at >= 0; at = bytes.indexOf(MARKED, at + WIDTH)) moments.push(at + NAME.length);
  return { bytes, moments };
}

function filledIn({ bytes, moments }: Template, at: number): Buffer {
  const filled = Buffer.from(bytes);
  const digits = String(at);
  for (const moment of moments) filled.write(digits, moment, 'latin1');
  return filled;
}
