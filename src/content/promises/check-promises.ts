import { type Advice, nodeKey } from '../../model/node';
import type { ContentPromise } from '../../model/promise';
import type { Trees } from '../../model/tree';
import { isDeciding } from '../../model/verdict';
import { adviceOnWalk } from '../../walk/advice-on-walk';
import { showingWalk } from '../explore/showing-walk';
import type { Finding, Problem } from '../problem';
import type { PromiseSource } from '../read/read-promises';
import { nodePath, type Report, type TreeSource } from '../read/tree-source';
import { findContradictions } from './contradictions';
import { lacks } from './lacks';
import { checkPromiseNames, type PromiseLibrary } from './promise-names';
import { type Proof, prove } from './prove';
import type { Prover } from './proving';
import { inTheseTrees, walkInWords } from './walk-in-words';

/** A promise with what walking every walk said of it. */
export interface Proved {
  readonly promise: ContentPromise;
  readonly proof: Proof;
}

/** What promises are proved with. */
export interface PromiseTools {
  readonly prover: Prover;
  /** Trees that lead as those of the library do, for the prover: their words may be older. */
  readonly shapes: Trees;
  readonly onProved?: () => void;
}

/** Proves every promise and reports the broken ones, those no walk touches, and those that contradict one another. */
export function checkPromises(
  source: PromiseSource,
  library: PromiseLibrary,
  uncertain: ReadonlySet<string>,
  problems: Problem[],
  { prover, shapes, onProved }: PromiseTools,
): readonly Proved[] {
  const add = (finding: Finding): void => {
    problems.push(source.yaml.at(finding));
  };
  const wrong = checkPromiseNames(source, library, add);
  const { trees } = library;
  const promises = source.promises.filter(({ id }) => !wrong.has(id));
  const placeOf = (promise: ContentPromise): number => source.promises.indexOf(promise);
  const starts = [...trees.values()].filter(({ id, listed }) => listed && !uncertain.has(id)).map(({ id }) => id);
  const proving = prover.with(shapes, starts);
  const proved = promises.map((promise) => {
    const proof = inTheseTrees(trees, prove(proving, promise.when, promise.then));
    onProved?.();
    return { promise, proof };
  });
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
        message: `De belofte “${promise.says}” breekt op ${proof.broken} van ${proof.walks} wandelingen. De kortste: ${walkInWords(trees, proof.shortest)}.`,
        hint: `${whatLacks(trees, promise, proof.shortest)}${hintFor(proof.shortest.end)}`,
        ...walkOf(trees, promise, proof.shortest),
      });
    else if (proof.walks === 0 && uncertain.size === 0)
      add({
        code: 'promise-untouched',
        path: [index, 'when'],
        message: `Geen enkele wandeling komt bij de belofte \`${promise.id}\`: zo belooft zij niets.`,
        hint: 'Verander `when`, of haal de belofte weg.',
      });
  }
  const broken = new Set(proved.flatMap(({ promise, proof }) => (proof.broken > 0 ? [promise] : [])));
  for (const { first, second } of findContradictions(proving, promises, (promise) => broken.has(promise)))
    add({
      code: 'promise-contradiction',
      path: [placeOf(second), 'then'],
      message: `De belofte \`${second.id}\` spreekt \`${first.id}\` tegen: over dezelfde wandeling wil elk een ander soort advies.`,
      hint: 'Verander één van beide, of laat ze over verschillende wandelingen gaan.',
    });
  return proved;
}

/** “Wat ontbreekt: de kaart noemt het nummer 112 niet.” */
function whatLacks(trees: Trees, { then }: ContentPromise, { steps, end }: NonNullable<Proof['shortest']>): string {
  const answers = new Map(steps.map(({ node, answer }) => [nodeKey(node), answer]));
  const said = lacks(trees, then, answers, end === undefined ? undefined : adviceOnWalk(end, answers));
  return said === '' ? '' : `Wat er niet klopt: ${said}. `;
}

function walkOf(
  trees: Trees,
  { says }: ContentPromise,
  shortest: NonNullable<Proof['shortest']>,
): Pick<Finding, 'walk'> {
  const { steps, end } = shortest;
  const last = steps.at(-1)?.node;
  const at = end === undefined ? (last === undefined ? undefined : `${nodeKey(last)}?`) : nodeKey(end);
  if (at === undefined) return {};
  return { walk: { ...showingWalk(steps, at), breaks: { says, words: walkInWords(trees, shortest) } } };
}

const hintFor = (end: Advice | undefined): string =>
  end === undefined
    ? 'Verander de weg hierheen, of de belofte.'
    : `Kijk eerst naar \`${end.id}\` in trees/${end.tree}.yaml en de weg daarheen. Verander de belofte alleen als de regel zelf anders is.`;

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
      const key = nodeKey(node);
      if (node.kind !== 'advice' || !isDeciding(node.verdict) || covered.has(key) || !reached.has(key)) continue;
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
