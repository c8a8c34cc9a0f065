import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const MADE = join(ROOT, 'dist/node_modules/kysely');
const make = () => spawnSync(process.execPath, [join(ROOT, 'deploy/one-file.mjs')], { cwd: ROOT, encoding: 'utf8' });
const versionIn = (folder: string): string => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;

describe('the library that a start reads as one file', () => {
  const program = createRequire(join(ROOT, 'dist/main.js'));
  const library = createRequire(join(ROOT, 'src/main.ts'));

  it('is what the program finds, and offers what the package offers', () => {
    expect(make()).toMatchObject({ status: 0, stderr: '' });
    expect(program.resolve('kysely')).toBe(join(MADE, 'index.js'));
    expect(readdirSync(MADE).sort()).toEqual(['index.js', 'package.json']);
    expect(Object.keys(program('kysely'))).toEqual(expect.arrayContaining(Object.keys(library('kysely'))));
  });

  it('is made again when it is of another version', () => {
    writeFileSync(join(MADE, 'package.json'), JSON.stringify({ name: 'kysely', version: '0.0.1', main: 'index.js' }));
    expect(make()).toMatchObject({ status: 0, stderr: '' });
    expect(versionIn(MADE)).toBe(versionIn(join(ROOT, 'node_modules/kysely')));
  });
});
