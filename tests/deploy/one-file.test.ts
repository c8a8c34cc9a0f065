import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const madeOf = (name: string): string => join(ROOT, 'dist/node_modules', name);
const make = () => spawnSync(process.execPath, [join(ROOT, 'deploy/one-file.mjs')], { cwd: ROOT, encoding: 'utf8' });
const aboutIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

describe.each(['kysely', 'zod', 'botbuilder'])('%s, which a start reads as one file', (name) => {
  const program = createRequire(join(ROOT, 'dist/main.js'));
  const library = createRequire(join(ROOT, 'src/main.ts'));

  it('is what the program finds, and offers what the package offers', () => {
    expect(make()).toMatchObject({ status: 0, stderr: '' });
    expect(program.resolve(name)).toBe(join(madeOf(name), 'index.js'));
    expect(readdirSync(madeOf(name)).sort()).toEqual(['index.js', 'package.json']);
    const kinds = (offered: object) => Object.entries(offered).map(([key, value]) => `${key}: ${typeof value}`);
    expect(kinds(program(name))).toEqual(expect.arrayContaining(kinds(library(name))));
  });

  it('is kept at one byte a letter', () => {
    expect(readFileSync(join(madeOf(name), 'index.js'), 'utf8')).not.toMatch(/[^\0-\xff]/);
  });

  it('is made again when it was made of something else', () => {
    writeFileSync(join(madeOf(name), 'package.json'), JSON.stringify({ name, version: '0.0.1', main: 'index.js' }));
    expect(make()).toMatchObject({ status: 0, stderr: '' });
    expect(aboutIn(madeOf(name)).version).toBe(aboutIn(join(ROOT, 'node_modules', name)).version);
  });
});
