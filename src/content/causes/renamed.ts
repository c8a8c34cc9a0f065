import { closest } from '../did-you-mean';
import type { Finding, Path, Problem } from '../problem';
import { readYaml } from '../read/yaml/yaml-source';
import type { CheckedContent, Named } from './checked-content';
import { namedOption } from './named-option';
import { TOO_MANY_TO_BE_SLIPS } from './taken-away';
import { unnamedNodes, unnamedOptions } from './unnamed';

/** Where a name that several places use was changed: something of its kind that nobody names, and that looks like it. */
export function findRenamed(
  kind: Named,
  about: string,
  group: readonly Problem[],
  content: CheckedContent,
): Problem | undefined {
  switch (kind) {
    case 'node':
      return renamedNode(about, group, content);
    case 'option':
      return renamedOption(about, group, content);
    case 'source':
      return renamedSource(about, group, content);
    case 'placeholder':
      return renamedPlaceholder(group, content);
    default:
      return undefined;
  }
}

/** "`zwijgen` heet op 3 plekken `zwijg`": in the file where it is defined. */
function said(code: Problem['code'], path: Path, name: string, meant: string, uses: number, why: string): Finding {
  const [, short = meant] = /([^/=]+)$/.exec(meant) ?? [];
  return {
    code,
    path,
    atKey: true,
    message: `\`${name}\` heet op ${uses} ${uses === 1 ? 'plek' : 'plekken'} nog \`${short}\`.`,
    hint: `Noem het hier weer \`${short}\`. ${why}`,
    about: meant,
    repair: { says: `Noem het \`${short}\``, edit: { kind: 'rename', path, to: short } },
  };
}

const NEVER = 'Zo’n naam verandert nooit: oude kaarten wijzen ernaar.';

function renamedNode(about: string, group: readonly Problem[], { trees, files }: CheckedContent): Problem | undefined {
  const [tree = '', node = ''] = about.split('/');
  const source = trees.get(tree);
  if (source === undefined) return undefined;
  const free = unnamedNodes(source, trees, files);
  const name = free.length === 1 ? free[0] : closest(node, free);
  // A node that was pasted from elsewhere leads to what is not here, and nothing leads to it: it was not renamed.
  const isPasted = group.every(({ file, path }) => file === source.yaml.file && path?.[1] === name);
  return name === undefined || isPasted
    ? undefined
    : source.yaml.at(said('dangling-target', ['nodes', name], name, node, group.length, NEVER));
}

function renamedOption(
  about: string,
  group: readonly Problem[],
  { trees, files }: CheckedContent,
): Problem | undefined {
  const { tree, node, option } = namedOption(about);
  const source = trees.get(tree);
  if (source === undefined) return undefined;
  const free = unnamedOptions(source, node, trees, files);
  const name = free.length === 1 ? free[0] : closest(option, free);
  const found = source.tree.nodes.get(node);
  const at = found !== undefined && 'options' in found ? found.options.findIndex(({ id }) => id === name) : -1;
  if (name === undefined || at < 0) return undefined;
  const path = ['nodes', node, 'options', at, 'id'];
  return source.yaml.at({
    ...said('unknown-option', path, name, option, group.length, NEVER),
    atKey: false,
    repair: { says: `Noem het \`${option}\``, edit: { kind: 'set', path, value: option } },
  });
}

function renamedSource(
  about: string,
  group: readonly Problem[],
  { sources, files, trees }: CheckedContent,
): Problem | undefined {
  const texts = [...trees.values()]
    .map(({ yaml }) => files.get(yaml.file) ?? '')
    .concat(files.get('promises.yaml') ?? '');
  const isNamed = (id: string): boolean => texts.some((text) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text));
  const near = [...(sources ?? [])].filter((id) => closest(about, [id]) !== undefined);
  const name = closest(
    about,
    near.filter((id) => !isNamed(id)),
  );
  if (name === undefined) return undefined;
  return inFile(
    files,
    'sources.yaml',
    said('unknown-source', [name], name, about, group.length, 'Anders verliezen die adviezen hun bron.'),
  );
}

