import { adviceCard } from '../../cards/advice-card';
import { type QuestionView, questionCard } from '../../cards/question-card';
import { startAgainCard } from '../../cards/standing-cards';
import { unsureCard } from '../../cards/unsure-end-card';
import type { Edition } from '../../model/edition';
import { findPosition } from '../../walk/position';
import { reportOf } from '../../walk/report/report';
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
export function showWalk(parts: WalkParts, { walk, edition, isOld }: OpenWalk, view: QuestionView = {}): Shown {
  const position = findPosition(edition, walk);
  const token = packWalk(walk);
  const title = edition.trees.get(walk.tree)?.title ?? walk.tree;
  const seen = isOld ? { ...view, isOld } : view;
  switch (position.kind) {
    case 'asked':
      return { card: questionCard(edition, walk, position, seen), token, summary: `Deelwijzer: ${title}` };
    case 'advice': {
      const report = reportOf(edition, walk, parts.today());
      if (report === undefined) return startAgain();
      return {
        card: adviceCard(edition, walk, report, {
          ...seen,
          ...(parts.pages === undefined ? {} : { pages: parts.pages }),
        }),
        token,
        summary: `Deelwijzer: advies bij ${title}`,
      };
    }
    case 'unsure':
      return { card: unsureCard(edition, walk, position.node.text, seen), token, summary: `Deelwijzer: ${title}` };
    case 'gone':
      return startAgain();
  }
}
