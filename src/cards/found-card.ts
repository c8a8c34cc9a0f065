import { MOST_TEXT_LENGTH } from '../escalations/command';
import type { Edition, Term } from '../model/edition';
import { box, button, type Card, card, firstOf, heading, type Json, quiet, stack, text } from './card';
import { safetyBox } from './menu-card';

/** A tree that was found, as it stands on the card. */
export interface FoundChoice {
  readonly tree: string;
  /** A walk that already holds what the words answered; absent: the tree's start. */
  readonly token?: string;
  /** The person's own words that led here. */
  readonly matched: readonly string[];
  /** What was answered already, in words. */
  readonly answered: readonly string[];
}

const MOST_RESULTS = 4;

/** What a typed question found, with the words that matched. The question goes along to the coordinator's form. */
export function foundCard(
  edition: Edition,
  found: readonly FoundChoice[],
  terms: readonly Pick<Term, 'term' | 'text'>[],
  question: string,
): Card {
  return card(
    [
      quiet('Deelwijzer · gevonden'),
      heading(found.length === 0 ? 'Dit betekent het' : 'Bedoel je een van deze?'),
      ...found.slice(0, MOST_RESULTS).flatMap((each) => {
        const tree = edition.trees.get(each.tree);
        if (tree === undefined) return [];
        return [
          text(tree.summary, { spacing: 'Medium' }),
          ...stack([
            button(
              tree.title,
              each.token === undefined ? { verb: 'start', tree: each.tree } : { verb: 'show', token: each.token },
            ),
          ]),
          ...(each.answered.length === 0 ? [] : [quiet(`Al ingevuld uit je woorden: ${each.answered.join('; ')}`)]),
          ...(each.matched.length === 0 ? [] : [quiet(`Gevonden op: ${each.matched.join(', ')}`)]),
        ];
      }),
      ...terms
        .slice(0, 2)
        .map((term) => box([text(term.term, { weight: 'Bolder' }), text(term.text, { spacing: 'Small' })])),
      quiet('Staat het er niet bij? Typ het anders, kies uit het menu, of vraag de coördinator.'),
      cutNotice(question),
    ],
    [button('Menu', { verb: 'menu' }), askButton(question)],
  );
}

/** No tree fits: says so, and offers a person. */
export const nothingFoundCard = (question: string): Card =>
  card(
    [
      quiet('Deelwijzer · niet gevonden'),
      heading('Hier heb ik geen boom voor'),
      text(
        'Ik kan alleen helpen bij delen, zwijgen, melden, veiligheid en samenwerken in het team. Ik raad liever niet.',
      ),
      text('Typ het eens in andere woorden, kijk in het menu, of leg je vraag voor aan de coördinator.'),
      safetyBox(),
      cutNotice(question),
    ],
    [button('Menu', { verb: 'menu' }), askButton(question)],
  );

/** What was typed goes along to the form, as far as a question can be long. */
const askButton = (question: string): Json =>
  button('Vraag de coördinator', { verb: 'ask', question: firstOf(question, MOST_TEXT_LENGTH) });

const cutNotice = (question: string): Json | undefined =>
  question.length <= MOST_TEXT_LENGTH
    ? undefined
    : quiet(
        `Je tekst is langer dan een vraag kan zijn. Alleen de eerste ${MOST_TEXT_LENGTH} tekens gaan mee naar de coördinator.`,
      );
