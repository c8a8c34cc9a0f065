import fc from 'fast-check';
import { type Answer, UNSURE } from '../../src/model/answer';
import { keyOf } from '../../src/model/node';
import { type Counted, countedOf } from '../../src/walk/counts';
import { answer, findPosition } from '../../src/walk/position';
import { startWalk, type Walk } from '../../src/walk/walk';
import { compiledFrom, editionOf, realFiles, toyFiles } from '../content/support/toy-content';

const toy = editionOf(compiledFrom(toyFiles()));
const real = editionOf(compiledFrom(realFiles()));

/** Gives these answers one by one; what is counted of the last. */
function countedOfLast(
  tree: string,
  ...answers: readonly (readonly [at: string, given: Answer])[]
): readonly Counted[] {
  let walk = startWalk(toy, tree);
  let counted: readonly Counted[] = [];
  for (const [at, given] of answers) {
    const moved = answer(toy, walk, at, given);
    if (!moved.ok) throw new Error(`Expected ${at} to take the answer, found that the walk stands elsewhere.`);
    walk = moved.walk;
    counted = countedOf(at, given, moved.position);
  }
  return counted;
}

const unsureAt = (tree: string, node: string): Counted => ({ what: 'unsure', tree, node });
const endedAt = (tree: string, node: string): Counted => ({ what: 'ended', tree, node });

describe('what one answer counts for', () => {
  test('nothing, when it leads to the next question', () => {
    expect(countedOfLast('delen', ['gevaar/nu', 'nee'])).toEqual([]);
  });

  test('the advice it leads to', () => {
    expect(countedOfLast('gevaar', ['gevaar/nu', 'ja'])).toEqual([endedAt('gevaar', 'bel')]);
  });

  test('"Ik weet het niet" where it was given, when it leads to the designed end', () => {
    expect(countedOfLast('delen', ['gevaar/nu', 'nee'], ['delen/wie', UNSURE])).toEqual([unsureAt('delen', 'wie')]);
  });

  test('and when an editor wrote where it leads: both that and the advice', () => {
    expect(countedOfLast('gevaar', ['gevaar/nu', UNSURE])).toEqual([
      unsureAt('gevaar', 'nu'),
      endedAt('gevaar', 'bel'),
    ]);
  });

  test('in a part of another tree too, and of a checklist', () => {
    expect(countedOfLast('delen', ['gevaar/nu', UNSURE])).toContainEqual(unsureAt('gevaar', 'nu'));
    const wat = [
      ['gevaar/nu', 'nee'],
      ['delen/wie', 'familie'],
      ['delen/wat', UNSURE],
    ] as const;
    expect(countedOfLast('delen', ...wat)).toEqual([unsureAt('delen', 'wat')]);
  });

  test('at most one of each kind, and unsure only where that was the answer, on any walk', () => {
    const picks = fc.array(fc.nat(50), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(fc.constantFrom(...real.trees.keys()), picks, (tree, choices) => {
        let walk: Walk = startWalk(real, tree);
        for (const choice of choices) {
          const position = findPosition(real, walk);
          if (position.kind !== 'asked') return;
          const { node } = position;
          const at = keyOf({ tree: node.tree, node: node.id });
          const given: Answer =
            choice % 4 === 0
              ? UNSURE
              : node.kind === 'checklist'
                ? node.options.slice(0, choice % 3).map(({ id }) => id)
                : (node.options[choice % node.options.length]?.id ?? '');
          const moved = answer(real, walk, at, given);
          const counted = countedOf(at, given, moved.position);
          expect(counted.filter(({ what }) => what === 'unsure')).toEqual(
            given === UNSURE ? [unsureAt(node.tree, node.id)] : [],
          );
          expect(counted.filter(({ what }) => what === 'ended').length).toBe(moved.position.kind === 'advice' ? 1 : 0);
          walk = moved.walk;
        }
      }),
    );
  });
});
