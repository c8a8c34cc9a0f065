import { createInterface } from 'node:readline';
import { buildSearchIndex } from '../../search/build-index';
import { find } from '../../search/find';
import { findAsJson, findAsText } from '../../search/present-find';
import { type Command, compileUsable } from '../command';

/** What a typed question would find: queries as arguments, or one a line on standard input. */
export const runFind: Command = async ({ folder, format, names }, print) => {
  const index = buildSearchIndex(await compileUsable(folder));
  const show = (query: string) =>
    print(`${format === 'json' ? findAsJson(query, find(index, query)) : findAsText(query, find(index, query))}\n`);
  if (names.length > 0) for (const query of names) show(query);
  else for await (const line of createInterface({ input: process.stdin })) show(line);
  return 0;
};
