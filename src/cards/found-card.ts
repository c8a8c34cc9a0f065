import { MOST_TEXT_LENGTH } from '../escalations/command';
import type { Edition, Term } from '../model/edition';
import type { Tree } from '../model/tree';
import { box, button, type Card, card, firstOf, heading, type Json, quiet, text, treeButton } from './card';
import type { ButtonPress } from './press';
import { stack } from './rows';
import { dangerBox, safetyBox } from './safety-box';

/** A place that was found, as it stands on the card. */
export interface FoundPlace {
  readonly tree: string;
  /** Present when the place is an answer that can be read at once. */
  readonly answer?: {
    /** Its first lines. */
    readonly text: string;
    /** A walk that already stands at it; absent: where the tree starts. */
    readonly token?: string;
    /** The tree that asks about a resident now, if the answer names one. */
    readonly walks?: string;
  };
}

/** What a typed question found, and what must be said about the question itself. */
export interface FoundCard {
  /** Best first. */
  readonly found: readonly FoundPlace[];
  readonly terms: readonly Pick<Term, 'term' | 'text'>[];
  readonly danger: 'certain' | 'possible' | 'none';
  /** Two readings fit about as well. */
  readonly isDoubtful: boolean;
  readonly namesSomebody: boolean;
  /** What goes along to the coordinator's form: without what looks like personal data. */
  readonly question: string;
}

const MOST_RESULTS = 3;

/** At most three places, each with one line and its button; with danger, the numbers stand above everything. */
export function foundCard(edition: Edition, shown: FoundCard): Card {
  const places = shown.found.slice(0, MOST_RESULTS).flatMap((place) => {
    const tree = edition.trees.get(place.tree);
    return tree === undefined ? [] : [{ ...place, tree }];
  });
  return card(
    [
      quiet('Deelwijzer · gevonden'),
      shown.danger === 'certain' ? dangerBox() : shown.danger === 'possible' ? safetyBox() : undefined,
      ...nameNotice(shown),
      ...(places[0]?.answer === undefined ? shown.terms : [])
        .slice(0, 1)
        .map((term) => box([text(term.term, { weight: 'Bolder' }), text(term.text, { spacing: 'Small' })])),
      ...(shown.isDoubtful ? doubt(places) : list(edition, places)),
      quiet('Staat het er niet bij? Typ het anders, kies uit het menu, of vraag de coördinator.'),
      cutNotice(shown.question),
    ],
    [button('Menu', { verb: 'menu' }), askButton(shown.question)],
  );
}

type Shown = Omit<FoundPlace, 'tree'> & { readonly tree: Tree };

/** Two readings that fit about as well are one short question, not a list. */
const doubt = (places: readonly Shown[]): readonly Json[] => [
  heading('Gaat het om …?'),
  ...places.slice(0, 2).flatMap(choice),
];

function list(edition: Edition, [first, ...others]: readonly Shown[]): readonly Json[] {
  if (first === undefined) return [];
  return [
    ...(first.answer === undefined ? best(first.tree) : answered(edition, first.tree, first.answer)),
    ...(others.length === 0 ? [] : [text('Of zoek je dit?', { weight: 'Bolder', spacing: 'Medium' })]),
    ...others.flatMap(choice),
  ];
}

const best = (tree: Tree): readonly Json[] => [
  heading(tree.title),
  text(tree.summary, { spacing: 'Small' }),
  ...stack([button('Loop de vragen', { verb: 'start', tree: tree.id }, { style: 'positive' })]),
];

const answered = (edition: Edition, tree: Tree, answer: NonNullable<FoundPlace['answer']>): readonly Json[] => {
  const walks = edition.trees.get(answer.walks ?? '');
  return [
    heading(tree.title),
    text(answer.text, { spacing: 'Small' }),
    ...stack([
      button('Lees verder', opens(tree, answer), { style: 'positive' }),
      ...(walks === undefined
        ? []
        : [button('Geldt dit nu? Loop de vragen', { verb: 'start', tree: walks.id }, { tooltip: walks.title })]),
    ]),
  ];
};

const opens = (tree: Tree, answer: FoundPlace['answer']): ButtonPress =>
  answer?.token === undefined ? { verb: 'start', tree: tree.id } : { verb: 'show', token: answer.token };

/** A place as one of several: its button, and one line. */
const choice = ({ tree, answer }: Shown): readonly Json[] => [
  ...stack([treeButton(tree, opens(tree, answer))]),
  quiet(answer?.text ?? tree.summary),
];

const nameNotice = ({ namesSomebody }: Pick<FoundCard, 'namesSomebody'>): readonly Json[] =>
  namesSomebody ? [box([text('Je noemt een naam. Dat hoeft niet; ik bewaar het niet.')], 'accent')] : [];

/** Nothing fits: says so, and offers a person. */
export const nothingFoundCard = (shown: Pick<FoundCard, 'namesSomebody' | 'question'>): Card =>
  card(
    [
      quiet('Deelwijzer · niet gevonden'),
      heading('Hier weet ik geen antwoord op'),
      ...nameNotice(shown),
      text(
        'Ik kan alleen helpen bij delen, zwijgen, melden, veiligheid en samenwerken in het team. Ik raad liever niet.',
      ),
      text('Typ het eens in andere woorden, kijk in het menu, of leg je vraag voor aan de coördinator.'),
      safetyBox(),
      cutNotice(shown.question),
    ],
    [button('Menu', { verb: 'menu' }), askButton(shown.question)],
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
