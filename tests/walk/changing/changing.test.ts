import fc from 'fast-check';
import { type Answer, sameAnswer, UNSURE } from '../../../src/model/answer';
import type { Edition } from '../../../src/model/edition';
import { nodeKey } from '../../../src/model/node';
import { changeAnswer } from '../../../src/walk/changing/change';
import { foretell, foretellAll } from '../../../src/walk/changing/foretell';
import { choicesAt } from '../../../src/walk/choosing';
import { answer, findPosition, type Position } from '../../../src/walk/position';
import type { Step } from '../../../src/walk/replay';
import { packWalk, unpackWalk } from '../../../src/walk/token';
import { startWalk, type Walk } from '../../../src/walk/walk';
import { randomTrees } from '../../content/support/random-trees';
import { compiledFrom, editionOf, realFiles, toyFiles } from '../../content/support/toy-content';

const toy = editionOf(compiledFrom(toyFiles()));
const real = editionOf(compiledFrom(realFiles()));
const NOTHING: ReadonlySet<string> = new Set();

const numbers = fc.array(fc.nat(4_095), { minLength: 1, maxLength: 18 });
const someAnswer = (node: Step['node'], number: number): Answer => {
  const all = choicesAt(node, NOTHING);
  return all[number % all.length]?.answer ?? UNSURE;
};
const stepsOf = (position: Position): readonly Step[] => (position.kind === 'gone' ? [] : position.steps);

/** A walk that answers what it is asked, until the numbers are used up. */
function walked(edition: Edition, from: Walk, answers: readonly number[], canBeUnsure = true): Walk {
  let walk = from;
  for (const number of answers) {
    const position = findPosition(edition, walk);
    if (position.kind !== 'asked') return walk;
    const given = someAnswer(position.node, number);
    const known = given === UNSURE && !canBeUnsure ? (choicesAt(position.node, NOTHING)[0]?.answer ?? UNSURE) : given;
    walk = answer(edition, walk, nodeKey(position.node), known).walk;
  }
  return walk;
}

function expectChanges(edition: Edition, tree: string, answers: readonly number[], pick: number, change: number): void {
  const walk = walked(edition, startWalk(edition, tree), answers);
  const before = findPosition(edition, walk);
  const steps = stepsOf(before);
  const step = steps[pick % Math.max(1, steps.length)];
  if (step === undefined) return;
  const at = nodeKey(step.node);

  // The same answer is the same walk.
  expect(changeAnswer(edition, walk, at, step.answer)?.walk).toBe(walk);
  expect(foretell(edition, walk, at, step.answer)?.outcome.kind).toBe('same');

  const other = someAnswer(step.node, change);
  const told = foretell(edition, walk, at, other);
  if (told === undefined) throw new Error(`${at} refused its own answer`);
  const { walk: changed, position, dropped } = told.change;

  // What was foretold is what happens, also to who comes back with the token.
  const unpacked = unpackWalk(packWalk(changed));
  expect(unpacked).toEqual(changed);
  expect(findPosition(edition, changed)).toEqual(position);
  expect(changed.answers.get(at)).toEqual(other);

  // Every other answer is kept as it was or is said to be dropped; what came before always stays.
  const gone = dropped.map(({ node }) => nodeKey(node));
  for (const each of steps) {
    const key = nodeKey(each.node);
    if (key === at) continue;
    if (gone.includes(key)) expect(changed.answers.has(key)).toBe(false);
    else expect(changed.answers.get(key)).toEqual(each.answer);
  }
  expect(steps.slice(0, steps.indexOf(step)).some(({ node }) => gone.includes(nodeKey(node)))).toBe(false);

  // And back again: the walk it was, as far as answers were kept.
  const back = changeAnswer(edition, changed, at, step.answer)?.walk;
  if (back === undefined) throw new Error(`${at} cannot be changed back`);
  for (const [key, given] of back.answers) expect(given).toEqual(walk.answers.get(key));
  if (dropped.length === 0) {
    expect(findPosition(edition, back)).toEqual(before);
    expect(packWalk(back)).toBe(packWalk(walk));
  }
}

