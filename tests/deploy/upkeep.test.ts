import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileFolders } from '../support/compiled';
import { TOY_CONTENT } from '../support/content-folders';
import { keyRing, openOn } from '../support/databases';
import { asked } from '../support/escalations';

const ROOT = join(__dirname, '..', '..');
const keyText = (...ids: readonly string[]): string =>
  ids.map((id) => `${id}:${Buffer.alloc(32, id).toString('base64')}`).join(',');

const compiled = compileFolders(['src']);
const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-upkeep-'));
const run = (script: string, environment: Readonly<Record<string, string>>, args: readonly string[] = []) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, script), ...args], {
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

describe('backing up and restoring', () => {
  const BACKUP = 'dist/cli/upkeep/backup.js';
  const RESTORE = 'dist/cli/upkeep/restore.js';

  it('keeps what was stored while the program has the file open, for the owner only, and brings it back', async () => {
    const running = openOn(url, keyRing('k1'));
    const latest = await asked(running.escalations);
    const target = join(home, 'backups', 'today');
    const taken = run(BACKUP, { DATABASE_URL: url }, [target]);
    await running.close();
    expect([taken.status, taken.stdout]).toEqual([0, '']);
    expect(taken.stderr).toContain('complete and checked, 2 questions');
    expect(statSync(target).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(home, 'backups'))).toEqual(['today']);
    const restored = `file:${join(home, 'elsewhere', 'deelwijzer.db')}`;
    const { status, stdout, stderr } = run(RESTORE, { DATABASE_URL: restored }, [target]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('2 questions');
    const copy = openOn(restored, keyRing('k1'));
    expect(await copy.escalations.find(latest.id)).toMatchObject({ id: latest.id, contents: 'readable' });
    await copy.close();
    // What is there is never mixed with a backup.
    const again = run(RESTORE, { DATABASE_URL: restored }, [target]);
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('give it an empty one');
  });

  it('goes through a pipe, for a program in a container', () => {
    const restored = `file:${join(home, 'elsewhere', 'deelwijzer.db')}`;
    const command = `"$0" ${BACKUP} - | DATABASE_URL=${restored} "$0" ${RESTORE} -`;
    const { status, stdout } = spawnSync('sh', ['-c', command, process.execPath], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', NODE_PATH: compiled.nodePath, DATABASE_URL: url },
      encoding: 'utf8',
    });
    expect(stdout).toContain('1 questions');
    expect(status).toBe(0);
  });

  it('never writes over an earlier backup', () => {
    const target = join(home, 'today');
    writeFileSync(target, 'an earlier one');
    const { status, stderr } = run(BACKUP, { DATABASE_URL: url }, [target]);
    expect(status).toBe(1);
    expect(stderr).toContain('is there already');
    expect(readFileSync(target, 'utf8')).toBe('an earlier one');
  });

  it.each([
    ['a database that is not there', 'file:./nowhere.db', ['x'], 'Check DATABASE_URL'],
    ['a PostgreSQL that is away', 'postgres://jan:geheim@127.0.0.1:9/d', ['x'], 'Check that it runs'],
    ['an address that is none', 'mysql://jan:geheim@localhost/d', ['x'], 'expected file:path or postgres://'],
    ['no name for the file', 'file:./nowhere.db', [], 'npm run backup -- <new file>'],
  ])('refuses %s, and makes no file', (_, address, args, remedy) => {
    const { status, stderr } = run(
      BACKUP,
      { DATABASE_URL: address },
      args.map((name) => join(home, name)),
    );
    expect(status).toBe(1);
    expect(stderr).toContain(remedy);
    expect(stderr).not.toContain('geheim');
    expect(readdirSync(home)).toEqual(['data']);
    expect(existsSync(join(folder, 'nowhere.db'))).toBe(false);
  });

  it.each([
    ['a file that is not there', undefined, 'found none of that name'],
    ['something else', Buffer.from('SQLite format 3\0'), 'A copy of an SQLite file is put back by hand'],
    ['an empty file', Buffer.alloc(0), 'found'],
    ['half a backup', 'half', 'cut off'],
  ])('refuses to restore %s', (_, content, says) => {
    const source = join(home, 'source');
    if (content === 'half') {
      run(BACKUP, { DATABASE_URL: url }, [source]);
      const whole = readFileSync(source);
      writeFileSync(source, whole.subarray(0, whole.length / 2));
    } else if (content !== undefined) writeFileSync(source, content);
    const { status, stdout, stderr } = run(RESTORE, { DATABASE_URL: `file:${join(home, 'new.db')}` }, [source]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('Nothing was restored: ');
    expect(stderr).toContain(says);
    // Nothing that would look like a database, at the next start or the next try.
    expect(readdirSync(home).filter((name) => name.startsWith('new.db'))).toEqual([]);
  });

  it('names a file that is not there before it says that the database is not empty', () => {
    const { stderr } = run(RESTORE, { DATABASE_URL: url }, [join(home, 'mistyped')]);
    expect(stderr).toContain('found none of that name');
    expect(existsSync(join(home, 'data', 'deelwijzer.db'))).toBe(true);
  });
});

describe('rotating keys', () => {
  it('says which key is missing, and changes nothing, when an old key was taken out too soon', () => {
    const { status, stderr } = run('deploy/rotate-keys.mjs', { DATABASE_URL: url, DATA_KEYS: keyText('k2') });
    expect(status).toBe(2);
    expect(stderr).toContain('need the key "k1", which DATA_KEYS lacks');
  });

  it('makes the old key unnecessary', async () => {
    const { status, stdout } = run('deploy/rotate-keys.mjs', { DATABASE_URL: url, DATA_KEYS: keyText('k2', 'k1') });
    expect(status).toBe(0);
    expect(stdout).toContain('now use the key "k2"');
    expect(stdout).toContain('Nothing needs "k1" any more');
    expect(stdout).toContain('Backups from before still need them');
    const onlyNew = openOn(url, keyRing('k2'));
    expect(await onlyNew.escalations.find(question)).toMatchObject({ id: question, contents: 'readable' });
    await onlyNew.close();
  });

  it('asks for keys, and never repeats one that is wrong', () => {
    expect(run('deploy/rotate-keys.mjs', { DATABASE_URL: url }).stderr).toContain('DATA_KEYS: missing');
    const { status, stderr } = run('deploy/rotate-keys.mjs', { DATABASE_URL: url, DATA_KEYS: 'k1:c2VjcmV0' });
    expect(status).toBe(1);
    expect(stderr).toContain('expected 32 bytes');
    expect(stderr).not.toContain('c2VjcmV0');
  });
});

describe('the doctor', () => {
  const DOCTOR = 'dist/cli/doctor/main.js';
  const CONTENT_DIR = TOY_CONTENT;

  it('says what it found, and exits with 1 when something is wrong', () => {
    const demo = run(DOCTOR, { DATABASE_URL: url, CONTENT_DIR, DATA_KEYS: keyText('k1') });
    // The demo, with the invented organisation of the toy content.
    expect(demo.stdout).toMatch(/^MIND +organisation.yaml: [\s\S]*0 wrong, 2 to mind/m);
    expect([demo.status, demo.stderr]).toEqual([0, '']);
    const wrong = run(DOCTOR, { DATABASE_URL: url, CONTENT_DIR, NODE_ENV: 'production' });
    expect(wrong.stdout).toMatch(/^WRONG +configuration: MicrosoftAppId: missing/m);
    expect(wrong.status).toBe(1);
  });

  it('looks at the file that Node was given, which the service reads in another way', () => {
    const file = join(home, 'env');
    writeFileSync(file, `DATABASE_URL=${url}\nCONTENT_DIR=${CONTENT_DIR}\nMicrosoftAppPassword=geheim#1\n`, {
      mode: 0o600,
    });
    const args = [`--env-file=${file}`, join(folder, DOCTOR)];
    const { stdout } = spawnSync(process.execPath, args, { env: { NODE_PATH: compiled.nodePath }, encoding: 'utf8' });
    expect(stdout).toMatch(/^WRONG +environment file: MicrosoftAppPassword: /m);
    expect(stdout).not.toContain('geheim');
  });

  it('explains how it is called', () => {
    expect(run(DOCTOR, {}, ['--help'])).toMatchObject({ status: 0, stdout: '' });
    expect(run(DOCTOR, {}, ['everything'])).toMatchObject({ status: 2 });
  });
});
