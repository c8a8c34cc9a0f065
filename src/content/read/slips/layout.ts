import { closest } from '../../did-you-mean';
import type { FileWords } from './file-words';
import type { Line } from './lines';

/** How far things stand to the right in this file, as most of it does. */
export interface Layout {
  /** Names of nodes; in a library the names at the margin. */
  readonly names: number;
  /** Their fields. */
  readonly fields: number;
}

export function layoutOf(lines: readonly Line[], words: FileWords): Layout {
  if (!words.isTree)
    return {
      names: 0,
      fields: mostCommon(lines.filter(({ key, indent }) => indent > 0 && words.entry.has(key ?? ''))) ?? 2,
    };
  const names = lines.filter(({ indent }, at) => indent > 0 && isNodeName(lines, at, words));
  const left = mostCommon(names) ?? 2;
  const fields = lines.filter(({ key = '', isItem, indent }) => !isItem && indent > left && words.entry.has(key));
  return { names: left, fields: mostCommon(fields) ?? left + 2 };
}

function mostCommon(lines: readonly Line[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { indent } of lines) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** `naam:` with `kind:` on the line below, or on the same line. */
export function isNodeName(lines: readonly Line[], at: number, words: FileWords): boolean {
  const line = lines[at];
  if (line?.key === undefined || line.isItem || words.top?.has(line.key) === true) return false;
  if (line.value === '') return lines[at + 1]?.key === 'kind' && !words.entry.has(line.key);
  return /^\{\s*kind:/.test(line.value);
}

/** A word that was meant to be one of these. */
export const isSlipOf = (word: string, known: ReadonlySet<string>): boolean => closest(word, known) !== undefined;
