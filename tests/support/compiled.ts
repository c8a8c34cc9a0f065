import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { transformSync } from '@swc/core';

const ROOT = join(__dirname, '..', '..');

/**
 * Compiles folders of this repository to plain CommonJS in a temporary folder, keeping their paths, so that a test can run
 * them in a process of its own; data they import goes along. Run with NODE_PATH set to `nodePath`. The caller removes the folder.
 */
export function compileFolders(folders: readonly string[]): { readonly folder: string; readonly nodePath: string } {
  const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-compiled-'));
  // A thread has the environment that this process began with, so that a NODE_PATH set here does not reach it.
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const file of folders.flatMap((name) => filesBelow(join(ROOT, name)))) {
    const target = join(folder, relative(ROOT, file)).replace(/\.ts$/, '.js');
    mkdirSync(dirname(target), { recursive: true });
    if (file.endsWith('.json')) {
      copyFileSync(file, target);
      continue;
    }
    const { code } = transformSync(readFileSync(file, 'utf8'), {
      filename: file,
      jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
      module: { type: 'commonjs' },
    });
    writeFileSync(target, code);
  }
  return { folder, nodePath: join(ROOT, 'node_modules') };
}

function filesBelow(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
