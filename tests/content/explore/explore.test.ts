import fc from 'fast-check';
import { openExplorer } from '../../../src/content/check/check-routes';
import { explore } from '../../../src/content/explore/explore';
import { findLiveness } from '../../../src/content/explore/liveness';
import { newMemory } from '../../../src/content/explore/memory';
import { Coverage } from '../../../src/content/explore/met-cases';
import { proposeWalks } from '../../../src/content/explore/propose-walks';
import { routesFrom } from '../../../src/content/explore/routes';
import { openShapes } from '../../../src/content/explore/shapes';
import { replay } from '../../../src/walk/replay';
import { randomTrees } from '../support/random-trees';
import { countEnds, walkByHand } from '../support/walk-by-hand';

const STARTS = ['hoofd', 'ander', 'deel'] as const;
const RUNS = { numRuns: 400 };

describe('walking every walk', () => {
  it('counts as many walks, ends and answers as walking them one by one', () => {
    fc.assert(
      fc.property(randomTrees, (trees) => {
        const live = findLiveness(trees);
        const memory = newMemory();
        for (const start of STARTS) {
          const found = explore(trees, start, live, new Coverage(), memory);
          const { walks } = walkByHand(trees, start);
          expect(found?.walks).toBe(walks.length);
          expect(found?.longest).toBe(Math.max(...walks.map(({ answers }) => answers.size)));
          expect(new Map([...(found?.ends ?? [])].sort())).toEqual(new Map([...countEnds(walks)].sort()));
        }
      }),
      RUNS,
    );
  });

  it('meets exactly the cases that walking one by one meets', () => {
    fc.assert(
      fc.property(randomTrees, (trees) => {
        const coverage = new Coverage();
        const live = findLiveness(trees);
        const memory = newMemory();
        const byHand = new Set<string>();
        for (const start of STARTS) {
          explore(trees, start, live, coverage, memory);
          for (const each of walkByHand(trees, start).met) byHand.add(each);
        }
        for (const tree of trees.values()) {
          for (const node of tree.nodes.values()) {
            if (node.kind !== 'branch' && node.kind !== 'checklist') continue;
            for (let index = -1; index < node.cases.length; index++)
              expect(`${node.tree}/${node.id}#${index} ${coverage.wasMet(node.tree, node.id, index)}`).toBe(
                `${node.tree}/${node.id}#${index} ${byHand.has(`${node.tree}/${node.id}#${index}`)}`,
              );
          }
        }
      }),
      RUNS,
    );
  });

  it('finds in edition after edition what it finds in each by itself', () => {
    fc.assert(
      fc.property(randomTrees, randomTrees, (one, other) => {
        const shapes = openShapes();
        const explorer = openExplorer();
        for (const trees of [one, other, one]) {
          const kept = shapes(trees, []);
          expect(explorer(kept)).toEqual(openExplorer()(kept));
        }
      }),
      RUNS,
    );
  });

  it('replays every walk to the end that walking by hand finds, each question once', () => {
    fc.assert(
      fc.property(randomTrees, (trees) => {
        for (const { answers, end } of walkByHand(trees, 'hoofd').walks.slice(0, 300)) {
          const { steps, rest } = replay(trees, 'hoofd', answers);
          const found =
            rest.kind === 'asked' || rest.kind === 'broken'
              ? rest.kind
              : `${rest.node.tree}/${rest.node.id}${rest.kind === 'unsure' ? '?' : ''}`;
          expect(found).toBe(end);
          expect(steps.map(({ node }) => `${node.tree}/${node.id}`)).toEqual([...answers.keys()]);
        }
      }),
      RUNS,
    );
  });

  it('lists routes to exactly the ends that there are', () => {
    fc.assert(
      fc.property(randomTrees, (trees) => {
        const routes = [...routesFrom(trees, 'hoofd', findLiveness(trees))];
        const { walks } = walkByHand(trees, 'hoofd');
        expect(new Set(routes.map(({ end }) => end))).toEqual(new Set(walks.map(({ end }) => end)));
        expect(routes.length).toBeLessThanOrEqual(walks.length);
      }),
      RUNS,
    );
  });

  it('proposes walks that end where they say and together take every answer and reach every advice there is', () => {
    fc.assert(
      fc.property(randomTrees, (trees) => {
        const tree = trees.get('hoofd');
        if (tree === undefined) throw new Error('no tree');
        const proposals = proposeWalks(trees, tree, findLiveness(trees));
        const reached = new Set<string>();
        for (const route of proposals) {
          const answers = new Map(route.steps.map(({ node, answer }) => [`${node.tree}/${node.id}`, answer]));
          const { rest, steps } = replay(trees, 'hoofd', answers);
          if (rest.kind === 'asked' || rest.kind === 'broken') throw new Error(`a proposal stops at ${rest.kind}`);
          expect(route.end).toBe(`${rest.node.tree}/${rest.node.id}${rest.kind === 'unsure' ? '?' : ''}`);
          expect(steps).toHaveLength(answers.size);
          reached.add(route.end);
          for (const [key, answer] of answers) reached.add(`${key}=${String(answer)}`);
        }
        for (const { answers, end } of walkByHand(trees, 'hoofd').walks) {
          if (end.startsWith('hoofd/') && !end.endsWith('?')) expect(reached).toContain(end);
          for (const [key, answer] of answers)
            if (key.startsWith('hoofd/') && (answer === 'ja' || answer === 'nee'))
              expect(reached).toContain(`${key}=${answer}`);
        }
      }),
      RUNS,
    );
  });
});
