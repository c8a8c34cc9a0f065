import fc from 'fast-check';
import { openChoiceLists } from '../../../src/content/explore/ahead/choice-lists';
import { openWideProspects } from '../../../src/content/explore/ahead/wide-prospects';
import { waysOf } from '../../../src/content/explore/changed-ways';
import { openShapes } from '../../../src/content/explore/shapes';
import { claimHolds } from '../../../src/content/promises/claims';
import { prove } from '../../../src/content/promises/prove';
import { openProver, toProve } from '../../../src/content/promises/proving';
import { inTheseTrees } from '../../../src/content/promises/walk-in-words';
import type { Advice } from '../../../src/model/node';
import type { Claim } from '../../../src/model/promise';
import type { Tree } from '../../../src/model/tree';
import { adviceOnWalk } from '../../../src/walk/advice-on-walk';
import { randomTreePairs, randomTrees } from '../support/random-trees';
import { type HandWalk, walkByHand } from '../support/walk-by-hand';

type Trees = ReadonlyMap<string, Tree>;

const key = fc.tuple(fc.constantFrom('hoofd', 'deel', 'ander'), fc.nat(4)).map(([tree, n]) => `${tree}/n${n}`);
const id = fc.constantFrom('ja', 'nee', 'i0', 'i1', 'unsure');
const part: fc.Arbitrary<Claim> = fc.oneof(
  fc.record({
    kind: fc.constant('answer' as const),
    key,
    ticks: fc.oneof(
      fc.record({ any: fc.array(id, { minLength: 1, maxLength: 2 }) }),
      fc.record({ not: fc.tuple(id) }),
      fc.record({ atLeast: fc.integer({ min: 1, max: 2 }) }),
    ),
  }),
  fc.record({ kind: fc.constantFrom('asked' as const, 'unsure' as const), keys: fc.tuple(key) }),
  fc.record({
    kind: fc.constant('verdict' as const),
    any: fc.constantFrom(['share'] as const, ['keep-silent'] as const),
  }),
  fc.record({ kind: fc.constant('tree' as const), any: fc.constantFrom(['hoofd'], ['ander']) }),
);
const claim: fc.Arbitrary<Claim> = fc.oneof(
  part,
  fc.record({
    kind: fc.constantFrom('all' as const, 'any' as const),
    of: fc.array(part, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('not' as const), of: part }),
);

/** The plainest way to know: every walk on its own. */
function byHand(trees: Trees, walks: readonly HandWalk[], when: Claim, then: Claim) {
  const spoken = walks
    .map((walk) => ({ ...walk, advice: endOf(trees, walk) }))
    .filter(({ answers, advice }) => claimHolds(trees, when, answers, advice));
  const broken = spoken.filter(({ answers, advice }) => !claimHolds(trees, then, answers, advice));
  return {
    walks: spoken.length,
    broken: broken.length,
    advices: new Set(spoken.flatMap(({ end, advice }) => (advice === undefined ? [] : [end]))),
    shortest: broken.length === 0 ? undefined : Math.min(...broken.map(({ answers }) => answers.size)),
  };
}

function endOf(trees: Trees, { answers, end }: HandWalk) {
  const [tree = '', node = ''] = end.split('/');
  const found = trees.get(tree)?.nodes.get(node) as Advice | undefined;
  return end.endsWith('?') || found === undefined ? undefined : adviceOnWalk(found, answers);
}

describe('a promise', () => {
  it('is proved just as walking every walk by hand would', () => {
    fc.assert(
      fc.property(randomTrees, claim, claim, (trees, when, then) => {
        const proof = prove(toProve(trees, ['hoofd']), when, then);
        const expected = byHand(trees, walkByHand(trees, 'hoofd').walks, when, then);
        expect(proof.unfinished).toBe(false);
        expect({ walks: proof.walks, broken: proof.broken, advices: proof.advices }).toEqual({
          walks: expected.walks,
          broken: expected.broken,
          advices: expected.advices,
        });
        expect(proof.shortest?.steps.length).toBe(expected.shortest);
      }),
      { numRuns: 2_000 },
    );
  });

  it('shows a walk that really breaks it', () => {
    fc.assert(
      fc.property(randomTrees, claim, claim, (trees, when, then) => {
        const { shortest } = prove(toProve(trees, ['hoofd']), when, then);
        if (shortest === undefined) return;
        const answers = new Map(shortest.steps.map(({ node, answer }) => [`${node.tree}/${node.id}`, answer]));
        const end = shortest.end === undefined ? undefined : adviceOnWalk(shortest.end, answers);
        expect(claimHolds(trees, when, answers, end)).toBe(true);
        expect(claimHolds(trees, then, answers, end)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is proved alike on an edition after another and on that edition alone', () => {
    fc.assert(
      fc.property(fc.array(randomTreePairs, { minLength: 1, maxLength: 3 }), claim, claim, (pairs, when, then) => {
        const prover = openProver();
        const shapes = openShapes();
        for (const trees of pairs.flat()) {
          const proof = prove(prover.with(shapes(trees, []), ['hoofd', 'ander']), when, then);
          expect(inTheseTrees(trees, proof)).toEqual(
            inTheseTrees(trees, prove(toProve(trees, ['hoofd', 'ander']), when, then)),
          );
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('is proved alike where nothing can be looked ahead', () => {
    fc.assert(
      fc.property(randomTrees, claim, claim, (trees, when, then) => {
        const proving = toProve(trees, ['hoofd', 'ander']);
        const wide = openWideProspects({ trees, ...waysOf(trees) }, openChoiceLists());
        expect(prove({ ...toProve(trees, ['hoofd', 'ander']), prospects: () => wide }, when, then)).toEqual(
          prove(proving, when, then),
        );
      }),
      { numRuns: 500 },
    );
  });
});
