import { adviceCard } from '../../../src/cards/advice-card';
import type { Card } from '../../../src/cards/card';
import { questionCard } from '../../../src/cards/question-card';
import { compileEdition } from '../../../src/content/compile-edition';
import { readContentFolder } from '../../../src/content/folder/read-content-folder';
import type { Edition } from '../../../src/model/edition';
import { nodeKey } from '../../../src/model/node';
import type { Verdict } from '../../../src/model/verdict';
import { findPosition } from '../../../src/walk/position';
import { reportOf } from '../../../src/walk/report/report';
import { startWalk, type Walk } from '../../../src/walk/walk';
import { wordsOn } from '../../support/seen-card';

export const TODAY = '2026-11-22';
const PAGES = 'https://deelwijzer.voorbeeld.test';

/** A card that somebody can come to, and where it stands. */
export interface RealCard {
  readonly at: string;
  readonly kind: 'question' | 'advice';
  readonly verdict?: Verdict;
  readonly card: Card;
}

export async function editionIn(folder: string): Promise<Edition> {
  const { edition, problems } = compileEdition(await readContentFolder(folder), { id: 'heights', today: TODAY });
  if (edition === undefined) throw new Error(`Expected content without problems, found ${problems.length}.`);
  return edition;
}

/** Every question with and without a way to it, and every advice that a promised walk comes to: each text of it once. */
export function* realCards(edition: Edition): Generator<RealCard> {
  const seen = new Set<string>();
  for (const walk of promisedWalks(edition)) {
    for (const each of stopsOf(edition, walk)) {
      const card = cardAt(edition, each);
      if (card === undefined) continue;
      const key = `${card.at} ${card.kind === 'question' ? each.answers.size > 0 : wordsOn(card.card)}`;
      if (!seen.has(key)) yield card;
      seen.add(key);
    }
  }
}

function* promisedWalks(edition: Edition): Generator<Walk> {
  for (const tree of edition.trees.values()) {
    if (!tree.listed) continue;
    for (const { answers } of tree.walks) yield { ...startWalk(edition, tree.id), answers };
  }
}

/** The walk itself, and all that it passed. */
function* stopsOf(edition: Edition, walk: Walk): Generator<Walk> {
  const position = findPosition(edition, walk);
  if (position.kind === 'gone') return;
  const taken = position.steps.map(({ node, answer }) => [nodeKey(node), answer] as const);
  for (let steps = 0; steps <= taken.length; steps++) yield { ...walk, answers: new Map(taken.slice(0, steps)) };
}

function cardAt(edition: Edition, walk: Walk): RealCard | undefined {
  const position = findPosition(edition, walk);
  if (position.kind === 'asked') {
    const card = questionCard(edition, walk, position);
    return { at: nodeKey(position.node), kind: 'question', card };
  }
  if (position.kind !== 'advice') return undefined;
  const report = reportOf(edition, walk, TODAY);
  if (report === undefined) return undefined;
  const { verdict } = position.node;
  return {
    at: nodeKey(position.node),
    kind: 'advice',
    verdict,
    card: adviceCard(edition, walk, report, { pages: PAGES }),
  };
}
