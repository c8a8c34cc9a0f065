import { createInterface } from 'node:readline';
import { buildSearchIndex } from '../../search/build-index';
import { explain } from '../../search/explain';
import { find } from '../../search/find';
import { explanationAsText, findAsJson, findAsText } from '../../search/present-find';
import { type Command, compileUsable } from '../command';

/** What a typed question would find: queries as arguments, or one a line on standard input. */
export const runFind: Command = async ({ folder, format, names, isExplained }, print) => {
  const index = buildSearchIndex(await compileUsable(folder));
  const show = (query: string): void => {
    const result = find(index, query);
    print(`${format === 'json' ? findAsJson(query, result) : findAsText(query, result)}\n`);
    if (isExplained) print(`${explanationAsText(explain(index, query))}\n`);
  };
  if (names.length > 0) for (const query of names) show(query);
  else for await (const line of createInterface({ input: process.stdin })) show(line);
  return 0;
};
