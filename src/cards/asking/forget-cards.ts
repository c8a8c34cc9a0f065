import type { Escalation } from '../../escalations/escalation';
import { box, button, type Card, card, heading, quiet, text } from '../card';
import { retentionKept, WALKS_KEPT } from '../what-we-keep';

/** What is kept of the person who looks, now. */
export interface KeptOfMe {
  readonly questions: number;
  /** Whether a name stands with any of them. */
  readonly isNamed: boolean;
  readonly isReachable: boolean;
  readonly isCoordinator: boolean;
  /** Of this conversation. */
  readonly hasLastCard: boolean;
  readonly retentionDays: number;
}

export function myDataCard(kept: KeptOfMe, asksSure: boolean, notice?: string): Card {
  if (asksSure) return sureToForgetAllCard(kept);
  const rows = keptOf(kept);
  return card(
    [
      quiet('Deelwijzer · mijn gegevens'),
      heading('Dit bewaren we van jou'),
      notice === undefined ? undefined : box([text(notice)], 'accent'),
      ...(rows.length === 0 ? [text('Op dit moment niets.')] : rows.map((row) => text(row))),
      ...(kept.questions === 0 ? [] : [text(`Dit is allemaal versleuteld. ${retentionKept(kept.retentionDays)}`)]),
      quiet(WALKS_KEPT),
    ],
    [
      ...(kept.questions === 0 ? [] : [button('Bekijk mijn vragen', { verb: 'my-questions' })]),
      ...(kept.questions === 0 && !kept.isReachable ? [] : [button('Wis alles van mij', { verb: 'my-data-ask' })]),
      ...(kept.hasLastCard ? [button('Wis ook mijn laatste kaart', { verb: 'my-card-forget' })] : []),
      button('Menu', { verb: 'menu' }),
    ],
  );
}

function keptOf({ questions, isNamed, isReachable, isCoordinator, hasLastCard }: KeptOfMe): readonly string[] {
  const count = questions === 1 ? 'Eén vraag' : `${questions} vragen`;
  return [
    ...(questions === 0 ? [] : [`${count} met de antwoorden, ${isNamed ? 'met je naam' : 'zonder je naam'}.`]),
    ...(isReachable
      ? [
          isCoordinator
            ? 'Hoe we je bereiken, met je naam: je bent coördinator. Ook bij vragen die je oppakte of beantwoordde staat je naam.'
            : 'Hoe we je bereiken, zonder je naam.',
        ]
      : []),
    ...(hasLastCard ? ['De laatste kaart van dit gesprek, zonder naam.'] : []),
  ];
}

const sureToForgetAllCard = ({ questions, isNamed, isReachable, hasLastCard }: KeptOfMe): Card => {
  const goes = [
    ...(questions === 0 ? [] : ['de tekst van al je vragen en antwoorden']),
    ...(isNamed ? ['je naam'] : []),
    ...(isReachable ? ['hoe we je bereiken'] : []),
    ...(hasLastCard ? ['de laatste kaart van dit gesprek'] : []),
  ];
  return card(
    [
      quiet('Deelwijzer · mijn gegevens'),
      heading('Weet je het zeker?'),
      box(
        [
          text(
            `We wissen ${listed(goes)}.${questions === 0 ? '' : ' Lopende vragen worden ingetrokken.'} Dit kan niet terug.`,
          ),
        ],
        'warning',
      ),
    ],
    [
      button('Ja, wis alles', { verb: 'my-data-forget' }, { style: 'destructive' }),
      button('Nee, terug', { verb: 'my-data' }),
    ],
  );
};

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? 'alles wat er nog is') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;

export const sureToForgetCard = (escalation: Escalation): Card =>
  card(
    [
      quiet(`Deelwijzer · vraag ${escalation.number}`),
      heading('Deze vraag wissen?'),
      box(
        [
          text(
            `${escalation.anonymous ? 'De tekst verdwijnt' : 'De tekst en jouw naam verdwijnen'}. Loopt de vraag nog, dan wordt hij ingetrokken. Dit kan niet terug.`,
          ),
        ],
        'warning',
      ),
    ],
    [
      button('Ja, wis', { verb: 'q-forget', id: escalation.id }, { style: 'destructive' }),
      button('Nee, terug', { verb: 'q-show', id: escalation.id }),
    ],
  );
