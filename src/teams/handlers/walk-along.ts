import type { WalkSoFar } from '../../escalations/escalation';
import { findPosition } from '../../walk/position';
import { endsInDanger, placeOf, routeLines } from '../../walk/report/report';
import { packWalk } from '../../walk/token';
import type { WalkParts } from '../bot-parts';
import { openWalk } from './walk-shown';

/** The walk that may go along with a question: what is stored of it, and what the asker reads about it. */
export interface WalkAlong {
  readonly walk: WalkSoFar;
  readonly token: string;
  /** It ended in an advice to act now. */
  readonly danger: boolean;
  /** The title of its tree, and its answers, in the words of the cards. */
  readonly title: string;
  readonly answers: readonly string[];
}

/** Undefined for a damaged token, and for a walk that nobody can follow any more. */
export async function walkAlong(parts: WalkParts, token: string | undefined): Promise<WalkAlong | undefined> {
  const open = await openWalk(parts, token);
  if (open === undefined) return undefined;
  const { edition, walk } = open;
  const position = findPosition(edition, walk);
  const tree = edition.trees.get(walk.tree);
  const packed = packWalk(walk);
  return {
    walk: {
      edition: edition.id,
      theme: tree?.theme ?? 'reference',
      ...placeOf(walk, position),
      token: packed,
    },
    token: packed,
    danger: endsInDanger(position),
    title: tree?.title ?? walk.tree,
    answers: routeLines(position).map((line) => line.answer),
  };
}
