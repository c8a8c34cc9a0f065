import { MOST_TEXT_LENGTH } from '../../escalations/command';
import { type Fold, foldButton, folded } from '../advice/fold';
import { button, type Card, card, firstOf, type Json, quiet, typed } from '../card';
import type { ButtonPress, Verb } from '../press';
import { rows } from '../rows';

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

/**
 * In the place of a form, in a chat of one's own: it stays there whatever is done on the cards below. `again` leads back to the form.
 * Thrown away in two presses: the second one of a double click on *Terug* lands here.
 */
export function restingCard(written: string, again: ButtonPress): Card {
  const drop: Fold = {
    id: 'drop',
    title: 'Gooi weg',
    items: rows([button('Ja, gooi mijn tekst weg', { verb: 'drop' })]),
  };
  return card(
    [
      quiet('Deelwijzer · nog niet verstuurd'),
      typed(carriedText(written)),
      written.length <= MOST_TEXT_LENGTH ? undefined : quiet(onlyFirst),
      folded(drop),
    ],
    [button('Verder met je tekst', again, { style: 'positive' }), foldButton(drop)].filter(
      (each) => each !== undefined,
    ),
  );
}

const onlyFirst = `Alleen de eerste ${MOST_TEXT_LENGTH} tekens gaan mee.`;

/** As much of it as can be sent: more would make the card too large for Teams. */
export const carriedText = (written: string): string => firstOf(written, MOST_TEXT_LENGTH);

/** Above the card that carries it. In a group nobody else sees it, so it has no message to stay in. `title`: of the button to it. */
export const carriedWords = (written: string, title: string): string =>
  `Nog niet verstuurd. Wat je typte, staat er nog: kies “${title}”. Ga je eerst verder, dan is het weg.${
    written.length <= MOST_TEXT_LENGTH ? '' : ` ${onlyFirst}`
  }`;
