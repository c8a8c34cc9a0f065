import { MOST_TEXT_LENGTH } from '../escalations/command';
import type { Person } from '../escalations/escalation';
import type { CoordinatorView } from '../escalations/seen-by';
import { STATE_WORDS } from '../escalations/words';
import type { Finding } from '../privacy/finding';
import { labels } from '../privacy/labels';
import type { RouteLine } from '../walk/report';
import {
  box,
  button,
  type Card,
  card,
  choiceList,
  heading,
  type Json,
  markdown,
  quiet,
  subheading,
  text,
} from './card';
import { conversation, when } from './escalation-words';
import type { Verb } from './press';

export interface ChannelView {
  /** Where the walk stopped, in words, and the route to it. */
  readonly place?: string;
  readonly route: readonly RouteLine[];
  readonly mentions?: readonly Person[];
  readonly notice?: string;
}

/** A question as coordinators see it; replaced in place when anything changes. */
export function channelCard(escalation: CoordinatorView, view: ChannelView): Card {
  const { id, number, state, urgency } = escalation;
  if (escalation.contents !== 'readable') {
    return card([
      heading(`Vraag ${number}`),
      text(
        escalation.contents === 'forgotten'
          ? 'De tekst van deze vraag is gewist.'
          : 'Deze vraag kan niet worden gelezen: de sleutel ontbreekt.',
      ),
    ]);
  }
  const mentions = view.mentions ?? [];
  const shown = card(
    [
      quiet(`Deelwijzer · vraag ${number} · ${STATE_WORDS[state].said}`),
      urgency === 'urgent'
        ? box([text('Met spoed: vandaag antwoord nodig', { weight: 'Bolder' })], 'attention')
        : undefined,
      view.notice === undefined ? undefined : box([text(view.notice)], 'accent'),
      heading(`Vraag ${number} van ${escalation.asker?.name ?? 'een teamlid (anoniem)'}`),
      mentions.length === 0
        ? undefined
        : markdown(`Dienst: ${mentions.map((person) => `<at>${person.name}</at>`).join(', ')}`),
      ...conversation(escalation),
      view.place === undefined ? undefined : quiet(`De route stopte bij: ${view.place}`),
      ...(view.route.length === 0
        ? []
        : [
            subheading('Route'),
            ...view.route.map((line, index) =>
              text(`${index + 1}. ${line.question} ${line.answer}`, { size: 'Small', spacing: 'None' }),
            ),
          ]),
      escalation.claimedBy === null
        ? undefined
        : quiet(
            `Opgepakt door ${escalation.claimedBy.name}${escalation.claimedAt === null ? '' : ` op ${when(escalation.claimedAt)}`}`,
          ),
    ],
    actionsFor(escalation).map(([title, verb, look]) => button(title, { verb, id }, look)),
  );
  if (mentions.length === 0) return shown;
  // https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-format#mention-support-within-adaptive-cards
  return {
    ...shown,
    msteams: {
      entities: mentions.map((person) => ({
        type: 'mention',
        text: `<at>${person.name}</at>`,
        mentioned: { id: person.id, name: person.name },
      })),
    },
  };
}

type Offered = readonly [
  title: string,
  verb: Extract<Verb, 'c-claim' | 'c-back' | 'c-answer' | 'c-over' | 'c-close' | 'c-reopen'>,
  look: Json,
];

function actionsFor({ state }: CoordinatorView): readonly Offered[] {
  const answer: Offered = ['Beantwoord', 'c-answer', {}];
  const over: Offered = ['Draag over', 'c-over', {}];
  const close: Offered = ['Sluit', 'c-close', {}];
  switch (state) {
    case 'open':
      return [['Ik pak dit op', 'c-claim', { style: 'positive' }], answer, over, close];
    case 'claimed':
      return [['Beantwoord', 'c-answer', { style: 'positive' }], ['Geef terug', 'c-back', {}], over, close];
    case 'answered':
      return [['Nog iets toevoegen', 'c-answer', {}], close];
    case 'closed':
      return [['Heropen', 'c-reopen', {}]];
    case 'withdrawn':
      return [];
  }
}

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
            text(checked.stored),
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

export function handOverCard(escalation: CoordinatorView, colleagues: readonly Person[]): Card {
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
      heading('Aan wie draag je over?'),
      choiceList(
        'to',
        'Collega',
        colleagues.map((person) => ({ id: person.id, label: person.name })),
        { isRequired: true, errorMessage: 'Kies een collega.' },
      ),
    ],
    [
      button('Draag over', { verb: 'c-over-send', id: escalation.id }, { style: 'positive' }),
      button('Terug', { verb: 'c-show', id: escalation.id }),
    ],
  );
}
