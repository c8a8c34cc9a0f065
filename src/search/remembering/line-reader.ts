import { featureIn } from '../learning/amounts';
import { type Features, idsOf } from '../learning/gathering';
import type { LearningBook } from '../learning/learning-book';
import { stretchesOf } from '../learning/stretches';
import { lineAt, type Read, type ReadLine, type ReadLines, rowOf, timesIn } from './read-lines';

/** What was read at an earlier time. */
export interface ReadBefore {
  readonly lines: ReadLines;
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
  /** 1 for a row of before that was asked for. */
  private readonly asked: Uint8Array;
  /** 1 for a number of before that stands in a line that was read now. */
  private readonly isNew: Uint8Array;

  constructor(
    private readonly book: LearningBook,
    private readonly before: ReadBefore | undefined,
    private readonly keepsAll: boolean,
  ) {
    this.asked = new Uint8Array((before?.lines.starts.length ?? 1) - 1);
    this.isNew = new Uint8Array(before?.lines.times.length ?? 0);
  }

  line(text: string, how: HowToRead): ReadLine {
    const line = this.lineBefore(text, how) ?? this.readNow(text, how);
    if (this.keepsAll) this.read.push({ text, inStretches: how.inStretches, line });
    return line;
  }

  /** Which numbers stand in a line that was asked for; undefined when all do. */
  inUse(): ((number: number) => boolean) | undefined {
    if (this.before === undefined || this.asked.every((times) => times === 1)) return undefined;
    const { isNew } = this;
    const times = timesIn(this.before.lines, this.asked);
    return (number) => number >= times.length || (times[number] ?? 0) > 0 || isNew[number] === 1;
  }

  private lineBefore(text: string, { inStretches }: HowToRead): ReadLine | undefined {
    if (this.before === undefined) return undefined;
    const { lines, changed } = this.before;
    const row = rowOf(lines, text, inStretches);
    const line = row === undefined ? undefined : lineAt(lines, row);
    if (row === undefined || line === undefined || has(line.plain, changed)) return undefined;
    this.asked[row] = 1;
    return line;
  }

  private readNow(text: string, { inStretches, keeps }: HowToRead): ReadLine {
    const { book } = this;
    const split = (sentence: string) => book.split(sentence);
    const [whole = [], ...parts] = inStretches ? stretchesOf(text, split) : [split(text)];
    const { all, plain } = book.read(whole);
    if (keeps || this.keepsAll) book.keep(all);
    this.note(all);
    return {
      all,
      plain,
      parts: parts.map((part) => {
        const features = book.readWords(part);
        book.keep(features);
        this.note(features);
        return features;
      }),
    };
  }

  private note(features: Features): void {
    const { isNew } = this;
    if (isNew.length > 0) for (const id of idsOf(features)) if (id < isNew.length) isNew[id] = 1;
  }
}

function has({ said, from, to }: Features, numbers: ReadonlySet<number>): boolean {
  if (numbers.size > 0) for (let at = from; at < to; at++) if (numbers.has(featureIn(said[at] ?? 0))) return true;
  return false;
}
