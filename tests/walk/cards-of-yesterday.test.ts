import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { hashContent, readContentFolder } from '../../src/content/folder/read-content-folder';
import { keyOf } from '../../src/model/node';
import { type LiveEditions, openEditions } from '../../src/start/live-editions';
import { openStorage, type Storage } from '../../src/storage/open-storage';
import { parseKeyRing } from '../../src/storage/vault/key-ring';
import { findPosition } from '../../src/walk/position';
import { packWalk, unpackWalk } from '../../src/walk/token';
import { REAL_CONTENT } from '../support/content-folders';
import { CompiledProgram } from '../support/program';

const YESTERDAY = join(__dirname, '..', 'fixtures', 'yesterday');
const cards = readFileSync(join(YESTERDAY, 'cards.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { readonly token: string; readonly at: string });

const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-yesterday-'));
const file = join(folder, 'deelwijzer.db');
beforeAll(() => {
  writeFileSync(file, gunzipSync(readFileSync(join(YESTERDAY, 'deelwijzer.db.gz'))));
  copyFileSync(join(YESTERDAY, 'demo-key'), join(folder, 'demo-key'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a card that was sent before the last release', () => {
  let storage: Storage;
  let editions: LiveEditions;
  beforeAll(async () => {
    const ring = parseKeyRing(readFileSync(join(YESTERDAY, 'demo-key'), 'utf8').trim());
    if (!ring.ok) throw new Error(ring.problems.join());
    storage = openStorage({ kind: 'sqlite', file }, ring.ring);
    await storage.migrate();
    const files = await readContentFolder(REAL_CONTENT);
    const quiet = { info: () => undefined, warn: () => undefined };
    editions = await openEditions({
      stored: storage.editions,
      drafts: storage.drafts,
      newId: randomUUID,
      files,
      id: hashContent(files),
      now: () => '2026-11-27T09:00:00.000Z',
      log: quiet,
    });
  });
  afterAll(() => storage.close());

  it(`still stands where it stood, for ${cards.length} of them`, async () => {
    for (const { token, at } of cards) {
      const walk = unpackWalk(token);
      if (walk === undefined) throw new Error(`Expected a token that opens, found ${token}`);
      expect(packWalk(walk)).toBe(token);
      const edition = await editions.find(walk.edition);
      if (edition === undefined) throw new Error(`Expected edition ${walk.edition} to be kept`);
      const position = findPosition(edition, walk);
      expect(
        position.kind === 'gone'
          ? 'gone'
          : `${position.kind} ${keyOf({ tree: position.node.tree, node: position.node.id })}`,
      ).toBe(at);
    }
  });
});

test('the program opens the report of yesterday’s walk', async () => {
  const compiled = new CompiledProgram();
  const program = compiled.run({
    PORT: '0',
    LOG_LEVEL: 'error',
    DATABASE_URL: `file:${file}`,
    CONTENT_DIR: REAL_CONTENT,
  });
  try {
    const [, url] = await program.says(/listens on (\S+)/);
    const ended = cards.filter(({ at }) => at.startsWith('advice'));
    for (const { token } of ended.filter((_, index) => index % 40 === 0)) {
      const answer = await fetch(`${url}/r/${token}`);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('Wat je doet');
    }
  } finally {
    await program.stop();
    compiled.remove();
  }
}, 60_000);
