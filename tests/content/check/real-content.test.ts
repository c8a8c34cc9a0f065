import { MOST_ANSWERS } from '../../../src/content/check/check-routes';
import { HARMLESS_CODES } from '../../../src/content/compile-edition';
import { compiledFrom, realFiles } from '../support/toy-content';

describe('the content that we publish', () => {
  const { problems, edition, walks, explorations } = compiledFrom(realFiles());

  it('has no problem that makes it unusable', () => {
    expect(problems.filter(({ code }) => !HARMLESS_CODES.has(code))).toEqual([]);
    expect(edition).toBeDefined();
  });

  it('keeps every promised walk', () => {
    expect(walks.filter(({ ok }) => !ok)).toEqual([]);
    expect(walks.length).toBeGreaterThan(300);
  });

  it('comes from any start to an advice within eight answers', () => {
    const long = [...(edition?.trees.values() ?? [])].filter(
      ({ id, listed }) => listed && (explorations.get(id)?.longest ?? Infinity) > MOST_ANSWERS,
    );
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  it('ends every walk in an advice or in the designed end after "Ik weet het niet"', () => {
    for (const { ends } of explorations.values()) for (const end of ends.keys()) expect(end).not.toMatch(/^!/);
  });

  it('knows how people say things', () => {
    expect(edition?.language.sayings.length).toBeGreaterThan(70);
    expect(edition?.language.elsewhere.length).toBeGreaterThan(500);
    expect(edition?.language.shorthand.get('shv')).toEqual(['schuldhulpverlening']);
    expect(problems.filter(({ file }) => file.startsWith('language/'))).toEqual([]);
  });

  it('is frozen', () => {
    expect(Object.isFrozen(edition)).toBe(true);
    for (const tree of edition?.trees.values() ?? [])
      for (const node of tree.nodes.values()) expect(Object.isFrozen(node)).toBe(true);
  });
});
