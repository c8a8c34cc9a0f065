import { MOST_TEXT_LENGTH } from '../../escalations/command';
import type { Person } from '../../escalations/escalation';
import type { CoordinatorView } from '../../escalations/seen-by';
import type { Finding } from '../../privacy/finding';
import { labels } from '../../privacy/labels';
import { typed as asTyped, box, button, type Card, card, choiceList, heading, quiet, text } from '../card';
import { conversation } from './conversation';

/** The answer as it is typed; `checked` shows what the guard made of it, because coordinators type names too. */
export function answerCard(
  escalation: CoordinatorView,
  key: string,
  typed: string,
  checked?: { readonly findings: readonly Finding[]; readonly stored: string },
  notice?: string,
): Card {
  const found = checked?.findings ?? [];
  return card(
    [
      quiet(`Deelwijzer · antwoord op vraag ${escalation.number}`),
      heading(
        checked === undefined
          ? 'Jouw antwoord'
          : found.length === 0
            ? 'Zo versturen we je antwoord'
            : 'Hier lijken persoonsgegevens in te staan',
      ),
      notice === undefined ? undefined : box([text(notice)], 'warning'),
      ...(checked === undefined ? conversation(escalation).slice(-1) : []),
      checked === undefined
        ? {
            type: 'Input.Text',
            id: 'answer',
            label: 'Antwoord aan het teamlid',
            isMultiline: true,
            maxLength: MOST_TEXT_LENGTH,
            value: typed,
          }
        : box([
            ...(found.length === 0
              ? []
              : [quiet(`Vervangen: ${[...new Set(found.map((finding) => labels[finding.kind]))].join(', ')}`)]),
            asTyped(checked.stored),
          ]),
    ],
    checked === undefined
      ? [
          button(
            'Bekijk voor verzenden',
            { verb: 'c-answer-check', id: escalation.id, formKey: key },
            { style: 'positive' },
          ),
          button('Terug', { verb: 'c-show', id: escalation.id }),
        ]
      : [
          button(
            found.length === 0 ? 'Verstuur' : 'Vervang en verstuur',
            { verb: 'c-answer-send', id: escalation.id, formKey: key, answer: typed },
            { style: 'positive' },
          ),
          button('Tekst veranderen', { verb: 'c-answer-edit', id: escalation.id, formKey: key, answer: typed }),
        ],
  );
}

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
