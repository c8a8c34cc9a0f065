import { join } from 'node:path';
import { compileFolder } from '../../../src/cli/command';

/** Editors name the walks; these words tell which of the three a walk is. */
const KINDS = [/meest voorkomend/i, /gevaarlijk/i, /twijfel/i] as const;

describe('promised walks', () => {
  it('hold a most common, a most dangerous and a most doubtful case for every tree people can start', async () => {
    const { edition } = await compileFolder(join(__dirname, '..', '..', '..', 'content'));
    const listed = [...(edition?.trees.values() ?? [])].filter((tree) => tree.listed);
    const lacking = listed.filter((tree) => !KINDS.every((kind) => tree.walks.some((walk) => kind.test(walk.name))));
    expect(listed.length).toBeGreaterThan(40);
    expect(lacking.map((tree) => tree.id)).toEqual([]);
  });
});
