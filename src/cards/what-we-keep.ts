import { LAST_WALK_HOURS, LAST_WALK_KEPT } from '../walk/last-tokens';

/** What we keep, said once: by the privacy card, *Mijn gegevens*, the welcome and the About tab. */

export const WALKS_KEPT = `Wat je aanklikt bewaren we niet: je route zit in de kaart zelf, zonder naam. Wat je typt om te zoeken bewaren we ook niet; het staat in geen enkel logboek. ${LAST_WALK_KEPT}`;

export const HOW_TO_WIPE = 'Typ “mijn gegevens” in de chat: daar zie je wat van jou is bewaard, en wis je het.';

export const QUESTIONS_KEPT =
  'Een vraag aan de coördinator bewaren we versleuteld, met de antwoorden, en met je route als je die meestuurt. Eerst laat de privacywacht je zien wat op persoonsgegevens lijkt. Jij beslist wat je verstuurt. Anoniem mag: dan bewaren we je naam niet, wel hoe het antwoord bij je komt.';

/** Without the number where it is not known. */
export const retentionKept = (days?: number): string =>
  `Een afgesloten vraag verliest ${days === undefined ? 'na een vaste tijd' : `na ${days} dagen`} de tekst en de namen.`;

export const COUNTS_KEPT =
  'We tellen per dag hoe vaak een vraag voorkomt en hoe vaak een advies klopt of niet. Wie dat zei, bewaren we niet.';

/** To somebody who is new: what matters before they type anything. */
export const KEPT_IN_SHORT = `Wat je aanklikt en zoekt bewaar ik niet; alleen de laatste kaart van een gesprek, ${LAST_WALK_HOURS} uur, versleuteld (in een groep: elke kaart). Een vraag aan de coördinator bewaar ik wel: je ziet eerst hoe. Typ geen namen of andere gegevens van inwoners.`;

/** Beside the text of a question, before it is sent: all of it. `routeTitle`: of the route that goes along. */
export function keptWithQuestion(anonymous: boolean, routeTitle: string | undefined): string {
  const people = anonymous ? 'hoe we je bereiken, zonder je naam' : 'je naam en hoe we je bereiken';
  return routeTitle === undefined
    ? `Versleuteld, ook: ${people}. Zonder naam: wanneer je vroeg en of het spoed heeft.`
    : `Versleuteld, ook: ${people}, en je route. Zonder naam: wanneer je vroeg, of het spoed heeft en waar “${routeTitle}” stopte.`;
}

/** The same for what is added to a question. */
export const KEPT_WITH_FOLLOW_UP = 'Versleuteld, bij je vraag, met de tijd.';
export const KEPT_WITH_ANSWER = 'Versleuteld, bij de vraag, met jouw naam en de tijd.';
