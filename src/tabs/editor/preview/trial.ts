import type { Problem, ProblemCode } from '../../../content/problem';
import { UNSURE } from '../../../model/answer';
import { asList, asMap, asText, asTexts, type RawMap } from '../form/raw';
import type { PreviewWalk, WalkToAdd } from '../worker/protocol';

/** A walk that somebody is to take in Proberen. */
export interface Trial {
  readonly walk: PreviewWalk;
  /** An agreed walk of the same tree that comes in the place of itself once it is taken again. */
  readonly replaces?: { readonly at: number; readonly name: string };
}

/** Of which tree: one that nobody has tried yet, or an agreed walk once more. */
export type WantedTrial = { readonly tree: string } & (Untried | Trial);

interface Untried {
  readonly isUntried: true;
  /** The advice (a node of this tree) that no walk comes to. */
  readonly ends?: string;
}

export const UNTRIED: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['advice-without-walk', 'option-without-walk']);
const BROKEN: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'walk-incomplete',
  'walk-unused-answer',
  'walk-ends-elsewhere',
]);

/** What taking a walk in Proberen does about a problem, if anything. `value` is the file it is in. */
export function trialFor({ code, file, path }: Problem, value: unknown): WantedTrial | undefined {
  const tree = /^trees\/([^/]+)\.yaml$/.exec(file)?.[1];
  if (tree === undefined) return undefined;
  const [part, node] = path ?? [];
  if (code === 'advice-without-walk' && part === 'nodes' && node !== undefined)
    return { tree, isUntried: true, ends: String(node) };
  if (UNTRIED.has(code)) return { tree, isUntried: true };
  if (!BROKEN.has(code) || typeof path?.[1] !== 'number') return undefined;
  return againOf(tree, asMap(value).walks, path[1]);
}

/** The same in the form, where an agreed walk has a button of its own. */
export function untriedFor(problem: Problem, value: unknown): WantedTrial | undefined {
  const wanted = trialFor(problem, value);
  return wanted !== undefined && 'isUntried' in wanted ? wanted : undefined;
}

/**
 * An agreed walk once more, with the answers it has: it stops by itself at the first question that lacks one, wherever that
 * was put, and what it answers in vain is left out.
 */
export function againOf(tree: string, walks: unknown, at: number): WantedTrial {
  const walk = asMap(asList(walks)[at]);
  const answers = answersIn(walk, tree);
  return { tree, walk: { tree, answers }, replaces: { at, name: asText(walk.name) } };
}

const answersIn = ({ answers }: RawMap, tree: string) =>
  Object.entries(asMap(answers)).map(
    ([key, answer]) => [whole(key, tree), Array.isArray(answer) ? asTexts(answer) : asText(answer)] as const,
  );

const whole = (key: string, tree: string): string => (key.includes('/') || key === UNSURE ? key : `${tree}/${key}`);

/** The agreed walk that gives the same answers, if there is one: `isSame` when it comes to the same end as well. */
export function keptWalk(
  { tree, answers, ends }: Omit<WalkToAdd, 'name'>,
  walks: unknown,
): { readonly at: number; readonly name: string; readonly isSame: boolean } | undefined {
  const wanted = routeKey(answersIn({ answers }, tree));
  const at = asList(walks).findIndex((walk) => routeKey(answersIn(asMap(walk), tree)) === wanted);
  if (at < 0) return undefined;
  const walk = asMap(asList(walks)[at]);
  return { at, name: asText(walk.name), isSame: whole(asText(walk.ends), tree) === whole(ends, tree) };
}

/** The same for the same answers, in whatever order they were written or ticked. */
export const routeKey = (answers: PreviewWalk['answers']): string =>
  JSON.stringify(
    answers.map(([key, answer]) => [key, typeof answer === 'string' ? answer : answer.toSorted()]).toSorted(),
  );

/** What the button says that leads there. */
export function trialWords(wanted: WantedTrial): string {
  if (!('isUntried' in wanted)) return 'Loop deze wandeling opnieuw';
  return wanted.ends === undefined ? 'Loop deze wandeling in Proberen' : 'Loop erheen';
}
