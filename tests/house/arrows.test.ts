import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { circlesIn, type Imports, importsBelow } from './imports';
import { type Room, readRooms } from './rooms';

const SRC = join(__dirname, '..', '..', 'src');
const MOST_FILES = 15;
const rooms = readRooms(join(SRC, 'README.md'));

const roomOf = (file: string): string => file.split('/')[0] ?? '';
const within = (file: string): string => file.slice(roomOf(file).length + 1);

/** Every import that the table does not allow, in a sentence. */
function forbidden(table: readonly Room[], files: ReadonlyMap<string, Imports>): readonly string[] {
  const said: string[] = [];
  for (const [file, imports] of files) {
    const room = table.find(({ name }) => name === roomOf(file));
    if (room === undefined) {
      said.push(`${file}: no room of that name in src/README.md`);
      continue;
    }
    for (const other of imports.files)
      if (roomOf(other) !== room.name && !room.knows(roomOf(other), within(other)))
        said.push(`${file} imports ${other}: ${room.name} may not know ${roomOf(other)}`);
    for (const library of imports.libraries) {
      const allowed = library.startsWith('node:') ? !room.inBrowser(within(file)) : room.uses(library, within(file));
      if (!allowed) said.push(`${file} imports ${library}: not in that room`);
    }
  }
  return said;
}

describe('the rooms of src/', () => {
  const files = importsBelow(SRC);

  it('know only what the table in src/README.md says', () => {
    expect(forbidden(rooms, files)).toEqual([]);
  });

  it('all stand in the table, and nothing else does', () => {
    const there = readdirSync(SRC).filter((name) => !['README.md', 'tsconfig.json'].includes(name));
    expect(rooms.map(({ name }) => name).sort()).toEqual(there.sort());
  });

  it('have no circle of files', () => {
    expect(circlesIn(files)).toEqual([]);
  });

  it(`have no folder with more than ${MOST_FILES} files`, () => {
    const folders = readdirSync(SRC, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
    const crowded = folders
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => readdirSync(path, { withFileTypes: true }).filter((each) => each.isFile()).length > MOST_FILES);
    expect(crowded).toEqual([]);
  });
});

describe('the check of the arrows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-arrows-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const found = (texts: Readonly<Record<string, string>>) => {
    const src = mkdtempSync(join(folder, 'src-'));
    for (const [file, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(src, file)), { recursive: true });
      writeFileSync(join(src, file), text);
    }
    return importsBelow(src);
  };

  it.each([
    ['walk/a.ts', "import { x } from '../cards/b';", { 'cards/b.ts': '' }, /walk may not know cards/],
    ['model/a.ts', "import type { X } from '../walk/b';", { 'walk/b.ts': '' }, /model may not know walk/],
    ['teams/a.ts', "const { x } = require('../storage/b');", { 'storage/b.ts': '' }, /teams may not know storage/],
    ['teams/handlers/a.ts', "import { x } from 'botbuilder';", {}, /botbuilder: not in that room/],
    ['content/read/a.ts', "import { join } from 'node:path';", {}, /node:path: not in that room/],
    ['tabs/a.tsx', "import { x } from '../web/api';", { 'web/api.ts': '' }, /tabs may not know web/],
    ['cards/a.ts', "const x = await import('../teams/b');", { 'teams/b.ts': '' }, /cards may not know teams/],
    ['attic/a.ts', '', {}, /no room of that name/],
  ])('sees what %s may not', (file, text, others, says) => {
    expect(forbidden(rooms, found({ [file]: text, ...(others as Record<string, string>) }))).toEqual([
      expect.stringMatching(says),
    ]);
  });

  it('lets through what the table allows', () => {
    const allowed = found({
      'teams/rim/botbuilder.ts': "import { x } from 'botbuilder';\nimport { y } from '../../cards/b';",
      'cards/b.ts': "import type { Z } from '../model/c';",
      'model/c.ts': '',
      'content/folder/d.ts': "import { readFile } from 'node:fs/promises';",
      'tabs/e.ts': "import type { X } from '../web/contract';",
      'web/contract.ts': '',
    });
    expect(forbidden(rooms, allowed)).toEqual([]);
  });

  it('sees a circle, through types and over several files', () => {
    const round = found({
      'walk/a.ts': "import type { B } from './b';",
      'walk/b.ts': "export { c } from './c';",
      'walk/c.ts': "import { a } from './a';",
      'walk/d.ts': "import { a } from './a';",
    });
    expect(circlesIn(round)).toEqual(['walk/a.ts', 'walk/b.ts', 'walk/c.ts']);
  });
});
