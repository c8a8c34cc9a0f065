import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askQuestion } from './support/fill-world';
import { FATMA, openTabWorld, type TabWorld } from './support/tab-world';

let world: TabWorld;
let tabsFolder = '';

beforeEach(async () => {
  tabsFolder = await mkdtemp(join(tmpdir(), 'deelwijzer-no-tabs-'));
  world = await openTabWorld(tabsFolder);
});
afterEach(async () => {
  await world.close();
  await rm(tabsFolder, { recursive: true });
});

const search = async (text: string): Promise<{ readonly rows: readonly { readonly number: number }[] }> => {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ personId: FATMA.id });
  const { token } = await (await fetch(`${world.url}/api/v1/sign-in/demo`, { method: 'POST', headers, body })).json();
  const answer = await fetch(`${world.url}/api/v1/escalations/search`, {
    method: 'POST',
    headers: { ...headers, authorization: `Bearer ${token}` },
    body: JSON.stringify({ filter: 'all', search: text }),
  });
  return answer.json();
};

it('does not tell who asked anonymously by letting somebody search for a name', async () => {
  await askQuestion(world.storage, { text: 'Een vraag met naam.' });
  await askQuestion(world.storage, { text: 'Een vraag zonder naam.', anonymous: true });
  expect((await search('vraag')).rows).toHaveLength(2);
  const { rows } = await search('Sanne');
  expect(rows.map(({ number }) => number)).toEqual([1001]);
});
