import fc from 'fast-check';
import { levelOf, saidBy } from '../../../src/search/learning/amounts';
import type { Features } from '../../../src/search/learning/gathering';
import { learnDanger, type Told } from '../../../src/search/learning/learn-danger';
import { highestOdds, learnToRecognise, oddsOf } from '../../../src/search/learning/recogniser';

const SIZE = 12;
const says = (...ids: readonly number[]): Features => ({
  said: Int32Array.from(ids, (id) => saidBy(id, levelOf(1))),
  from: 0,
  to: ids.length,
  length: Math.sqrt(ids.length) || 1,
});

describe('a recogniser', () => {
  const examples = [
    ...[1, 2, 3].map((id) => ({ features: says(0, id), is: true, weight: 1 })),
    ...[4, 5, 6, 7, 8].map((id) => ({ features: says(9, id), is: false, weight: 1 })),
  ];
  const learnt = learnToRecognise(examples, SIZE);

  it('tells what it was taught from what it was not, in texts it never saw', () => {
    expect(oddsOf(learnt, says(0, 10))).toBeGreaterThan(0);
    expect(oddsOf(learnt, says(9, 10))).toBeLessThan(0);
  });

  it('learns the same from the same', () => {
    expect(learnToRecognise(examples, SIZE)).toEqual(learnt);
  });

  it('gives finite odds for any features', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.nat(SIZE - 1)), (ids) => Number.isFinite(oddsOf(learnt, says(...ids)))));
  });

  it('points out the text that is most surely it', () => {
    expect(highestOdds(learnt, [says(9, 4), says(0, 1), says(9, 5)]).features).toEqual(says(0, 1));
    expect(highestOdds(learnt, []).features).toBeUndefined();
  });
});

describe('danger in long stories', () => {
  const short: readonly Told[] = [
    ...[1, 2].map((id): Told => ({ stretches: [says(0, id)], isDanger: true, weight: 1 })),
    ...[4, 5, 6].map((id): Told => ({ stretches: [says(9, id)], isDanger: false, weight: 1 })),
  ];

  it('is learnt from the stretch that holds it, not from the story around it', () => {
    const stories = [7, 8].map((around): Told => {
      const harmless = [says(around, 9), says(around, 10)];
      return { stretches: [says(0, 9, 10, around), ...harmless, says(0, 11)], isDanger: true, weight: 1 };
    });
    const learnt = learnDanger([...short, ...stories], SIZE);
    if (learnt === undefined) throw new Error('Expected a recogniser, found none.');
    expect(oddsOf(learnt, says(0, 11))).toBeGreaterThan(0);
    expect(oddsOf(learnt, says(7, 9))).toBeLessThan(0);
  });

  it('is not learnt without examples of both', () => {
    expect(learnDanger([], SIZE)).toBeUndefined();
    expect(
      learnDanger(
        short.filter(({ isDanger }) => isDanger),
        SIZE,
      ),
    ).toBeUndefined();
    expect(
      learnDanger(
        short.filter(({ isDanger }) => !isDanger),
        SIZE,
      ),
    ).toBeUndefined();
  });
});
