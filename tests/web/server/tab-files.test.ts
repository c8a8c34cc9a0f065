import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeTestServers, rawRequest, startTestServer } from '../support/test-server';

let folder = '';
let url = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deelwijzer-tab-files-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'coordinator.html'), '<!doctype html><p>coördinator</p>');
  await writeFile(join(folder, 'assets/app-AbC123.js'), `console.log('${'x'.repeat(2_000)}')`);
  await writeFile(join(folder, 'secret.env'), 'KEY=1');
  ({ url } = await startTestServer({ tabsFolder: folder }));
});
afterEach(async () => {
  await closeTestServers();
  await rm(folder, { recursive: true });
});

it('lets only our own scripts run, and only Teams frame the page', async () => {
  const answer = await fetch(`${url}/tabs/coordinator`);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/script-src 'self';/);
  expect(policy).toContain(
    "frame-ancestors 'self' https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft https://*.office.com",
  );
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await answer.text()).toContain('coördinator');
});

it.each(['br', 'gzip'])(
  'sends scripts compressed with %s, to be kept for ever, because their names change',
  async (encoding) => {
    const answer = await fetch(`${url}/tabs/assets/app-AbC123.js`, { headers: { 'accept-encoding': encoding } });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(await answer.text()).toContain('xxxx');
  },
);

it('says 304 to a browser that has the page already', async () => {
  const etag = (await fetch(`${url}/tabs/coordinator`)).headers.get('etag') ?? '';
  const again = await rawRequest(url, { path: '/tabs/coordinator', headers: { 'if-none-match': etag } });
  expect([again.status, again.text]).toEqual([304, '']);
});

it('serves no other kinds of file, and nothing outside its folder', async () => {
  for (const path of [
    '/tabs/secret.env',
    '/tabs/../secret.env',
    '/tabs/assets/..%2fsecret.env',
    '/tabs/assets/',
    '/tabs/nope',
  ]) {
    expect([path, (await rawRequest(url, { path })).status]).toEqual([path, 404]);
  }
});
