import { dutchMoment } from '../../calendar/dutch-date';
import type { Escalation } from '../../escalations/escalation';
import { REFUSAL_WORDS, STATE_WORDS } from '../../escalations/words';
import { box, button, type Card, card, heading, type Json, quiet, shorten, text } from '../card';
import { stack } from '../rows';
import { conversation } from './conversation';

const MOST_LISTED = 8;

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
      notice === undefined ? undefined : box([text(notice)], 'accent'),
      ...conversation(escalation),
      state === 'open' ? quiet('Nog niemand heeft deze vraag opgepakt.') : undefined,
      state === 'claimed' ? quiet(`${escalation.claimedBy?.name ?? 'Een coördinator'} is ermee bezig.`) : undefined,
    ],
    [
      ...(state === 'answered'
        ? [button('Opgelost', { verb: 'q-close', id, since: escalation.since }, { style: 'positive' })]
        : []),
      ...(state === 'withdrawn'
        ? []
        : [button(state === 'open' ? 'Iets toevoegen' : 'Ik heb nog een vraag', { verb: 'q-more', id })]),
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
  return card(
    [
      quiet('Deelwijzer · mijn vragen'),
      heading(questions.length === 0 ? 'Je hebt geen vragen openstaan' : 'Jouw vragen aan de coördinator'),
      notice === undefined ? undefined : box([text(notice)], 'accent'),
      ...questions
        .slice(0, MOST_LISTED)
        .flatMap((question): readonly Json[] => [
          text(
            `Vraag ${question.number}: ${STATE_WORDS[question.state].said}${question.urgency === 'urgent' ? ', met spoed' : ''}`,
            { weight: 'Bolder', spacing: 'Medium' },
          ),
          text(beginning(question), { spacing: 'None' }),
          quiet(`Gesteld op ${dutchMoment(question.askedAt)}${question.anonymous ? ', anoniem' : ''}`),
          ...stack([button(`Bekijk vraag ${question.number}`, { verb: 'q-show', id: question.id })]),
        ]),
      questions.length > MOST_LISTED ? quiet(`En nog ${questions.length - MOST_LISTED} oudere.`) : undefined,
    ],
    [
      button('Stel een vraag', { verb: 'ask' }),
      button('Mijn gegevens', { verb: 'my-data' }),
      button('Menu', { verb: 'menu' }),
    ],
  );
}

const WITHOUT_TEXT: Readonly<Record<Escalation['contents'], string>> = {
  readable: 'Er is geen tekst.',
  forgotten: 'De tekst is gewist.',
  unreadable: 'De tekst kan nu niet worden gelezen: de sleutel ontbreekt.',
};

function beginning(question: Escalation): string {
  return shorten((question.messages[0]?.text ?? WITHOUT_TEXT[question.contents]).replace(/\s+/g, ' '), 120);
}

export const noticeCard = (
  title: string,
  said: string,
  actions: readonly Json[] = [button('Menu', { verb: 'menu' })],
): Card => card([quiet('Deelwijzer'), heading(title), text(said)], actions);
