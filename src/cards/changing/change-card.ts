import { type Answer, UNSURE, UNSURE_LABEL } from '../../model/answer';
import type { Edition } from '../../model/edition';
import { nodeKey, type Option } from '../../model/node';
import { type Foretold, foretellAll } from '../../walk/changing/foretell';
import { foretoldWords, outcomeWords } from '../../walk/changing/outcome-words';
import { labelOf } from '../../walk/position';
import type { Step } from '../../walk/replay';
import { packWalk } from '../../walk/token';
import type { Walk } from '../../walk/walk';
import { box, button, type Card, card, choiceList, heading, type Json, MOST_BUTTONS, quiet, text } from '../card';
import type { ButtonPress } from '../press';
import { noticeOf, type QuestionView } from '../question-card';
import { numbered, stack } from '../rows';
import { fitsPhone } from '../width';

/** An earlier question again, with the answer it has now and, for every other, what follows before it counts. */
export function changeCard(edition: Edition, walk: Walk, step: Step, view: QuestionView = {}): Card {
  const { node, answer } = step;
  const token = packWalk(walk);
  return card(
    [
      quiet(`${edition.trees.get(walk.tree)?.title ?? walk.tree} · antwoord wijzigen`),
      ...noticeOf(view, token),
      heading(node.text),
      node.help === undefined ? undefined : quiet(node.help),
      text(`Je antwoord nu: ${labelOf(node, answer)}. Er verandert pas iets als je een ander antwoord kiest.`),
      ...choicesOf(edition, walk, step, token),
    ],
    [leave(token)],
  );
}

const leave = (token: string): Json => button('Laat het zo', { verb: 'show', token });

function choicesOf(edition: Edition, walk: Walk, step: Step, token: string): readonly Json[] {
  const { node } = step;
  const at = nodeKey(node);
  const foretold = foretellAll(edition, walk, step);
  const unsure = foretold.filter(({ answer }) => answer === UNSURE);
  if (node.kind === 'checklist') return [...ticks(step, token), ...unsure.flatMap((each) => choice(each, step, token))];
  if (node.options.length <= MOST_BUTTONS && node.options.every(fits))
    return foretold.flatMap((each) => choice(each, step, token));
  const choices = node.options.map((option, index) => {
    const told = foretold.find(({ answer }) => answer === option.id);
    return { id: option.id, label: `${numbered(index, option)}${told === undefined ? '' : inShort(told)}` };
  });
  const now = typeof step.answer === 'string' && step.answer !== UNSURE ? { value: step.answer } : {};
  return [
    choiceList('option', 'Kies één antwoord', choices, now),
    ...stack([button('Wijzig', { verb: 'change-pick', token, at }, { style: 'positive' })]),
    ...unsure.flatMap((each) => choice(each, step, token)),
  ];
}

/** With the mark of the answer of now. */
const fits = ({ label }: Option): boolean => fitsPhone({ title: `✓ ${label}` });

/** In a list there is room for one line: which answers go is said on the card that follows. */
function inShort({ isNow, outcome, change: { dropped } }: Foretold): string {
  if (isNow) return ' → je antwoord nu';
  const gone =
    dropped.length === 0
      ? ''
      : `; ${dropped.length === 1 ? '1 antwoord vervalt' : `${dropped.length} antwoorden vervallen`}`;
  return ` → ${outcomeWords(outcome)}${gone}`;
}

function choice(foretold: Foretold, { node }: Step, token: string): readonly Json[] {
  const label = foretold.answer === UNSURE ? UNSURE_LABEL : labelOf(node, foretold.answer);
  const press: ButtonPress = foretold.isNow
    ? { verb: 'show', token }
    : { verb: 'change-to', token, at: nodeKey(node), option: foretold.answer };
  const look = foretold.isNow || foretold.answer === UNSURE ? {} : { style: 'positive' };
  return stack([button(foretold.isNow ? `✓ ${label}` : label, press, look)], foretoldWords(foretold));
}

/** Ticks have too many ways to tell them all: first what somebody ticks, then what follows. */
const ticks = ({ node, answer }: Step, token: string): readonly Json[] => [
  choiceList(
    'ticked',
    'Vink alles aan wat past. Niets aanvinken mag ook.',
    node.options.map((item, index) => ({ id: item.id, label: numbered(index, item) })),
    { isMultiSelect: true, ...(typeof answer === 'string' ? {} : { value: answer.join(',') }) },
  ),
  ...stack([button('Kijk wat er verandert', { verb: 'change-tick', token, at: nodeKey(node) }, { style: 'positive' })]),
];

/** What follows from the ticks somebody chose, before they count. */
export function changedTicksCard(edition: Edition, walk: Walk, step: Step, foretold: Foretold): Card {
  const { node } = step;
  const token = packWalk(walk);
  const at = nodeKey(node);
  const option: Answer = foretold.answer;
  return card(
    [
      quiet(`${edition.trees.get(walk.tree)?.title ?? walk.tree} · antwoord wijzigen`),
      heading(node.text),
      text(`Je antwoord nu: ${labelOf(node, step.answer)}.`),
      text(`Je nieuwe antwoord: ${labelOf(node, option)}.`),
      box([text(foretoldWords(foretold))], 'accent'),
    ],
    [
      button('Wijzig', { verb: 'change-to', token, at, option }, { style: 'positive' }),
      button('Kies opnieuw', { verb: 'change', token, at }),
      leave(token),
    ],
  );
}
