import { UNSURE } from '../../model/answer';
import type { Source } from '../../model/edition';
import { isAsked } from '../../model/kinds';
import { type Advice, keyOf } from '../../model/node';
import type { Claim, ContentPromise } from '../../model/promise';
import type { Trees } from '../../walk/replay';
import { didYouMean } from '../did-you-mean';
import { findGraph } from '../explore/graph';
import { findLiveness } from '../explore/liveness';
import type { Finding } from '../problem';
import type { PromiseSource } from '../read/read-promises';
import { nodePath, type Report, type TreeSource } from '../read/tree-source';
import { partsOf, questionsIn } from './claims';
import { findContradictions } from './contradictions';
import { type Proof, type Proving, prove } from './prove';
import { walkInWords } from './walk-in-words';

/** A promise with what walking every walk said of it. */
export interface Proved {
  readonly promise: ContentPromise;
  readonly proof: Proof;
}

/** The verdicts that decide what somebody may or must do: no such advice goes without a promise. */
export const DECIDING: ReadonlySet<Advice['verdict']> = new Set<Advice['verdict']>([
  'share',
  'share-after-consent',
  'share-minimally',
  'keep-silent',
  'must-report',
  'may-report',
]);

export interface Library {
  readonly trees: Trees;
  readonly sources: ReadonlyMap<string, Source> | undefined;
}

/** Names in promises that do not exist. Promises with one cannot be proved. */
export function checkPromiseNames(
  { promises }: PromiseSource,
  library: Library,
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

function* namesIn(promise: ContentPromise, { trees, sources }: Library): Generator<Finding> {
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
  for (const id of [...(ticks.any ?? []), ...(ticks.all ?? []), ...(ticks.not ?? [])]) {
    if (id === UNSURE || options.includes(id)) continue;
    yield {
      code: 'unknown-option',
      path: [...path, key],
      message: `Het antwoord \`${id}\` bestaat niet bij de vraag \`${key}\`.`,
      hint: didYouMean(id, options) ?? `Kies uit: ${options.join(', ')}.`,
    };
  }
}

const nodeOf = (trees: Trees, key: string) => {
  const [tree = '', node = ''] = key.split('/');
  return trees.get(tree)?.nodes.get(node);
};

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

/** Proves every promise and reports the broken ones, those no walk touches, and those that contradict one another. */
export function checkPromises(
  source: PromiseSource,
  wrong: ReadonlySet<string>,
  trees: Trees,
  uncertain: ReadonlySet<string>,
  add: (finding: Finding) => void,
): readonly Proved[] {
  const promises = source.promises.filter(({ id }) => !wrong.has(id));
  const placeOf = (promise: ContentPromise): number => source.promises.indexOf(promise);
  const graph = findGraph(trees);
  const starts = [...trees.values()].filter(({ id, listed }) => listed && !uncertain.has(id)).map(({ id }) => id);
  const proving: Proving = { trees, graph, live: findLiveness(trees, graph), starts };
  const proved = promises.map((promise) => ({ promise, proof: prove(proving, promise.when, promise.then) }));
  for (const { promise, proof } of proved) {
    const index = placeOf(promise);
    if (proof.unfinished)
      add({
        code: 'too-many-walks',
        path: [index, 'when'],
        message: `De belofte \`${promise.id}\` kijkt naar te veel verschillende wandelingen om ze allemaal na te lopen.`,
        hint: 'Laat haar naar minder vragen kijken.',
      });
    else if (proof.shortest !== undefined)
      add({
        code: 'promise-broken',
        path: [index, 'says'],
        message: `Deze belofte breekt op ${proof.broken} van ${proof.walks} wandelingen. De kortste: ${walkInWords(trees, proof.shortest)}.`,
        hint: hintFor(proof.shortest.end),
      });
    else if (proof.walks === 0 && uncertain.size === 0)
      add({
        code: 'promise-untouched',
        path: [index, 'when'],
        message: `Geen enkele wandeling komt bij de belofte \`${promise.id}\`: zo belooft zij niets.`,
        hint: 'Verander `when`, of haal de belofte weg.',
      });
  }
  for (const { first, second } of findContradictions(proving, promises))
    add({
      code: 'promise-contradiction',
      path: [placeOf(second), 'then'],
      message: `De belofte \`${second.id}\` spreekt \`${first.id}\` tegen: over dezelfde wandeling wil elk een ander soort advies.`,
      hint: 'Verander één van beide, of laat ze over verschillende wandelingen gaan.',
    });
  return proved;
}

const hintFor = (end: Advice | undefined): string =>
  end === undefined
    ? 'Verander de weg hierheen, of de belofte.'
    : `Verander de weg naar \`${end.tree}/${end.id}\` (trees/${end.tree}.yaml), of de belofte.`;

/** Deciding advices, reached by somebody, that no promise speaks about. */
export function checkPromised(
  sources: ReadonlyMap<string, TreeSource>,
  proved: readonly Proved[],
  reached: ReadonlySet<string>,
  report: Report,
): void {
  const covered = new Set(proved.flatMap(({ proof }) => [...proof.advices]));
  for (const source of sources.values()) {
    for (const node of source.tree.nodes.values()) {
      const key = keyOf({ tree: node.tree, node: node.id });
      if (node.kind !== 'advice' || !DECIDING.has(node.verdict) || covered.has(key) || !reached.has(key)) continue;
      report(source, {
        code: 'advice-without-promise',
        path: nodePath(node.id),
        atKey: true,
        message: `Over het advies \`${node.id}\` zegt geen enkele belofte iets.`,
        hint: 'Schrijf in promises.yaml wat hier altijd moet gelden.',
      });
    }
  }
}
