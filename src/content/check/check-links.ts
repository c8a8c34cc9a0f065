import { didYouMean } from '../did-you-mean';
import type { Path } from '../problem';
import { toKey, toTarget } from '../read/compile-tree';
import { nodePath, type Report, type TreeSource, targetsOf } from '../read/tree-source';
import { checkInclude } from './check-include';
import { askedNode, checkCondition, checkOption, checkOptions } from './check-options';
import { checkTarget, type Library } from './check-target';

/** Everything a tree points at must exist: nodes, trees, options, sources, documents. */
export function checkLinks(source: TreeSource, library: Library, report: Report): void {
  const { raw, tree } = source;
  const isTree = (id: string) => library.trees.has(id) || library.unreadable.has(id);
  const unknown = (
    kind: string,
    code: 'unknown-source' | 'unknown-tree' | 'unknown-document',
    id: string,
    path: Path,
    known: Iterable<string>,
  ) =>
    report(source, {
      code,
      path,
      message: `${kind} \`${id}\` bestaat niet.`,
      hint: didYouMean(id, known) ?? `Maak ${kind.toLowerCase()} \`${id}\` of kies een andere.`,
    });

  if (!tree.nodes.has(raw.start)) checkTarget(source, library, raw.start, ['start'], report);
  for (const { go, path } of targetsOf(raw)) checkTarget(source, library, go, path, report);
  for (const [index, id] of tree.retired.entries()) {
    if (!tree.nodes.has(id)) continue;
    report(source, {
      code: 'retired-id',
      path: ['retired', index],
      message: `\`${id}\` staat bij \`retired\`, maar wordt weer gebruikt.`,
      hint: 'Geef de nieuwe knoop een nieuwe naam.',
    });
  }

  for (const [id, node] of Object.entries(raw.nodes)) {
    const sources = 'sources' in node ? (node.sources ?? []) : [];
    sources.forEach((each, index) => {
      if (library.sources !== undefined && !library.sources.has(each))
        unknown('De bron', 'unknown-source', each, nodePath(id, 'sources', index), library.sources);
    });
    switch (node.kind) {
      case 'question':
        checkOptions(source, id, node.options, report);
        break;
      case 'checklist':
        checkOptions(source, id, node.options, report);
        node.options.forEach((item, index) => {
          if (item.tree !== undefined && !isTree(item.tree)) {
            unknown('De boom', 'unknown-tree', item.tree, nodePath(id, 'options', index, 'tree'), library.trees.keys());
          }
        });
        (node.cases ?? []).forEach((each, index) => {
          for (const field of ['any', 'all'] as const) {
            (each[field] ?? []).forEach((option, at) => {
              checkOption(source, option, node.options, nodePath(id, 'cases', index, field, at), report);
            });
          }
        });
        break;
      case 'branch':
        node.cases.forEach((each, index) => {
          for (const [reference, ids] of Object.entries(each.when)) {
            checkCondition(source, library, reference, ids, nodePath(id, 'cases', index, 'when', reference), report);
          }
        });
        break;
      case 'include':
        checkInclude(source, library, id, report);
        break;
      case 'advice':
        (node.related ?? []).forEach((each, index) => {
          if (!isTree(each))
            unknown('De boom', 'unknown-tree', each, nodePath(id, 'related', index), library.trees.keys());
        });
        (node.documents ?? []).forEach((each, index) => {
          if (!library.documents.has(each))
            unknown('Het document', 'unknown-document', each, nodePath(id, 'documents', index), library.documents);
        });
        (node.pick?.from ?? []).forEach((from, index) => {
          const asked = askedNode(library, toKey(from, raw.id));
          if (asked?.kind === 'checklist' || library.unreadable.has(toTarget(from, raw.id).tree)) return;
          report(source, {
            code: 'dangling-target',
            path: nodePath(id, 'pick', 'from', index),
            message: `\`${from}\` is geen checklist.`,
            hint: 'Noem hier een knoop met `kind: checklist`.',
          });
        });
        break;
      case 'info':
        break;
    }
  }
  (raw.walks ?? []).forEach((walk, index) => {
    for (const [reference, given] of Object.entries(walk.answers)) {
      checkCondition(source, library, reference, given, ['walks', index, 'answers', reference], report);
    }
    if (walk.ends !== 'unsure') checkTarget(source, library, walk.ends, ['walks', index, 'ends'], report);
  });
}
