import { dutchTime } from '../../calendar/dutch-date';
import type { Press } from '../../cards/press';
import { searchedEnoughCard } from '../../cards/standing-cards';
import { beside, textKept } from '../handlers/text-kept';
import type { DeskVerb } from '../press-rules';
import type { Shown } from '../shown';
import { LIMITS, type Limited } from './limits';

type Said = Exclude<Limited, 'search' | 'lookup'>;

const DONE: Readonly<Record<Said, string>> = {
  question: 'vragen verstuurd',
  'follow-up': 'vervolgvragen verstuurd',
  judgement: 'adviezen beoordeeld',
};

const said = (what: Said, from: string): string =>
  `Je hebt in een uur ${LIMITS[what].most} ${DONE[what]}. Vanaf ${dutchTime(from)} uur kan het weer.`;

/** Not now, but from then on; what was typed is still there. */
export const enoughSent = (press: Press<DeskVerb>, what: Said, from: string): Shown =>
  textKept(
    press,
    'Dit is nog niet verstuurd',
    `${said(what, from)} Je tekst staat hieronder nog. Is er haast? Bel de coördinator.`,
  );

export const enoughJudged = (from: string): Shown => beside('Dit is niet meegeteld', said('judgement', from));

export const searchedEnough = (): Shown => ({
  card: searchedEnoughCard(
    `Je zocht in een minuut ${LIMITS.search.most} keer. Wacht een minuut en typ je vraag dan opnieuw, of kies een onderwerp in het menu.`,
  ),
  summary: 'Deelwijzer: even wachten met zoeken',
});
