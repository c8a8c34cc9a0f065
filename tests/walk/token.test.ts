import fc from 'fast-check';
import { findLiveness } from '../../src/content/explore/liveness';
import { routesFrom } from '../../src/content/explore/routes';
import { keyOf } from '../../src/model/node';
import { packWalk, unpackWalk } from '../../src/walk/token';
import type { Walk } from '../../src/walk/walk';
import { compiledFrom, editionOf, realFiles } from '../content/support/toy-content';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const walks: fc.Arbitrary<Walk> = fc
  .tuple(
    fc.stringMatching(/^[a-z0-9-]{1,40}$/),
    id,
    fc.array(fc.tuple(id, id, fc.oneof(id, fc.uniqueArray(id, { maxLength: 6 }))), { maxLength: 12 }),
    fc.option(fc.date({ min: new Date('1990-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })),
  )
  .map(([edition, tree, answers, day]) => ({
    edition,
    tree,
    ...(day === null ? {} : { day: day.toISOString().slice(0, 10) }),
    answers: new Map(answers.map(([of, node, given]) => [`${of}/${node}`, given])),
  }));

const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz0123456789-._~ABZ%/é '];

describe('the token of a walk', () => {
  it('comes back as the walk it was', () => {
    fc.assert(
      fc.property(walks, (walk) => expect(unpackWalk(packWalk(walk))).toEqual(walk)),
      { numRuns: 2_000 },
    );
  });

  it('needs no escaping in a URL', () => {
    fc.assert(fc.property(walks, (walk) => expect(encodeURIComponent(packWalk(walk))).toBe(packWalk(walk))));
  });

  it('is refused when one character was changed, removed or added', () => {
    fc.assert(
      fc.property(walks, fc.nat(), fc.constantFrom(...ALPHABET), (walk, at, character) => {
        const token = packWalk(walk);
        const place = at % token.length;
        const changed = token.slice(0, place) + character + token.slice(place + 1);
        if (changed !== token) expect(unpackWalk(changed)).toBeUndefined();
        expect(unpackWalk(token.slice(0, place) + token.slice(place + 1))).toBeUndefined();
        expect(unpackWalk(token.slice(0, place) + character + token.slice(place))).toBeUndefined();
        expect(unpackWalk(token + character)).toBeUndefined();
      }),
      { numRuns: 5_000 },
    );
  });

  it('is refused when it was cut off anywhere', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        const token = packWalk(walk);
        for (let length = 0; length < token.length; length++)
          expect(unpackWalk(token.slice(0, length))).toBeUndefined();
      }),
    );
  });

  it.each([undefined, null, 7, {}, [], '', '~', '~~~', 'x'.repeat(5_000), '__proto__~__proto__~0'])(
    '%p is no token',
    (text) => {
      expect(unpackWalk(text)).toBeUndefined();
    },
  );

  it('never throws on text that somebody made up', () => {
    fc.assert(
      fc.property(fc.string(), (text) => expect(unpackWalk(text)).toBeUndefined()),
      { numRuns: 2_000 },
    );
  });

  it('stays short on every route of the real content, with everything ticked', () => {
    const { trees } = editionOf(compiledFrom(realFiles()));
    const live = findLiveness(trees);
    let longest = 0;
    let seen = 0;
    for (const tree of trees.keys()) {
      let routes = 0;
      for (const { steps } of routesFrom(trees, tree, live)) {
        if (++routes > 20_000) break;
        const answers = new Map(
          steps.map(({ node, answer }) => [
            keyOf({ tree: node.tree, node: node.id }),
            typeof answer === 'string' ? answer : node.options.map((option) => option.id),
          ]),
        );
        longest = Math.max(longest, packWalk({ edition: '0123456789ab', tree, answers }).length);
        seen++;
      }
    }
    expect(seen).toBeGreaterThan(1_000);
    expect(longest).toBeLessThanOrEqual(2_000);
  });
});
