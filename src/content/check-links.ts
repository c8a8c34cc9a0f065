import { toKey, toTarget } from './compile-tree';
import { didYouMean } from './did-you-mean';
import type { AskedNode, Tree } from './model';
import type { Path } from './problem';
import { nodePath, type Report, type TreeSource, targetsOf } from './tree-source';

export interface Library {
  readonly trees: ReadonlyMap<string, TreeSource>;
  readonly sources: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
}

/** Everything a tree points at must exist: nodes, trees, options, sources, documents. */
export function checkLinks(source: TreeSource, library: Library, report: Report): void {
  const { raw, tree } = source;
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

  if (!tree.nodes.has(raw.start)) dangling(source, library, raw.start, ['start'], report);
  for (const { go, path } of targetsOf(raw)) dangling(source, library, go, path, report);
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
      if (!library.sources.has(each))
        unknown('De bron', 'unknown-source', each, nodePath(id, 'sources', index), library.sources);
    });
    switch (node.kind) {
      case 'question':
        checkOptions(source, id, node.options, report);
        break;
      case 'checklist':
        checkOptions(source, id, node.options, report);
        node.options.forEach((item, index) => {
          if (item.tree !== undefined && !library.trees.has(item.tree)) {
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
          if (!library.trees.has(each))
            unknown('De boom', 'unknown-tree', each, nodePath(id, 'related', index), library.trees.keys());
        });
        (node.documents ?? []).forEach((each, index) => {
          if (!library.documents.has(each))
            unknown('Het document', 'unknown-document', each, nodePath(id, 'documents', index), library.documents);
        });
        (node.pick?.from ?? []).forEach((from, index) => {
          const asked = askedNode(library, toKey(from, raw.id));
          if (asked?.kind === 'checklist') return;
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
    if (walk.ends !== 'unsure') dangling(source, library, walk.ends, ['walks', index, 'ends'], report);
  });
}

function dangling(source: TreeSource, library: Library, go: string, path: Path, report: Report): void {
  const { tree, node } = toTarget(go, source.tree.id);
  const found = library.trees.get(tree)?.tree;
  if (found === undefined) {
    report(source, {
      code: 'dangling-target',
      path,
      message: `De boom \`${tree}\` bestaat niet.`,
      ...hint(didYouMean(tree, library.trees.keys())),
    });
  } else if (node !== 'start' && !found.nodes.has(node)) {
    const where = tree === source.tree.id ? 'deze boom' : `de boom \`${tree}\``;
    report(source, {
      code: 'dangling-target',
      path,
      message: `De knoop \`${node}\` bestaat niet in ${where}.`,
      ...hint(didYouMean(node, found.nodes.keys())),
    });
  }
}

const hint = (text: string | undefined) => ({ hint: text ?? 'Maak die knoop, of laat dit ergens anders heen gaan.' });

function checkOptions(
  source: TreeSource,
  node: string,
  options: readonly { id: string; label: string }[],
  report: Report,
): void {
  const ids = new Set<string>();
  const labels = new Set<string>();
  options.forEach((option, index) => {
    if (ids.has(option.id)) {
      report(source, {
        code: 'duplicate-id',
        path: nodePath(node, 'options', index, 'id'),
        message: `Het antwoord \`${option.id}\` staat hier twee keer.`,
        hint: 'Geef elk antwoord een eigen naam.',
      });
    }
    const label = option.label.trim().toLowerCase();
    if (labels.has(label)) {
      report(source, {
        code: 'duplicate-label',
        path: nodePath(node, 'options', index, 'label'),
        message: `Er zijn twee antwoorden met de tekst “${option.label}”.`,
        hint: 'Maak het verschil duidelijk in de tekst.',
      });
    }
    ids.add(option.id);
    labels.add(label);
  });
}

function checkOption(
  source: TreeSource,
  id: string,
  options: readonly { id: string }[],
  path: Path,
  report: Report,
): void {
  if (id === 'unsure' || options.some((option) => option.id === id)) return;
  report(source, {
    code: 'unknown-option',
    path,
    message: `Het antwoord \`${id}\` bestaat niet bij deze vraag.`,
    hint:
      didYouMean(
        id,
        options.map((option) => option.id),
      ) ?? `Kies uit: ${options.map((option) => option.id).join(', ')}.`,
  });
}

function checkCondition(
  source: TreeSource,
  library: Library,
  reference: string,
  given: string | readonly string[],
  path: Path,
  report: Report,
): void {
  const asked = askedNode(library, toKey(reference, source.tree.id));
  if (asked === undefined) {
    const { tree, node } = toTarget(reference, source.tree.id);
    const known = askedIds(library.trees.get(tree)?.tree);
    report(source, {
      code: 'dangling-target',
      path,
      atKey: true,
      message: `De vraag \`${node}\` bestaat niet in de boom \`${tree}\`.`,
      ...hint(didYouMean(node, known)),
    });
    return;
  }
  if (typeof given === 'string') checkOption(source, given, asked.options, path, report);
  else
    given.forEach((id, index) => {
      checkOption(source, id, asked.options, [...path, index], report);
    });
}

function askedNode(library: Library, key: string): AskedNode | undefined {
  const { tree, node } = toTarget(key, '');
  const found = library.trees.get(tree)?.tree.nodes.get(node);
  return found?.kind === 'question' || found?.kind === 'checklist' ? found : undefined;
}

const askedIds = (tree: Tree | undefined): readonly string[] =>
  [...(tree?.nodes.values() ?? [])]
    .filter((node) => node.kind === 'question' || node.kind === 'checklist')
    .map((node) => node.id);

function checkInclude(source: TreeSource, library: Library, id: string, report: Report): void {
  const node = source.raw.nodes[id];
  if (node?.kind !== 'include') return;
  const part = library.trees.get(node.tree)?.tree;
  if (part === undefined) {
    report(source, {
      code: 'unknown-tree',
      path: nodePath(id, 'tree'),
      message: `De boom \`${node.tree}\` bestaat niet.`,
      ...hint(didYouMean(node.tree, library.trees.keys())),
    });
    return;
  }
  const ends = [...part.nodes.values()]
    .filter((each) => each.kind === 'advice' && each.verdict === 'part')
    .map((each) => each.id);
  for (const end of ends) {
    if (end in node.next) continue;
    report(source, {
      code: 'include-misses-end',
      path: nodePath(id, 'next'),
      atKey: true,
      message: `Het einde \`${end}\` van de boom \`${node.tree}\` heeft hier geen vervolg.`,
      hint: `Voeg \`${end}: <knoop>\` toe bij \`next\`.`,
    });
  }
  for (const end of Object.keys(node.next)) {
    if (ends.includes(end)) continue;
    report(source, {
      code: 'include-unknown-end',
      path: nodePath(id, 'next', end),
      atKey: true,
      message: `\`${end}\` is geen einde van de boom \`${node.tree}\`.`,
      hint:
        didYouMean(end, ends) ?? `Kies uit: ${ends.join(', ') || 'deze boom heeft geen einden met `verdict: part`'}.`,
    });
  }
}
