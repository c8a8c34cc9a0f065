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

const templates = new WeakMap<Card, Template>();
/** Of a kept card that is shown as it is. */
const unstamped = new WeakMap<Card, Buffer>();
const stamped = new WeakMap<Card, { readonly kept: Card; readonly at: number }>();

/**
 * `kept` as it is shown at the moment `at`: `stamp` puts a moment on every field `shownAt` of a card, and gives the card itself where
 * it has none.
 */
export function stampedCard(kept: Card, at: number, stamp: (card: Card, at: number) => Card): Card {
  const card = stamp(kept, at);
  if (card === kept || !Object.isFrozen(kept) || String(at).length !== WIDTH) return card;
  if (!templates.has(kept)) templates.set(kept, templateOf(stamp(kept, MARK)));
  stamped.set(card, { kept, at });
  return card;
}

/** The response's body in UTF-8, to the byte what `JSON.stringify` makes of it. */
export function writtenCard(card: Card): Buffer {
  const from = stamped.get(card);
  const template = from && templates.get(from.kept);
  if (from !== undefined && template !== undefined) return filledIn(template, from.at);
  if (!Object.isFrozen(card)) return bytesOf(card);
  const bytes = unstamped.get(card) ?? bytesOf(card);
  unstamped.set(card, bytes);
  return bytes;
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
