import type { Choices } from './worker/protocol';

/** What editors call the files that are no trees, in the order of the list. */
export const LIBRARY_TITLES: Readonly<Record<string, string>> = {
  'organisation.yaml': 'Gegevens van de gemeente',
  'sources.yaml': 'Bronnen',
  'glossary.yaml': 'Woordenlijst',
  'promises.yaml': 'Beloften',
  'replies.yaml': 'Sjablonen voor antwoorden',
};
const LANGUAGE_TITLES: Readonly<Record<string, string>> = {
  'language/sayings.yaml': 'Zegswijzen',
  'language/danger.yaml': 'Zinnen met gevaar',
  'language/no-danger.yaml': 'Lijkt op gevaar, is het niet',
  'language/elsewhere.yaml': 'Niet van ons',
  'language/shorthand.yaml': 'Afkortingen',
};

/** What an editor calls a file: the title of a tree (also while it cannot be read whole) or document where that is known, otherwise its name. */
export function fileTitle(path: string, choices?: Pick<Choices, 'trees' | 'halfRead' | 'documents'>): string {
  const known = LIBRARY_TITLES[path] ?? LANGUAGE_TITLES[path];
  if (known !== undefined) return known;
  const id = path.replace(/^.*\//, '').replace(/\.(yaml|md)$/, '');
  const titleOf = (tree: string): string =>
    (choices && [...choices.trees, ...choices.halfRead].find((each) => each.id === tree)?.title) ?? tree;
  if (path.startsWith('trees/')) return titleOf(id);
  // `language/danger-<tree>.yaml`: lines of danger of one tree.
  if (path.startsWith('language/danger-')) return `Zinnen met gevaar: ${titleOf(id.replace('danger-', ''))}`;
  if (!path.startsWith('documents/')) return id;
  return `Document ${choices?.documents.find((document) => document.id === id)?.title ?? id}`;
}
