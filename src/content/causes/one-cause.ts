import { PROBLEM_CODES, type Problem, type ProblemCode } from '../problem';
import type { CheckedContent, Named } from './checked-content';
import { oneNode } from './one-node';
import { oneWalk } from './one-walk';
import { findRenamed } from './renamed';
import { goneFrom, lostNodes, takenAway } from './taken-away';

/** These only say once more what is wrong already, as long as anything else is. */
const CONSEQUENCES = new Set<ProblemCode>(['advice-without-promise', 'part-without-include', 'promise-untouched']);

/**
 * One cause, one problem: what many places name in vain is told once, where its name was changed when that can be seen,
 * and otherwise at the first place; and what may only follow from another problem stays quiet until that is mended.
 */
export function oneCause(
  problems: readonly Problem[],
  content: CheckedContent,
  isHarmless: (code: ProblemCode) => boolean,
): Problem[] {
  const lost = lostNodes(problems);
  const kept = oneWalk(oneNode(withoutConsequences(problems, isHarmless)));
  const unknownTrees = new Set(kept.filter(({ code }) => code === 'unknown-tree').map(({ about }) => about));
  const groups = new Map<string, Problem[]>();
  for (const problem of kept) {
    const key = keyOf(problem, unknownTrees);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  const told = new Map<Problem, Problem | undefined>();
  for (const [key, group] of groups) {
    const [first] = group;
    const about = first?.about;
    const isLost = lost.has(key);
    if (first === undefined || about === undefined || (group.length < 2 && !key.startsWith('placeholder') && !isLost))
      continue;
    const definition = findRenamed(key.slice(0, key.indexOf(' ')) as Named, about, group, content);
    for (const problem of group) told.set(problem, undefined);
    const isTold = kept.some(
      ({ file, line, code }) => file === definition?.file && line === definition.line && code !== 'unreachable-node',
    );
    if (isTold) continue;
    if (isLost && definition === undefined) {
      told.set(first, takenAway(first, group.length));
      continue;
    }
    const found = definition ?? (group.length < 2 ? first : withOthers(first, group.length - 1));
    told.set(first, definition === undefined ? goneFrom(found, group.length) : found);
  }
  return kept.flatMap((problem) => (told.has(problem) ? (told.get(problem) ?? []) : problem));
}

/** What walks show that is told where it comes from already. */
const OF_ROUTES = new Set<ProblemCode>([
  'unreachable-node',
  'case-never-holds',
  'else-never-used',
  'unsure-as-fact',
  'cycle',
  'duplicate-id',
  'reserved-id',
]);
const OF_WALKS = /^walk-(incomplete|unused-answer|ends-elsewhere)$|-without-walk$|^agreed-walk/;
/** Said after walking everywhere: nothing can be said of that while a file, a name or the organisation is not right. */
const OF_EVERY_WALK = new Set<ProblemCode>([
  'promise-broken',
  'promise-untouched',
  'promise-contradiction',
  'advice-without-promise',
  'too-many-answers',
]);
const UNSURE: ReadonlySet<ProblemCode> = new Set(
  PROBLEM_CODES.slice(0, PROBLEM_CODES.indexOf('unsure-as-fact')).filter(
    (code) =>
      !/^(ignored-file|said-twice|unknown-(source|menu-item|document|placeholder)|part-without|missing-retired)/.test(
        code,
      ),
  ),
);
const leavesWalksUnsure = ({ code, file }: Problem): boolean =>
  UNSURE.has(code) || (file === 'organisation.yaml' && code !== 'unknown-menu-item');
/** An answer's name that is not right: who looks at that question cannot find it. */
const OF_ANSWERS = new Set<ProblemCode>(['duplicate-id', 'reserved-id']);

function withoutConsequences(
  problems: readonly Problem[],
  isHarmless: (code: ProblemCode) => boolean,
): readonly Problem[] {
  const isSound = problems.every(({ code }) => isHarmless(code) || CONSEQUENCES.has(code));
  const has = (code: ProblemCode): boolean => problems.some((problem) => problem.code === code);
  const routes = new Set(problems.filter(({ code }) => OF_ROUTES.has(code)).map(({ file }) => file));
  const answers = new Set(
    problems
      .filter(({ code }) => OF_ANSWERS.has(code))
      .map(({ file, path }) => `${file.replace(/^trees\/|\.yaml$/g, '')}/${String(path?.[1])}`),
  );
  const parts = new Set(problems.filter(({ code }) => code === 'part-without-include').map(({ file }) => file));
  const isUnsure = problems.some(leavesWalksUnsure);
  // A walk or a promise of another tree that comes through one with a fault of its own shows that fault once more.
  const isExplained = ({ walk }: Problem): boolean =>
    walk?.trees.some((tree) => routes.has(`trees/${tree}.yaml`)) === true;
  const explains = problems.some((problem) => problem.code === 'promise-broken' && isExplained(problem));
  return problems.filter((problem) => {
    const { code, file, about = '' } = problem;
    if (isUnsure && OF_EVERY_WALK.has(code)) return false;
    if (isExplained(problem) || (explains && code === 'promise-contradiction')) return false;
    if (CONSEQUENCES.has(code) && (!isSound || (code !== 'part-without-include' && parts.size > 0))) return false;
    if (code === 'unknown-menu-item' && parts.has(`trees/${about}.yaml`)) return false;
    if (code === 'unreachable-node' && has('cycle')) return false;
    if (code === 'unknown-option' && answers.has(about.split('=')[0] ?? '')) return false;
    return !(OF_WALKS.test(code) && routes.has(file));
  });
}

function keyOf({ code, about }: Problem, unknownTrees: ReadonlySet<string | undefined>): string | undefined {
  if (about === undefined) return undefined;
  const tree = about.split('/')[0];
  if (/^(dangling-target|include-unknown-end)$/.test(code) && unknownTrees.has(tree)) return `tree ${tree}`;
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
