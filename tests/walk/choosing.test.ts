import fc from 'fast-check';
import type { Checklist } from '../../src/model/node';
import { choicesAt, choose } from '../../src/walk/choosing';

describe('ticks that make no difference', () => {
  it('stand for every combination, and each class holds one that meets its case', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.array(
          fc.record({
            atLeast: fc.integer({ min: 0, max: 6 }),
            bits: fc.nat(63),
            how: fc.constantFrom('any', 'all', 'count'),
          }),
          { maxLength: 4 },
        ),
        fc.nat(63),
        (size, cases, watchedBits) => {
          const ids = Array.from({ length: size }, (_, n) => `i${n}`);
          const pick = (bits: number) => ids.filter((_, bit) => (bits >> bit) & 1);
          const node: Checklist = {
            kind: 'checklist',
            id: 'a',
            tree: 't',
            text: 'a',
            sources: [],
            else: { tree: 't', node: 'anders' },
            options: ids.map((id) => ({ id, label: id, weight: 0 })),
            cases: cases.map(({ atLeast, bits, how }, index) => ({
              go: { tree: 't', node: `c${index}` },
              ...(how === 'count' ? { atLeast } : how === 'any' ? { any: pick(bits) } : { all: pick(bits), atLeast }),
            })),
          };
          const watched = new Set(pick(watchedBits));
          const key = (ticked: readonly string[]) =>
            `${JSON.stringify(choose(node, ticked))} ${ticked.filter((id) => watched.has(id)).join()}`;
          const byHand = new Map<string, number>();
          for (let mask = 0; mask < 2 ** size; mask++)
            byHand.set(key(pick(mask)), (byHand.get(key(pick(mask))) ?? 0) + 1);
          const found = choicesAt(node, watched).flatMap(({ answer, stands }) =>
            typeof answer === 'string' ? [] : [[key(answer), stands] as const],
          );
          expect(new Map(found)).toEqual(byHand);
          expect(found).toHaveLength(byHand.size);
        },
      ),
      { numRuns: 300 },
    );
  });
});
