import { join } from 'node:path';
import { compileEdition } from '../../src/content/compile-edition';
import { readContentFolder } from '../../src/content/folder/read-content-folder';
import { buildSearchIndex } from '../../src/search/build-index';
import { find } from '../../src/search/find';
import { grownEdition } from './search-set/grown-edition';
import { readStrangers } from './search-set/strangers';
export async function run() {
  const { edition } = compileEdition(await readContentFolder(join(__dirname, '../../content')), {
    id: 'bench',
    today: '2026-11-22',
  });
  if (edition === undefined) throw new Error('x');
  const queries = readStrangers('looked').map(({ text }) => text);
  for (const times of (process.env.T ?? '1,10').split(',').map(Number)) {
    const grown = grownEdition(edition, times);
    if (times === 1) buildSearchIndex(grown);
    let t = performance.now();
    const index = buildSearchIndex(grown);
    const build = performance.now() - t;
    for (const q of queries) find(index, q);
    const s: number[] = [];
    for (let r = 0; r < 3; r++)
      for (const q of queries) {
        t = performance.now();
        find(index, q);
        s.push(performance.now() - t);
      }
    s.sort((a, b) => a - b);
    console.log(
      times,
      [...grown.trees.values()].reduce((a, b) => a + b.nodes.size, 0),
      'build',
      build.toFixed(0),
      'p50',
      s[Math.floor(s.length / 2)]?.toFixed(2),
      'p99',
      s[Math.floor(s.length * 0.99)]?.toFixed(2),
      'max',
      s.at(-1)?.toFixed(1),
      Math.round(process.memoryUsage().heapUsed / 1e6),
      'MB',
    );
  }
}
