import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DraftRow } from '../../src/web/editor-contract';
import { toyFiles } from '../content/support/toy-content';
import { TOY_CONTENT } from '../support/content-folders';
import { EditorClient } from '../support/editor-client';
import { CompiledProgram, type RunningProgram } from '../support/program';

jest.setTimeout(120_000);

const DELEN = 'trees/delen.yaml';
const delen = toyFiles().get(DELEN) ?? '';
const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-editing-'));
const content = join(folder, 'content');
let compiled: CompiledProgram;
const started: RunningProgram[] = [];

beforeAll(() => {
  compiled = new CompiledProgram();
  cpSync(TOY_CONTENT, content, { recursive: true });
});
afterAll(async () => {
  await Promise.all(started.map((program) => program.kill()));
  compiled.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<{ readonly program: RunningProgram; readonly url: string }> {
  const database = `file:${join(folder, 'data', 'x.db')}`;
  const program = compiled.run({ PORT: '0', LOG_LEVEL: 'warn', DATABASE_URL: database, CONTENT_DIR: content });
  started.push(program);
  const [, url = ''] = await program.says(/listens on (\S+)/);
  return { program, url: url.replace('127.0.0.1', 'localhost') };
}

test('the program: one editor submits, another approves, and a release after that waits beside it', async () => {
  const first = await start();
  const [noor, yusuf] = [await EditorClient.signIn(first.url, 'Noor'), await EditorClient.signIn(first.url, 'Yusuf')];
  const reworded = delen.replace('Delen mag.', 'Je mag dit delen.');
  const draft = await noor.draft('Duidelijker', { [DELEN]: reworded });
  const submitted = await noor.step(draft, 'submit', { note: 'Duidelijker gezegd' });
  expect(submitted).toMatchObject({ state: 'submitted', whyNotApprove: expect.stringContaining('andere redacteur') });
  expect(await noor.step(submitted, 'approve', { ticks: [] })).toMatchObject({ code: 'own-draft' });
  expect(await yusuf.step(submitted, 'approve', { ticks: [] })).toMatchObject({ state: 'published', publishedAs: 2 });
  const published = (await yusuf.now()).edition;
  expect(published.number).toBe(2);
  // The same content again is no release.
  expect(await first.program.stop()).toBe(0);
  const second = await start();
  const marieke = await EditorClient.signIn(second.url, 'Marieke');
  expect((await marieke.now()).edition).toEqual(published);
  expect(await marieke.call<readonly DraftRow[]>('GET', 'drafts')).toMatchObject([{ state: 'published' }]);
  expect(await second.program.stop()).toBe(0);

  writeFileSync(join(content, 'documents', 'brief.md'), '# Brief\n\nNieuwe tekst uit de nieuwe versie.\n');
  const third = await start();
  const editor = await EditorClient.signIn(third.url, 'Noor');
  expect((await editor.now()).edition).toEqual(published);
  const [waiting] = await editor.call<readonly DraftRow[]>('GET', 'drafts');
  expect(waiting).toMatchObject({
    origin: 'release',
    state: 'open',
    changedFiles: ['documents/brief.md'],
    author: null,
  });
  expect(third.program.errors).toBe('');
});
