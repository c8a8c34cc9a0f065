import { UNSURE } from '../../model/answer';
import { idsIn } from '../../model/conditions';
import type { Source } from '../../model/edition';
import { isAsked } from '../../model/kinds';
import { keyOf } from '../../model/node';
import type { Claim, ContentPromise } from '../../model/promise';
import { nodeOf, type Trees } from '../../model/tree';
import { didYouMean } from '../did-you-mean';
import type { Finding } from '../problem';
import type { PromiseSource } from '../read/read-promises';
import { partsOf, questionsIn } from './claims';

/** What a promise may name. */
export interface PromiseLibrary {
  readonly trees: Trees;
  readonly sources: ReadonlyMap<string, Source> | undefined;
}

/** Reports names in promises that do not exist, and gives the ids of those promises: they cannot be proved. */
export function checkPromiseNames(
  { promises }: PromiseSource,
  library: PromiseLibrary,
  add: (finding: Finding) => void,
): ReadonlySet<string> {
  const wrong = new Set<string>();
  const seen = new Set<string>();
  for (const [index, promise] of promises.entries()) {
    const findings = [...namesIn(promise, library)];
    if (seen.has(promise.id))
      findings.push({
        code: 'duplicate-id',
        path: ['id'],
        message: `De belofte \`${promise.id}\` staat er twee keer.`,
        hint: 'Geef deze een eigen naam.',
      });
    seen.add(promise.id);
    if (findings.length > 0) wrong.add(promise.id);
    for (const finding of findings) add({ ...finding, path: [index, ...finding.path] });
  }
  return wrong;
}

function* namesIn(promise: ContentPromise, { trees, sources }: PromiseLibrary): Generator<Finding> {
  for (const [index, id] of promise.sources.entries())
    if (sources !== undefined && !sources.has(id))
      yield unknown('unknown-source', 'De bron', id, ['sources', index], sources.keys());
  for (const side of ['when', 'then'] as const) {
    const claim = promise[side];
    for (const key of new Set(questionsIn(claim))) yield* questionProblems(key, [side], trees);
    for (const part of partsOf(claim)) {
      if (part.kind === 'answer') yield* optionProblems(part, [side], trees);
      if (part.kind === 'tree' || part.kind === 'names')
        for (const id of part.any)
          if (!trees.has(id)) yield unknown('unknown-tree', 'De boom', id, [side], trees.keys());
      if (part.kind === 'source' && sources !== undefined)
        for (const id of part.any)
          if (!sources.has(id)) yield unknown('unknown-source', 'De bron', id, [side], sources.keys());
    }
  }
}

function* questionProblems(key: string, path: Finding['path'], trees: Trees): Generator<Finding> {
  if (!key.includes('/')) {
    yield {
      code: 'unknown-field',
      path: [...path, key],
      atKey: true,
      message: `\`${key}\` kennen we hier niet.`,
      hint:
        didYouMean(key, WORDS) ??
        'Noem een vraag als boom/vraag, of kies uit: verdict, theme, tree, asked, not-asked, unsure, source, number, names, box.',
    };
    return;
  }
  if (isAsked(nodeOf(trees, key))) return;
  const [tree = ''] = key.split('/');
  const known = [...(trees.get(tree)?.nodes.values() ?? [])]
    .filter(isAsked)
    .map((node) => keyOf({ tree, node: node.id }));
  yield {
    code: 'dangling-target',
    path: [...path, key],
    atKey: true,
    message: `De vraag \`${key}\` bestaat niet.`,
    hint: didYouMean(key, known) ?? 'Noem een vraag van een boom die er is.',
  };
}

const WORDS = [
  'verdict',
  'theme',
  'tree',
  'asked',
  'not-asked',
  'unsure',
  'source',
  'number',
  'names',
  'box',
  'any',
  'all',
  'not',
];

function* optionProblems(
  { key, ticks }: Extract<Claim, { kind: 'answer' }>,
  path: Finding['path'],
  trees: Trees,
): Generator<Finding> {
  const node = nodeOf(trees, key);
  if (!isAsked(node)) return;
  const options = node.options.map(({ id }) => id);
  for (const id of idsIn(ticks)) {
    if (id === UNSURE || options.includes(id)) continue;
    yield {
      code: 'unknown-option',
      path: [...path, key],
      message: `Het antwoord \`${id}\` bestaat niet bij de vraag \`${key}\`.`,
      hint: didYouMean(id, options) ?? `Kies uit: ${options.join(', ')}.`,
    };
  }
}

const unknown = (
  code: 'unknown-source' | 'unknown-tree',
  what: string,
  id: string,
  path: Finding['path'],
  known: Iterable<string>,
): Finding => ({
  code,
  path,
  message: `${what} \`${id}\` bestaat niet.`,
  hint: didYouMean(id, known) ?? 'Kies er een die er is.',
});
