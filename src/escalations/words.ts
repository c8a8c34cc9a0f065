import { MOST_MESSAGES, MOST_WAITING } from './command';
import type { EscalationState, MessageKind } from './escalation';
import { NOT_STORED, PERHAPS_STORED } from './keeping/storage-unavailable';
import type { RefusalCode } from './refusal';

/** An escalation in Dutch: for cards, tabs and the API, so that people read one word for one thing. */

interface StateWords {
  /** By itself, in a list. */
  readonly label: string;
  /** After "vraag 1042". */
  readonly said: string;
}

export const STATE_WORDS: Readonly<Record<EscalationState, StateWords>> = {
  open: { label: 'Nieuw', said: 'wacht op een coördinator' },
  claimed: { label: 'Opgepakt', said: 'in behandeling' },
  answered: { label: 'Beantwoord', said: 'beantwoord' },
  closed: { label: 'Afgesloten', said: 'afgesloten' },
  withdrawn: { label: 'Ingetrokken', said: 'ingetrokken' },
};

/** To coordinators, about a question whose route ended in an advice to act now; with the sign of that verdict. */
export const DANGER_WORDS = '‼ Mogelijk gevaar: de route bij deze vraag eindigde in “Handel nu”. Kijk hier eerst naar.';
/** The same in a list, beside other labels. */
export const DANGER_LABEL = '‼ Mogelijk gevaar';

export const MESSAGE_WORDS: Readonly<Record<MessageKind, string>> = {
  question: 'Vraag',
  answer: 'Antwoord',
  'follow-up': 'Vervolgvraag',
  reason: 'Afgesloten zonder antwoord: reden',
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
  'reason-missing': 'Deze vraag wacht nog op antwoord. Geef een antwoord, of schrijf op waarom je hem afsluit.',
  'text-too-long': 'Deze tekst is te lang. Maak hem korter en probeer het opnieuw.',
  'too-many-tags': 'Dat zijn te veel labels. Haal er een paar weg.',
  'key-reused':
    'Dit is nog niet verstuurd: met dit formulier is al een keer iets anders verstuurd. Je tekst staat er nog. Verstuur hem opnieuw, dan komt hij erbij.',
  'too-many-waiting': `Dit is nog niet verstuurd: er wachten al ${MOST_WAITING} vervolgvragen op antwoord. Zodra de coördinator antwoordt, kun je verder vragen. Is er haast? Bel de coördinator.`,
  'no-more-room': `Dit is niet verstuurd: bij deze vraag staan al ${MOST_MESSAGES} berichten. Begin een nieuwe vraag.`,
  overtaken: 'Deze vraag is intussen veranderd. Dit is hoe hij er nu voor staat.',
  busy: 'Het was even te druk. Probeer het nog een keer.',
  'storage-unavailable': NOT_STORED,
  'perhaps-stored': PERHAPS_STORED,
};
