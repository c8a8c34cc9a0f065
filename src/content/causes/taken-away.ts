import type { Problem } from '../problem';

/** Nodes that were published and are no more. */
export const lostNodes = (problems: readonly Problem[]): ReadonlySet<string> =>
  new Set(
    problems
      .filter(({ code }) => code === 'missing-retired')
      .flatMap(({ about = '' }) => about.split(' ').map((name) => `node ${name}`)),
  );

/** A node that somebody took away while something still leads to it. */
export function takenAway(problem: Problem, uses: number): Problem {
  const { repair: _, ...rest } = problem;
  const name = problem.about?.split('/')[1] ?? '';
  return {
    ...rest,
    message: `De knoop \`${name}\` is weg, maar ${uses === 1 ? 'één plek gaat' : `${uses} plekken gaan`} er nog naartoe.`,
    hint: `Zet de knoop terug. Of kies voor die plekken een ander doel, en zet \`${name}\` bij \`retired\`.`,
  };
}

/** So many places cannot all be slips: what they name was taken away. */
export const TOO_MANY_TO_BE_SLIPS = 3;

/** A source that many places name, and nothing is like it: somebody took it away. */
export function goneFrom(problem: Problem, uses: number): Problem {
  if (problem.code !== 'unknown-source' || uses < TOO_MANY_TO_BE_SLIPS || problem.repair !== undefined) return problem;
  return {
    ...problem,
    message: `De bron \`${problem.about}\` staat niet meer in sources.yaml. ${uses} plekken noemen haar.`,
    hint: 'Zet haar terug in sources.yaml.',
  };
}
