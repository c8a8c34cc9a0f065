import { randomUUID } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { hashContent } from '../../src/content/folder/read-content-folder';
import { StorageUnavailable } from '../../src/escalations/keeping/storage-unavailable';
import type { Edition } from '../../src/model/edition';
import { NO_LANGUAGE } from '../../src/model/language-data';
import { packEdition } from '../../src/model/pack-edition';
import type { EditionFiles, Publications, StoredEdition } from '../../src/model/publications';
import { findTrees } from '../../src/start/arranging/find-trees';
import { type LiveEditions, openEditions } from '../../src/start/live-editions';
import type { Storage } from '../../src/storage/open-storage';
import { compiledWith, toyFiles } from '../content/support/toy-content';
import { openOn } from '../support/databases';
import { changedBy, editor } from '../support/drafts';
import { ANNA, BRAM, daysLater, NOON } from '../support/escalations';
import { openSqliteStorage, type SqliteStorage } from '../support/sqlite-storage';

const quiet = { warn: () => undefined, info: () => undefined };

/** Published in the tab by a release that knew no content/language, and packed in its format. */
const YESTERDAY: StoredEdition = {
  number: 1,
  id: 'yesterday',
  publishedAt: '2026-11-22T12:00:00.000Z',
  origin: 'editor',
  author: null,
  approver: null,
  note: null,
  files: Object.fromEntries(toyFiles()),
  compiled: '{"format":1,"edition":{"id":"yesterday"}}',
};

let sqlite: SqliteStorage;
beforeEach(async () => {
  sqlite = await openSqliteStorage();
});
afterEach(() => sqlite.close());

const opening = (
  files: EditionFiles,
  on: Storage = sqlite.storage,
  now = NOON,
  prepare?: (edition: Edition) => Promise<unknown>,
): Promise<LiveEditions> => {
  const folder = new Map(Object.entries(files));
  const id = hashContent(folder);
  return openEditions({
    stored: on.editions,
    drafts: on.drafts,
    files: folder,
    id,
    newId: randomUUID,
    now: () => now,
    ...(prepare === undefined ? {} : { prepare }),
    log: quiet,
  });
};

const idOf = (files: EditionFiles): string => hashContent(new Map(Object.entries(files)));

const first: EditionFiles = Object.fromEntries(toyFiles());
const textOf = (path: string): string => first[path] ?? '';
/** What an editor changed, and what the next release changed: other files, and one they both touch. */
const edited: EditionFiles = { ...first, 'glossary.yaml': `${textOf('glossary.yaml')}# redacteur\n` };
const next: EditionFiles = { ...first, 'trees/gevaar.yaml': `${textOf('trees/gevaar.yaml')}# nieuwe versie\n` };

const publish = async (files: EditionFiles, now = daysLater(1)): Promise<void> => {
  const latest = await sqlite.storage.editions.latestPublication();
  const id = hashContent(new Map(Object.entries(files)));
  const { edition } = compiledWith({});
  if (edition === undefined) throw new Error('Expected the toy content to compile.');
  const compiled = packEdition({ ...edition, id });
  const by = { author: ANNA, approver: BRAM, note: 'Waarom', origin: 'editor' as const };
  await sqlite.storage.editions.publishEdition({ id, files, compiled, ...by, after: latest?.number ?? null, now });
};

it('compiles what yesterday’s release packed again from its files, and searches it without language data', async () => {
  const stored = {
    latestEdition: async () => YESTERDAY,
    findEdition: async () => YESTERDAY,
    latestPublication: async () => YESTERDAY,
  } as unknown as Publications;
  const editions = await openEditions({
    stored,
    drafts: sqlite.storage.drafts,
    files: toyFiles(),
    id: 'today',
    newId: randomUUID,
    now: () => '2026-11-23T12:00:00.000Z',
    log: quiet,
  });
  const edition = editions.newest();
  expect(Object.keys(YESTERDAY.files).filter((file) => file.startsWith('language/'))).toEqual([]);
  expect(edition.id).toBe('yesterday');
  expect(edition.language).toEqual(NO_LANGUAGE);
  const { refused, results } = await findTrees()(edition, 'mag ik dit delen met school');
  expect(refused).toBe(false);
  expect(results[0]?.tree).toBe('delen');
  expect((await findTrees()(edition, 'hoe laat gaat de bus')).refused).toBe(true);
});

