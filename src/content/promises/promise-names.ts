import { UNSURE } from '../../model/answer';
import { idsIn } from '../../model/conditions';
import type { Source } from '../../model/edition';
import { isAsked } from '../../model/kinds';
import { keyOf } from '../../model/node';
import type { Claim, ContentPromise } from '../../model/promise';
import { nodeOf, type Trees } from '../../model/tree';
import { closest, didYouMean } from '../did-you-mean';
import type { Finding } from '../problem';
import type { PromiseSource } from '../read/read-promises';
import { DUTCH_FIELDS } from '../read/shape/dutch-words';
import { partsOf, questionsIn } from './claims';

/** What a promise may name. */
export interface PromiseLibrary {
  readonly trees: Trees;
  readonly sources: ReadonlyMap<string, Source> | undefined;
  /** Trees whose file is there but cannot be used: nothing is said of what they hold. */
  readonly unreadable: ReadonlySet<string>;
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
    const isUnknown = [promise.when, promise.then]
      .flatMap((claim) => [...questionsIn(claim)])
      .some((key) => library.unreadable.has(treeOf(key)));
    if (findings.length > 0 || isUnknown) wrong.add(promise.id);
    for (const finding of findings) add({ ...finding, path: [index, ...finding.path] });
  }
  return wrong;
}

const treeOf = (key: string): string => key.split('/')[0] ?? '';

function* namesIn(promise: ContentPromise, { trees, sources, unreadable }: PromiseLibrary): Generator<Finding> {
  for (const [index, id] of promise.sources.entries())
    if (sources !== undefined && !sources.has(id))
      yield unknown('unknown-source', 'De bron', id, ['sources', index], sources.keys());
  for (const side of ['when', 'then'] as const) {
    const claim = promise[side];
    for (const key of new Set(questionsIn(claim)))
      if (!unreadable.has(treeOf(key))) yield* questionProblems(key, [side], trees);
    for (const part of partsOf(claim)) {
      if (part.kind === 'answer') yield* optionProblems(part, [side], trees);
      if (part.kind === 'tree' || part.kind === 'names')
        for (const id of part.any)
          if (!trees.has(id) && !unreadable.has(id)) yield unknown('unknown-tree', 'De boom', id, [side], trees.keys());
      if (part.kind === 'source' && sources !== undefined)
        for (const id of part.any)
          if (!sources.has(id)) yield unknown('unknown-source', 'De bron', id, [side], sources.keys());
    }
  }
}

function* questionProblems(key: string, path: Finding['path'], trees: Trees): Generator<Finding> {
  if (!key.includes('/')) {
    yield* wordProblems(key, path, trees);
    return;
  }
  if (isAsked(nodeOf(trees, key))) return;
  const tree = treeOf(key);
  const known = [...(trees.get(tree)?.nodes.values() ?? [])]
    .filter(isAsked)
    .map((node) => keyOf({ tree, node: node.id }));
  const meant = trees.has(tree) ? closest(key, known) : closest(key, allQuestions(trees));
  yield {
    code: 'dangling-target',
    path: [...path, key],
    atKey: true,
    message: `De vraag \`${key}\` bestaat niet.`,
    hint: meant === undefined ? 'Noem een vraag van een boom die er is.' : `Bedoelde je \`${meant}\`?`,
    about: key,
  };
}

function* wordProblems(key: string, path: Finding['path'], trees: Trees): Generator<Finding> {
  const question = allQuestions(trees).find((each) => each.endsWith(`/${key}`));
  if (question !== undefined) {
    yield {
      code: 'dangling-target',
      path: [...path, key],
      atKey: true,
      message: `Van \`${key}\` zeg je niet in welke boom die vraag staat.`,
      hint: `Schrijf \`${question}\`.`,
      about: key,
    };
    return;
  }
  const meant = DUTCH_FIELDS.get(key)?.find((word) => WORDS.includes(word)) ?? closest(key, WORDS);
  const at = [...path, key];
  yield {
    code: 'unknown-field',
    path: at,
    atKey: true,
    message: `\`${key}\` kennen we hier niet.`,
    ...(meant === undefined
      ? { hint: `Noem een vraag als boom/vraag, of kies uit: ${WORDS.slice(0, 10).join(', ')}.` }
      : {
          hint: `Bedoelde je \`${meant}\`?`,
          repair: { says: `Maak er \`${meant}\` van`, edit: { kind: 'rename', path: at, to: meant } },
        }),
  };
}

const allQuestions = (trees: Trees): readonly string[] =>
  [...trees.values()].flatMap(({ id, nodes }) =>
    [...nodes.values()].filter(isAsked).map((node) => keyOf({ tree: id, node: node.id })),
  );

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
      about: `${key}=${id}`,
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
  about: id,
});
