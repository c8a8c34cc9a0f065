import type { ContentFiles } from '../content-files';
import { type Kept, newKept } from '../kept';
import type { Problem } from '../problem';
import { mentionedIn } from './organisation';
import type { Organisation } from './read-library';
import { readTree } from './read-tree';
import type { TreeSource } from './tree-source';
import { readYaml } from './yaml/yaml-source';

/** The trees that can be used, by id, and the texts of the files that cannot, by the id their name promises. */
export function readTrees(
  files: ContentFiles,
  organisation: Organisation,
  problems: Problem[],
  { kept = newKept(), onRead }: { readonly kept?: Kept; readonly onRead?: () => void } = {},
) {
  const trees = new Map<string, TreeSource>();
  const unreadable = new Map<string, string>();
  for (const [file, text] of files) {
    const named = /^trees\/([a-z][a-z0-9-]*)\.yaml$/.exec(file)?.[1];
    if (named === undefined) continue;
    const yaml = kept.of(`yaml of ${file}`, [text], () => readYaml(file, text));
    const { source, found } = kept.of(`tree of ${file}`, [yaml, ...mentionedIn(text, organisation)], () => {
      const found: Problem[] = [];
      return { source: readTree(yaml, organisation, found), found };
    });
    problems.push(...found);
    onRead?.();
    if (source === undefined) {
      unreadable.set(named, text);
      continue;
    }
    // What the file is called is what others name it by: whatever of those links is wrong, is wrong because of its `id`.
    if (source.tree.id !== named) unreadable.set(named, text);
    const first = trees.get(source.tree.id);
    if (first === undefined) {
      trees.set(source.tree.id, source);
      continue;
    }
    // The file with another name is the copy, whichever was read first.
    const isCopy = source.tree.id !== named;
    const [twin, copy] = isCopy ? [first, source] : [source, first];
    trees.set(source.tree.id, twin);
    const at = problems.findIndex(({ code, file }) => code === 'wrong-file-name' && file === copy.yaml.file);
    const wrong = problems[at];
    if (wrong !== undefined) {
      const free = copy.yaml.file.replace(/^trees\/|\.yaml$/g, '');
      problems[at] = {
        ...wrong,
        message: `De naam \`${source.tree.id}\` is al van ${twin.yaml.file}. Is dit een kopie?`,
        hint: `Schrijf \`id: ${free}\`.`,
      };
      continue;
    }
    problems.push(
      source.yaml.at({
        code: 'duplicate-id',
        path: ['id'],
        message: `De naam \`${source.tree.id}\` is al van ${twin.yaml.file}.`,
        hint: 'Geef deze boom een andere naam.',
      }),
    );
  }
  for (const id of trees.keys()) unreadable.delete(id);
  return { trees, unreadable };
}
