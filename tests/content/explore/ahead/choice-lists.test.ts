import fc from 'fast-check';
import { openChoiceLists } from '../../../../src/content/explore/ahead/choice-lists';
import { chosenIn } from '../../../../src/model/answer';
import { isAsked } from '../../../../src/model/kinds';
import { choose } from '../../../../src/walk/choosing';
import { randomTrees } from '../../support/random-trees';

const ids = fc.subarray(['i0', 'i1', 'i2', 'ja', 'nee', 'unsure']).map((each) => new Set(each));

it('puts every answer that somebody tells apart with those after which walks go on alike', () => {
  fc.assert(
    fc.property(randomTrees, ids, ids, (trees, watched, named) => {
      const lists = openChoiceLists();
      for (const node of [...trees.values()].flatMap(({ nodes }) => [...nodes.values()]).filter(isAsked)) {
        const coarse = lists.of(node, watched);
        const finer = lists.finer(node, watched, named);
        for (const { answer, place } of finer) {
          const alike = coarse[place];
          if (alike === undefined) throw new Error('Expected the place of an answer.');
          expect(choose(node, alike.answer)).toBe(choose(node, answer));
          expect(chosenIn(alike.answer).filter((id) => watched.has(id))).toEqual(
            chosenIn(answer).filter((id) => watched.has(id)),
          );
        }
        for (const [place, { stands }] of coarse.entries())
          expect(finer.filter((each) => each.place === place).reduce((sum, each) => sum + each.stands, 0)).toBe(stands);
        expect(lists.finer(node, watched, named)).toBe(finer);
      }
    }),
    { numRuns: 300 },
  );
});
