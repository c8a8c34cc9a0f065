import { dutchMoment } from '../../calendar/dutch-date';
import type { Escalation, Message } from '../../escalations/escalation';
import { MESSAGE_WORDS } from '../../escalations/words';
import { box, type Json, quiet, typed } from '../card';

/** With its form and route a card stays far below what Teams takes (facts/teams.md 2.3). */
const MOST_CHARACTERS = 12_000;
/** A message's own share of a card besides its text. */
const CHARACTERS_AROUND = 300;

/**
 * The conversation, oldest first: the question, and as many of the last messages as fit. The asker is never named: on a
 * coordinator's card that could be anonymous.
 */
export function conversation({ messages }: Pick<Escalation, 'messages'>): readonly Json[] {
  const [question, ...rest] = messages;
  if (question === undefined) return [];
  let room = MOST_CHARACTERS - question.text.length;
  const last: Message[] = [];
  for (const message of rest.toReversed()) {
    room -= message.text.length + CHARACTERS_AROUND;
    if (room < 0 && last.length > 0) break;
    last.unshift(message);
  }
  const left = rest.length - last.length;
  const passed = left === 1 ? 'Eén bericht hiertussen past' : `${left} berichten hiertussen passen`;
  return [bubble(question), ...(left === 0 ? [] : [quiet(`${passed} niet op deze kaart.`)]), ...last.map(bubble)];
}

function bubble(message: Message): Json {
  const word = MESSAGE_WORDS[message.kind];
  const who = message.side === 'asker' ? word : `${word} van ${message.by?.name ?? 'de coördinator'}`;
  return box(
    [quiet(`${who} · ${dutchMoment(message.at)}`), typed(message.text, { spacing: 'Small' })],
    message.side === 'asker' ? 'default' : 'accent',
  );
}
