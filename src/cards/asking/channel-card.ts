import { dutchMoment } from '../../calendar/dutch-date';
import type { Person } from '../../escalations/escalation';
import type { CoordinatorView } from '../../escalations/seen-by';
import { DANGER_WORDS, STATE_WORDS } from '../../escalations/words';
import type { RouteLine } from '../../walk/report/report';
import {
  box,
  button,
  type Card,
  card,
  heading,
  type Json,
  link,
  markdown,
  quiet,
  subheading,
  text,
  typed,
} from '../card';
import type { ButtonPress, Verb } from '../press';
import { conversation } from './conversation';
import { mentionsOf } from './mentions';

export interface ChannelView {
  /** Where the walk stopped or what its advice was, in words, and the route to it. */
  readonly place?: string;
  readonly isAdvice?: boolean;
  readonly route: readonly RouteLine[];
  readonly mentions?: readonly Person[];
  readonly notice?: string;
  /** Address of the question in the coordinators' tab. */
  readonly tab?: string;
}

/** A question as coordinators see it; replaced in place when anything changes. */
export function channelCard(escalation: CoordinatorView, view: ChannelView): Card {
  const { number, state, urgency, danger } = escalation;
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
  const mentions = mentionsOf(view.mentions ?? []);
  const offered = actionsFor(escalation);
  const shown = card(
    [
      danger ? box([text(DANGER_WORDS, { weight: 'Bolder' })], 'attention') : undefined,
      quiet(`Deelwijzer · vraag ${number} · ${STATE_WORDS[state].said}`),
      urgency === 'urgent'
        ? box([text('Met spoed: vandaag antwoord nodig', { weight: 'Bolder' })], 'attention')
        : undefined,
      heading(`Vraag ${number} van ${escalation.asker?.name ?? 'een teamlid (anoniem)'}`),
      mentions.length === 0 ? undefined : markdown(`Dienst: ${mentions.map(({ text }) => text).join(', ')}`),
      ...conversation(escalation),
      view.place === undefined
        ? undefined
        : quiet(`${view.isAdvice === true ? 'Het advies was' : 'De route stopte bij'}: ${view.place}`),
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
            `Opgepakt door ${escalation.claimedBy.name}${escalation.claimedAt === null ? '' : ` op ${dutchMoment(escalation.claimedAt)}`}`,
          ),
      noteBox(escalation),
      // Below all of it, beside the buttons: see asker-cards.ts.
      view.notice === undefined ? undefined : box([text(view.notice)], 'accent'),
    ],
    [
      ...offered.map(([title, verb, look]) => button(title, pressOf(verb, escalation), look)),
      // Withdrawn, there is nothing left to do with it.
      ...(view.tab === undefined || offered.length === 0 ? [] : [link('Open in het tabblad', view.tab)]),
    ],
  );
  if (mentions.length === 0) return shown;
  // https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-format#mention-support-within-adaptive-cards
  return { ...shown, msteams: { entities: mentions } };
}

/** What was said with the last hand-over, while whoever got the question has it. */
function noteBox({ notes, claimedBy }: CoordinatorView): Json | undefined {
  const note = notes.at(-1);
  if (note === undefined || note.to.id !== claimedBy?.id) return undefined;
  const by = note.by?.name ?? 'Een coördinator';
  return box([
    quiet(`Notitie van ${by} voor ${note.to.name} · ${dutchMoment(note.at)} · alleen voor coördinatoren`),
    typed(note.text, { spacing: 'Small' }),
  ]);
}

/** In the place of a card in a channel that is not linked any more. */
export const movedCard = (number: number): Card =>
  card([quiet(`Deelwijzer · vraag ${number}`), text('Deze vraag staat nu in een ander kanaal.')]);

type Offered = readonly [
  title: string,
  verb: Extract<Verb, 'c-claim' | 'c-back' | 'c-answer' | 'c-over' | 'c-close' | 'c-reopen'>,
  look: Json,
];

const MOVES = ['c-claim', 'c-back', 'c-close', 'c-reopen'] as const;
const moves = (verb: Offered[1]): verb is (typeof MOVES)[number] => MOVES.some((one) => one === verb);

const pressOf = (verb: Offered[1], { id, since }: CoordinatorView): ButtonPress =>
  moves(verb) ? { verb, id, since } : { verb, id };

/** On the button that leads to the form for an answer. */
export const answerTitle = ({ state }: Pick<CoordinatorView, 'state'>): string =>
  state === 'answered' ? 'Nog iets toevoegen' : 'Beantwoord';

function actionsFor({ state }: CoordinatorView): readonly Offered[] {
  const answer: Offered = [answerTitle({ state }), 'c-answer', { style: 'positive' }];
  const over: Offered = ['Draag over', 'c-over', {}];
  const close: Offered = ['Sluit', 'c-close', {}];
  switch (state) {
    case 'open':
      return [answer, ['Ik pak dit op', 'c-claim', {}], over, close];
    case 'claimed':
      return [answer, ['Geef terug', 'c-back', {}], over, close];
    case 'answered':
      return [[answerTitle({ state }), 'c-answer', {}], close];
    case 'closed':
      return [['Heropen', 'c-reopen', {}]];
    case 'withdrawn':
      return [];
  }
}
