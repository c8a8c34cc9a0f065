import { type Reference, referencesOf, waysOut } from '../../model/kinds';
import { type Checklist, nodeKey, type TreeNode } from '../../model/node';
import type { Path } from '../problem';
import { type RawLook, rawLooks } from '../read/compile-condition';
import type { RawCondition, RawTicks } from '../read/shape/condition-schema';
import type { RawNode } from '../read/shape/node-schema';
import { toTarget } from '../read/targets';
import { nodePath, type Report, type TreeSource } from '../read/tree-source';
import { checkInclude } from './check-include';
import { askedNode, checkCondition, checkOption } from './check-options';
import { checkTarget, type Library } from './check-target';
import { meantAt } from './did-you-mean-repair';
import { otherKind } from './names/other-kind';

/** Everything a tree points at must exist: nodes, trees, options, sources, documents. */
export function checkLinks(source: TreeSource, library: Library, report: Report): void {
  const { raw, tree } = source;
  if (!tree.nodes.has(raw.start)) checkTarget(source, library, toTarget(raw.start, tree.id), ['start'], report);
  for (const [index, id] of tree.retired.entries()) {
    if (!tree.nodes.has(id)) continue;
    report(source, {
      code: 'retired-id',
      path: ['retired', index],
      message: `\`${id}\` staat bij \`retired\`, maar wordt weer gebruikt.`,
      hint: `Is het een nieuwe knoop? Geef hem een andere naam. Is het de oude? Haal \`${id}\` weg bij \`retired\`.`,
    });
  }
  for (const node of tree.nodes.values()) {
    for (const { go, path } of waysOut(node)) checkTarget(source, library, go, nodePath(node.id, ...path), report);
    for (const reference of referencesOf(node)) checkReference(source, library, node, reference, report);
    if (node.kind === 'checklist') checkCases(source, node, report);
    checkInclude(source, library, node.id, report);
  }
  checkConditions(source, library, report);
  (raw.walks ?? []).forEach((walk, index) => {
    for (const [reference, given] of Object.entries(walk.answers)) {
      checkCondition(source, library, reference, given, ['walks', index, 'answers', reference], report);
    }
    if (walk.ends !== 'unsure')
      checkTarget(source, library, toTarget(walk.ends, tree.id), ['walks', index, 'ends'], report);
  });
}

/** What a reference may name, and how that is called. */
const NAMED = {
  source: { code: 'unknown-source', name: 'De bron' },
  tree: { code: 'unknown-tree', name: 'De boom' },
  document: { code: 'unknown-document', name: 'Het document' },
} as const;

const HOW_TO_ADD = {
  source: (id: string) => `Voeg \`${id}\` toe in sources.yaml, of kies een bron die er is.`,
  tree: (id: string) => `Maak een boom met de naam \`${id}\`, of kies een boom die er is.`,
  document: (id: string) => `Zet het bestand ${id}.md in de map documents, of kies een document dat er is.`,
} as const;

function checkReference(
  source: TreeSource,
  library: Library,
  node: TreeNode,
  { kind, id, path }: Reference,
  report: Report,
): void {
  const at = nodePath(node.id, ...path);
  if (kind === 'checklist') {
    if (askedNode(library, id)?.kind === 'checklist' || library.unreadable.has(toTarget(id, '').tree)) return;
    const { tree, node: named } = toTarget(id, '');
    report(source, {
      code: 'dangling-target',
      path: at,
      message: `\`${tree === node.tree ? named : id}\` is geen checklist.`,
      about: id,
      ...meantAt(at, named, checklistsOf(library, tree), 'Noem hier een knoop met `kind: checklist`.'),
    });
    return;
  }
  const known = { source: library.sources, tree: library.trees, document: library.documents }[kind];
  // Without a sources.yaml that can be read nothing can be said of sources.
  if (kind === 'tree' && path[0] === 'related' && library.trees.get(id)?.tree.listed === false) {
    report(source, {
      code: 'unknown-tree',
      path: at,
      message: `\`${id}\` is een deel van andere bomen: daar kan een lezer niet beginnen.`,
      about: id,
      hint: 'Noem hier een boom uit het menu, of haal dit weg.',
      repair: { says: `Haal \`${id}\` weg`, edit: { kind: 'remove', path: at } },
    });
    return;
  }
  if (known === undefined || known.has(id) || (kind === 'tree' && library.unreadable.has(id))) return;
  const { code, name } = NAMED[kind];
  const other = otherKind(kind, id, source, library);
  if (other !== undefined) {
    report(source, { code, path: at, ...other });
    return;
  }
  report(source, {
    code,
    path: at,
    message: `${name} \`${id}\` bestaat niet.`,
    about: id,
    ...meantAt(at, id, known.keys(), HOW_TO_ADD[kind](id)),
  });
}

const checklistsOf = (library: Library, tree: string): readonly string[] =>
  [...(library.trees.get(tree)?.tree.nodes.values() ?? [])]
    .filter(({ kind }) => kind === 'checklist')
    .map(({ id }) => id);

/** Cases of a checklist look at its own items. */
function checkCases(source: TreeSource, node: Checklist, report: Report): void {
  node.cases.forEach((each, index) => {
    for (const field of ['any', 'all', 'not'] as const) {
      (each[field] ?? []).forEach((option, at) => {
        checkOption(source, option, node.options, nodePath(node.id, 'cases', index, field, at), report, nodeKey(node));
      });
    }
  });
}

/** Conditions are looked at as they were written: a place in the file has the short name of a question of its own tree. */
function checkConditions(source: TreeSource, library: Library, report: Report): void {
  for (const [id, node] of Object.entries(source.raw.nodes)) {
    for (const { when, path } of conditionsIn(node)) {
      for (const look of rawLooks(when, nodePath(id, ...path))) checkLook(source, library, look, report);
    }
  }
}

function* conditionsIn(node: RawNode): Generator<{ readonly when: RawCondition; readonly path: Path }> {
  const field = node.kind === 'branch' ? 'cases' : 'also';
  const list = node.kind === 'branch' ? node.cases : node.kind === 'advice' ? (node.also ?? []) : [];
  for (const [index, { when }] of list.entries()) yield { when, path: [field, index, 'when'] };
}

function checkLook(source: TreeSource, library: Library, look: RawLook, report: Report): void {
  const { reference, given, path } = look;
  if (typeof given === 'string' || Array.isArray(given)) {
    checkCondition(source, library, reference, given as string | readonly string[], path, report);
    return;
  }
  for (const part of ['any', 'all', 'not'] as const) {
    const ids = (given as RawTicks)[part];
    if (ids !== undefined) checkCondition(source, library, reference, ids, [...path, part], report);
  }
}
