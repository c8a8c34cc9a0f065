import { dutchMoment } from '../../calendar/dutch-date';
import type { Escalation } from '../../escalations/escalation';
import { REFUSAL_WORDS, STATE_WORDS } from '../../escalations/words';
import { type Fold, foldButton, folded } from '../advice/fold';
import { box, button, buttons, type Card, card, heading, type Json, quiet, shorten, text } from '../card';
import { rows } from '../rows';
import { conversation } from './conversation';

/** As many as stand in the window of a chat on a laptop with what is above them: a chat stays at the bottom of its last card. */
const MOST_SHOWN = 4;
const MOST_LISTED = 12;

export const moreTitle = ({ state }: Pick<Escalation, 'state'>): string =>
  state === 'open' ? 'Iets toevoegen' : 'Ik heb nog een vraag';

/** One of the asker's own questions, with what they can do now. */
export function ownQuestionCard(escalation: Escalation, notice?: string): Card {
  const { id, number, state } = escalation;
  if (escalation.contents !== 'readable') {
    return card(
      [
        quiet(`Deelwijzer · vraag ${number}`),
        ...(escalation.contents === 'forgotten'
          ? [heading('De tekst van deze vraag is gewist'), text('Wij kunnen hem niet meer laten zien.')]
          : [heading('Deze vraag kan nu niet worden gelezen'), text(REFUSAL_WORDS.unreadable)]),
      ],
      [button('Mijn vragen', { verb: 'my-questions' })],
    );
  }
  return card(
    [
      quiet(`Deelwijzer · vraag ${number} · ${STATE_WORDS[state].said}`),
      heading(state === 'answered' ? `Antwoord op vraag ${number}` : `Vraag ${number}`),
      ...conversation(escalation),
      state === 'open' ? quiet('Nog niemand heeft deze vraag opgepakt.') : undefined,
      state === 'claimed' ? quiet(`${escalation.claimedBy?.name ?? 'Een coördinator'} is ermee bezig.`) : undefined,
      // Below all of it: a chat stays at the bottom of its last card, and beside the buttons is where somebody looks who pressed one.
      notice === undefined ? undefined : box([text(notice)], 'accent'),
    ],
    [
      ...(state === 'answered'
        ? [button('Opgelost', { verb: 'q-close', id, since: escalation.since }, { style: 'positive' })]
        : []),
      ...(state === 'withdrawn' ? [] : [button(moreTitle(escalation), { verb: 'q-more', id })]),
      ...(escalation.walk?.token == null ? [] : [button('Open de route opnieuw', { verb: 'q-walk', id })]),
      // One of the two: taken back it can be wiped, and what has an answer need not be taken back.
      state === 'open' || state === 'claimed'
        ? button('Trek in', { verb: 'q-withdraw', id, since: escalation.since })
        : button('Wis', { verb: 'q-forget-ask', id }),
      button('Mijn vragen', { verb: 'my-questions' }),
    ],
  );
}

export function myQuestionsCard(questions: readonly Escalation[], notice?: string): Card {
  const sorted = questions.toSorted(mostPressingFirst);
  const others: Fold = {
    id: 'others',
    title: `Nog ${sorted.length - MOST_SHOWN}`,
    tooltip: `Nog ${sorted.length - MOST_SHOWN} vragen`,
    items: [
      // Of many the newest, so that what was closed just now is among them.
      ...sorted
        .slice(MOST_SHOWN)
        .toSorted(newestFirst)
        .slice(0, MOST_LISTED - MOST_SHOWN)
        .toSorted(mostPressingFirst)
        .map(questionRow),
      ...(sorted.length > MOST_LISTED ? [quiet(`En nog ${sorted.length - MOST_LISTED} oudere.`)] : []),
    ],
  };
  return card(
    [
      quiet('Deelwijzer · mijn vragen'),
      heading(questions.length === 0 ? 'Je hebt geen vragen openstaan' : 'Jouw vragen aan de coördinator'),
      notice === undefined ? undefined : box([text(notice)], 'accent'),
      ...sorted.slice(0, MOST_SHOWN).map(questionRow),
      ...rows([foldButton(others)]),
      folded(others),
    ],
    [
      button('Stel een vraag', { verb: 'ask' }),
      button('Mijn gegevens', { verb: 'my-data' }),
      button('Menu', { verb: 'menu' }),
    ],
  );
}

/** What goes on before what is done; of that with haste, then with an answer to read, then the rest. Alike: newest first. */
function mostPressingFirst(one: Escalation, other: Escalation): number {
  return pressing(one) - pressing(other) || newestFirst(one, other);
}

function newestFirst(one: Escalation, other: Escalation): number {
  return one.askedAt < other.askedAt ? 1 : one.askedAt > other.askedAt ? -1 : 0;
}

function pressing({ state, urgency, danger }: Escalation): number {
  if (state === 'closed' || state === 'withdrawn') return 3;
  if (danger || urgency === 'urgent') return 0;
  return state === 'answered' ? 1 : 2;
}

function questionRow(question: Escalation): Json {
  const { id, number, state, urgency, askedAt, anonymous } = question;
  const said = `Vraag ${number}: ${STATE_WORDS[state].said}${urgency === 'urgent' ? ', met spoed' : ''}`;
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      {
        type: 'Column',
        width: 'stretch',
        items: [
          text(said, { weight: 'Bolder' }),
          text(beginning(question), { spacing: 'None' }),
          quiet(`Gesteld op ${dutchMoment(askedAt)}${anonymous ? ', anoniem' : ''}`),
        ],
      },
      {
        type: 'Column',
        width: 'auto',
        items: [buttons([button(`Bekijk vraag ${number}`, { verb: 'q-show', id })])],
      },
    ],
  };
}

const WITHOUT_TEXT: Readonly<Record<Escalation['contents'], string>> = {
  readable: 'Er is geen tekst.',
  forgotten: 'De tekst is gewist.',
  unreadable: 'De tekst kan nu niet worden gelezen: de sleutel ontbreekt.',
};

/** Two lines on a laptop. */
const MOST_OF_TEXT = 90;

function beginning(question: Escalation): string {
  return shorten((question.messages[0]?.text ?? WITHOUT_TEXT[question.contents]).replace(/\s+/g, ' '), MOST_OF_TEXT);
}

export const noticeCard = (
  title: string,
  said: string,
  actions: readonly Json[] = [button('Menu', { verb: 'menu' })],
): Card => card([quiet('Deelwijzer'), heading(title), text(said)], actions);
