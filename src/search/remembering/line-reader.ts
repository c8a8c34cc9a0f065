import { featureIn } from '../learning/amounts';
import { type Features, idsOf } from '../learning/gathering';
import type { LearningBook } from '../learning/learning-book';
import { stretchesOf } from '../learning/stretches';
import { type ReadLine, type ReadLines, type Rows, readLines, rowsFor, timesIn } from './read-lines';

/** What was read at an earlier time. */
export interface ReadBefore {
  readonly lines: ReadLines;
  /** Numbers of words on which other ways of saying something hang than then: lines that have one are read again. */
  readonly changed: ReadonlySet<number>;
}

export interface LineBefore {
  readonly lines: ReadLines;
  readonly row: number;
}

/** Reads lines: most by looking up how they were read before. */
export class LineReader {
  /** Everything that was read, by row, when all of it is to be remembered. */
  private readonly read: ReadLine[] = [];
  private readonly rows: Rows = { whole: new Map(), inStretches: new Map() };
  /** 1 for a row of before that was asked for. */
  private readonly asked: Uint8Array;
  /** 1 for a number of before that stands in a line that was read now. */
  private readonly isNew: Uint8Array;

  constructor(
    private readonly book: LearningBook,
    private readonly before: ReadBefore | undefined,
    private readonly remembers: boolean,
  ) {
    this.asked = new Uint8Array((before?.lines.starts.length ?? 1) - 1);
    this.isNew = new Uint8Array(before?.lines.times.length ?? 0);
  }

  /** Where a line stands that was read before, and would be read so now; undefined when it must be read. */
  lineBefore(text: string, inStretches: boolean): LineBefore | undefined {
    if (this.before === undefined) return undefined;
    const { lines, changed } = this.before;
    const row = rowsFor(lines.rows, inStretches).get(text);
    if (row === undefined || has(lines, row, changed)) return undefined;
    this.asked[row] = 1;
    return { lines, row };
  }

  line(text: string, inStretches: boolean): ReadLine {
    return this.remembers ? this.lineToRemember(text, inStretches) : this.readNow(text, inStretches);
  }

  /** All lines that were read. None unless they are to be remembered. */
  remembered(): ReadLines {
    return readLines(this.rows, this.read, this.book.size);
  }

  /** Which numbers stand in a line that was asked for; undefined when all do. */
  inUse(): ((number: number) => boolean) | undefined {
    if (this.before === undefined || this.asked.every((times) => times === 1)) return undefined;
    const { isNew } = this;
    const times = timesIn(this.before.lines, this.asked);
    return (number) => number >= times.length || (times[number] ?? 0) > 0 || isNew[number] === 1;
  }

  private lineToRemember(text: string, inStretches: boolean): ReadLine {
    const rows = rowsFor(this.rows, inStretches);
    const row = rows.get(text) ?? this.read.length;
    if (row === this.read.length) {
      rows.set(text, row);
      this.read.push({ ...this.readNow(text, inStretches), row });
    }
    return this.read[row] as ReadLine;
  }

  private readNow(text: string, inStretches: boolean): ReadLine {
    const split = (sentence: string) => this.book.split(sentence);
    const [whole = [], ...parts] = inStretches ? stretchesOf(text, split) : [split(text)];
    const { all, plain } = this.book.read(whole);
    this.keep(all);
    return {
      all,
      plain,
      parts: parts.map((part) => {
        const features = this.book.readWords(part);
        this.keep(features);
        return features;
      }),
      row: undefined,
    };
  }

  private keep(features: Features): void {
    this.book.keep(features);
    this.note(features);
  }

  private note(features: Features): void {
    const { isNew } = this;
    if (isNew.length > 0) for (const id of idsOf(features)) if (id < isNew.length) isNew[id] = 1;
  }
}

function has({ said, from, to, starts }: ReadLines, row: number, numbers: ReadonlySet<number>): boolean {
  if (numbers.size === 0) return false;
  const words = (starts[row] ?? 0) + 1;
  for (let at = from[words] ?? 0; at < (to[words] ?? 0); at++) if (numbers.has(featureIn(said[at] ?? 0))) return true;
  return false;
}
