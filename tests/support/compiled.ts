import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { transformSync } from '@swc/core';

const ROOT = join(__dirname, '..', '..');

/**
 * Compiles folders of this repository to plain CommonJS in a temporary folder, keeping their paths, so that a test can run
 * them in a process of its own. Run with NODE_PATH set to `nodePath`. The caller removes the folder.
 */
export function compileFolders(folders: readonly string[]): { readonly folder: string; readonly nodePath: string } {
  const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-compiled-'));
  for (const file of folders.flatMap((name) => typescriptFiles(join(ROOT, name)))) {
    const { code } = transformSync(readFileSync(file, 'utf8'), {
      filename: file,
      jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
      module: { type: 'commonjs' },
    });
    const target = join(folder, relative(ROOT, file)).replace(/\.ts$/, '.js');
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
  return { folder, nodePath: join(ROOT, 'node_modules') };
}

function typescriptFiles(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}
