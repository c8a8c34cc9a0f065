import type { WalkResult } from '../check/check-walks';
import type { Problem, ProblemCode } from '../problem';

/** What was not looked at, or not told, because of the problems that there are: more can come once those are mended. */
export interface LeftOut {
  /** Trees of which it is not known yet where walks lead. */
  readonly routes: readonly string[];
  /** Trees of which it is not known yet what the agreed walks lack. */
  readonly walks: readonly string[];
  /** Whether every promise holds, and speaks of every advice. */
  readonly promises: boolean;
}

const ROUTES = /^(unreachable-node|unsure-as-fact|(case|also)-never-holds|else-never-used)$/;
const WALKS = /^walk-|-without-walk$|^agreed-walk/;
const PROMISES = /^promise-|^advice-without-promise$/;

/** Which of the three a problem belongs to, if any. */
export function lookOf(code: ProblemCode): keyof LeftOut | undefined {
  if (ROUTES.test(code)) return 'routes';
  if (WALKS.test(code)) return 'walks';
  return PROMISES.test(code) ? 'promises' : undefined;
}

interface Looked {
  /** What stayed quiet, because it may only follow from another problem. */
  readonly quiet: readonly Problem[];
  /** Trees that cannot be read, and those that a broken link leads from or to. */
  readonly unreadable: Iterable<string>;
  readonly uncertain: Iterable<string>;
  /** All that can be read, when no walk could be taken at all because some way goes in a circle. */
  readonly circling: Iterable<string>;
  readonly walks: readonly WalkResult[];
  readonly arePromisesSure: boolean;
}

export function leftOutOf({ quiet, unreadable, uncertain, circling, walks, arePromisesSure }: Looked): LeftOut {
  const unsure = [...unreadable, ...uncertain, ...circling];
  const quietOf = (look: keyof LeftOut): readonly string[] =>
    quiet
      .filter(({ code }) => lookOf(code) === look)
      .flatMap(({ file }) => /^trees\/(.+)\.yaml$/.exec(file)?.[1] ?? []);
  const failing = walks.filter(({ ok }) => !ok).map(({ tree }) => tree);
  const unique = (trees: readonly string[]): readonly string[] => [...new Set(trees)];
  return {
    routes: unique([...unsure, ...quietOf('routes')]),
    walks: unique([...unsure, ...failing, ...quietOf('walks')]),
    promises: !arePromisesSure || unsure.length > 0 || quiet.some(({ code }) => lookOf(code) === 'promises'),
  };
}
