import { MOST_TEXT_LENGTH } from '../../escalations/command';
import { button, type Card, firstOf, type Json } from '../card';
import type { ButtonPress, Verb } from '../press';

/**
 * The card that somebody went back to from a form, with what they typed on the button that leads there again: it is on the card and
 * nowhere else. `again` takes the place of every press of its verb; the card itself where it has none.
 */
export const carrying = (card: Card, again: ButtonPress): Card => carried(card, again) as Card;

const INSIDE = ['body', 'items', 'columns', 'actions'] as const;

function carried(part: Json, again: ButtonPress): Json {
  if (part.type === 'Action.Execute') {
    const { title, verb, style } = part as { readonly title: string; readonly verb: Verb; readonly style?: string };
    return verb === again.verb ? button(title, again, style === undefined ? {} : { style }) : part;
  }
  const inside = INSIDE.flatMap((key) => {
    const parts = part[key];
    return Array.isArray(parts) ? [[key, parts.map((each: Json) => carried(each, again))] as const] : [];
  });
  return { ...part, ...Object.fromEntries(inside) };
}

/** As much of it as can be sent: more would make the card too large for Teams. */
export const carriedText = (typed: string): string => firstOf(typed, MOST_TEXT_LENGTH);

/** Above the card that carries it. `title`: of the button that leads to it. */
export const carriedWords = (typed: string, title: string): string =>
  `Nog niet verstuurd. Wat je typte, staat er nog: kies “${title}”.${
    typed.length <= MOST_TEXT_LENGTH ? '' : ` Alleen de eerste ${MOST_TEXT_LENGTH} tekens gaan mee.`
  }`;
