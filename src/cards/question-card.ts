import { type Answer, UNSURE } from '../model/answer';
import type { Edition } from '../model/edition';
import { type Checklist, nodeKey, type Question } from '../model/node';
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
  heading,
  type Json,
  MOST_WRITTEN_OUT,
  quiet,
  shorten,
  subheading,
  text,
} from './card';
import { answersFold } from './changing/answers-fold';
import { choicesOf, isListed, nextButton } from './question/choices';
import { numbered, rows, stack } from './rows';

export interface QuestionView {
  /** "Waarom?" was pressed. */
  readonly showsWhy?: boolean;
  /** Why the card looks as it does: "een collega was je net voor". */
  readonly notice?: string;
  /** How far it still is cannot be told: answers of this draft lead nowhere yet. */
  readonly hidesHowFar?: boolean;
  /** The walk was begun on an edition that is no longer the newest. */
  readonly isOld?: boolean;
  /** The walk as it was before *Terug*: what was chosen then is ticked again. */
  readonly was?: Walk;
}

const ANSWERS_SHOWN = 2;
/** Characters of answers that fill the window of a chat on a laptop, with the buttons below them. */
const LONG_LIST = 300;
const LONGEST_REMINDER = 90;

type Asked = Extract<Position, { kind: 'asked' }>;

export function questionCard(edition: Edition, walk: Walk, position: Asked, view: QuestionView = {}): Card {
  const { node, steps } = position;
  const token = packWalk(walk);
  const at = nodeKey(node);
  const was = view.was === undefined ? {} : { was: packWalk(view.was) };
  const answers = answersFold(walk, steps);
  // One title for the whole walk, also where it goes on in another tree: people know what they began.
  const title = edition.trees.get(walk.tree)?.title ?? walk.tree;
  const why = node.why ?? 'Bij deze vraag staat geen uitleg. Het antwoord bepaalt welk advies bij jouw situatie past.';
  return card(
    [
      quiet(`${title} · stap ${steps.length + 1}${view.hidesHowFar ? '' : `, ${howFar(edition, walk, position)}`}`),
      ...noticeOf(view, token),
      ...position.notes.map((note) => box([text(note.text)])),
      heading(node.text),
      node.help === undefined ? undefined : quiet(node.help),
      view.showsWhy ? box([subheading('Waarom deze vraag?'), text(why)]) : undefined,
      ...choicesOf(node, { token, at, ...was }, view.was?.answers.get(at)),
      ...rows([
        nextButton(node, { token, at, ...was }),
        button('Ik weet het niet', { verb: 'answer', token, at, option: UNSURE, ...was }),
        view.showsWhy
          ? button('Verberg uitleg', { verb: 'why', token, hides: 'ja', ...was })
          : button('Waarom?', { verb: 'why', token, ...was }),
        foldButton(answers),
      ]),
      folded(answers),
      isLong(node) ? quiet(`De vraag: ${shorten(node.text, LONGEST_REMINDER)}`) : undefined,
      steps.length === 0 ? undefined : quiet(`Tot nu toe: ${routeLine(steps)}`),
    ],
    [
      steps.length === 0 ? button('Menu', { verb: 'menu' }) : button('Terug', { verb: 'back', token, ...was }),
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
