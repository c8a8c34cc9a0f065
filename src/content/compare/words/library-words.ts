import type { Edition, PrintDocument, Reply, Source, Term } from '../../../model/edition';
import { referencesOf } from '../../../model/kinds';
import type { TreeNode } from '../../../model/node';
import { textsOf } from '../../../model/texts';
import { sourceLine } from '../../../walk/report/report';
import { type ChangedValue, differsOnlyIn } from './changed-values';
import type { AddWords } from './found-words';
import { pairTexts } from './pair-texts';

/** A text of something in a library, as somebody reads it. */
type Parts = readonly (readonly [field: string, what: string, text: string])[];

interface Library<Item> {
  readonly fileOf: (id: string) => string;
  readonly came: string;
  readonly went: string;
  readonly nameOf: (item: Item) => string;
  readonly partsOf: (item: Item) => Parts;
}

const SOURCES: Library<Source> = {
  fileOf: () => 'sources.yaml',
  came: 'nieuwe bron',
  went: 'bron weg',
  nameOf: sourceLine,
  partsOf: (source) => [
    ['title', 'bron', sourceLine(source)],
    ['url', 'link van een bron', source.url ?? ''],
  ],
};

const GLOSSARY: Library<Term> = {
  fileOf: () => 'glossary.yaml',
  came: 'nieuw woord in de woordenlijst',
  went: 'woord weg uit de woordenlijst',
  nameOf: ({ term }) => term,
  partsOf: ({ term, text, synonyms }) => [
    ['term', 'woord in de woordenlijst', term],
    ['text', 'uitleg van een woord', text],
    ['synonyms', 'andere woorden voor een woord', synonyms.join(', ')],
  ],
};

const REPLIES: Library<Reply> = {
  fileOf: () => 'replies.yaml',
  came: 'nieuw sjabloon',
  went: 'sjabloon weg',
  nameOf: ({ title }) => title,
  partsOf: ({ title, text }) => [
    ['title', 'naam van een sjabloon', title],
    ['text', 'tekst van een sjabloon', text],
  ],
};

type SameText = (before: string, after: string) => boolean;

export function compareLibraries(old: Edition, newer: Edition, isSame: SameText, add: AddWords): void {
  const uses = usesOf(newer);
  compareLibrary(old.sources, newer.sources, SOURCES, isSame, (id) => uses.get(`source ${id}`) ?? 0, add);
  compareLibrary(old.glossary, newer.glossary, GLOSSARY, isSame, () => 1, add);
  compareLibrary(old.replies, newer.replies, REPLIES, isSame, () => 1, add);
  const documentUses = (id: string) => uses.get(`document ${id}`) ?? 0;
  compareDocuments(old.documents, newer.documents, isSame, documentUses, add);
}

/** How many nodes name each source and document. */
function usesOf({ trees }: Edition): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const tree of trees.values())
    for (const node of tree.nodes.values())
      for (const key of new Set(referencesOf(node).map(({ kind, id }) => `${kind} ${id}`)))
        uses.set(key, (uses.get(key) ?? 0) + 1);
  return uses;
}

function compareLibrary<Item>(
  old: ReadonlyMap<string, Item>,
  newer: ReadonlyMap<string, Item>,
  { fileOf, came, went, nameOf, partsOf }: Library<Item>,
  isSame: SameText,
  usesOf: (id: string) => number,
  add: AddWords,
): void {
  const spot = (id: string, field: string) => ({ file: fileOf(id), field: `${id}.${field}` });
  for (const [id, item] of newer) {
    const was = old.get(id);
    if (was === item) continue;
    if (was === undefined) {
      add(spot(id, 'item'), { what: came, before: null, after: nameOf(item), uses: usesOf(id) });
      continue;
    }
    const before = new Map(partsOf(was).map(([field, , text]) => [field, text]));
    for (const [field, what, text] of partsOf(item)) {
      const said = before.get(field) ?? '';
      if (isSame(said, text)) continue;
      add(spot(id, field), { what, before: said || null, after: text || null, uses: usesOf(id) });
    }
  }
  for (const [id, item] of old)
    if (!newer.has(id)) add(spot(id, 'item'), { what: went, before: nameOf(item), after: null, uses: 0 });
}

/** Documents line by line; the title is one of the lines. */
function compareDocuments(
  old: ReadonlyMap<string, PrintDocument>,
  newer: ReadonlyMap<string, PrintDocument>,
  isSame: SameText,
  usesOf: (id: string) => number,
  add: AddWords,
): void {
  const linesOf = ({ text }: PrintDocument) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  for (const [id, document] of newer) {
    const file = `documents/${id}.md`;
    const was = old.get(id);
    if (was === document) continue;
    if (was === undefined) {
      add(
        { file, field: 'document' },
        { what: 'nieuw document', before: null, after: document.title, uses: usesOf(id) },
      );
      continue;
    }
    for (const { before, after } of pairTexts(linesOf(was), linesOf(document), isSame)) {
      const what =
        before === null
          ? 'regel in een document (nieuw)'
          : after === null
            ? 'regel in een document (weg)'
            : 'regel in een document';
      add({ file, field: 'line' }, { what, before, after, uses: usesOf(id) });
    }
  }
  for (const [id, { title }] of old)
    if (!newer.has(id))
      add(
        { file: `documents/${id}.md`, field: 'document' },
        { what: 'document weg', before: title, after: null, uses: 0 },
      );
}

const VALUE_WORDS: Readonly<Record<string, string>> = {
  phone: 'telefoonnummer',
  name: 'naam',
  contact: 'naam en nummer',
  email: 'e-mailadres',
  url: 'webadres',
};

/** Values of the organisation, each once; a value that says another value says nothing new. */
export function compareValues(old: Edition, newer: Edition, changed: readonly ChangedValue[], add: AddWords): void {
  for (const value of changed) {
    const others = changed.filter((each) => each !== value && isPartOf(each, value));
    if (differsOnlyIn(others, value.before, value.after)) continue;
    add(
      { file: 'organisation.yaml', field: value.key },
      {
        what: whatOf(value.key, newer.organisation),
        before: old.organisation.has(value.key) ? value.before : null,
        after: newer.organisation.has(value.key) ? value.after : null,
        uses: nodesShowing(old, newer, value),
      },
    );
  }
}

/** "telefoonnummer van de coördinator" */
function whatOf(key: string, organisation: ReadonlyMap<string, string>): string {
  const [, owner = '', last = key] = /^(?:(.*)\.)?([^.]*)$/.exec(key) ?? [];
  const word = VALUE_WORDS[last];
  // A name says by itself whose it is.
  if (word === undefined || owner === '' || last === 'name') return word ?? `waarde van ${key}`;
  return `${word} van ${organisation.get(`${owner}.name`) ?? owner}`;
}

/** Shorter values stand in longer ones, never the other way round. */
const isPartOf = (part: ChangedValue, whole: ChangedValue): boolean =>
  part.before.length < whole.before.length && part.after.length < whole.after.length;

function nodesShowing(old: Edition, newer: Edition, { before, after }: ChangedValue): number {
  let count = 0;
  for (const tree of newer.trees.values())
    for (const node of tree.nodes.values()) {
      const was = old.trees.get(tree.id)?.nodes.get(node.id);
      if (was !== node && was !== undefined && says(was, before) && says(node, after)) count++;
    }
  return count;
}

function says(node: TreeNode, words: string): boolean {
  for (const { text } of textsOf(node)) if (text.includes(words)) return true;
  return false;
}
