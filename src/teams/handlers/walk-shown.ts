import type { AdviceView } from '../../cards/advice-card';
import { startAgainCard } from '../../cards/standing-cards';
import { walkCard } from '../../cards/walk-card';
import type { Edition } from '../../model/edition';
import { findPosition } from '../../walk/position';
import { packWalk, unpackWalk } from '../../walk/token';
import type { Walk } from '../../walk/walk';
import type { WalkParts } from '../bot-parts';
import { keptWalk } from '../kept-walks';
import type { Shown } from '../shown';

export interface OpenWalk {
  readonly walk: Walk;
  readonly edition: Edition;
  /** A newer edition exists; the walk finishes on its own unless somebody asks otherwise. */
  readonly isOld: boolean;
}

/** The walk in a token, on the edition it was begun on. Undefined for a damaged token or an edition that is gone. */
export async function openWalk(parts: WalkParts, token: unknown): Promise<OpenWalk | undefined> {
  const walk = unpackWalk(token);
  if (walk === undefined) return undefined;
  const newest = parts.editions.newest();
  if (walk.edition === newest.id) return { walk, edition: newest, isOld: false };
  const edition = await parts.editions.find(walk.edition);
  return edition === undefined ? undefined : { walk, edition, isOld: true };
}

export const startAgain = (notice?: string): Shown => ({
  card: startAgainCard(notice),
  summary: 'Deelwijzer: begin opnieuw',
});

/** The card for where a walk is: a question, an advice, or the designed end. */
export function showWalk(parts: WalkParts, { walk, edition, isOld }: OpenWalk, view: AdviceView = {}): Shown {
  const token = packWalk(walk);
  const today = parts.today();
  const { pages } = parts;
  const make = (): Shown => {
    const position = findPosition(edition, walk);
    const whole = { ...view, ...(isOld ? { isOld } : {}), ...(pages === undefined ? {} : { pages }) };
    const card = walkCard(edition, walk, position, today, whole);
    if (card === undefined) return startAgain();
    // Not the title of the tree: on a locked screen it says what is wrong with somebody.
    const summary = `Deelwijzer: ${position.kind === 'advice' ? 'je advies' : 'je route'}`;
    return { card, token, summary };
  };
  // What somebody asked to see, or must be told first, is on their card alone.
  return isOld || Object.keys(view).length > 0 ? make() : keptWalk(edition, `${token} ${today} ${pages}`, make);
}
