import type { Splice } from './edits';

export function applySplices(text: string, splices: readonly Splice[]): string {
  let result = '';
  let done = 0;
  for (const { from, to, insert } of splices) {
    result += text.slice(done, from) + insert;
    done = to;
  }
  return result + text.slice(done);
}

/** Splices that make one text of the other, line by line. */
export function splicesBetween(before: string, after: string): readonly Splice[] {
  if (before === after) return [];
  const [old, now] = [before.split(/(?<=\n)/), after.split(/(?<=\n)/)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let same = 0;
  while (same < old.length - start && same < now.length - start && old.at(-1 - same) === now.at(-1 - same)) same++;
  const from = old.slice(0, start).join('').length;
  const gone = old.slice(start, old.length - same);
  const come = now.slice(start, now.length - same);
  return lineSplices(from, gone, come);
}

/** A run of lines; lines in the middle that are in both split it, when each of them is there once. */
function lineSplices(from: number, gone: readonly string[], come: readonly string[]): readonly Splice[] {
  const splices: Splice[] = [];
  let at = from;
  let next = 0;
  let start = 0;
  for (const [index, line] of gone.entries()) {
    const found = come.indexOf(line, next);
    if (
      found < 0 ||
      line.trim() === '' ||
      come.indexOf(line, found + 1) >= 0 ||
      gone.indexOf(line) !== gone.lastIndexOf(line)
    )
      continue;
    push(splices, at, gone.slice(start, index).join(''), come.slice(next, found).join(''));
    at += gone.slice(start, index + 1).join('').length;
    start = index + 1;
    next = found + 1;
  }
  push(splices, at, gone.slice(start).join(''), come.slice(next).join(''));
  return splices;
}

function push(splices: Splice[], from: number, gone: string, come: string): void {
  if (gone !== come) splices.push({ from, to: from + gone.length, insert: come });
}
