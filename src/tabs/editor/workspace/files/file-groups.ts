import { plainText } from '../../../../language/plain-text';
import { fileTitle, LIBRARY_TITLES } from '../../file-titles';
import type { Choices } from '../../worker/protocol';

export interface FileGroup {
  readonly name: string;
  readonly files: readonly { readonly path: string; readonly title: string }[];
}

/** Files in groups by what they are for; those of which the title or name has all the words that were typed. */
export function fileGroups(
  paths: readonly string[],
  choices: Choices | undefined,
  wanted: string,
  themes: Readonly<Record<string, string>>,
  /** Those that this draft changes stand on top as well as in their own group. */
  changed: ReadonlySet<string> = new Set(),
): readonly FileGroup[] {
  const words = plainText(wanted).split(/\s+/).filter(Boolean);
  const trees = new Map(
    [...(choices?.halfRead ?? []), ...(choices?.trees ?? [])].map((tree) => [`trees/${tree.id}.yaml`, tree]),
  );
  const groups = new Map<string, FileGroup['files']>(
    [CHANGED, ...Object.values(themes), PARTS, 'Bibliotheek', 'Documenten', 'Taal'].map((name) => [name, []]),
  );
  for (const path of paths) {
    const tree = trees.get(path);
    const title = path.startsWith('documents/') ? nameIn(path) : (tree?.title ?? fileTitle(path, choices));
    const group = groupOf(path, themeOf(tree, choices, themes));
    if (group === undefined || !words.every((word) => plainText(`${title} ${path}`).includes(word))) continue;
    for (const name of changed.has(path) ? [CHANGED, group] : [group])
      groups.set(name, [...(groups.get(name) ?? []), { path, title }]);
  }
  return [...groups]
    .filter(([, files]) => files.length > 0)
    .map(([name, files]) => ({ name, files: [...files].sort((a, b) => a.title.localeCompare(b.title, 'nl')) }));
}

const CHANGED = 'Veranderd in dit concept';
const PARTS = 'Gedeelde vragen';
const NEW = 'Nog zonder thema';
/** Before the first check nobody knows what is in a file. */
const NOT_READ = 'Bomen (titels volgen)';

const themeOf = (
  tree: Choices['halfRead'][number] | Choices['trees'][number] | undefined,
  choices: Choices | undefined,
  themes: Readonly<Record<string, string>>,
): string | undefined => {
  if (choices === undefined) return NOT_READ;
  return tree !== undefined && 'listed' in tree && !tree.listed ? PARTS : themes[tree?.theme ?? ''];
};

/** What an editor never opens (the makers' lists, generated schemas) is in no group. */
function groupOf(path: string, theme: string | undefined): string | undefined {
  if (path.startsWith('trees/')) return theme ?? NEW;
  if (path in LIBRARY_TITLES) return 'Bibliotheek';
  if (path.startsWith('documents/')) return 'Documenten';
  return path.startsWith('language/') ? 'Taal' : undefined;
}

const nameIn = (path: string): string => path.replace(/^.*\//, '').replace(/\.(yaml|md)$/, '');
