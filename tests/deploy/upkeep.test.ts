import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileFolders } from '../support/compiled';
import { fileOf, keyRing, openOn } from '../support/databases';
import { asked } from '../support/escalations';

const ROOT = join(__dirname, '..', '..');
const keyText = (...ids: readonly string[]): string =>
  ids.map((id) => `${id}:${Buffer.alloc(32, id).toString('base64')}`).join(',');

const compiled = compileFolders(['src']);
const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-upkeep-'));
const run = (script: string, environment: Readonly<Record<string, string>>, args: readonly string[] = []) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'deploy', script), ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', NODE_PATH: compiled.nodePath, ...environment },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
/** The folder of one test, the database in it, and the question that is in there. */
let home: string;
let url: string;
let question: string;

beforeAll(() => {
  cpSync(join(ROOT, 'deploy'), join(folder, 'deploy'), { recursive: true });
  symlinkSync(join(compiled.folder, 'src'), join(folder, 'dist'));
});
beforeEach(async () => {
  home = mkdtempSync(join(folder, 'home-'));
  url = `file:${join(home, 'data', 'deelwijzer.db')}`;
  const storage = openOn(url, keyRing('k1'));
  await storage.migrate();
  question = (await asked(storage.escalations)).id;
  await storage.close();
});
afterAll(() => {
  for (const each of [folder, compiled.folder]) rmSync(each, { recursive: true, force: true });
});

describe('backing up the SQLite file', () => {
  it('copies what was stored while the program has the file open, for the owner only', async () => {
    const running = openOn(url, keyRing('k1'));
    const latest = await asked(running.escalations);
    const target = join(home, 'backups', 'today.db');
    const { status, stdout, stderr } = run('backup-sqlite.mjs', { DATABASE_URL: url }, [target]);
    await running.close();
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('complete and checked');
    const copy = openOn(`file:${target}`, keyRing('k1'));
    expect(await copy.escalations.find(latest.id)).toMatchObject({ id: latest.id, contents: 'readable' });
    await copy.close();
  });

  it('never writes over an earlier backup', () => {
    const target = join(home, 'backups', 'today.db');
    expect(run('backup-sqlite.mjs', { DATABASE_URL: url }, [target]).status).toBe(0);
    const before = readFileSync(target);
    const { status, stderr } = run('backup-sqlite.mjs', { DATABASE_URL: url }, [target]);
    expect(status).toBe(1);
    expect(stderr).toContain('is there already');
    expect(readFileSync(target).equals(before)).toBe(true);
  });

  it.each([
    ['a database that is not there', 'file:./nowhere.db', 'Check DATABASE_URL'],
    ['PostgreSQL', 'postgres://jan:geheim@localhost/d', 'pg_dump'],
  ])('refuses %s, and makes no file', (_, address, remedy) => {
    const target = join(home, 'none.db');
    const { status, stderr } = run('backup-sqlite.mjs', { DATABASE_URL: address }, [target]);
    expect(status).toBe(1);
    expect(stderr).toContain(remedy);
    expect(stderr).not.toContain('geheim');
    expect(existsSync(target) || existsSync(fileOf('file:./nowhere.db'))).toBe(false);
  });
});

describe('rotating keys', () => {
  it('says which key is missing, and changes nothing, when an old key was taken out too soon', () => {
    const { status, stderr } = run('rotate-keys.mjs', { DATABASE_URL: url, DATA_KEYS: keyText('k2') });
    expect(status).toBe(2);
    expect(stderr).toContain('need the key "k1", which DATA_KEYS lacks');
  });

  it('makes the old key unnecessary', async () => {
    const { status, stdout } = run('rotate-keys.mjs', { DATABASE_URL: url, DATA_KEYS: keyText('k2', 'k1') });
    expect(status).toBe(0);
    expect(stdout).toContain('now use the key "k2"');
    expect(stdout).toContain('Nothing needs "k1" any more');
    const onlyNew = openOn(url, keyRing('k2'));
    expect(await onlyNew.escalations.find(question)).toMatchObject({ id: question, contents: 'readable' });
    await onlyNew.close();
  });

  it('asks for keys, and never repeats one that is wrong', () => {
    expect(run('rotate-keys.mjs', { DATABASE_URL: url }).stderr).toContain('DATA_KEYS: missing');
    const { status, stderr } = run('rotate-keys.mjs', { DATABASE_URL: url, DATA_KEYS: 'k1:c2VjcmV0' });
    expect(status).toBe(1);
    expect(stderr).toContain('expected 32 bytes');
    expect(stderr).not.toContain('c2VjcmV0');
  });
});
