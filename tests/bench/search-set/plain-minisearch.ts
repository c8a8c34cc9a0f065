import MiniSearch from 'minisearch';
import { newStemmer } from 'snowball-stemmers';
import type { Edition } from '../../../src/model/edition';
import { fieldsOf } from './tree-fields';

/**
 * The baseline: MiniSearch with a Dutch stemmer, prefixes, fuzzy words and boosted titles and keywords, the way its own
 * manual sets it up. It never refuses.
 */
export function plainMiniSearch(edition: Edition): (query: string) => readonly string[] {
  const stemmer = newStemmer('dutch');
  const search = new MiniSearch({
    fields: ['title', 'keywords', 'summary', 'body'],
    processTerm: (term) => stemmer.stem(term.toLowerCase()),
    searchOptions: { boost: { title: 3, keywords: 3, summary: 2 }, fuzzy: 0.2, prefix: true },
  });
  for (const tree of edition.trees.values()) {
    if (!tree.listed) continue;
    const body = fieldsOf(tree).filter((field) => field.body);
    search.add({
      id: tree.id,
      title: tree.title,
      keywords: tree.keywords.join(' '),
      summary: tree.summary,
      body: body.map(({ text }) => text).join(' '),
    });
  }
  return (query) => search.search(query).map(({ id }) => String(id));
}
