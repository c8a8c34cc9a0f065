import type { AdviceView } from '../../cards/advice-card';
import { startAgainCard } from '../../cards/standing-cards';
import { walkCard } from '../../cards/walk-card';
import type { Edition } from '../../model/edition';
import { findPosition } from '../../walk/position';
import { packWalk, unpackWalk } from '../../walk/token';
import type { Walk } from '../../walk/walk';
import type { WalkParts } from '../bot-parts';
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
  const position = findPosition(edition, walk);
  const card = walkCard(edition, walk, position, parts.today(), {
    ...view,
    ...(isOld ? { isOld } : {}),
    ...(parts.pages === undefined ? {} : { pages: parts.pages }),
  });
  if (card === undefined) return startAgain();
  // Not the title of the tree: on a locked screen it says what is wrong with somebody.
  const summary = `Deelwijzer: ${position.kind === 'advice' ? 'je advies' : 'je route'}`;
  return { card, token: packWalk(walk), summary };
}