/** The number of questions that were foretold is the number that comes. */
function expectCounts(
  edition: Edition,
  tree: string,
  answers: readonly number[],
  pick: number,
  change: number,
): boolean {
  const walk = walked(edition, startWalk(edition, tree), answers, false);
  const steps = stepsOf(findPosition(edition, walk));
  const step = steps[pick % Math.max(1, steps.length)];
  if (step === undefined) return false;
  const other = someAnswer(step.node, change);
  const told = other === UNSURE ? undefined : foretell(edition, walk, nodeKey(step.node), other);
  if (told?.outcome.kind !== 'questions') return false;
  let count = 0;
  let now = told.change.walk;
  for (;;) {
    const position = findPosition(edition, now);
    if (position.kind !== 'asked') break;
    count++;
    now = walked(edition, now, [answers[count % answers.length] ?? 0], false);
  }
  const { least, most, usual } = told.outcome.left;
  expect(count).toBeGreaterThanOrEqual(least);
  expect(count).toBeLessThanOrEqual(most);
  expect(usual).toBeGreaterThanOrEqual(least);
  expect(usual).toBeLessThanOrEqual(most);
  return true;
}

describe('changing an earlier answer', () => {
  const realTree = fc.constantFrom(...real.trees.keys());

  test('in the real content: the same is the same, back is back, and what is foretold happens', () => {
    fc.assert(
      fc.property(realTree, numbers, fc.nat(20), fc.nat(4_095), (tree, answers, pick, change) =>
        expectChanges(real, tree, answers, pick, change),
      ),
      { numRuns: 1_500 },
    );
  }, 120_000);

  test('in any edition: the same', () => {
    fc.assert(
      fc.property(randomTrees, numbers, fc.nat(20), fc.nat(4_095), (trees, answers, pick, change) =>
        expectChanges({ ...toy, trees }, 'hoofd', answers, pick, change),
      ),
      { numRuns: 3_000 },
    );
  }, 120_000);

  test('as many questions come as were foretold', () => {
    let counted = 0;
    fc.assert(
      fc.property(realTree, numbers, fc.nat(20), fc.nat(4_095), (tree, answers, pick, change) => {
        if (expectCounts(real, tree, answers, pick, change)) counted++;
      }),
      { numRuns: 800 },
    );
    fc.assert(
      fc.property(randomTrees, numbers, fc.nat(20), fc.nat(4_095), (trees, answers, pick, change) => {
        if (expectCounts({ ...toy, trees }, 'hoofd', answers, pick, change)) counted++;
      }),
      { numRuns: 1_500 },
    );
    expect(counted).toBeGreaterThan(100);
  }, 120_000);

  test('with a forged walk, place or answer nothing is thrown and nothing is changed that is not there', () => {
    const word = fc.oneof(fc.constantFrom('gevaar/nu', 'delen/wie', '__proto__', 'delen/', 'x/y', ''), fc.string());
    const given = fc.oneof(fc.constantFrom<Answer>('ja', UNSURE, [], ['ja', 'ja'], '__proto__'), fc.array(fc.string()));
    fc.assert(
      fc.property(word, fc.array(fc.tuple(word, given)), word, given, (tree, answers, at, other) => {
        for (const from of [tree, 'delen']) {
          const walk: Walk = { edition: 'test-edition', tree: from, answers: new Map(answers) };
          const passed = stepsOf(findPosition(toy, walk)).some(({ node }) => nodeKey(node) === at);
          const change = changeAnswer(toy, walk, at, other);
          if (!passed) expect(change).toBeUndefined();
          if (change !== undefined) expect(sameAnswer(change.walk.answers.get(at) ?? 'x', other)).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a walk through the toy content', () => {
  const school: Walk = {
    ...startWalk(toy, 'delen'),
    answers: new Map([
      ['gevaar/nu', 'nee'],
      ['delen/wie', 'school'],
      ['delen/toestemming', 'ja'],
    ]),
  };
  const outcomes = (at: string) => {
    const step = stepsOf(findPosition(toy, school)).find(({ node }) => nodeKey(node) === at);
    return step === undefined
      ? []
      : foretellAll(toy, school, step).map(({ answer: given, isNow, outcome, change }) => [
          given,
          isNow ? 'now' : outcome.kind === 'advice' ? outcome.advice.verdict : outcome.kind,
          change.dropped.map(({ node }) => nodeKey(node)).join(' '),
        ]);
  };

  test('says of every other answer what follows and which answers go', () => {
    expect(outcomes('gevaar/nu')).toEqual([
      ['ja', 'act-now', 'delen/wie delen/toestemming'],
      ['nee', 'now', ''],
      [UNSURE, 'act-now', 'delen/wie delen/toestemming'],
    ]);
    expect(outcomes('delen/toestemming')).toEqual([
      ['ja', 'now', ''],
      ['nee', 'keep-silent', ''],
      [UNSURE, 'unsure', ''],
    ]);
  });
});
