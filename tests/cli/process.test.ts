import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFolders } from '../support/compiled';

const ROOT = join(__dirname, '..', '..');
const TOY = join(ROOT, 'tests', 'fixtures', 'content');

describe('the content program as a process', () => {
  const { folder, nodePath } = compileFolders(['src']);
  const program = join(folder, 'src', 'cli', 'main.js');
  const run = (args: readonly string[], content = TOY) =>
    spawnSync(process.execPath, [program, ...args], {
      env: { ...process.env, NODE_PATH: nodePath, CONTENT_DIR: content },
      encoding: 'utf8',
      cwd: ROOT,
    });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('exits 0 in silence when all is well', () => {
    expect(run(['check'])).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it('exits 1 when content is wrong', () => {
    const wrong = join(folder, 'wrong');
    mkdirSync(wrong);
    writeFileSync(join(wrong, 'sources.yaml'), 'a: {b');
    const { status, stdout, stderr } = run(['check', '--format', 'json'], wrong);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(JSON.parse(stdout)).not.toEqual([]);
  });

  it('exits 2 with one sentence and no stack when the folder is not there', () => {
    const { status, stdout, stderr } = run(['check'], '/nergens');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).not.toMatch(/at .*\.js/);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('ends quietly when whoever reads it stops reading', async () => {
    const child = spawn(process.execPath, [program, 'routes', 'mag-ik-delen', '--all'], {
      env: { ...process.env, NODE_PATH: nodePath, CONTENT_DIR: join(ROOT, 'content') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let complained = '';
    child.stderr.on('data', (part) => {
      complained += String(part);
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, complained }).toEqual({ code: 0, complained: '' });
    // All content is compiled for it, and another test file may keep the machine busy.
  }, 120_000);

  it('watches until Ctrl-C, and then ends well', async () => {
    const child = spawn(process.execPath, [program, 'watch', 'delen'], {
      env: { ...process.env, NODE_PATH: nodePath, CONTENT_DIR: TOY },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (part) => {
      said += String(part);
      if (said.endsWith('Alles is goed.\n')) child.kill('SIGINT');
    });
    let complained = '';
    child.stderr.on('data', (part) => {
      complained += String(part);
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, complained }).toEqual({ code: 0, complained: '' });
    expect(said).toContain('http://127.0.0.1:');
    expect(said).toMatch(/\nGestopt\.\n$/);
  });
});
