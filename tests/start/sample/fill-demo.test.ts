import { compileEdition } from '../../../src/content/compile-edition';
import { readContentFolder } from '../../../src/content/folder/read-content-folder';
import { PAST_QUESTIONS } from '../../../src/demo/past-questions';
import { SAMPLE_PEOPLE } from '../../../src/demo/sample-people';
import { SAMPLE_QUESTIONS as TEN } from '../../../src/demo/sample-questions';
import { ESCALATION_STATES } from '../../../src/escalations/escalation';
import { findPersonalData } from '../../../src/privacy/find-personal-data';
import { fillDemo } from '../../../src/start/sample/fill-demo';
import type { Storage } from '../../../src/storage/open-storage';
import { REAL_CONTENT } from '../../support/content-folders';
import { type DatabaseServer, openOn, startDatabases } from '../../support/databases';

const SAMPLE_QUESTIONS = [...PAST_QUESTIONS, ...TEN];
const NOW = '2026-11-26T12:00:00.000Z';
let server: DatabaseServer;
let storage: Storage;
beforeAll(async () => {
  server = await startDatabases('SQLite');
  storage = openOn(await server.createDatabase());
  await storage.migrate();
});
afterAll(async () => {
  await storage?.close();
  await server?.stop();
});

it('fills an empty demo once, with every state and walks of some weeks', async () => {
  const { edition } = compileEdition(await readContentFolder(REAL_CONTENT), { id: 'sample', today: '2026-11-26' });
  if (edition === undefined) throw new Error('Expected content without problems.');
  const parts = { store: storage.escalations, counts: storage.counts, edition, now: NOW };
  expect(await fillDemo(parts)).toBe(true);
  const all = (await Promise.all(SAMPLE_PEOPLE.map(({ id }) => storage.escalations.ofAsker(id)))).flat();
  expect(all).toHaveLength(SAMPLE_QUESTIONS.length);
  expect(new Set(all.map(({ state }) => state))).toEqual(new Set(ESCALATION_STATES));
  expect(all.filter(({ walk }) => walk !== null)).toHaveLength(
    SAMPLE_QUESTIONS.filter(({ walked }) => walked !== undefined).length,
  );
  await storage.counts.flush();
  const counted = await storage.counts.nodeCounts({ from: '2026-10-01', until: '2026-11-26' });
  expect(new Set(counted.map(({ what }) => what))).toEqual(
    new Set(['started', 'unsure', 'ended', 'right', 'wrong', 'wrong-unclear']),
  );

  // Numbers under five are hidden: of a demo that shows none Insight says nothing.
  const { places } = await storage.escalations.statistics({ from: '2026-10-01T00:00:00Z', until: NOW });
  expect(places.filter(({ asked }) => asked >= 5).length).toBeGreaterThan(2);
  for (const what of ['started', 'unsure', 'ended', 'right', 'wrong'])
    expect(counted.filter((each) => each.what === what && each.n >= 5).length).toBeGreaterThan(2);

  expect(await storage.escalations.dueForReminder('2026-11-26T11:59:00.000Z', 20)).toEqual([]);

  expect(await fillDemo(parts)).toBe(false);
  expect(await storage.escalations.ofAsker(SAMPLE_PEOPLE[0]?.id ?? '')).toHaveLength(
    SAMPLE_QUESTIONS.filter(({ by }) => by === 'Sanne').length,
  );
});

it.each(SAMPLE_QUESTIONS)('asks nothing the guard would take out: $text', ({ text, since = [] }) => {
  for (const each of [text, ...since.flatMap((step) => step.text ?? [])]) expect(findPersonalData(each)).toEqual([]);
});
