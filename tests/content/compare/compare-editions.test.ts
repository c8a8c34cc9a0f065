import fc from 'fast-check';
import { compareEditions } from '../../../src/content/compare/compare-editions';
import { comparer, keyOfOutcome, type Outcome, type Pairing } from '../../../src/content/compare/compare-trees';
import { findQuiet } from '../../../src/content/compare/quiet-places';
import type { Edition } from '../../../src/model/edition';
import type { Tree } from '../../../src/model/tree';
import { replay } from '../../../src/walk/replay';
import { randomTreePairs } from '../support/random-trees';
import { compiledFrom, editionOf, realFiles, toyFiles } from '../support/toy-content';
import { walkByHand } from '../support/walk-by-hand';

type Trees = ReadonlyMap<string, Tree>;

/** `old end → new end`, with the number of walks, one walk at a time. */
function compareByHand(old: Trees, newer: Trees, tree: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { answers } of walkByHand(old, tree).walks) {
    const ends = [old, newer].map((trees) => {
      const { rest } = replay(trees, tree, answers);
      return rest.kind === 'broken'
        ? 'broken'
        : `${rest.kind === 'asked' ? 'asks' : rest.kind} ${rest.node.tree}/${rest.node.id}`;
    });
    counts.set(ends.join(' → '), (counts.get(ends.join(' → ')) ?? 0) + 1);
  }
  return new Map([...counts].sort());
}

const withChange = (file: string, from: string, to: string): Edition => {
  const files = new Map(toyFiles());
  const text = files.get(file) ?? '';
  if (!text.includes(from)) throw new Error(`${from} is not in ${file}`);
  const { walkable, problems } = compiledFrom(files.set(file, text.replaceAll(from, to)));
  if (walkable === undefined) throw new Error(problems.map(({ code }) => code).join());
  return walkable;
};

describe('comparing two editions', () => {
  it('counts as many walks that end elsewhere when what is quiet is not looked at one by one', () => {
    fc.assert(
      fc.property(randomTreePairs, ([old, newer]) => {
        const each = comparer(old, newer);
        const isSame = (before: Outcome, after: Outcome) => keyOfOutcome(before) === keyOfOutcome(after);
        const together = comparer(old, newer, { isSame, isQuiet: findQuiet(old, newer) });
        for (const tree of old.keys()) {
          const told = (found: readonly Pairing[] = []) => ({
            all: found.reduce((sum, { walks }) => sum + walks, 0),
            elsewhere: new Map(
              found
                .filter(({ before, after }) => !isSame(before, after))
                .map(({ before, after, walks }) => [`${keyOfOutcome(before)} → ${keyOfOutcome(after)}`, walks]),
            ),
          });
          expect(told(together(tree))).toEqual(told(each(tree)));
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('counts, for every pair of ends, as many walks as comparing them one by one', () => {
    fc.assert(
      fc.property(randomTreePairs, ([old, newer]) => {
        const compare = comparer(old, newer);
        for (const tree of old.keys()) {
          const found = compare(tree) ?? [];
          const counts = new Map(
            found.map((each) => [`${keyOfOutcome(each.before)} → ${keyOfOutcome(each.after)}`, each.walks]),
          );
          expect(new Map([...counts].sort())).toEqual(compareByHand(old, newer, tree));
          for (const { before, after, example } of found) {
            const answers = new Map(example.map(({ node, answer }) => [`${node.tree}/${node.id}`, answer]));
            expect([...compareByHandOne(old, newer, tree, answers)]).toEqual([
              keyOfOutcome(before),
              keyOfOutcome(after),
            ]);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  const toy = editionOf(compiledFrom(toyFiles()));

  it('is silent about an edition and itself', () => {
    expect(compareEditions(toy, toy)).toEqual({ added: [], removed: [], trees: [], tooLarge: [] });
  });

  it('says how many walks end elsewhere, with one of each kind', () => {
    const newer = withChange('trees/delen.yaml', '{ at-least: 2, go: te-veel }', '{ at-least: 3, go: te-veel }');
    const [tree] = compareEditions(toy, newer).trees;
    expect(tree).toMatchObject({ tree: 'delen', elsewhere: 3 });
    expect(tree?.differences).toHaveLength(1);
    expect(tree?.differences[0]).toMatchObject({
      walks: 3,
      before: { kind: 'advice', node: { id: 'te-veel' } },
      after: { kind: 'advice', node: { id: 'zwijg' } },
    });
    expect(tree?.differences[0]?.example.map(({ node }) => node.id)).toEqual(['nu', 'wie', 'wat']);
  });

  it('notices the change in every tree that includes the changed one', () => {
    const newer = withChange('trees/gevaar.yaml', 'unsure: bel', 'unsure: geen-gevaar');
    expect(
      compareEditions(toy, newer)
        .trees.map(({ tree }) => tree)
        .sort(),
    ).toEqual(['delen', 'gevaar']);
  });

  it('keeps other words for the same advice apart from another outcome', () => {
    const newer = withChange('trees/delen.yaml', 'text: Je deelt niets.', 'text: Deel niets.');
    const [tree] = compareEditions(toy, newer).trees;
    expect(tree).toMatchObject({ tree: 'delen', elsewhere: 0, differences: [] });
    expect(tree?.reworded).toMatchObject([
      { before: { node: { text: 'Je deelt niets.' } }, after: { node: { text: 'Deel niets.' } } },
    ]);
  });

  it('counts another verdict at the same end as another outcome', () => {
    const newer = withChange('trees/delen.yaml', 'verdict: share,', 'verdict: discuss-in-team,');
    expect(compareEditions(toy, newer).trees).toMatchObject([{ tree: 'delen', elsewhere: 1 }]);
  });

  it('compares the real content with a changed role', () => {
    const real = editionOf(compiledFrom(realFiles()));
    const tree = real.trees.get('jouw-rol');
    if (tree === undefined) throw new Error('the real content has changed');
    const question = tree.nodes.get(tree.start);
    if (question?.kind !== 'question') throw new Error('the real content has changed');
    const first = question.options[0];
    if (first === undefined) throw new Error('the real content has changed');
    const options = question.options.map((option) => ({ ...option, go: first.go }));
    const nodes = new Map(tree.nodes).set(tree.start, { ...question, options });
    const newer = { ...real, trees: new Map(real.trees).set('jouw-rol', { ...tree, nodes }) };
    const { trees, tooLarge } = compareEditions(real, newer);
    expect(tooLarge).toEqual([]);
    expect(trees.find((each) => each.tree === 'jouw-rol')?.elsewhere).toBeGreaterThan(0);
  });
});

function* compareByHandOne(old: Trees, newer: Trees, tree: string, answers: Parameters<typeof replay>[2]) {
  for (const trees of [old, newer]) {
    const { rest } = replay(trees, tree, answers);
    yield rest.kind === 'broken'
      ? 'broken'
      : `${rest.kind === 'asked' ? 'asks' : rest.kind} ${rest.node.tree}/${rest.node.id}`;
  }
}
