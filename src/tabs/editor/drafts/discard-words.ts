import { dutchDate } from '../../../calendar/dutch-date';
import { dutchDay } from '../../../calendar/dutch-day';
import type { DraftRow } from '../../../web/editor-contract';

const WARNED_MILLISECONDS = 14 * 86_400_000;

/** In the last two weeks before a draft that nobody touches is discarded; undefined when there is nothing to warn of. */
export const discardWords = ({ discardedAfter }: Pick<DraftRow, 'discardedAfter'>, now: number): string | undefined => {
  if (discardedAfter === null || Date.parse(discardedAfter) - now > WARNED_MILLISECONDS) return undefined;
  return `Wordt op ${dutchDate(dutchDay(discardedAfter))} weggegooid als niemand er meer in werkt`;
};
