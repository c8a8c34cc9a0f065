import fc from 'fast-check';
import { type ChoiceLists, openChoiceLists } from '../../../../src/content/explore/ahead/choice-lists';
import type { Prospect } from '../../../../src/content/explore/ahead/prospect';
import { openProspects, type Prospects } from '../../../../src/content/explore/ahead/prospects';
import { isIn } from '../../../../src/content/explore/ahead/reach';
import { type Onward, openStops } from '../../../../src/content/explore/ahead/stops';
import { openWideProspects } from '../../../../src/content/explore/ahead/wide-prospects';
import { findChanged, waysOf } from '../../../../src/content/explore/changed-ways';
import { openShapes } from '../../../../src/content/explore/shapes';
import { nodeKey } from '../../../../src/model/node';
import type { Trees } from '../../../../src/model/tree';
import { randomTreePairs, randomTrees } from '../../support/random-trees';

const STARTS = ['hoofd', 'ander'];
const editionOf = (trees: Trees) => ({ trees, ...waysOf(trees) });

/** Numbers for objects, so that text can say which they are. */
function numbering() {
  const numbers = new Map<unknown, number>();
  return (each: unknown): number => {
    const number = numbers.get(each) ?? numbers.size;
    numbers.set(each, number);
    return number;
  };
}

interface Told {
  readonly future: string;
  readonly keys: ReadonlySet<string>;
}
interface Beside extends Told {
  readonly prospect: Prospect;
}

/** All that walks ask, answer and end at from a stop on, as text, and what they come by: found by walking on, nothing remembered. */
function walkingOn(trees: Trees, lists: ChoiceLists, numberOf: (each: unknown) => number) {
  const { live } = editionOf(trees);
  const stops = openStops(trees, live);
  const told = new Map<unknown, Told>();
  const tell = ({ stop, end }: Onward): Told => {
    if (stop === undefined)
      return { future: `end ${numberOf(end)}`, keys: new Set(end === undefined ? [] : [`${end.tree}/${end.id}`]) };
    const known = told.get(stop);
    if (known !== undefined) return known;
    const list = lists.of(stop.node, live.watched(nodeKey(stop.node)));
    const next = list.map(({ answer }) => tell(stops.after(stop, answer)));
    const found = {
      future: `${numberOf(list)}(${next.map(({ future }) => future).join()})`,
      keys: new Set([nodeKey(stop.node), ...next.flatMap(({ keys }) => [...keys])]),
    };
    told.set(stop, found);
    return found;
  };
  /** Both, side by side: every stop and end that walks from here come to, with what lies before it. */
  function* beside(from: Onward, prospect: Prospect, passed: Set<unknown>): Generator<Beside> {
    const { stop } = from;
    if (passed.has(stop ?? from.end)) return;
    passed.add(stop ?? from.end);
    yield { ...tell(from), prospect };
    if (stop === undefined) return;
    const list = lists.of(stop.node, live.watched(nodeKey(stop.node)));
    expect(prospect.onward).toHaveLength(list.length);
    for (const [place, { answer }] of list.entries())
      yield* beside(stops.after(stop, answer), prospect.onward[place] as Prospect, passed);
  }
  return (prospects: Prospects): readonly Beside[] => {
    const passed = new Set<unknown>();
    return STARTS.flatMap((tree) => [...beside(stops.from(tree), prospects.from(tree), passed)]);
  };
}

const comesBy = (trees: Trees, { reach }: Prospects, { row }: Prospect): ReadonlySet<string> =>
  new Set(
    [...trees.values()]
      .flatMap(({ nodes }) => [...nodes.values()])
      .filter((node) => {
        const bit = reach.bitOf(node);
        return bit !== undefined && isIn(row, bit);
      })
      .map(nodeKey),
  );

describe('what lies before walks', () => {
  it('is the same prospect exactly where they go on alike, also in the next edition, and says what they come by', () => {
    fc.assert(
      fc.property(randomTreePairs, (pair) => {
        const shapes = openShapes();
        const lists = openChoiceLists();
        const numberOf = numbering();
        const futures = new Map<string, Prospect>();
        const [first, second] = pair.map((trees) => editionOf(shapes(trees, [])));
        if (first === undefined || second === undefined) throw new Error('Expected two editions.');
        const prospects = openProspects(first, lists);
        for (const edition of [first, second, first]) {
          const changed = edition === first ? findChanged(second, first) : findChanged(first, second);
          prospects.renew(edition, (node) => changed.has(node));
          expect(prospects.foresee(STARTS)).toBe(true);
          for (const { future, keys, prospect } of walkingOn(edition.trees, lists, numberOf)(prospects)) {
            const alike = futures.get(future) ?? prospect;
            futures.set(future, alike);
            expect(prospect).toBe(alike);
            expect(comesBy(edition.trees, prospects, prospect)).toEqual(keys);
          }
        }
        expect(new Set(futures.values()).size).toBe(futures.size);
      }),
      { numRuns: 300 },
    );
  });

  it('takes answers that lead to the same together', () => {
    fc.assert(
      fc.property(randomTrees, (trees) => {
        const edition = editionOf(trees);
        const lists = openChoiceLists();
        const prospects = openProspects(edition, lists);
        prospects.foresee(STARTS);
        for (const { prospect } of walkingOn(trees, lists, numbering())(prospects)) {
          const { node, ways, onward } = prospect;
          const list = node === undefined ? [] : lists.of(node, edition.live.watched(nodeKey(node)));
          expect(new Set(ways.map((way) => way.onward))).toEqual(new Set(onward));
          expect(ways).toEqual(
            [...new Set(onward)].map((next) => {
              const alike = list.filter((_, place) => onward[place] === next);
              return {
                answer: alike[0]?.answer,
                stands: alike.reduce((sum, { stands }) => sum + stands, 0),
                onward: next,
              };
            }),
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  it('of content that is too large is never less than what they come by', () => {
    fc.assert(
      fc.property(randomTrees, (trees) => {
        const lists = openChoiceLists();
        const prospects = openWideProspects(editionOf(trees), lists);
        for (const { keys, prospect } of walkingOn(trees, lists, numbering())(prospects))
          expect([...keys].filter((key) => !comesBy(trees, prospects, prospect).has(key))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
