import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFolders } from '../support/compiled';

const ROOT = join(__dirname, '..', '..');

describe('what a check found is kept for the next command', () => {
  const { folder, nodePath } = compileFolders(['src']);
  const content = join(folder, 'content');
  const notes = join(folder, 'src', '.tsbuildinfo');
  const kept = join(folder, 'src', '.checked.json');
  const run = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'src/cli/main.js'), ...args], {
      env: { ...process.env, NODE_PATH: nodePath, CONTENT_DIR: content },
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  };
  const writeTree = (from: string, to: string) => {
    const text = readFileSync(join(ROOT, 'tests/fixtures/content/trees/delen.yaml'), 'utf8');
    if (!text.includes(from)) throw new Error(`${from} is not there`);
    writeFileSync(join(content, 'trees/delen.yaml'), text.replace(from, to));
  };

  const rewrite = (from: string | RegExp, to: string) =>
    writeFileSync(kept, readFileSync(kept, 'utf8').replace(from, to));

  beforeEach(() => {
    rmSync(content, { recursive: true, force: true });
    cpSync(join(ROOT, 'tests/fixtures/content'), content, { recursive: true });
    writeFileSync(notes, 'program 1');
    rmSync(kept, { force: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('says the same, and draws the same, with and without', () => {
    writeTree('because: Er is toestemming.,', '');
    const commands = [
      ['check'],
      ['check', '--format', 'json'],
      ['routes', 'delen'],
      ['graph', 'delen', '--format', 'svg'],
    ];
    const first = commands.map((words) => {
      rmSync(kept, { force: true });
      return run(...words);
    });
    expect(first.map(({ status }) => status)).toEqual([1, 1, 0, 0]);
    expect(existsSync(kept)).toBe(true);
    expect(commands.map((words) => run(...words))).toEqual(first);
    expect(run('review')).toMatchObject({ status: 2, said: expect.stringContaining('heeft 1 probleem.') });
  });

  it.each([
    ['the content is another', () => writeTree('because: Er is toestemming.,', '')],
    ['the program is another', () => writeFileSync(notes, 'program 2')],
    ['the day is another', () => rewrite(/"today":"[^"]+"/, '"today":"2020-01-01"')],
    ['it was cut off', () => writeFileSync(kept, readFileSync(kept, 'utf8').slice(0, 100))],
  ])('counts no more when %s', (_, change) => {
    run('check');
    rewrite('"problems":[', '"problems":[{"code":"cycle","file":"trees/x.yaml","excerpt":"","message":"Verzonnen."}');
    expect(run('check').said).toContain('Verzonnen.');
    change();
    expect(run('check').said).not.toContain('Verzonnen.');
  });

  it('is left out where the compiler left no notes', () => {
    rmSync(notes);
    expect(run('check').status).toBe(0);
    expect(existsSync(kept)).toBe(false);
  });
});
