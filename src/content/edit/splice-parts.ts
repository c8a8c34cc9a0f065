import type { Splice } from './edits';
import type { Collection } from './opened';
import { blankLines, columnOf, lineEnd, lineStart, nextLine, type Part, partsOf, startsLine } from './parts';

/** Text for a new part: within brackets one line, in a block one or more without indent. */
export interface NewPart {
  readonly flow: string;
  readonly block: readonly string[];
}

/** Puts a part into a list or map that has parts already, before place `at`. */
export function insertPart(
  text: string,
  collection: Collection,
  at: number,
  part: NewPart,
  newline: string,
): Splice | undefined {
  const parts = partsOf(text, collection);
  const first = parts[0];
  if (first === undefined) return undefined;
  const before = parts[at - 1];
  if (collection.flow === true) {
    const here = parts[at];
    if (here !== undefined) return { from: here.from, to: here.from, insert: `${part.flow}, ` };
    return before === undefined ? undefined : { from: before.to, to: before.to, insert: `, ${part.flow}` };
  }
  const indent = ' '.repeat(columnOf(text, first.from));
  const lines = part.block.map((line, index) => (index === 0 || line === '' ? line : `${indent}${line}`));
  const gap = newline.repeat(hasGap(text, parts, at) ? 2 : 1);
  if (before === undefined)
    return { from: first.from, to: first.from, insert: `${lines.join(newline)}${gap}${indent}` };
  const end = lineEnd(text, before.to);
  return { from: end, to: end, insert: `${gap}${indent}${lines.join(newline)}` };
}

/** Whether the neighbours of a place have a blank line between them. */
function hasGap(text: string, parts: readonly Part[], at: number): boolean {
  const between = at === 0 ? 1 : Math.min(at, parts.length - 1);
  const [one, other] = [parts[between - 1], parts[between]];
  return one !== undefined && other !== undefined && one !== other && blankLines(text, one.to, other.from) > 0;
}

/** Takes a part away, with the remark behind it; in the order they should be tried. Not for the only part of a block. */
export function removePart(text: string, collection: Collection, at: number): readonly Splice[] {
  const parts = partsOf(text, collection);
  const [before, part, after] = [parts[at - 1], parts[at], parts[at + 1]];
  if (part === undefined) return [];
  if (collection.flow === true) return removeFromFlow(text, before, part, after);
  const end = nextLine(text, part.to);
  if (!startsLine(text, part.from)) {
    // `- id: x`: the next key takes its place behind the dash, unless a remark stands between.
    const closed: Splice[] = after === undefined ? [] : [{ from: part.from, to: after.from, insert: '' }];
    return [...closed, { from: part.from, to: lineEnd(text, part.to), insert: '' }];
  }
  const start = lineStart(text, part.from);
  const whole: Splice = { from: start, to: end, insert: '' };
  // The last line of a file that ends without a line end: the one before it goes.
  if (end === text.length && !text.endsWith('\n')) {
    return [{ from: before === undefined ? start : lineEnd(text, before.to), to: end, insert: '' }, whole];
  }
  if (before === undefined) return [whole];
  const above = blankLines(text, before.to, part.from);
  let below = end;
  for (
    let left = above;
    left > 0 && below < text.length && text.slice(below, nextLine(text, below)).trim() === '';
    left--
  ) {
    below = nextLine(text, below);
  }
  if (below === text.length && above > 0) return [{ from: nextLine(text, before.to), to: end, insert: '' }, whole];
  return [{ from: start, to: below, insert: '' }, whole];
}

function removeFromFlow(
  text: string,
  before: Part | undefined,
  part: Part,
  after: Part | undefined,
): readonly Splice[] {
  const toNext: Splice[] = after === undefined ? [] : [{ from: part.from, to: after.from, insert: '' }];
  const fromLast: Splice[] = before === undefined ? [] : [{ from: before.to, to: part.to, insert: '' }];
  const endsLine = after !== undefined && text.slice(part.to, after.from).includes('\n');
  const beginsLine = startsLine(text, part.from);
  // Behind a remark a comma may stay: brackets may end with one.
  const alone: Splice = { from: part.from, to: part.to, insert: '' };
  return endsLine && !beginsLine ? [...fromLast, ...toNext, alone] : [...toNext, ...fromLast, alone];
}

/** Moves an item of a list: the items between change places, what stands between them does not. */
export function movePart(text: string, collection: Collection, from: number, to: number): readonly Splice[] {
  const parts = partsOf(text, collection).map((part, index) =>
    collection.flow === true
      ? part
      : { from: index === 0 ? part.from : withRemarksAbove(text, part), to: lineEnd(text, part.to) },
  );
  const order = parts.map((_, index) => index);
  order.splice(to, 0, ...order.splice(from, 1));
  return parts.flatMap((place, index) => {
    const moved = parts[order[index] ?? index];
    return moved === undefined || moved === place
      ? []
      : [{ from: place.from, to: place.to, insert: text.slice(moved.from, moved.to) }];
  });
}

/** Remarks right above an item, as far in as itself, are about that item. */
export function withRemarksAbove(text: string, part: Part): number {
  const column = columnOf(text, part.from);
  let from = part.from;
  while (lineStart(text, from) > 0) {
    const above = lineStart(text, lineStart(text, from) - 1);
    const line = text.slice(above, lineEnd(text, above));
    if (!line.startsWith(`${' '.repeat(column)}#`)) break;
    from = above + column;
  }
  return from;
}
