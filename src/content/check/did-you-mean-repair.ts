import { closest } from '../did-you-mean';
import type { Finding, Path } from '../problem';

/** "Bedoelde je `rol`?" with the change that makes it so; or another hint when nothing is near. */
export function meantAt(
  path: Path,
  word: string,
  known: Iterable<string>,
  otherwise: string,
): Pick<Finding, 'hint' | 'repair'> {
  const meant = closest(word, known);
  return meant === undefined
    ? { hint: otherwise }
    : { hint: `Bedoelde je \`${meant}\`?`, repair: replaceBy(path, meant) };
}

export const replaceBy = (path: Path, value: string): NonNullable<Finding['repair']> => ({
  says: `Maak er \`${value}\` van`,
  edit: { kind: 'set', path, value },
});

export const renameTo = (path: Path, to: string): NonNullable<Finding['repair']> => ({
  says: `Noem het \`${to}\``,
  edit: { kind: 'rename', path, to },
});
