import type { Path } from '../path';
import { readYaml } from '../read/yaml/yaml-source';
import type { Edit } from './edits';
import { isSame, removedPath } from './intended';
import { find, type Opened, remarksOf } from './opened';
import { lineEnd, partsOf } from './parts';

/** Whether a text means exactly what was meant, has no remark less or more, and nothing that YAML would lose or refuse. */
export function holds(before: Opened, after: string, intended: unknown, mayGo: readonly string[]): boolean {
  const { value, problems } = readYaml('', after);
  if (!isSame(value ?? null, intended)) return false;
  if (problems.length > 0) {
    const known = readYaml('', before.text).problems.map(({ code }) => code);
    if (
      !isPartOf(
        problems.map(({ code }) => code),
        known,
      )
    )
      return false;
  }
  const [was, is] = [remarksOf(before.text).map(({ says }) => says), remarksOf(after).map(({ says }) => says)];
  return isPartOf(is, was) && isPartOf(was, [...is, ...mayGo]);
}

/** Whether every one of `some` is among `all`, as often. */
function isPartOf(some: readonly string[], all: readonly string[]): boolean {
  const left = new Map<string, number>();
  for (const one of all) left.set(one, (left.get(one) ?? 0) + 1);
  return some.every((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count > 0;
  });
}

/** The remarks within what goes, and behind it on its last line. */
export function remarksThatMayGo(opened: Opened, edit: Edit): readonly string[] {
  const path: Path | undefined =
    edit.kind === 'retire'
      ? ['nodes', edit.node]
      : edit.kind === 'remove'
        ? removedPath(opened.value, edit.path)
        : edit.kind === 'set'
          ? edit.path
          : undefined;
  const found = path === undefined ? undefined : find(opened.doc, path);
  if (found?.parent === undefined) return [];
  const part = partsOf(opened.text, found.parent)[found.index];
  if (part === undefined) return [];
  const end = edit.kind === 'set' ? part.to : lineEnd(opened.text, part.to);
  return remarksOf(opened.text)
    .filter((remark) => remark.at >= part.from && remark.at < end)
    .map(({ says }) => says);
}
