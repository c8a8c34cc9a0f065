import type { Problem } from '../problem';
import { toTarget } from '../read/targets';
import type { CheckedContent } from './checked-content';

/** A walk of which no name is known here, and all are in one other tree: it was pasted, which is one slip and not many. */
export function pastedWalk(problems: readonly Problem[], { trees }: CheckedContent): readonly Problem[] {
  const byWalk = new Map<string, Problem[]>();
  for (const problem of problems) {
    if (problem.code !== 'dangling-target' || problem.path?.[0] !== 'walks') continue;
    const key = `${problem.file} ${String(problem.path[1])}`;
    byWalk.set(key, [...(byWalk.get(key) ?? []), problem]);
  }
  const told = new Map<Problem, Problem | undefined>();
  for (const group of byWalk.values()) {
    const [first] = group;
    if (first === undefined || group.length < 2) continue;
    const names = group.map(({ about = '' }) => toTarget(about, '').node);
    const own = [...trees.values()].find(
      ({ yaml, tree }) => yaml.file !== first.file && names.every((name) => tree.nodes.has(name)),
    );
    if (own === undefined) continue;
    for (const problem of group) told.set(problem, undefined);
    const { repair: _, about: __, ...rest } = first;
    told.set(first, {
      ...rest,
      message: `Deze wandeling hoort bij de boom \`${own.tree.id}\`: ${names.length} namen erin zijn van die boom.`,
      hint: 'Haal haar hier weg, of noem de vragen en het advies van deze boom.',
    });
  }
  return problems.flatMap((problem) => (told.has(problem) ? (told.get(problem) ?? []) : [problem]));
}
