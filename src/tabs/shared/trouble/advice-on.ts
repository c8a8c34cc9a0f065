import { RefusedError, UnreachableError } from '../api';
import { whereKept } from '../device/kept';
import { SaidError } from '../said-error';
import { HostError, type HostReason, PartMissingError } from './trouble';

/** What to tell somebody whom something did not work for, and what the button under it does. */
export interface Advice {
  readonly sentence: string;
  readonly button: 'Opnieuw proberen' | 'Pagina opnieuw laden';
}

const AGAIN = 'Opnieuw proberen';
const RELOAD = 'Pagina opnieuw laden';

const HOST: Readonly<Record<HostReason, Advice>> = {
  silent: {
    sentence:
      'Teams geeft geen antwoord, dus we weten niet wie je bent. Laad de pagina opnieuw. Helpt dat niet? Sluit Teams en open het opnieuw, of open Teams in je browser.',
    button: RELOAD,
  },
  consent: {
    sentence:
      'Deelwijzer mag nog niet weten wie je bent. Kies ‘Opnieuw proberen’ en geef toestemming als Teams dat vraagt. Vraagt Teams niets? Vraag je beheerder om Deelwijzer toe te staan.',
    button: AGAIN,
  },
  cancelled: {
    sentence:
      'Het venster om je aan te melden is gesloten of ging niet open. Kies ‘Opnieuw proberen’ en laat het venster open tot het klaar is.',
    button: AGAIN,
  },
  settings: {
    sentence:
      'Deelwijzer is in Teams niet goed ingesteld. Jij kunt daar niets aan doen: vraag je beheerder om de registratie van de app na te kijken.',
    button: AGAIN,
  },
  'sign-in': {
    sentence:
      'Aanmelden via Teams lukte niet. Kies ‘Opnieuw proberen’. Helpt dat niet? Meld je af bij Teams en weer aan, of vraag je beheerder.',
    button: AGAIN,
  },
};

export const adviceOn = (error: unknown): Advice => {
  if (error instanceof HostError) return HOST[error.reason];
  if (error instanceof RefusedError) return { sentence: error.problem.title, button: AGAIN };
  if (error instanceof SaidError) return { sentence: error.says, button: AGAIN };
  if (error instanceof UnreachableError) {
    return {
      sentence: 'De server is niet bereikbaar. Controleer je verbinding en probeer het opnieuw.',
      button: AGAIN,
    };
  }
  if (error instanceof PartMissingError) return partMissing(error);
  if (isPartMissing(error)) {
    return {
      sentence: `Dit deel kon niet worden opgehaald: de server is niet bereikbaar, of er is een nieuwe versie. Laad de pagina opnieuw. ${whatYouTyped()}`,
      button: RELOAD,
    };
  }
  return {
    sentence: `Er ging iets mis op deze pagina. Dat ligt niet aan jou. ${whatYouTyped()}`,
    button: AGAIN,
  };
};

/** What browsers say of a part that React's `lazy` asked for; it will not ask again. */
const isPartMissing = (error: unknown): boolean =>
  error instanceof Error &&
  /dynamically imported module|importing a module script failed|unable to preload/i.test(error.message);

const partMissing = ({ isNewRelease }: PartMissingError): Advice =>
  isNewRelease
    ? { sentence: `Er is een nieuwe versie van Deelwijzer. Laad de pagina opnieuw. ${whatYouTyped()}`, button: RELOAD }
    : {
        sentence:
          'De server is niet bereikbaar, dus dit deel kan nu niet worden opgehaald. Wat je typte blijft staan. Probeer het zo opnieuw.',
        button: AGAIN,
      };

/** A reload takes what is only in memory. */
const whatYouTyped = (): string =>
  whereKept() === 'device'
    ? 'Wat je typte staat op dit apparaat en blijft bewaard.'
    : 'Let op: deze browser bewaart niets. Kopieer eerst wat je typte.';
