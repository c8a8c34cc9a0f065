import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}

export interface BundleSizes {
  /** Gzipped bytes of the page and everything it imports at once. */
  readonly firstLoad: number;
  /** The same with teams-js, which is only fetched inside Teams. */
  readonly firstLoadInTeams: number;
  /** What is fetched when asked for, without what is there by then. */
  readonly later: readonly { readonly name: string; readonly bytes: number }[];
}

/** From Vite's manifest: which files a page needs, and what they weigh. */
export const bundleSizes = async (folder: string, page: string): Promise<BundleSizes> => {
  const manifest: Readonly<Record<string, Chunk>> = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const filesOf = (key: string, seen = new Set<string>()): ReadonlySet<string> => {
    const chunk = manifest[key];
    if (chunk === undefined || seen.has(chunk.file)) return seen;
    seen.add(chunk.file);
    for (const css of chunk.css ?? []) seen.add(css);
    for (const next of chunk.imports ?? []) filesOf(next, seen);
    return seen;
  };
  const weigh = async (files: Iterable<string>): Promise<number> => {
    const sizes = [...files].map(async (file) => gzipSync(await readFile(join(folder, file))).length);
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  };

  const first = new Set([page, ...filesOf(page)]);
  const chunks = [...filesOfChunks(manifest, page)].flatMap((key) => manifest[key]?.dynamicImports ?? []);
  const later = await Promise.all(
    [...new Set(chunks)].map(async (key) => ({
      name: manifest[key]?.name ?? key,
      key,
      bytes: await weigh([...filesOf(key)].filter((file) => !first.has(file))),
    })),
  );
  const firstLoad = await weigh(first);
  const teams = later.find(({ key }) => key.includes('teams-js'))?.bytes ?? 0;
  return { firstLoad, firstLoadInTeams: firstLoad + teams, later: later.map(({ name, bytes }) => ({ name, bytes })) };
};

const filesOfChunks = (
  manifest: Readonly<Record<string, Chunk>>,
  key: string,
  seen = new Set<string>(),
): ReadonlySet<string> => {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key]?.imports ?? []) filesOfChunks(manifest, next, seen);
  return seen;
};
