import { type Answer, UNSURE } from '../model/answer';
import type { Edition } from '../model/edition';
import { type Checklist, nodeKey, type Question } from '../model/node';
import type { Position } from '../walk/position';
import { labelOf } from '../walk/position';
import { packWalk } from '../walk/token';
import type { Walk } from '../walk/walk';
import {
  box,
  button,
  type Card,
  card,
  choiceList,
  heading,
  type Json,
  LONGEST_BUTTON,
  MOST_BUTTONS,
  quiet,
  shorten,
  stack,
  subheading,
  text,
} from './card';

export interface QuestionView {
  /** "Waarom?" was pressed. */
  readonly showsWhy?: boolean;
  /** Why the card looks as it does: "een collega was je net voor". */
  readonly notice?: string;
  /** The walk was begun on an edition that is no longer the newest. */
  readonly isOld?: boolean;
}

type Asked = Extract<Position, { kind: 'asked' }>;

export function questionCard(edition: Edition, walk: Walk, position: Asked, view: QuestionView = {}): Card {
  const { node, steps } = position;
  const token = packWalk(walk);
  const at = nodeKey(node);
  const title = edition.trees.get(node.tree)?.listed
    ? edition.trees.get(node.tree)?.title
    : edition.trees.get(walk.tree)?.title;
  const why = node.why ?? 'Bij deze vraag staat geen uitleg. Het antwoord bepaalt welk advies bij jouw situatie past.';
  return card(
    [
      quiet(`${title ?? walk.tree} · stap ${steps.length + 1}`),
      ...noticeOf(view, token),
      ...position.notes.map((note) => box([text(note.text)])),
      heading(node.text),
      node.help === undefined ? undefined : quiet(node.help),
      view.showsWhy ? box([subheading('Waarom deze vraag?'), text(why)]) : undefined,
      ...(node.kind === 'question' ? questionBody(node, token, at) : checklistBody(node)),
      steps.length === 0 ? undefined : quiet(`Tot nu toe: ${routeLine(steps)}`),
    ],
    [
      ...(node.kind === 'question' && node.options.length <= MOST_BUTTONS ? [] : [nextButton(node, token, at)]),
      button('Ik weet het niet', { verb: 'answer', token, at, option: UNSURE }),
      view.showsWhy ? button('Verberg uitleg', { verb: 'show', token }) : button('Waarom?', { verb: 'why', token }),
      steps.length === 0 ? button('Menu', { verb: 'menu' }) : button('Terug', { verb: 'back', token }),
      button('Vraag de coördinator', { verb: 'ask', token }),
    ],
  );
}

/** What must be said before anything else on a walk's card. */
export function noticeOf(view: QuestionView, token: string): readonly Json[] {
  return [
    ...(view.notice === undefined ? [] : [box([text(view.notice)], 'accent')]),
    ...(view.isOld
      ? [
          box([
            text('De inhoud is vernieuwd sinds je begon. Je maakt deze route af met de inhoud waarmee je begon.'),
            ...stack([button('Opnieuw bekijken met de nieuwste inhoud', { verb: 'renew', token })]),
          ]),
        ]
      : []),
  ];
}

function questionBody(node: Question, token: string, at: string): readonly (Json | undefined)[] {
  if (node.options.length > MOST_BUTTONS) {
    const choices = node.options.map((option, index) => ({
      id: option.id,
      label: numbered(index, option),
    }));
    return [choiceList('option', 'Kies wat het beste past', choices)];
  }
  // Longer labels are cut short on the button, so they are written out above it too.
  const writtenOut = node.options.some((option) => option.label.length > LONGEST_BUTTON || option.hint !== undefined);
  return [
    ...(writtenOut ? node.options.map((option, index) => written(index + 1, option.label, option.hint)) : []),
    ...stack(
      node.options.map((option, index) =>
        button(shorten(writtenOut ? `${index + 1}. ${option.label}` : option.label, LONGEST_BUTTON), {
          verb: 'answer',
          token,
          at,
          option: option.id,
        }),
      ),
    ),
  ];
}

const written = (number: number, label: string, hint: string | undefined): Json =>
  text(hint === undefined ? `${number}. ${label}` : `${number}. ${label}. ${hint}`, { spacing: 'Small' });

const checklistBody = (node: Checklist): readonly Json[] => [
  choiceList(
    'ticked',
    'Vink aan wat klopt. Niets aanvinken mag ook.',
    node.options.map((item, index) => ({
      id: item.id,
      label: numbered(index, item),
    })),
    { isMultiSelect: true },
  ),
];

/** The number is what people type who cannot tick. */
const numbered = (index: number, { label, hint }: { readonly label: string; readonly hint?: string }): string =>
  `${index + 1}. ${label}${hint === undefined ? '' : ` (${hint})`}`;

const nextButton = (node: Question | Checklist, token: string, at: string): Json =>
  button('Verder', { verb: node.kind === 'question' ? 'pick' : 'tick', token, at }, { style: 'positive' });

/** The answers so far, short: people recognise where they are without scrolling. */
function routeLine(steps: readonly { readonly node: Question | Checklist; readonly answer: Answer }[]): string {
  return steps.map(({ node, answer }) => shorten(labelOf(node, answer), 40)).join(' › ');
}
