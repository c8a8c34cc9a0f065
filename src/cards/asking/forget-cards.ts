import type { Escalation } from '../../escalations/escalation';
import { LAST_WALK_KEPT } from '../../walk/last-tokens';
import { box, button, type Card, card, heading, quiet, text } from '../card';

export function myDataCard(questions: number, retentionDays: number, asksSure: boolean): Card {
  return card(
    [
      quiet('Deelwijzer · mijn gegevens'),
      heading(asksSure ? 'Weet je het zeker?' : 'Dit bewaren we van jou'),
      asksSure
        ? box(
            [
              text(
                'We wissen de tekst van al je vragen en antwoorden, je naam en hoe we je bereiken. Lopende vragen worden ingetrokken. Dit kan niet terug.',
              ),
            ],
            'warning',
          )
        : text(
            questions === 0
              ? 'Niets. Je hebt geen vragen gesteld die nog bewaard zijn. Wat je aanklikt bewaren we niet. ' +
                  LAST_WALK_KEPT
              : `${questions === 1 ? 'Eén vraag' : `${questions} vragen`} met de antwoorden, je naam en hoe we je bereiken. Alles versleuteld. Na ${retentionDays} dagen na afsluiten wissen we dit vanzelf. Wat je aanklikt bewaren we niet. ${LAST_WALK_KEPT}`,
          ),
    ],
    asksSure
      ? [
          button('Ja, wis alles', { verb: 'my-data-forget' }, { style: 'destructive' }),
          button('Nee, terug', { verb: 'my-data' }),
        ]
      : [
          ...(questions === 0
            ? []
            : [
                button('Bekijk mijn vragen', { verb: 'my-questions' }),
                button('Wis alles van mij', { verb: 'my-data-ask' }),
              ]),
          button('Menu', { verb: 'menu' }),
        ],
  );
}

export const sureToForgetCard = (escalation: Escalation): Card =>
  card(
    [
      quiet(`Deelwijzer · vraag ${escalation.number}`),
      heading('Deze vraag wissen?'),
      box(
        [text('De tekst en jouw naam verdwijnen. Loopt de vraag nog, dan wordt hij ingetrokken. Dit kan niet terug.')],
        'warning',
      ),
    ],
    [
      button('Ja, wis', { verb: 'q-forget', id: escalation.id }, { style: 'destructive' }),
      button('Nee, terug', { verb: 'q-show', id: escalation.id }),
    ],
  );