/** A key of organisation.yaml: of a whole part (`lawyer`), or of one line of it (`phone`). */
function renamedPlaceholder(
  group: readonly Problem[],
  { files, organisation, before }: CheckedContent,
): Problem | undefined {
  const names = [...new Set(group.map(({ about }) => about ?? ''))];
  const [root = ''] = (names[0] ?? '').split('.');
  const known = [...(organisation?.keys() ?? [])];
  const used = new Set(
    [...files.values()].flatMap((text) =>
      [...text.matchAll(/\{\{\s*([a-zA-Z][a-zA-Z0-9.]*)/g)].map(([, name]) => name ?? ''),
    ),
  );
  const roots = [...new Set(known.map((name) => name.split('.')[0] ?? ''))];
  if (!roots.includes(root)) {
    if (group.length < 2) return undefined;
    const unused = roots.filter((each) => !known.some((name) => name.split('.')[0] === each && used.has(name)));
    const fields = names.map((name) => name.slice(root.length));
    const name =
      closest(root, unused) ?? unused.find((each) => fields.every((field) => known.includes(`${each}${field}`)));
    return name === undefined
      ? missing(root, names, group.length, files, known)
      : inFile(files, 'organisation.yaml', saidHere([name], root, group.length));
  }
  const [only = ''] = names;
  if (names.length > 1) return undefined;
  const field = only.slice(root.length + 1);
  if (field === '') return missing(only, names, group.length, files, known);
  // One place alone may be the slip itself, unless other parts of the file have that field.
  const isUsual = known.some((name) => name.endsWith(`.${field}`));
  if (group.length < 2 && !isUsual) return undefined;
  const free = known
    .filter((name) => name.startsWith(`${root}.`) && !used.has(name))
    .map((name) => name.slice(root.length + 1));
  const name =
    closest(field, free) ??
    free.find((each) => DUTCH_PARTS[each] === field) ??
    onlyNew(free.filter((each) => before?.organisation.has(`${root}.${each}`) === false)) ??
    (free.length === 1 ? free[0] : undefined);
  return name === undefined
    ? missing(only, names, group.length, files, known)
    : inFile(files, 'organisation.yaml', saidHere([root, name], field, group.length));
}

const onlyNew = (names: readonly string[]): string | undefined => (names.length === 1 ? names[0] : undefined);

const DUTCH_PARTS: Readonly<Record<string, string>> = {
  telefoon: 'phone',
  nummer: 'phone',
  tel: 'phone',
  naam: 'name',
};

const saidHere = (path: Path, meant: string, uses: number): Finding =>
  said(
    'unknown-placeholder',
    path,
    String(path.at(-1)),
    meant,
    uses,
    'De woorden links van de dubbele punt zijn vast; alleen de tekst rechts is van jullie.',
  );

function missing(
  name: string,
  names: readonly string[],
  uses: number,
  files: ContentFilesLike,
  known: readonly string[],
): Problem | undefined {
  if (uses < TOO_MANY_TO_BE_SLIPS || !files.has('organisation.yaml')) return undefined;
  if (names.length === 1 && known.some((each) => each.startsWith(`${name}.`)))
    return inFile(files, 'organisation.yaml', {
      code: 'unknown-placeholder',
      path: [name],
      atKey: true,
      message: `\`${name}\` is hier een blok met velden. ${uses} teksten verwachten er één tekst.`,
      hint: `Schrijf \`${name}: "…"\` op één regel.`,
      about: name,
    });
  return inFile(files, 'organisation.yaml', {
    code: 'unknown-placeholder',
    path: [],
    message: `\`${name}\` ontbreekt in dit bestand, en ${uses} teksten gebruiken het.`,
    hint: `Voeg toe: ${names.map((each) => `\`${each}\``).join(', ')}.`,
    about: name,
  });
}

type ContentFilesLike = CheckedContent['files'];

function inFile(files: ContentFilesLike, file: string, finding: Finding): Problem | undefined {
  const text = files.get(file);
  return text === undefined ? undefined : readYaml(file, text).at(finding);
}