describe('the text of the content folder', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const open = async (stored: Publications) => {
    const files = toyFiles();
    const editions = await openEditions({
      stored,
      drafts: sqlite.storage.drafts,
      files,
      id: hashContent(files),
      newId: randomUUID,
      now: () => NOON,
      log: quiet,
    });
    return { editions, files: new WeakRef(files) };
  };
  const later = () => new Promise((resolve) => setImmediate(resolve));

  it('is let go once it is published', async () => {
    const { editions, files } = await open(sqlite.storage.editions);
    await later();
    collect();
    expect(files.deref()).toBeUndefined();
    expect(editions.newest().id).toBe(idOf(first));
  });

  it('stays while the database is away, and is published when it is back', async () => {
    let isAway = true;
    const stored = new Proxy(sqlite.storage.editions, {
      get: (editions, name) =>
        isAway
          ? () => Promise.reject(new StorageUnavailable('locked', 'SQLITE_BUSY'))
          : Reflect.get(editions, name).bind(editions),
    });
    const { editions, files } = await open(stored);
    await later();
    collect();
    expect(files.deref()?.size).toBe(toyFiles().size);
    isAway = false;
    await editions.refresh();
    expect(Object.keys((await sqlite.storage.editions.latestEdition())?.files ?? {})).toHaveLength(toyFiles().size);
    await later();
    collect();
    expect(files.deref()).toBeUndefined();
  });
});

it('says of content that cannot be walked where the first mistake is', async () => {
  const broken = { ...first, 'trees/gevaar.yaml': 'id: "gevaar\n' };
  await expect(opening(broken)).rejects.toThrow(
    /found 1 mistakes? in it\. The first: trees\/gevaar\.yaml:1: Hier ontbreekt een aanhalingsteken/,
  );
});

describe('a release whose content differs from what editors published', () => {
  const release = async () => {
    await opening(first);
    await publish(edited);
  };
  const waiting = async () => {
    const [row, ...others] = await sqlite.storage.drafts.list(9);
    expect(others).toEqual([]);
    return row === undefined ? undefined : sqlite.storage.drafts.find(row.id);
  };

  it('waits as a draft with only what it changed itself; what was published stays in use', async () => {
    await release();
    const editions = await opening(next, sqlite.storage, daysLater(2));
    expect(editions.newest().id).toBe(hashContent(new Map(Object.entries(edited))));
    expect(await waiting()).toMatchObject({
      origin: 'release',
      state: 'open',
      title: 'Nieuwe versie van het programma, 19 november 2026',
      author: null,
      base: { number: 2 },
      changes: { 'trees/gevaar.yaml': next['trees/gevaar.yaml'] },
      remark: null,
    });
  });

  it('joins what it changed with what editors changed in the same file', async () => {
    await release();
    const both = { ...next, 'glossary.yaml': textOf('glossary.yaml').replace('term: ', 'term: Nieuw ') };
    await opening(both, sqlite.storage, daysLater(2));
    const draft = await waiting();
    expect(draft?.remark).toBeNull();
    expect(draft?.changes).toEqual({
      'glossary.yaml': `${both['glossary.yaml']}# redacteur\n`,
      'trees/gevaar.yaml': next['trees/gevaar.yaml'],
    });
  });

  it('says in which files both changed the same, and shows its own text of that', async () => {
    await opening(first);
    await publish({ ...first, 'glossary.yaml': textOf('glossary.yaml').replace('term: ', 'term: Ons ') });
    const both = { ...next, 'glossary.yaml': textOf('glossary.yaml').replace('term: ', 'term: Nieuw ') };
    await opening(both, sqlite.storage, daysLater(2));
    const draft = await waiting();
    expect(draft?.remark).toContain('glossary.yaml');
    expect(draft?.changes['glossary.yaml']).toBe(both['glossary.yaml']);
  });

  it('comes once, though several instances start at once and again', async () => {
    await release();
    const url = sqlite.url;
    const instances = Array.from({ length: 4 }, () => openOn(url));
    const opened = await Promise.all(instances.map((instance) => opening(next, instance, daysLater(2))));
    await opening(next, sqlite.storage, daysLater(3));
    expect(await waiting()).toBeDefined();
    for (const { newest } of opened) expect(newest().id).toBe(hashContent(new Map(Object.entries(edited))));
    await Promise.all(instances.map((instance) => instance.close()));
  });

  it('that editors went on from makes none when it starts again', async () => {
    await release();
    await opening(first, sqlite.storage, daysLater(2));
    expect(await waiting()).toBeUndefined();
  });

  it('after one that was discarded brings only what it changed since that one', async () => {
    await release();
    await opening(next, sqlite.storage, daysLater(2));
    const draft = await waiting();
    if (draft === undefined) throw new Error('Expected a draft of the release, found none.');
    await sqlite.storage.drafts.change(changedBy(draft, { kind: 'discard' }, editor(ANNA), daysLater(3)));
    const third = { ...next, 'documents/brief.md': 'Anders' };
    await opening(third, sqlite.storage, daysLater(4));
    const [newest] = await sqlite.storage.drafts.list(1);
    expect(newest).toMatchObject({ state: 'open', changedFiles: ['documents/brief.md'] });
  });

  it('waits as soon as the database is there, when it was away at the start', async () => {
    await release();
    const back = sqlite.takeAway();
    const editions = await opening(next, sqlite.storage, daysLater(2));
    // Nobody can say then what editors published.
    expect(editions.newest().id).toBe(hashContent(new Map(Object.entries(next))));
    back();
    expect(await waiting()).toBeUndefined();
    await editions.refresh();
    expect(editions.newest().id).toBe(hashContent(new Map(Object.entries(edited))));
    expect(await waiting()).toMatchObject({ origin: 'release', base: { number: 2 } });
  });
});

