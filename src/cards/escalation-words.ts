import { dutchDate } from '../calendar/dutch-date';
import type { Escalation, EscalationState, Message } from '../escalations/escalation';
import type { RefusalCode } from '../escalations/refusal';
import { box, type Json, quiet, text } from './card';

export const STATE_WORDS: Readonly<Record<EscalationState, string>> = {
  open: 'wacht op een coördinator',
  claimed: 'in behandeling',
  answered: 'beantwoord',
  closed: 'afgesloten',
  withdrawn: 'ingetrokken',
};

/** Why something did not happen, to the person who tried. */
export const REFUSAL_WORDS: Readonly<Record<RefusalCode, string>> = {
  'claimed-by-other': 'Iemand anders heeft deze vraag al opgepakt.',
  'wrong-state': 'Dat kan nu niet meer met deze vraag. Dit is hoe hij ervoor staat.',
  'not-allowed': 'Dat mag jij niet met deze vraag.',
  'not-found': 'Deze vraag is er niet meer.',
  forgotten: 'De tekst van deze vraag is gewist. Er kan niets meer mee.',
  unreadable:
    'Deze vraag kan nu niet worden gelezen: de sleutel ontbreekt. Vraag je beheerder om de oude sleutel terug te zetten.',
  'text-missing': 'Er staat nog geen tekst. Vul iets in.',
  'text-too-long': 'Deze tekst is te lang. Maak hem korter en probeer het opnieuw.',
  'too-many-tags': 'Dat zijn te veel labels.',
  'key-reused': 'Dit formulier is al een keer gebruikt. Je tekst staat er nog: verstuur hem opnieuw.',
  busy: 'Het was even te druk. Probeer het nog een keer.',
  'storage-unavailable':
    'Het is nu niet gelukt om dit op te slaan. Je tekst staat hieronder nog. Probeer het over een paar minuten opnieuw. Is er haast? Bel dan de coördinator.',
};

/** Made at first use: the first formatter of a process takes as long as opening the database. */
let formats: { readonly day: Intl.DateTimeFormat; readonly time: Intl.DateTimeFormat } | undefined;

/** `2026-11-21T13:05:00Z` → `21 november 2026 om 14:05`. */
export function when(instant: string): string {
  const timeZone = 'Europe/Amsterdam';
  formats ??= {
    day: new Intl.DateTimeFormat('sv-SE', { timeZone }),
    time: new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone }),
  };
  return `${dutchDate(formats.day.format(new Date(instant)))} om ${formats.time.format(new Date(instant))}`;
}

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
  const who =
    message.side === 'asker'
      ? message.kind === 'question'
        ? 'Vraag'
        : 'Vervolgvraag'
      : `Antwoord van ${message.by?.name ?? 'de coördinator'}`;
  return box(
    [quiet(`${who} · ${when(message.at)}`), text(message.text, { spacing: 'Small' })],
    message.side === 'asker' ? 'default' : 'accent',
  );
}
