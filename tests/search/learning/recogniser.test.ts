import fc from 'fast-check';
import { levelOf, saidBy } from '../../../src/search/learning/amounts';
import type { Features } from '../../../src/search/learning/gathering';
import { Told } from '../../../src/search/learning/learn-danger';
import { highestOdds, learnSideBySide, oddsOf, type Recogniser } from '../../../src/search/learning/recogniser';
import { ExampleTable } from '../../../src/search/learning/side-by-side';

const SIZE = 12;
const says = (...ids: readonly number[]): Features => ({
  said: Int32Array.from(ids, (id) => saidBy(id, levelOf(1))),
  from: 0,
  to: ids.length,
  length: Math.sqrt(ids.length) || 1,
});

describe('a recogniser', () => {
  const examples = new ExampleTable();
  for (const id of [1, 2, 3]) examples.add(says(0, id), true, 1);
  for (const id of [4, 5, 6, 7, 8]) examples.add(says(9, id), false, 1);
  const learnt = learnSideBySide(examples.sideBySide(), SIZE);

  it('tells what it was taught from what it was not, in texts it never saw', () => {
    expect(oddsOf(learnt, says(0, 10))).toBeGreaterThan(0);
    expect(oddsOf(learnt, says(9, 10))).toBeLessThan(0);
  });

  it('learns the same from the same', () => {
    expect(learnSideBySide(examples.sideBySide(), SIZE)).toEqual(learnt);
  });

  it('gives finite odds for any features', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.nat(SIZE - 1)), (ids) => Number.isFinite(oddsOf(learnt, says(...ids)))));
  });

  it('points out the text that is most surely it', () => {
    expect(highestOdds(learnt, [says(9, 4), says(0, 1), says(9, 5)]).features).toEqual(says(0, 1));
    expect(highestOdds(learnt, []).features).toBeUndefined();
  });
});

describe('examples', () => {
  it('are as many as were added, however many: each with its features, and the rare ones counting more', () => {
    const table = new ExampleTable();
    const count = 10_000;
    const texts = {
      said: says(0, 1, 2).said,
      from: Int32Array.of(0, 1),
      to: Int32Array.of(1, 3),
      lengths: Float64Array.of(1, 2),
    };
    for (let at = 0; at < count; at++) table.addFrom(texts, at % 2, at % 8 === 0, 1);
    const { arrays, where, counts } = table.sideBySide();
    expect(arrays).toEqual([{ said: texts.said, to: 3 }]);
    expect([...where.slice(-6)]).toEqual([0, 0, 1, 0, 1, 3]);
    expect([...counts.slice(-16)]).toEqual([1, 4, 2, -1, 1, -1, 2, -1, 1, -1, 2, -1, 1, -1, 2, -1]);
    expect(counts.length).toBe(2 * count);
  });
});

describe('danger in long stories', () => {
  const told = (
    isWanted: (isDanger: boolean) => boolean,
    stories: readonly (readonly [Features, ...Features[]])[] = [],
  ): Recogniser | undefined => {
    const lines = new Told();
    if (isWanted(true)) for (const id of [1, 2]) lines.add([says(0, id)], true, 1);
    if (isWanted(false)) for (const id of [4, 5, 6]) lines.add([says(9, id)], false, 1);
    for (const stretches of stories) lines.add(stretches, true, 1);
    return lines.learn(SIZE);
  };

  it('is learnt from the stretch that holds it, not from the story around it', () => {
    const stories = [7, 8].map((around): readonly [Features, ...Features[]] => {
      const harmless = [says(around, 9), says(around, 10)];
      return [says(0, 9, 10, around), ...harmless, says(0, 11)];
    });
    const learnt = told(() => true, stories);
    if (learnt === undefined) throw new Error('Expected a recogniser, found none.');
    expect(oddsOf(learnt, says(0, 11))).toBeGreaterThan(0);
    expect(oddsOf(learnt, says(7, 9))).toBeLessThan(0);
  });

  it('is not learnt without examples of both', () => {
    expect(told(() => false)).toBeUndefined();
    expect(told((isDanger) => isDanger)).toBeUndefined();
    expect(told((isDanger) => !isDanger)).toBeUndefined();
  });
});
