import type { Cause, DeadLetterRow } from '../../web/contract';

interface Words {
  readonly is: string;
  readonly todo: string;
}

const RETRY = 'Probeer het later opnieuw.';

const WORDS: Readonly<Record<Cause, Words>> = {
  blocked: {
    is: 'Deelwijzer mag hier niet schrijven',
    todo: 'De app is hier verwijderd of geblokkeerd. Zet hem terug. Het bericht komt ook vanzelf, zodra iemand hier weer iets typt.',
  },
  gone: {
    is: 'Het gesprek bestaat niet meer',
    todo: 'Het komt vanzelf aan, zodra deze persoon Deelwijzer weer iets stuurt.',
  },
  'no-address': {
    is: 'We weten nog niet waar',
    todo: 'Deze persoon heeft Deelwijzer nog niet in een eigen gesprek. Na een eerste bericht komt het vanzelf.',
  },
  'no-channel': {
    is: 'Er is geen kanaal gekoppeld',
    todo: 'Typ in het kanaal van de coördinatoren: @Deelwijzer koppel. Dan komt het vanzelf.',
  },
  'key-missing': {
    is: 'De sleutel ontbreekt',
    todo: 'We kunnen niet meer lezen voor wie dit is. Vraag je beheerder om de oude sleutel terug te zetten.',
  },
  'too-large': { is: 'Te groot voor Teams', todo: 'Antwoord in de vraag zelf, met een kortere tekst.' },
  refused: { is: 'Teams wil dit niet', todo: 'Opnieuw proberen helpt meestal niet. Meld het aan je beheerder.' },
  credentials: {
    is: 'Teams herkent ons niet',
    todo: 'Meld het aan je beheerder: het wachtwoord van de bot is verlopen. Probeer het daarna opnieuw.',
  },
  busy: { is: 'Teams had het te druk', todo: RETRY },
  'no-answer': { is: 'Teams gaf geen antwoord', todo: `${RETRY} Misschien is het toch aangekomen.` },
};

/** A channel comes back by linking, a person by writing. */
const CHANNEL_GONE: Words = {
  is: 'Het kanaal is weg of Deelwijzer mag er niet schrijven',
  todo: 'Zet de app terug in het kanaal, of typ in een ander kanaal: @Deelwijzer koppel. Dan komen alle open vragen daar.',
};

const wordsOf = ({ cause, kind }: DeadLetterRow): Words =>
  kind.startsWith('channel-') && (cause === 'gone' || cause === 'blocked') ? CHANNEL_GONE : WORDS[cause];

/** What is the matter with a message, in a few words. */
export const causeWord = (row: DeadLetterRow): string => wordsOf(row).is;

/** What somebody can do about it. */
export const adviceOn = (row: DeadLetterRow): string => wordsOf(row).todo;
