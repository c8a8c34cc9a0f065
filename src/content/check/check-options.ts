import { isAsked } from '../../model/kinds';
import type { AskedNode } from '../../model/node';
import type { Tree } from '../../model/tree';
import { didYouMean } from '../did-you-mean';
import type { Path } from '../problem';
import { toKey, toTarget } from '../read/targets';
import { nodePath, type Report, type TreeSource } from '../read/tree-source';
import { hintFor, type Library } from './check-target';

/** Answers of one question differ in name and in text. */
export function checkOptions(
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

/** An answer that is named must be one of the question's. */
export function checkOption(
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

/** A condition, or the answers of a promised walk: the question and the answers must exist. */
export function checkCondition(
  source: TreeSource,
  library: Library,
  reference: string,
  given: string | readonly string[],
  path: Path,
  report: Report,
): void {
  if (library.unreadable.has(toTarget(reference, source.tree.id).tree)) return;
  const asked = askedNode(library, toKey(reference, source.tree.id));
  if (asked === undefined) {
    const { tree, node } = toTarget(reference, source.tree.id);
    const known = askedIds(library.trees.get(tree)?.tree);
    report(source, {
      code: 'dangling-target',
      path,
      atKey: true,
      message: `De vraag \`${node}\` bestaat niet in de boom \`${tree}\`.`,
      ...hintFor(didYouMean(node, known)),
    });
    return;
  }
  if (typeof given === 'string') checkOption(source, given, asked.options, path, report);
  else
    given.forEach((id, index) => {
      checkOption(source, id, asked.options, [...path, index], report);
    });
}

/** The question or checklist at `tree/node`. */
export function askedNode(library: Library, key: string): AskedNode | undefined {
  const { tree, node } = toTarget(key, '');
  const found = library.trees.get(tree)?.tree.nodes.get(node);
  return isAsked(found) ? found : undefined;
}

const askedIds = (tree: Tree | undefined): readonly string[] =>
  [...(tree?.nodes.values() ?? [])].filter(isAsked).map((node) => node.id);