it('an edition that was published elsewhere is taken up at the next round, and the old one is still found', async () => {
  const here = await opening(first);
  const other = openOn(sqlite.url);
  const there = await opening(first, other);
  const before = here.newest().id;
  await publish(edited);
  await Promise.all([here.refresh(), there.refresh()]);
  for (const editions of [here, there]) {
    expect(editions.newest().id).toBe(hashContent(new Map(Object.entries(edited))));
    expect((await editions.find(before))?.id).toBe(before);
  }
  await other.close();
});

describe('a newer edition that must be made ready', () => {
  it('waits, and nobody with it: the one before is in use until then', async () => {
    const asked: string[] = [];
    let ready = (): void => undefined;
    const editions = await opening(first, sqlite.storage, NOON, ({ id }) => {
      asked.push(id);
      return new Promise<void>((resolve) => {
        ready = resolve;
      });
    });
    await publish(edited);
    const round = editions.refresh();
    while (asked.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(editions.newest().id).toBe(idOf(first));
    // Who pressed in it elsewhere goes on in it here.
    expect((await editions.find(idOf(edited)))?.id).toBe(idOf(edited));
    ready();
    await round;
    expect([editions.newest().id, asked]).toEqual([idOf(edited), [idOf(edited)]]);
  });

  it('is used as it is when that fails', async () => {
    const editions = await opening(first, sqlite.storage, NOON, async () => {
      throw new Error('no memory');
    });
    await publish(edited);
    await editions.refresh();
    expect(editions.newest().id).toBe(idOf(edited));
  });

  it('is made ready once by rounds that are asked for at the same time, and the last sees what was published last', async () => {
    const asked: string[] = [];
    const editions = await opening(first, sqlite.storage, NOON, async ({ id }) => asked.push(id));
    await publish(edited);
    const rounds = [editions.refresh(), editions.refresh()];
    await publish(next, daysLater(2));
    await Promise.all([...rounds, editions.refresh()]);
    expect(editions.newest().id).toBe(idOf(next));
    expect(new Set(asked).size).toBe(asked.length);
  });
});
