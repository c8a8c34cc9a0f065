import type { Card } from '../../cards/card';

export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

/**
 * The JSON of a card that is answered. Writing it out is the dearest part of a step, and of a card that is kept (kept-walks.ts) only
 * the moment on its buttons differs from one answer to the next: its text is kept, and the moment written into it.
 */

/** Stands in the kept text where a moment is to come: as wide as every moment from 2001 until 2286, in milliseconds since 1970. */
const MARK = 1_000_000_000_000;
const WIDTH = String(MARK).length;
const NAME = '"shownAt":';
/** Inside a text of a card the quotes would have a stroke before them: this is found in no other place than a field. */
const MARKED = Buffer.from(`${NAME}${MARK}`);
/** The moment stands behind what was there before it. */
const MARKED_FIELD = `,${NAME}${MARK}`;

interface Template {
  readonly bytes: Buffer;
  /** Where each moment begins, in bytes. */
  readonly moments: readonly number[];
}

/** A card with a moment on each of its fields `shownAt`; the card itself where it has none. */
export type Stamp = (card: Card, at: number) => Card;

/**
 * A card that many will see. From its first answer on only its text is kept: a thousand cards as objects take ten megabytes, and an
 * answer needs none of them. What must have the objects (an update of the message) reads them from the text, and others after it have
 * the same ones until a large collection of rubbish takes them away: reading costs as much as half a step.
 */
export class KeptCard {
  readonly hasFields: boolean;
  /** Until it is first written out. */
  #made: Card | undefined;
  #read: WeakRef<Card> | undefined;
  #template: Template | undefined;

  constructor(card: Card) {
    this.hasFields = hasFieldsOf(card);
    this.#made = card;
  }

  whole(): Card {
    const known = this.#made ?? this.#read?.deref();
    if (known !== undefined) return known;
    const card = cardIn(String(this.#template?.bytes).replaceAll(MARKED_FIELD, ''));
    this.#read = new WeakRef(card);
    return card;
  }

  written(at: number, stamp: Stamp): Buffer {
    if (!isWide(at)) return bytesOf(stamp(this.whole(), at));
    this.#template ??= templateOf(stamp(this.whole(), MARK));
    if (this.#made !== undefined) {
      this.#read = new WeakRef(this.#made);
      this.#made = undefined;
    }
    return this.#template.moments.length === 0 ? this.#template.bytes : filledIn(this.#template, at);
  }
}

/** A card on its way to somebody. */
export type ShownCard = Card | KeptCard;

export const wholeCard = (card: ShownCard): Card => (card instanceof KeptCard ? card.whole() : card);

/** Whether there is something to choose or to type in it. */
export const hasFields = (card: ShownCard): boolean => (card instanceof KeptCard ? card.hasFields : hasFieldsOf(card));

/** The response's body in UTF-8, to the byte what `JSON.stringify` makes of the card that `stamp` makes of this one. */
export const writtenCard = (card: ShownCard, at: number, stamp: Stamp): Buffer =>
  card instanceof KeptCard ? card.written(at, stamp) : bytesOf(stamp(card, at));

/** Fields stand at the top level of our cards. */
const hasFieldsOf = ({ body }: Card): boolean =>
  Array.isArray(body) && body.some((part: { readonly type?: unknown }) => String(part.type).startsWith('Input.'));

const isWide = (at: number): boolean => String(at).length === WIDTH;

const textOf = (card: Card): string => JSON.stringify({ statusCode: 200, type: CARD_TYPE, value: card });

const bytesOf = (card: Card): Buffer => Buffer.from(textOf(card));

const cardIn = (text: string): Card => (JSON.parse(text) as { readonly value: Card }).value;

function templateOf(card: Card): Template {
  const text = textOf(card);
  // Memory of its own: a piece of what Node shares out would keep all 64 kilobytes of it, with the answers of others that stood there.
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  bytes.write(text);
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
