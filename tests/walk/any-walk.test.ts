import fc from 'fast-check';
import { type Answer, UNSURE } from '../../src/model/answer';
import type { Edition } from '../../src/model/edition';
import { keyOf } from '../../src/model/node';
import { answer, back, findPosition } from '../../src/walk/position';
import { reportOf } from '../../src/walk/report/report';
import { packWalk, unpackWalk } from '../../src/walk/token';
import { startWalk, type Walk } from '../../src/walk/walk';
import { compiledFrom, editionOf, realFiles, TODAY, toyFiles } from '../content/support/toy-content';

const toy = editionOf(compiledFrom(toyFiles()));
const real = editionOf(compiledFrom(realFiles()));

/** What somebody does: give the answer with this number, one that does not exist, none, or go back. */
type Input = { readonly kind: 'option' | 'ticks' | 'unsure' | 'wrong' | 'elsewhere' | 'back'; readonly number: number };
const input: fc.Arbitrary<Input> = fc.record({
  kind: fc.constantFrom('option', 'option', 'option', 'ticks', 'ticks', 'unsure', 'wrong', 'elsewhere', 'back'),
  number: fc.nat(4_095),
});
const inputs = fc.array(input, { maxLength: 14 });
const WRONG: readonly Answer[] = ['bestaat-niet', '', [], ['bestaat-niet'], ['ja', 'ja'], '__proto__', ['constructor']];

function perform(edition: Edition, walk: Walk, { kind, number }: Input): Walk {
  if (kind === 'back') return back(edition, walk);
  const position = findPosition(edition, walk);
  if (position.kind !== 'asked') return walk;
  const at = keyOf({ tree: position.node.tree, node: position.node.id });
  const { options } = position.node;
  const given: Answer =
    kind === 'wrong' || kind === 'elsewhere'
      ? (WRONG[number % WRONG.length] ?? '')
      : kind === 'unsure'
        ? UNSURE
        : position.node.kind === 'checklist'
          ? options.filter((_, bit) => (number >> bit) & 1).map(({ id }) => id)
          : (options[number % options.length]?.id ?? '');
  const moved = answer(edition, walk, kind === 'elsewhere' ? 'nergens/nergens' : at, given);
  expect(moved.position).toEqual(findPosition(edition, moved.walk));
  return moved.walk;
}

const perhaps: readonly (readonly [string, Edition, string, number])[] = [
  ...[...toy.trees.keys()].map((tree) => ['toy', toy, tree, 100] as const),
  ...[...real.trees.keys()].map((tree) => ['real', real, tree, 15] as const),
];

describe.each(perhaps)('%s content %#: any inputs', (_, edition, tree, numRuns) => {
  it(`${tree}: never throws, is deterministic, goes back, and packs`, () => {
    fc.assert(
      fc.property(inputs, (all) => {
        let walk = startWalk(edition, tree);
        for (const each of all) {
          const before = findPosition(edition, walk);
          const next = perform(edition, walk, each);
          const position = findPosition(edition, next);
          expect(findPosition(edition, { ...next, answers: new Map(next.answers) })).toEqual(position);
          if (next.answers.size > walk.answers.size) {
            expect(back(edition, next).answers).toEqual(walk.answers);
            expect(findPosition(edition, back(edition, next))).toEqual(before);
          }
          const token = packWalk(next);
          expect(token).toMatch(/^[A-Za-z0-9._~-]+$/);
          expect(token.length).toBeLessThanOrEqual(2_000);
          expect(unpackWalk(token)).toEqual(next);
          expect([...(unpackWalk(token)?.answers.keys() ?? [])]).toEqual([...next.answers.keys()]);
          if (position.kind !== 'gone')
            expect(position.steps.map(({ node }) => keyOf({ tree: node.tree, node: node.id }))).toEqual([
              ...next.answers.keys(),
            ]);
          expect(reportOf(edition, next, TODAY) !== undefined).toBe(position.kind === 'advice');
          walk = next;
        }
      }),
      { numRuns },
    );
  });
});

describe('an answer that does not fit', () => {
  it('leaves the walk where it is', () => {
    const walk = startWalk(toy, 'gevaar');
    for (const given of WRONG) {
      const moved = answer(toy, walk, 'gevaar/nu', given);
      expect(moved.ok).toBe(false);
      expect(moved.walk).toEqual(walk);
    }
  });

  it('at the start, going back stays at the start', () => {
    expect(back(toy, startWalk(toy, 'gevaar'))).toEqual(startWalk(toy, 'gevaar'));
  });

  it('a tree that is not there is gone, not an error', () => {
    const walk = { edition: 'x', tree: 'weg', answers: new Map([['weg/a', 'b']]) };
    expect(findPosition(toy, walk)).toEqual({ kind: 'gone' });
    expect(back(toy, walk)).toEqual(walk);
    expect(reportOf(toy, walk, TODAY)).toBeUndefined();
  });

  it('ticks are kept in the order of the list', () => {
    const walk: Walk = {
      ...startWalk(toy, 'delen'),
      answers: new Map([
        ['gevaar/nu', 'nee'],
        ['delen/wie', 'familie'],
      ]),
    };
    const moved = answer(toy, walk, 'delen/wat', ['schulden', 'adres']);
    expect(moved.walk.answers.get('delen/wat')).toEqual(['adres', 'schulden']);
  });
});
