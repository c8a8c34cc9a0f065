import type { Problem } from '../../../content/problem';

export interface Changes {
  readonly solved: number;
  readonly fresh: readonly Problem[];
}

/** What came and went between two checks. A problem that only stands on another line now is the same problem. */
export function changesIn(before: readonly Problem[], after: readonly Problem[]): Changes {
  const left = new Map<string, number>();
  for (const problem of before) left.set(sameness(problem), (left.get(sameness(problem)) ?? 0) + 1);
  const fresh = after.filter((problem) => {
    const key = sameness(problem);
    const known = left.get(key) ?? 0;
    if (known > 0) left.set(key, known - 1);
    return known === 0;
  });
  const solved = [...left.values()].reduce((sum, each) => sum + each, 0);
  return { solved, fresh };
}

const sameness = ({ file, code, message }: Problem): string => `${file}\n${code}\n${message}`;
