import { type Answer, chosenIn } from '../../model/answer';
import type { Checklist, Option, Question } from '../../model/node';
import { button, choiceList, DROP_DOWN, type Json, MOST_WRITTEN_OUT } from '../card';
import { numbered, stack } from '../rows';
import { fitsPhone } from '../width';

/**
 * More become a list with one button: with the ways on that makes six actions, as many as Microsoft's guideline has, and a card
 * that is shorter than with the buttons.
 */
const MOST_ANSWER_BUTTONS = 4;

/** Where an answer is given, as every button that gives one carries it. See press.ts. */
interface Asked {
  readonly token: string;
  readonly at: string;
  readonly was?: string;
}

/** An answer that a phone would cut off is not said twice, above a button and on it: a list has room for all of it. */
export const isListed = ({ options }: Pick<Question, 'options'>): boolean =>
  options.length > MOST_ANSWER_BUTTONS || options.some(({ label }) => !fitsPhone({ title: label }));

/**
 * Answers are the coloured buttons below one another; what only moves or explains is plain. In a list what was `chosen` before is
 * chosen again; an answer that the list does not have is none.
 */
export function choicesOf(node: Question | Checklist, asked: Asked, chosen: Answer | undefined): readonly Json[] {
  if (node.kind === 'checklist') return [ticks(node, chosen)];
  if (isListed(node)) {
    const choices = node.options.map((option, index) => ({ id: option.id, label: numbered(index, option) }));
    const look = {
      ...(choices.length > MOST_WRITTEN_OUT ? DROP_DOWN : {}),
      ...earlier(node, typeof chosen === 'string' ? chosen : undefined),
    };
    return [choiceList('option', 'Kies één antwoord', choices, look)];
  }
  return node.options.flatMap((option) => answerButton(option, asked));
}

const earlier = ({ options }: Question | Checklist, chosen: Answer | undefined): { readonly value?: string } => {
  const known = chosenIn(chosen ?? []).filter((id) =>
    options.some((option: { readonly id: string }) => option.id === id),
  );
  return known.length === 0 ? {} : { value: known.join(',') };
};

const answerButton = ({ id, label, hint }: Option, asked: Asked): readonly Json[] =>
  stack([button(label, { verb: 'answer', ...asked, option: id }, { style: 'positive' })], hint);

const ticks = (node: Checklist, chosen: Answer | undefined): Json =>
  choiceList(
    'ticked',
    'Vink alles aan wat past. Niets aanvinken mag ook.',
    node.options.map((item, index) => ({ id: item.id, label: numbered(index, item) })),
    { isMultiSelect: true, ...earlier(node, chosen) },
  );

/** Sends what was chosen in a list; a button that is an answer needs none. */
export function nextButton(node: Question | Checklist, asked: Asked): Json | undefined {
  const isAnswered = node.kind === 'question' && !isListed(node);
  const verb = node.kind === 'checklist' ? 'tick' : 'pick';
  return isAnswered ? undefined : button('Verder', { verb, ...asked }, { style: 'positive' });
}
