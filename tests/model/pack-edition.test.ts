import { packEdition, unpackEdition } from '../../src/model/pack-edition';
import { compiledFrom, editionOf, toyFiles } from '../content/support/toy-content';

describe('an edition that is kept as text', () => {
  it('comes back as it was, frozen', () => {
    const edition = editionOf(compiledFrom(toyFiles()));
    const back = unpackEdition(packEdition(edition));
    expect(back).toEqual(edition);
    expect(Object.isFrozen(back)).toBe(true);
    expect(Object.isFrozen(back?.trees.get('delen')?.nodes.get('wie'))).toBe(true);
  });

  it('of another format is made again from its files', () => {
    expect(unpackEdition('{"format":0,"edition":{}}')).toBeUndefined();
    // What was packed before content/language.
    for (const format of [1, 2, 3]) expect(unpackEdition(`{"format":${format},"edition":{}}`)).toBeUndefined();
  });
});
