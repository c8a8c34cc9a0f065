import { Told } from './learning/learn-danger';
import { ExampleTable } from './learning/side-by-side';
import type { Lines } from './lines';
import type { Lesson } from './placing/place-table';
import type { LineReader } from './remembering/line-reader';
import { allAt, stretchesAt } from './remembering/read-lines';

/** More asked lines than this teach a recogniser nothing new; they would only cost time. */
const MOST_ASKED = 10_000;
/** The content's own words that say what it is about: titles, keywords, summaries. */
const TELLING = 0.5;
/** What sounds like danger but is none must be known twice as well. */
const NEAR_MISS = 2;

/** Reads lines, and keeps those that teach what danger is and what is ours. */
export class Examples {
  readonly ours = new ExampleTable();
  readonly told = new Told();
  private readonly isSampled: () => boolean;

  /** `asked`: how many lines there are that somebody typed. */
  constructor(
    private readonly reader: LineReader,
    asked: number,
  ) {
    this.isSampled = sampling(asked);
  }

  meet(lines: readonly Lines[], inSafetyTree: boolean): readonly Lesson[] {
    const lessons: Lesson[] = [];
    for (const { texts, ...alike } of lines)
      for (const text of texts) lessons.push(this.meetOne(text, alike, inSafetyTree));
    return lessons;
  }

  private meetOne(text: string, { kind, weight }: Omit<Lines, 'texts'>, inSafetyTree: boolean): Lesson {
    const isExample = kind !== 'field' && (kind !== 'asked' || this.isSampled());
    // How somebody asks for a safety tree may or may not be danger: that teaches nothing about danger.
    const tellsOfDanger = isExample && !(kind === 'asked' && inSafetyTree);
    const tellsOfUs = isExample || (kind === 'field' && weight >= TELLING);
    const isOurs = kind !== 'outside';
    const isDanger = kind === 'danger';
    const counts = kind === 'no-danger' ? NEAR_MISS : weight;
    const before = this.reader.lineBefore(text, tellsOfDanger);
    if (before !== undefined) {
      const { lines, row } = before;
      const all = allAt(lines, row);
      if (tellsOfUs) this.ours.add(all, isOurs, 1);
      if (tellsOfDanger) this.told.addFrom(lines, stretchesAt(lines, row), isDanger, counts);
      return { features: all, weight, row };
    }
    const { all, plain, parts, row } = this.reader.line(text, tellsOfDanger);
    if (tellsOfUs) this.ours.add(all, isOurs, 1);
    if (tellsOfDanger) this.told.add([plain, ...parts], isDanger, counts);
    return { features: all, weight, row };
  }
}

/** Picks lines evenly from `count`: all, or as many as are enough. */
function sampling(count: number): () => boolean {
  const share = Math.min(1, MOST_ASKED / count);
  let due = 0;
  return () => {
    due += share;
    if (due < 1) return false;
    due -= 1;
    return true;
  };
}
