import type { Features } from './gathering';
import type { LearningBook } from './learning-book';
import { lineOf, type Read, type ReadLine, type ReadLines } from './read-lines';
import { stretchesOf } from './stretches';

/** What was read at an earlier time. */
export interface ReadBefore {
  readonly lines: ReadLines;
  /** Every number that had been given then is below this. */
  readonly size: number;
  /** Numbers of words on which other ways of saying something hang than then: lines that have one are read again. */
  readonly changed: ReadonlySet<number>;
}

export interface HowToRead {
  readonly inStretches: boolean;
  /** What is not kept is written over by the next line. */
  readonly keeps: boolean;
}

/** Reads lines: most by looking up how they were read before. */
export class LineReader {
  /** Everything that was read, when all of it is kept. */
  readonly read: Read[] = [];
  private readonly marks: Uint8Array;

  constructor(
    private readonly book: LearningBook,
    private readonly before: ReadBefore | undefined,
    private readonly keepsAll: boolean,
  ) {
    this.marks = new Uint8Array(before?.size ?? 0);
  }

  line(text: string, how: HowToRead): ReadLine {
    const line = this.lineBefore(text, how) ?? this.readNow(text, how);
    for (const features of [line.all, ...line.parts]) this.mark(features);
    if (this.keepsAll) this.read.push({ text, inStretches: how.inStretches, line });
    return line;
  }

  /** Whether any line that was asked for has the feature with this number; absent when all have. */
  get inUse(): ((number: number) => boolean) | undefined {
    const { marks } = this;
    return marks.length === 0 ? undefined : (number) => number >= marks.length || marks[number] === 1;
  }

  private lineBefore(text: string, { inStretches }: HowToRead): ReadLine | undefined {
    if (this.before === undefined) return undefined;
    const { lines, changed } = this.before;
    const line = lineOf(lines, text, inStretches);
    return line === undefined || has(line.plain, changed) ? undefined : line;
  }

  private readNow(text: string, { inStretches, keeps }: HowToRead): ReadLine {
    const { book } = this;
    const split = (sentence: string) => book.split(sentence);
    const [whole = [], ...parts] = inStretches ? stretchesOf(text, split) : [split(text)];
    const { all, plain } = book.read(whole);
    if (keeps || this.keepsAll) book.keep(all);
    return {
      all,
      plain,
      parts: parts.map((part) => {
        const features = book.readWords(part);
        book.keep(features);
        return features;
      }),
    };
  }

  private mark({ ids, from, to }: Features): void {
    const { marks } = this;
    if (marks.length > 0) for (let at = from; at < to; at++) marks[ids[at] ?? 0] = 1;
  }
}

function has({ ids, from, to }: Features, numbers: ReadonlySet<number>): boolean {
  if (numbers.size > 0) for (let at = from; at < to; at++) if (numbers.has(ids[at] ?? 0)) return true;
  return false;
}
