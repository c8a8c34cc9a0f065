import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SCRIPT = join(__dirname, '..', '..', 'deploy', 'build-if-needed.mjs');

/** A project of which building counts how often it was done. */
const COUNT = (into: string) =>
  `node -e "const fs=require('fs');fs.mkdirSync('dist/cli',{recursive:true});fs.mkdirSync('dist/tabs',{recursive:true});for(const f of ['main.js','cli/main.js','tabs/coordinator.html'])fs.writeFileSync('dist/'+f,'');fs.appendFileSync('${into}','x')"`;

describe('building what is needed', () => {
  let root = '';
  const run = (...words: readonly string[]) =>
    spawnSync(process.execPath, ['deploy/build-if-needed.mjs', ...words], { cwd: root, encoding: 'utf8' });
  const times = (what: string): number => {
    const file = join(root, `${what}.count`);
    return existsSync(file) ? readFileSync(file, 'utf8').length : 0;
  };
  const write = (file: string, text: string) => writeFileSync(join(root, file), text);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'deelwijzer-build-'));
    for (const folder of ['deploy', 'src/tabs', 'content/trees', 'node_modules'])
      mkdirSync(join(root, folder), { recursive: true });
    copyFileSync(SCRIPT, join(root, 'deploy/build-if-needed.mjs'));
    write('src/main.ts', '1');
    write('src/tabs/a.tsx', '1');
    write('content/trees/a.yaml', '1');
    write('tsconfig.json', '{}');
    write('node_modules/.package-lock.json', '{}');
    write('package-lock.json', '{}');
    const scripts = {
      'build:server': COUNT('server.count'),
      'build:content': COUNT('content.count'),
      'build:tabs': COUNT('tabs.count'),
    };
    write('package.json', JSON.stringify({ name: 'x', scripts }));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('builds the server once for commands, and says so only then', () => {
    expect(run('server')).toMatchObject({ status: 0, stderr: 'Building the server …\n' });
    expect(run('server')).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect([times('server'), times('content'), times('tabs')]).toEqual([1, 0, 0]);
  });

  it('says what to do where the packages are not installed', () => {
    rmSync(join(root, 'node_modules'), { recursive: true });
    expect(run('server')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^Expected the packages .* Run npm ci/),
    });
    expect(times('server')).toBe(0);
  });

  it('does not build again for a file that was only touched', () => {
    run('server');
    const later = new Date(Date.now() + 3_600_000);
    for (const file of ['src/main.ts', 'src', 'tsconfig.json']) utimesSync(join(root, file), later, later);
    expect(run('server').stderr).toBe('');
  });

  it.each([
    ['changed', () => write('src/main.ts', '2')],
    ['new', () => write('src/other.ts', '1')],
    ['removed', () => rmSync(join(root, 'src/main.ts'))],
    ['renamed', () => renameSync(join(root, 'src/main.ts'), join(root, 'src/main2.ts'))],
    ['installed', () => write('package-lock.json', '{ }')],
    ['built and thrown away', () => rmSync(join(root, 'dist/cli/main.js'))],
    ['noted and cut off', () => write('dist/.built.json', '{"server":')],
  ])('builds again when something was %s', (_, change) => {
    run('server');
    change();
    expect(run('server').stderr).toBe('Building the server …\n');
    expect(run('server').stderr).toBe('');
  });

  it('builds the rest for a start, each when its own sources change', () => {
    expect(run().status).toBe(0);
    expect([times('server'), times('content'), times('tabs')]).toEqual([1, 1, 1]);
    write('content/trees/a.yaml', '2');
    run();
    expect([times('server'), times('content'), times('tabs')]).toEqual([1, 2, 1]);
    write('src/tabs/a.tsx', '2');
    run();
    expect([times('server'), times('content'), times('tabs')]).toEqual([1, 2, 2]);
    expect(run().stderr).toBe('');
  });

  it('builds all of it when asked to, and notes it: the next command builds nothing', () => {
    expect(run('all').status).toBe(0);
    expect(run().stderr).toBe('');
    expect(run('all').status).toBe(0);
    expect([times('server'), times('content'), times('tabs')]).toEqual([2, 2, 2]);
  });

  it('tries again after a build that failed, and passes on that it did', () => {
    write('package.json', JSON.stringify({ name: 'x', scripts: { 'build:server': 'exit 3' } }));
    expect(run('server').status).toBe(3);
    expect(run('server').stderr).toContain('Building the server …');
  });
});
