import type { Problem, ProblemCode } from '../../../content/problem';
import { asList, asMap, asText, asTexts } from '../form/raw';
import type { PreviewWalk } from '../worker/protocol';

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
  const answers = Object.entries(asMap(walk.answers)).map(
    ([key, answer]) =>
      [key.includes('/') ? key : `${tree}/${key}`, Array.isArray(answer) ? asTexts(answer) : asText(answer)] as const,
  );
  return { tree, walk: { tree, answers }, replaces: { at, name: asText(walk.name) } };
}

/** What the button says that leads there. */
export function trialWords(wanted: WantedTrial): string {
  if (!('isUntried' in wanted)) return 'Loop deze wandeling opnieuw';
  return wanted.ends === undefined ? 'Loop deze wandeling in Proberen' : 'Loop erheen';
}
