import { PROBLEM_CODES, type Problem, type ProblemCode } from '../problem';

/** These only say once more what is wrong already, as long as anything else is. */
const CONSEQUENCES = new Set<ProblemCode>(['advice-without-promise', 'part-without-include', 'promise-untouched']);

const PROMISES = 'promises.yaml';

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
      !/^(ignored-file|said-twice|too-long|duplicate-label|unknown-(source|menu-item|document|placeholder)|part-without|missing-retired)/.test(
        code,
      ),
  ),
);
const leavesWalksUnsure = ({ code, file }: Problem): boolean =>
  UNSURE.has(code) || (file === 'organisation.yaml' && code !== 'unknown-menu-item');
/** Whether nothing can be said yet of what holds on every walk. */
export const leavesPromisesUnsure = (problems: readonly Problem[]): boolean => problems.some(leavesWalksUnsure);
/** With these in its tree, the walks to an advice may come to be others: whether a promise speaks of it is seen after that. */
const MOVES_WALKS = /^(walk-(incomplete|unused-answer|ends-elsewhere)|promise-untouched|also-never-holds)$/;
/** An answer's name that is not right: who looks at that question cannot find it. */
const OF_ANSWERS = new Set<ProblemCode>(['duplicate-id', 'reserved-id']);

/** Without what may only follow from another problem: that stays quiet until it is mended. */
export function withoutConsequences(
  all: readonly Problem[],
  isHarmless: (code: ProblemCode) => boolean,
): readonly Problem[] {
  const parts = new Set(all.filter(({ code }) => code === 'part-without-include').map(({ file }) => file));
  // Who leads a reader to such a tree does no wrong: it became a part by a slip.
  const problems = all.filter(({ code, about }) => code !== 'unknown-tree' || !parts.has(`trees/${about}.yaml`));
  const isSound = problems.every(({ code }) => isHarmless(code) || CONSEQUENCES.has(code));
  const has = (code: ProblemCode): boolean => problems.some((problem) => problem.code === code);
  const routes = new Set(problems.filter(({ code }) => OF_ROUTES.has(code)).map(({ file }) => file));
  const answers = new Set(
    problems
      .filter(({ code }) => OF_ANSWERS.has(code))
      .map(({ file, path }) => `${file.replace(/^trees\/|\.yaml$/g, '')}/${String(path?.[1])}`),
  );
  const documents = new Set(
    problems
      .filter(({ code, file }) => file.startsWith('documents/') && code !== 'unknown-placeholder')
      .map(({ file }) => file),
  );
  const begins = new Set(
    problems.filter(({ code, path }) => code === 'unreachable-node' && path?.[0] === 'start').map(({ file }) => file),
  );
  const isUnsure = leavesPromisesUnsure(problems);
  const moving = new Set(problems.filter(({ code }) => MOVES_WALKS.test(code)).map(({ file }) => file));
  const isPromised = problems.every(({ code, file }) => file !== PROMISES || code === 'promise-broken');
  // A walk or a promise of another tree that comes through one with a fault of its own shows that fault once more.
  const isExplained = ({ walk }: Problem): boolean =>
    walk?.trees.some((tree) => routes.has(`trees/${tree}.yaml`)) === true;
  const explains = problems.some((problem) => problem.code === 'promise-broken' && isExplained(problem));
  return problems.filter((problem) => {
    const { code, file, about = '' } = problem;
    if (isUnsure && OF_EVERY_WALK.has(code)) return false;
    if (isExplained(problem) || (explains && code === 'promise-contradiction')) return false;
    // What a walk fills in is not known while that part of the document cannot be read.
    if (code === 'unknown-placeholder' && about.startsWith('walk.') && documents.has(file)) return false;
    if (code === 'advice-without-promise')
      return isPromised && parts.size === 0 && !moving.has(file) && !routes.has(file);
    if (CONSEQUENCES.has(code) && (!isSound || (code !== 'part-without-include' && parts.size > 0))) return false;
    if (code === 'unknown-menu-item' && parts.has(`trees/${about}.yaml`)) return false;
    if (code === 'unreachable-node' && has('cycle')) return false;
    // A tree that begins elsewhere is walked otherwise.
    if (begins.has(file) && /-never-(holds|used)$/.test(code)) return false;
    if (code === 'unknown-option' && answers.has(about.split('=')[0] ?? '')) return false;
    return !(OF_WALKS.test(code) && routes.has(file));
  });
}
