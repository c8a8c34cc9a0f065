import type { Problem } from '../problem';

const OF_WALK = /^walk-(incomplete|unused-answer|ends-elsewhere)$/;

/** One step that leads elsewhere breaks whatever walks there: the walk nearest to it speaks, and counts the others. */
export function oneWalk(problems: readonly Problem[]): readonly Problem[] {
  const showing = problems.filter(({ walk, code }) => walk !== undefined && (OF_WALK.test(code) || isBroken(code)));
  const told = new Map<Problem, Problem | undefined>();
  for (const group of groupsOf(showing)) {
    // Promises alone may each be wrong in a way of its own.
    if (group.length < 2 || group.every(({ code }) => isBroken(code))) continue;
    for (const problem of group) told.set(problem, undefined);
    const [first] = [...group].sort((a, b) => farness(a) - farness(b));
    if (first !== undefined) told.set(first, { ...first, message: `${first.message} ${withOthers(first, group)}` });
  }
  // What contradicts only because a walk is broken is told with it.
  const isCounted = [...told].some(([{ code }, said]) => isBroken(code) && said === undefined);
  return problems.flatMap((problem) => {
    if (problem.code === 'promise-contradiction' && isCounted) return [];
    return told.has(problem) ? (told.get(problem) ?? []) : [problem];
  });
}

const isBroken = (code: Problem['code']): boolean => code === 'promise-broken';

/** Those whose walks have their last step or their end in common. */
function groupsOf(problems: readonly Problem[]): readonly (readonly Problem[])[] {
  let groups: (readonly Problem[])[] = [];
  for (const problem of problems) {
    const fellows = groups.filter((group) => group.some((each) => areOne(each, problem)));
    groups = [...groups.filter((group) => !fellows.includes(group)), [...fellows.flat(), problem]];
  }
  return groups;
}

const areOne = ({ walk: a }: Problem, { walk: b }: Problem): boolean =>
  a !== undefined && b !== undefined && (a.end === b.end || (a.step !== undefined && a.step === b.step));

/** A walk of the tree with the last answer, then one of the tree where it ends, then another's, then a promise. */
function farness({ code, file, walk }: Problem): number {
  if (isBroken(code)) return 3;
  const isOf = (key: string | undefined): boolean => file === `trees/${key?.split('/')[0]}.yaml`;
  return isOf(walk?.step) ? 0 : isOf(walk?.end) ? 1 : 2;
}

function withOthers(first: Problem, group: readonly Problem[]): string {
  const others = group.filter((problem) => problem !== first);
  const promises = others.filter(({ code }) => isBroken(code)).length;
  const count = others.length;
  const what =
    promises === 0
      ? count === 1
        ? 'andere wandeling'
        : 'andere wandelingen'
      : promises === count
        ? count === 1
          ? 'andere belofte'
          : 'andere beloften'
        : 'andere beloften of wandelingen';
  return `Dat breekt ook ${count} ${what}.`;
}
