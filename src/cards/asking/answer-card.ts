import type { Person } from '../../escalations/escalation';
import type { CoordinatorView } from '../../escalations/seen-by';
import { box, button, type Card, card, choiceList, heading, quiet, text } from '../card';
import { KEPT_WITH_ANSWER } from '../what-we-keep';
import { conversation } from './conversation';
import { type Checked, guardPreview, sendTitle } from './guard-preview';
import { textInput, ticksOf } from './text-input';

/** What a coordinator writes to the asker, on its way: an answer, or why the question is closed without one. */
export interface AnswerForm {
  readonly formKey: string;
  readonly typed: string;
  readonly closes: boolean;
  /** See press.ts. */
  readonly apart: boolean;
  /** See press.ts. */
  readonly ticks: readonly string[];
}

/** Where it is typed. */
export function answerCard(escalation: CoordinatorView, form: AnswerForm, notice?: string): Card {
  const { id, number } = escalation;
  const { closes, formKey, apart } = form;
  const data = { id, formKey, ...closing(form), ...ticksOf(form) };
  return card(
    [
      quiet(`Deelwijzer · ${closes ? `vraag ${number} sluiten` : `antwoord op vraag ${number}`}`),
      heading(closes ? 'Waarom sluit je deze vraag?' : 'Jouw antwoord'),
      notice === undefined ? undefined : box([text(notice)], 'warning'),
      closes
        ? text(
            'Deze vraag wacht nog op antwoord. Het teamlid leest jouw reden. Liever toch antwoorden? Kies “Beantwoord”.',
          )
        : undefined,
      ...(apart ? [] : conversation(escalation).slice(-1)),
      textInput('answer', closes ? 'Reden voor het teamlid' : 'Antwoord aan het teamlid', form.typed),
    ],
    [
      button('Bekijk voor verzenden', { ...data, verb: 'c-answer-check' }, { style: 'positive' }),
      ...(apart
        ? []
        : [
            ...(closes ? [button('Beantwoord', { verb: 'c-answer', id })] : []),
            button('Terug', { ...data, verb: 'c-answer-back' }),
          ]),
    ],
  );
}

/** What would be stored of it: coordinators type names too. */
export function answerPreviewCard(
  { id, number }: CoordinatorView,
  form: AnswerForm,
  checked: Checked,
  notice?: string,
): Card {
  const data = { id, formKey: form.formKey, answer: form.typed, ...closing(form) };
  const what = form.closes ? 'je reden' : 'je antwoord';
  return card(
    [
      quiet(`Deelwijzer · ${form.closes ? `vraag ${number} sluiten` : `antwoord op vraag ${number}`}`),
      heading(checked.findings.length === 0 ? `Zo versturen we ${what}` : 'Hier lijken persoonsgegevens in te staan'),
      notice === undefined ? undefined : box([text(notice)], 'warning'),
      ...guardPreview(checked, KEPT_WITH_ANSWER),
    ],
    [
      button(
        form.closes ? `${sendTitle(checked.findings)} en sluit` : sendTitle(checked.findings),
        { ...data, verb: 'c-answer-send' },
        { style: 'positive' },
      ),
      button('Tekst veranderen', { ...data, verb: 'c-answer-edit' }),
      ...(form.apart ? [] : [button('Terug', { ...data, verb: 'c-answer-back' })]),
    ],
  );
}

const closing = ({ closes, apart }: AnswerForm): { readonly closes?: 'ja'; readonly apart?: 'ja' } => ({
  ...(closes ? { closes: 'ja' } : {}),
  ...(apart ? { apart: 'ja' } : {}),
});

export function handOverCard(escalation: CoordinatorView, colleagues: readonly Person[], notice?: string): Card {
  if (colleagues.length === 0) {
    return card(
      [
        heading('Er is nog niemand om aan over te dragen'),
        text('Een collega moet Deelwijzer eerst zelf één keer gebruiken als coördinator.'),
      ],
      [button('Terug', { verb: 'c-show', id: escalation.id })],
    );
  }
  return card(
    [
      quiet(`Deelwijzer · vraag ${escalation.number}`),
      ...(notice === undefined ? [] : [box([text(notice)], 'accent')]),
      heading('Aan wie draag je over?'),
      choiceList(
        'to',
        'Collega',
        colleagues.map((person) => ({ id: person.id, label: person.name })),
      ),
    ],
    [
      button('Draag over', { verb: 'c-over-send', id: escalation.id }, { style: 'positive' }),
      button('Terug', { verb: 'c-show', id: escalation.id }),
    ],
  );
}
