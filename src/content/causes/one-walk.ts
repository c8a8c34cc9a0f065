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

/** As many promises as somebody reads beside the walk; all of them stand in `content promises` and in the difference. */
const MOST_SAID = 3;

/** “Dat breekt ook 1 andere wandeling en deze belofte: “Na een nee deelt niemand iets.”” */
function withOthers(first: Problem, group: readonly Problem[]): string {
  const others = group.filter((problem) => problem !== first);
  const promises = others.filter(({ code }) => isBroken(code));
  const walks = others.length - promises.length;
  const ofWalks = walks === 0 ? [] : [`${walks} andere ${walks === 1 ? 'wandeling' : 'wandelingen'}`];
  const ofPromises = promises.length === 0 ? [] : [promises.length === 1 ? 'deze belofte' : 'deze beloften'];
  const told = `Dat breekt ook ${[...ofWalks, ...ofPromises].join(' en ')}`;
  if (promises.length === 0) return `${told}.`;
  const said = promises.slice(0, MOST_SAID).map(({ walk, excerpt }) => `“${walk?.breaks?.says ?? excerpt.trim()}”`);
  const [only, second] = promises;
  if (second === undefined)
    return `${told}: ${said.join('')} De kortste wandeling: ${only?.walk?.breaks?.words ?? ''}.`;
  const more = promises.length - said.length;
  return `${told}: ${said.join(' ')}${more === 0 ? '' : ` en ${more} andere.`}`;
}
