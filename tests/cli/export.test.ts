import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Publishing } from '../../src/model/publications';
import { toyFiles } from '../content/support/toy-content';
import { DATABASE_KINDS, type DatabaseServer, openOn, startDatabases } from '../support/databases';
import { startFolder } from './support/in-folder';

const at = startFolder();
const inFolder = (file: string) => join(at.folder(), file);
const read = (file: string) => readFileSync(inFolder(file), 'utf8');

/** Every file of the toy content, one of them as an editor changed it. */
const PUBLISHED = new Map(toyFiles()).set(
  'trees/gevaar.yaml',
  (toyFiles().get('trees/gevaar.yaml') ?? '').replace('Is er nu gevaar?', 'Is er op dit moment gevaar?'),
);
const DATA_KEYS = `k1:${Buffer.alloc(32, 'k1').toString('base64')}`;

describe.each(DATABASE_KINDS)('content export from %s', (kind) => {
  let server: DatabaseServer;
  let url = '';
  const run = (...args: readonly string[]) => at.runWith({ DATABASE_URL: url, DATA_KEYS }, 'export', ...args);

  async function publish(files: ReadonlyMap<string, string>, id: string): Promise<void> {
    const storage = openOn(url);
    await storage.migrate();
    const latest = await storage.editions.latestPublication();
    await storage.editions.publishEdition({
      id,
      files: Object.fromEntries(files),
      compiled: '{}',
      origin: 'editor',
      author: null,
      approver: null,
      note: null,
      after: latest?.number ?? null,
      now: '2026-11-26T10:00:00.000Z',
    } as Publishing);
    await storage.close();
  }

  beforeAll(async () => {
    server = await startDatabases(kind);
    url = await server.createDatabase();
    await publish(PUBLISHED, '0123456789ab');
  });
  afterAll(() => server.stop());

  it('asks before it overwrites, and has then changed nothing', async () => {
    writeFileSync(inFolder('trees/nieuw.yaml'), 'id: nieuw\n');
    rmSync(inFolder('glossary.yaml'));
    const before = read('trees/gevaar.yaml');
    expect(await run()).toBe(1);
    expect(at.printed()).toContain(
      `Uitgave 1 (0123456789ab) is anders dan wat er in ${at.folder()} staat. Er is nog niets veranderd.`,
    );
    expect(at.printed()).toContain('Dit wordt overschreven:\n  trees/gevaar.yaml\n');
    expect(at.printed()).toContain('Dit komt erbij:\n  glossary.yaml\n');
    expect(at.printed()).toContain('Dit blijft staan; met --force gaat het weg:\n  trees/nieuw.yaml\n');
    expect(at.printed()).toContain('Zet dan --force erachter.');
    expect(read('trees/gevaar.yaml')).toBe(before);
    expect(existsSync(inFolder('glossary.yaml'))).toBe(false);
  });

  it('overwrites and removes with --force, and says what', async () => {
    writeFileSync(inFolder('trees/nieuw.yaml'), 'id: nieuw\n');
    writeFileSync(inFolder('README.md'), 'Van ons.');
    expect(await run('--force')).toBe(0);
    expect(at.printed()).toContain('Overschreven:\n  trees/gevaar.yaml\n');
    expect(at.printed()).toContain('Weggehaald, want het staat niet in de uitgave:\n  trees/nieuw.yaml\n');
    expect(read('trees/gevaar.yaml')).toBe(PUBLISHED.get('trees/gevaar.yaml'));
    expect(existsSync(inFolder('trees/nieuw.yaml'))).toBe(false);
    expect(read('README.md')).toBe('Van ons.');
    expect(await run()).toBe(0);
    expect(at.printed()).toBe(`${at.folder()} is al gelijk aan uitgave 1 (0123456789ab).\n`);
  });

  it('only adds when nothing differs, and names what stands in the folder alone', async () => {
    writeFileSync(inFolder('trees/gevaar.yaml'), PUBLISHED.get('trees/gevaar.yaml') ?? '');
    rmSync(inFolder('documents/brief.md'));
    writeFileSync(inFolder('trees/nieuw.yaml'), 'id: nieuw\n');
    expect(await run()).toBe(0);
    expect(at.printed()).toContain('1 bestand geschreven');
    expect(at.printed()).toContain('Alleen in de map, niet in de uitgave. Dit blijft staan:\n  trees/nieuw.yaml\n');
    expect(read('documents/brief.md')).toBe(PUBLISHED.get('documents/brief.md'));
    expect(existsSync(inFolder('trees/nieuw.yaml'))).toBe(true);
  });

  it('writes into another folder, counted from where somebody stands', async () => {
    expect(await run('--to', 'uitgave')).toBe(0);
    expect(at.printed()).toContain(`staat in ${inFolder('uitgave')}: ${PUBLISHED.size} bestanden geschreven`);
    for (const [file, text] of PUBLISHED) expect(read(`uitgave/${file}`)).toBe(text);
    expect(read('trees/gevaar.yaml')).not.toBe(PUBLISHED.get('trees/gevaar.yaml'));
  });

  it('takes Windows line ends for no difference', async () => {
    for (const [file, text] of PUBLISHED) writeFileSync(inFolder(file), text.replaceAll('\n', '\r\n'));
    expect(await run()).toBe(0);
    expect(at.printed()).toContain('is al gelijk aan');
  });

  it('says which texts are in no commit and would be gone', async () => {
    const git = (...args: readonly string[]) =>
      spawnSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd: at.folder() });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'Begin');
    expect(await run()).toBe(1);
    expect(at.printed()).toContain('  trees/gevaar.yaml\n');
    at.change('trees/gevaar.yaml', 'Bel 112.', 'Bel nu 112.');
    expect(await run()).toBe(1);
    expect(at.printed()).toContain('  trees/gevaar.yaml   (staat nog niet in git: deze tekst ben je kwijt)\n');
  });

  it('writes no file with a name that leads out of the folder', async () => {
    const before = url;
    url = await server.createDatabase();
    await publish(new Map([['../weg.yaml', 'a: 1']]), 'ffffffffffff');
    expect(await run('--to', 'uitgave', '--force')).toBe(2);
    expect(at.complained()).toContain('een naam die niet kan');
    expect(existsSync(inFolder('weg.yaml'))).toBe(false);
    await server.dropDatabase(url);
    url = before;
  });

  it('says so when nothing was published yet', async () => {
    const before = url;
    url = await server.createDatabase();
    expect(await run()).toBe(2);
    expect(at.complained()).toMatch(kind === 'SQLite' ? /Er is nog geen database/ : /De database antwoordt niet/);
    const storage = openOn(url);
    await storage.migrate();
    await storage.close();
    expect(await run()).toBe(2);
    expect(at.complained()).toBe('Er is nog geen uitgave gepubliceerd. Start Deelwijzer één keer met npm start.\n');
    await server.dropDatabase(url);
    url = before;
  });
});

describe('content export on a fresh install', () => {
  it('is one Dutch sentence, and makes no database and no key', async () => {
    const data = mkdtempSync(join(tmpdir(), 'deelwijzer-fresh-'));
    expect(await at.runWith({ DATABASE_URL: `file:${join(data, 'deelwijzer.db')}` }, 'export')).toBe(2);
    expect(at.complained()).toMatch(/^Er is nog geen database .* Start Deelwijzer één keer met npm start,.*\n$/);
    expect(readdirSync(data)).toEqual([]);
    rmSync(data, { recursive: true });
  });

  it.each([
    [{ DATABASE_URL: 'mysql://x' }, /De instellingen van Deelwijzer kloppen niet:\nDATABASE_URL/],
    [{ PORT: 'x' }, /De instellingen van Deelwijzer kloppen niet:\nPORT/],
  ])('says which setting is wrong: %j', async (environment, says) => {
    expect(await at.runWith(environment, 'export')).toBe(2);
    expect(at.complained()).toMatch(says);
  });
});
