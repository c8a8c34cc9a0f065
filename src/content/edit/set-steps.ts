import type { Path } from '../path';
import type { Edit, Plain } from './edits';
import { isRecord, isSame } from './intended';

/**
 * Setting a whole list or map as small edits of what differs in it, so that what stays the same keeps its lines, its quotes and
 * its remarks. Undefined when the two are no list or map both, or when one of them is empty.
 */
export function stepsToSet(path: Path, before: unknown, after: Plain): readonly Edit[] | undefined {
  if (Array.isArray(before) && Array.isArray(after)) {
    return before.length === 0 || after.length === 0 ? undefined : listSteps(path, before, after);
  }
  if (!isRecord(before) || !isRecord(after)) return undefined;
  const now = after as Readonly<Record<string, Plain>>;
  const [old, keys] = [Object.keys(before), Object.keys(now)];
  if (old.length === 0 || keys.length === 0) return undefined;
  return [
    ...keys.flatMap((key): readonly Edit[] => setStep([...path, key], before[key], now[key] as Plain)),
    ...old.filter((key) => !Object.hasOwn(now, key)).map((key): Edit => ({ kind: 'remove', path: [...path, key] })),
  ];
}

const setStep = (path: Path, before: unknown, after: Plain): readonly Edit[] =>
  isSame(before, after) ? [] : (stepsToSet(path, before, after) ?? [{ kind: 'set', path, value: after }]);

function listSteps(path: Path, before: readonly unknown[], after: readonly Plain[]): readonly Edit[] {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && isSame(before[start], after[start])) start++;
  let same = 0;
  while (same < shortest - start && isSame(before.at(-1 - same), after.at(-1 - same))) same++;
  const [gone, come] = [before.length - start - same, after.length - start - same];
  const both = Math.min(gone, come);
  const steps: Edit[] = [];
  for (let at = start; at < start + both; at++) steps.push(...setStep([...path, at], before[at], after[at] as Plain));
  for (let at = start + both; at < start + come; at++)
    steps.push({ kind: 'insert', path, at, value: after[at] as Plain });
  for (let at = start + gone - 1; at >= start + both; at--) steps.push({ kind: 'remove', path: [...path, at] });
  return steps;
}
