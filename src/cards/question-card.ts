import { type Answer, UNSURE } from '../model/answer';
import type { Edition } from '../model/edition';
import { type Checklist, nodeKey, type Option, type Question } from '../model/node';
import { questionsLeftWords } from '../walk/left/left-words';
import { givenAhead, questionsLeft } from '../walk/left/questions-left';
import type { Position } from '../walk/position';
import { labelOf } from '../walk/position';
import { packWalk } from '../walk/token';
import type { Walk } from '../walk/walk';
import { foldButton, folded } from './advice/fold';
import {
  box,
  button,
  type Card,
  card,
  choiceList,
  DROP_DOWN,
  heading,
  type Json,
  MOST_WRITTEN_OUT,
  quiet,
  shorten,
  subheading,
  text,
} from './card';
import { answersFold } from './changing/answers-fold';
import { numbered, rows, stack } from './rows';
import { fitsPhone } from './width';

export interface QuestionView {
  /** "Waarom?" was pressed. */
  readonly showsWhy?: boolean;
  /** Why the card looks as it does: "een collega was je net voor". */
  readonly notice?: string;
  /** The walk was begun on an edition that is no longer the newest. */
  readonly isOld?: boolean;
}

/**
 * More become a list with one button: with the ways on that makes six actions, as many as Microsoft's guideline has, and a card
 * that is shorter than with the buttons.
 */
const MOST_ANSWER_BUTTONS = 4;

const ANSWERS_SHOWN = 2;
/** Characters of answers that fill the window of a chat on a laptop, with the buttons below them. */
const LONG_LIST = 300;
const LONGEST_REMINDER = 90;

type Asked = Extract<Position, { kind: 'asked' }>;

export function questionCard(edition: Edition, walk: Walk, position: Asked, view: QuestionView = {}): Card {
  const { node, steps } = position;
  const token = packWalk(walk);
  const at = nodeKey(node);
  const answers = answersFold(walk, steps);
  // One title for the whole walk, also where it goes on in another tree: people know what they began.
  const title = edition.trees.get(walk.tree)?.title ?? walk.tree;
  const why = node.why ?? 'Bij deze vraag staat geen uitleg. Het antwoord bepaalt welk advies bij jouw situatie past.';
  return card(
    [
      quiet(`${title} · stap ${steps.length + 1}, ${howFar(edition, walk, position)}`),
      ...noticeOf(view, token),
      ...position.notes.map((note) => box([text(note.text)])),
      heading(node.text),
      node.help === undefined ? undefined : quiet(node.help),
      view.showsWhy ? box([subheading('Waarom deze vraag?'), text(why)]) : undefined,
      ...answersOf(node, token, at),
      ...rows([
        button('Ik weet het niet', { verb: 'answer', token, at, option: UNSURE }),
        view.showsWhy ? button('Verberg uitleg', { verb: 'show', token }) : button('Waarom?', { verb: 'why', token }),
        foldButton(answers),
      ]),
      folded(answers),
      isLong(node) ? quiet(`De vraag: ${shorten(node.text, LONGEST_REMINDER)}`) : undefined,
      steps.length === 0 ? undefined : quiet(`Tot nu toe: ${routeLine(steps)}`),
    ],
    [
      steps.length === 0 ? button('Menu', { verb: 'menu' }) : button('Terug', { verb: 'back', token }),
      button('Vraag de coördinator', { verb: 'ask', token }),
    ],
  );
}

function howFar(edition: Edition, walk: Walk, position: Asked): string {
  const left = questionsLeft(edition, walk, position, givenAhead(walk.answers, position.steps));
  return left.most <= 1 ? 'laatste vraag' : questionsLeftWords(left);
}

/** What must be said before anything else on a walk's card. */
export function noticeOf(view: QuestionView, token: string): readonly Json[] {
  return [
    ...(view.notice === undefined ? [] : [box([text(view.notice)], 'accent')]),
    ...(view.isOld
      ? [
          box([
            text('De inhoud is vernieuwd sinds je begon. Je maakt deze route af met de inhoud waarmee je begon.'),
            ...stack([button('Opnieuw met de nieuwste inhoud', { verb: 'renew', token })]),
          ]),
        ]
      : []),
  ];
}

/** An answer that a phone would cut off is not said twice, above a button and on it: a list has room for all of it. */
const isListed = ({ options }: Pick<Question, 'options'>): boolean =>
  options.length > MOST_ANSWER_BUTTONS || options.some(({ label }) => !fitsPhone({ title: label }));

/** Answers are the coloured buttons below one another; what only moves or explains is plain. */
function answersOf(node: Question | Checklist, token: string, at: string): readonly Json[] {
  if (node.kind === 'checklist') return [ticks(node), ...stack([nextButton('tick', token, at)])];
  if (isListed(node)) {
    const choices = node.options.map((option, index) => ({ id: option.id, label: numbered(index, option) }));
    const look = choices.length > MOST_WRITTEN_OUT ? DROP_DOWN : {};
    return [choiceList('option', 'Kies één antwoord', choices, look), ...stack([nextButton('pick', token, at)])];
  }
  return node.options.flatMap((option) => answerButton(option, token, at));
}

const answerButton = ({ id, label, hint }: Option, token: string, at: string): readonly Json[] =>
  stack([button(label, { verb: 'answer', token, at, option: id }, { style: 'positive' })], hint);

const ticks = (node: Checklist): Json =>
  choiceList(
    'ticked',
    'Vink alles aan wat past. Niets aanvinken mag ook.',
    node.options.map((item, index) => ({ id: item.id, label: numbered(index, item) })),
    { isMultiSelect: true },
  );

const nextButton = (verb: 'pick' | 'tick', token: string, at: string): Json =>
  button('Verder', { verb, token, at }, { style: 'positive' });

/** A chat stays at the bottom of its last card: of one that fills the screen the question is above it. */
const isLong = ({ kind, options }: Question | Checklist): boolean =>
  (kind === 'checklist' || isListed({ options })) &&
  options.length <= MOST_WRITTEN_OUT &&
  options.reduce((sum, option) => sum + numbered(0, option).length, 0) > LONG_LIST;

/** The last answers, short: people recognise where they are without scrolling. All of them are one press away. */
function routeLine(steps: readonly { readonly node: Question | Checklist; readonly answer: Answer }[]): string {
  const last = steps.slice(-ANSWERS_SHOWN).map(({ node, answer }) => shorten(labelOf(node, answer), 40));
  return [...(steps.length > ANSWERS_SHOWN ? ['…'] : []), ...last].join(' › ');
}
