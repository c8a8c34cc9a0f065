import type { Problem } from '../../content/problem';

/** One problem as an editor reads it: where, the line itself, what is wrong, what to type instead. */
export function presentProblem(problem: Problem, folder: string): string {
  const lines = [`${folder}/${problem.file}:${problem.line}:${problem.column}  ${problem.code}`];
  if (problem.excerpt.length > 0) lines.push(`    ${problem.excerpt}`);
  lines.push(`  ${problem.message}`);
  if (problem.hint !== undefined) lines.push(`  → ${problem.hint}`);
  return lines.join('\n');
}
