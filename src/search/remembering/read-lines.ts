import { featureIn } from '../learning/amounts';
import type { Features } from '../learning/gathering';
import { type Texts, textAt } from '../learning/texts';

/** What was read in a line. */
export interface ReadLine {
  /** Words, what is near one another, and meanings. */
  readonly all: Features;
  /** Its words alone: the first of them. */
  readonly plain: Features;
  /** The words of each of its stretches, when it was read in stretches and has several. */
  readonly parts: readonly Features[];
  /** Among the lines that are remembered; undefined when it was read anew. */
  readonly row: number | undefined;
}

/**
 * Lines as they were read, as plain data. Line `row` has the stretches from `starts[row]` to `starts[row + 1]`: everything, its
 * words alone, its parts.
 */
export interface ReadLines extends Texts {
  /** Rows by text: a line that is read in stretches is another one. */
  readonly rows: Rows;
  readonly starts: Int32Array;
  /** How many times each feature stands in `said`. */
  readonly times: Int32Array;
}

export interface Rows {
  readonly whole: Map<string, number>;
  readonly inStretches: Map<string, number>;
}

/** The rows of lines that are read so. */
export const rowsFor = ({ whole, inStretches }: Rows, isInStretches: boolean): Map<string, number> =>
  isInStretches ? inStretches : whole;

/** Everything that was read in a line. */
export const allAt = (lines: ReadLines, row: number): Features => textAt(lines, lines.starts[row] ?? 0);

/** Where the stretches of a line stand as danger is looked for in them: its words alone, and its parts. */
export const stretchesAt = ({ starts }: ReadLines, row: number): readonly [from: number, to: number] => [
  (starts[row] ?? 0) + 1,
  starts[row + 1] ?? 0,
];

/** How many times each number stands in the rows that are wanted. */
export function timesIn({ starts, from, to, said, times }: ReadLines, isWanted: Uint8Array): Int32Array {
  const left = times.slice();
  for (let row = 0; row < isWanted.length; row++) {
    if (isWanted[row] === 1) continue;
    for (let stretch = starts[row] ?? 0; stretch < (starts[row + 1] ?? 0); stretch++) {
      // The words alone stand in everything as well.
      if (stretch === (starts[row] ?? 0) + 1) continue;
      for (let at = from[stretch] ?? 0; at < (to[stretch] ?? 0); at++) {
        const id = featureIn(said[at] ?? 0);
        left[id] = (left[id] ?? 0) - 1;
      }
    }
  }
  return left;
}

/** Puts lines one after another, by row. Each must still be as it was read; `size`: all numbers are below it. */
export function readLines(rows: Rows, read: readonly ReadLine[], size: number): ReadLines {
  const starts = new Int32Array(read.length + 1);
  read.forEach(({ parts }, row) => {
    starts[row + 1] = (starts[row] ?? 0) + 2 + parts.length;
  });
  const stretches = starts[read.length] ?? 0;
  const [from, to] = [new Int32Array(stretches), new Int32Array(stretches)];
  const lengths = new Float64Array(stretches);
  const count = read.reduce((sum, { all, parts }) => sum + counted([all, ...parts]), 0);
  const said = new Int32Array(count);
  let [at, end] = [0, 0];
  const put = (features: Features): number => {
    const begin = end;
    said.set(features.said.subarray(features.from, features.to), begin);
    end += features.to - features.from;
    note(begin, end, features.length);
    return begin;
  };
  const note = (begin: number, until: number, length: number): void => {
    from[at] = begin;
    to[at] = until;
    lengths[at++] = length;
  };
  for (const line of read) {
    const begin = put(line.all);
    note(begin, begin + line.plain.to - line.plain.from, line.plain.length);
    for (const part of line.parts) put(part);
  }
  const times = new Int32Array(size);
  for (let each = 0; each < count; each++) {
    const id = featureIn(said[each] ?? 0);
    times[id] = (times[id] ?? 0) + 1;
  }
  return { rows, starts, from, to, lengths, said, times };
}

const counted = (stretches: readonly Features[]): number => stretches.reduce((sum, { from, to }) => sum + to - from, 0);
