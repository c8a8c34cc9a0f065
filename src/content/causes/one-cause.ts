import type { ContentFiles } from '../content-files';
import type { Problem, ProblemCode } from '../problem';
import type { TreeSource } from '../read/tree-source';
import { findRenamed } from './renamed';

/** What the problems were found in. */
export interface CheckedContent {
  readonly files: ContentFiles;
  readonly trees: ReadonlyMap<string, TreeSource>;
  readonly organisation: ReadonlyMap<string, string> | undefined;
  readonly sources: ReadonlySet<string> | undefined;
}

/** What sort of thing is named in vain. */
export type Named = 'node' | 'option' | 'source' | 'tree' | 'document' | 'placeholder';

/** These only say once more what is wrong already, as long as anything else is. */
const CONSEQUENCES = new Set<ProblemCode>(['advice-without-promise', 'part-without-include', 'promise-untouched']);

/**
 * One cause, one problem: what many places name in vain is told once, where its name was changed when that can be seen,
 * and otherwise at the first place; and what may only follow from another problem stays quiet until that is mended.
 */
export function oneCause(problems: readonly Problem[], content: CheckedContent, isHarmless: (code: ProblemCode) => boolean): Problem[] {
  const isSound = problems.every(({ code }) => isHarmless(code) || CONSEQUENCES.has(code));
  const kept = isSound ? problems : problems.filter(({ code }) => !CONSEQUENCES.has(code));
  const groups = new Map<string, Problem[]>();
  for (const problem of kept) {
    const key = keyOf(problem);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  const told = new Map<Problem, Problem | undefined>();
  for (const [key, group] of groups) {
    const [first] = group;
    const about = first?.about;
    if (first === undefined || about === undefined || group.length < 2) continue;
    const definition = findRenamed(key.slice(0, key.indexOf(' ')) as Named, about, group, content);
    for (const problem of group) told.set(problem, undefined);
    const isTold = kept.some(({ file, line, code }) => file === definition?.file && line === definition.line && code !== 'unreachable-node');
    if (!isTold) told.set(first, definition ?? withOthers(first, group.length - 1));
  }
  return kept.flatMap((problem) => (told.has(problem) ? (told.get(problem) ?? []) : problem));
}

function keyOf({ code, about }: Problem): string | undefined {
  if (about === undefined) return undefined;
  switch (code) {
    case 'dangling-target':
    case 'include-unknown-end':
      return about.includes('/') ? `node ${about}` : `tree ${about}`;
    case 'unknown-option':
      return `option ${about}`;
    case 'unknown-source':
      return `source ${about}`;
    case 'unknown-tree':
      return `tree ${about}`;
    case 'unknown-document':
      return `document ${about}`;
    case 'unknown-placeholder':
      return `placeholder ${about.split('.')[0]}`;
    default:
      return undefined;
  }
}

const withOthers = (problem: Problem, others: number): Problem => ({
  ...problem,
  message: `${problem.message} Dat staat ook op ${others === 1 ? 'nog één plek' : `nog ${others} plekken`}.`,
});
