import { REFUSAL_WORDS } from '../escalations/words';
import type { HttpAnswer } from './server/http';

/** Every way in which the web side says no: a stable code, its status and one Dutch sentence for the person. */
const PROBLEMS = {
  'bad-json': { status: 400, title: 'Het verzoek is geen geldige JSON.' },
  'bad-input': { status: 400, title: 'Het verzoek klopt niet.' },
  'no-upgrade': { status: 400, title: 'Deze server kan dit niet: stuur een gewoon HTTP-verzoek.' },
  'no-token': { status: 401, title: 'Je bent niet aangemeld. Open de pagina opnieuw in Teams.' },
  'bad-token': { status: 401, title: 'Je aanmelding is niet geldig. Open de pagina opnieuw in Teams.' },
  'expired-token': { status: 401, title: 'Je aanmelding is verlopen. Open de pagina opnieuw in Teams.' },
  'no-role': { status: 403, title: 'Je hebt hier geen rechten voor. Vraag je beheerder om de rol.' },
  'wrong-host': { status: 403, title: 'De demo werkt alleen via localhost.' },
  'not-yours': { status: 403, title: 'Alleen wie dit concept schreef, kan dit.' },
  'own-draft': { status: 403, title: 'Je schreef of stuurde dit zelf. Een andere redacteur kijkt het na.' },
  'not-found': { status: 404, title: 'Dit bestaat niet (meer).' },
  'not-allowed': { status: 405, title: 'Dit kan hier niet.' },
  'too-slow': { status: 408, title: 'Het verzoek kwam te langzaam binnen. Probeer het opnieuw.' },
  conflict: { status: 409, title: 'Iemand anders was je voor. Bekijk de vraag opnieuw.' },
  'not-possible': { status: 409, title: 'Dit kan niet in de huidige stand van de vraag.' },
  'colleague-away': { status: 409, title: 'Deze collega is er nu niet. Kies iemand anders.' },
  'key-reused': { status: 409, title: 'Dit formulier is al eens verstuurd. Open het opnieuw en plak je tekst.' },
  'draft-conflict': { status: 409, title: 'Dit concept is intussen veranderd. Je eigen tekst is niet opgeslagen.' },
  'draft-not-now': { status: 409, title: 'Dit kan niet in de huidige stand van het concept.' },
  overtaken: {
    status: 409,
    title: 'Er is intussen een nieuwere uitgave. Neem die eerst over in het concept en kijk het opnieuw na.',
  },
  gone: { status: 410, title: 'De inhoud van deze vraag is er niet meer.' },
  'too-large': { status: 413, title: 'Het verzoek is te groot.' },
  'not-utf8': { status: 415, title: 'De tekst is niet in UTF-8. Sla het bestand op als UTF-8 en probeer het opnieuw.' },
  'not-json': { status: 415, title: 'Stuur JSON (Content-Type: application/json), zonder compressie.' },
  'has-findings': { status: 422, title: 'In de tekst staan persoonsgegevens. Bekijk ze en kies wat ermee gebeurt.' },
  'text-missing': { status: 422, title: REFUSAL_WORDS['text-missing'] },
  'reason-missing': { status: 422, title: REFUSAL_WORDS['reason-missing'] },
  'text-too-long': { status: 422, title: REFUSAL_WORDS['text-too-long'] },
  'no-more-room': { status: 422, title: REFUSAL_WORDS['no-more-room'] },
  'too-many-drafts': {
    status: 429,
    title: 'Je hebt al 20 concepten open. Bied er een aan of gooi er een weg; daarna kun je een nieuw beginnen.',
  },
  'too-many-tags': { status: 422, title: REFUSAL_WORDS['too-many-tags'] },
  'wrong-file': {
    status: 422,
    title: 'Dit bestand hoort niet bij de inhoud. Een boom heet trees/naam.yaml: kleine letters, cijfers en streepjes.',
  },
  'file-too-large': { status: 422, title: 'Dit bestand is groter dan 2 MB. Maak het kleiner of splits het.' },
  'draft-too-large': { status: 422, title: 'In dit concept staat te veel. Stuur het in en begin daarna een nieuw.' },
  'too-many-files': {
    status: 422,
    title: 'In dit concept staan meer dan 1.500 bestanden. Bied het in delen aan.',
  },
  'not-clean': { status: 422, title: 'Er staan nog fouten in. Los ze op en probeer het opnieuw.' },
  'not-ticked': {
    status: 422,
    title: 'Antwoorden kunnen iets anders gaan betekenen. Bekijk die veranderingen en vink ze allemaal aan.',
  },
  'nothing-changed': { status: 422, title: 'Er is nog niets veranderd, dus er is niets om in te sturen.' },
  'note-missing': { status: 422, title: 'Schrijf kort op wat er verandert en waarom.' },
  'remark-missing': { status: 422, title: 'Schrijf kort op waarom je dit terugstuurt.' },
  'title-missing': { status: 422, title: 'Geef het concept een titel.' },
  'no-version': { status: 428, title: 'Stuur mee welke versie je zag (If-Match).' },
  failed: { status: 500, title: 'Er ging iets mis. Probeer het zo nog eens.' },
  'not-available': { status: 503, title: 'De gegevens zijn nu niet bereikbaar. Probeer het zo nog eens.' },
  busy: { status: 503, title: REFUSAL_WORDS.busy },
  stopping: { status: 503, title: 'De server stopt. Probeer het zo nog eens.' },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

export interface ProblemExtra {
  /** What was expected, what was found and what to do: never the value itself. */
  readonly detail?: string;
  readonly requestId?: string;
  /** Further members, such as who holds the escalation now. */
  readonly [member: string]: unknown;
}

/** RFC 9457 problem details. */
export const problemAnswer = (code: ProblemCode, extra: ProblemExtra = {}): HttpAnswer => {
  const { status, title } = PROBLEMS[code];
  return {
    status,
    headers: { 'Content-Type': 'application/problem+json; charset=utf-8', 'Cache-Control': 'no-store' },
    body: JSON.stringify({ type: `urn:deelwijzer:${code}`, code, title, status, ...extra }),
  };
};

/** Thrown by a handler to say no; mount.ts turns it into the answer. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly extra: ProblemExtra;

  constructor(code: ProblemCode, extra: ProblemExtra = {}) {
    super(code);
    this.name = 'ProblemError';
    this.code = code;
    this.extra = extra;
  }
}
