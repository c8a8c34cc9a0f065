import fc from 'fast-check';
import type { Edition } from '../../src/model/edition';
import { NO_LANGUAGE } from '../../src/model/language-data';
import { keyOf } from '../../src/model/node';
import { findPosition } from '../../src/walk/position';
import { turningPoints } from '../../src/walk/report/turning-points';
import { startWalk, type Walk } from '../../src/walk/walk';
import { randomTrees } from '../content/support/random-trees';
import { compiledFrom, editionOf, toyFiles } from '../content/support/toy-content';
import { walkByHand } from '../content/support/walk-by-hand';

const editionFrom = (trees: Edition['trees']): Edition => ({
  id: 'random',
  trees,
  sources: new Map(),
  glossary: new Map(),
  replies: new Map(),
  documents: new Map(),
  organisation: new Map(),
  promises: [],
  language: NO_LANGUAGE,
});

describe('what would have changed the outcome', () => {
  it('only names answers that truly end in another verdict, each verdict once per question', () => {
    fc.assert(
      fc.property(randomTrees, (trees) => {
        const edition = editionFrom(trees);
        for (const { answers } of walkByHand(trees, 'hoofd').walks.slice(0, 40)) {
          const walk: Walk = { ...startWalk(edition, 'hoofd'), answers };
          const end = findPosition(edition, walk);
          const points = turningPoints(edition, walk);
          if (end.kind !== 'advice') {
            expect(points).toEqual([]);
            continue;
          }
          for (const { node, answer, leadsTo, text } of points) {
            expect(leadsTo).not.toBe(end.node.verdict);
            const key = keyOf({ tree: node.tree, node: node.id });
            const other = findPosition(edition, { ...walk, answers: new Map(answers).set(key, answer) });
            expect(other).toMatchObject({ kind: 'advice', node: { verdict: leadsTo, text } });
          }
          const said = points.map(({ node, leadsTo }) => `${node.tree}/${node.id} ${leadsTo}`);
          expect(new Set(said).size).toBe(said.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('knows the flips of the toy content', () => {
    const edition = editionOf(compiledFrom(toyFiles()));
    const answers = new Map([
      ['gevaar/nu', 'nee'],
      ['delen/wie', 'school'],
      ['delen/toestemming', 'ja'],
    ]);
    const points = turningPoints(edition, { ...startWalk(edition, 'delen'), answers });
    expect(points.map(({ node, answer, leadsTo }) => [node.id, answer, leadsTo])).toEqual([
      ['nu', 'ja', 'act-now'],
      ['wie', 'huisarts', 'share'],
      ['toestemming', 'nee', 'keep-silent'],
    ]);
  });
});
