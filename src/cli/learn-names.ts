import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../content/read/yaml/yaml-source';
import { examplesOf, type Lesson } from '../privacy/words/learning/examples';
import { lessonsFrom } from '../privacy/words/learning/frames';
import { type MarkedSpan, readMarked } from '../privacy/words/learning/marked';
import { packWeights } from '../privacy/words/learning/pack-weights';
import { inSmallLetters, withNamesInCapitals, withSlips } from '../privacy/words/learning/slips';
import { telegramsOf } from '../privacy/words/learning/telegrams';
import { train } from '../privacy/words/learning/train';

// From dist/cli as well as from src/cli, as in words.ts.
const ROOT = join(__dirname, '../..');
const WORDS = join(ROOT, 'src/privacy/words');
const SETS = join(ROOT, 'tests/bench/guard-set');
const CONTENT = join(ROOT, 'content');

/** How much a word of each kind of lesson counts: labelled by hand, by ourselves, made up, and content that names nobody. */
const WEIGHTS = { strangers: 2, marked: 2, own: 1, made: 1, content: 0.5, retyped: 0.7 };

/** What the tagger learns from besides content, as one number: a test tells when `npm run words` was forgotten. */
export function fingerprintOfLessons(): string {
  const lessons = readdirSync(join(WORDS, 'lessons')).map((name) => join(WORDS, 'lessons', name));
  const sets = readdirSync(SETS)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => join(SETS, name));
  const hash = createHash('sha256');
  for (const file of [...lessons.sort(), ...sets.sort(), join(WORDS, 'packed.json')]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** Lessons from one source, and how much each word of them counts. */
export interface LessonGroup {
  readonly from: string;
  readonly weight: number;
  readonly lessons: readonly Lesson[];
}

/** All that the tagger learns from, by source. */
export function groupsOfLessons(): readonly LessonGroup[] {
  const sets = readdirSync(SETS).filter((name) => name.endsWith('.jsonl'));
  const content = textsOfContent();
  const isStrangers = (name: string): boolean => name.startsWith('strangers');
  const labelled: readonly LessonGroup[] = [
    ...sets.filter((name) => !isStrangers(name)).map((from) => ({ from, weight: WEIGHTS.own, lessons: readSet(from) })),
    { from: 'marked', weight: WEIGHTS.marked, lessons: linesOf('marked').map(lessonOf) },
    ...sets.filter(isStrangers).map((from) => ({ from, weight: WEIGHTS.strangers, lessons: readSet(from) })),
  ];
  return [
    { from: 'content', weight: WEIGHTS.content, lessons: content },
    { from: 'telegrams', weight: WEIGHTS.content, lessons: content.flatMap(telegramsOf) },
    { from: 'frames', weight: WEIGHTS.made, lessons: lessonsFrom(readTexts()) },
    ...labelled,
    ...labelled.flatMap(retyped),
  ];
}

/** The same lessons in other hands; their source is called after the first, so that leaving one out leaves out all. */
function retyped({ from, lessons }: LessonGroup): readonly LessonGroup[] {
  return [
    { from: `${from} in small letters`, weight: WEIGHTS.retyped, lessons: lessons.flatMap(inSmallLetters) },
    { from: `${from} with names in capitals`, weight: WEIGHTS.retyped, lessons: lessons.flatMap(withNamesInCapitals) },
    { from: `${from} with slips`, weight: WEIGHTS.retyped, lessons: withSlips(lessons) },
  ];
}

/** Trains the tagger of names on all lessons, but for the sources whose name holds one of `without`. */
export function learnNames(without: readonly string[] = []): ReturnType<typeof packWeights> {
  const groups = groupsOfLessons().filter(({ from }) => !without.some((left) => from.includes(left)));
  return packWeights(train(groups.flatMap(({ lessons, weight }) => examplesOf(lessons, weight))));
}

function readTexts(): Parameters<typeof lessonsFrom>[0] {
  return {
    frames: [...linesOf('openings'), ...linesOf('sentences')],
    nobody: linesOf('nobody'),
    nobodyAtWork: linesOf('nobody-at-work'),
    nobodyButThings: linesOf('nobody-but-things'),
    things: linesOf('things'),
    wordsOfWork: linesOf('words-of-work').flatMap((line) => line.split(/\s+/u)),
    wordsAsNames: linesOf('words-as-names').flatMap((line) => line.split(/\s+/u)),
  };
}

function linesOf(name: string): readonly string[] {
  return readFileSync(join(WORDS, 'lessons', `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

interface Row {
  readonly text?: string;
  readonly marked?: string;
  readonly spans?: readonly MarkedSpan[];
}

function readSet(name: string): readonly Lesson[] {
  const rows = readFileSync(join(SETS, name), 'utf8').split('\n');
  return rows
    .filter((row) => row !== '')
    .map((row) => {
      const { text = '', spans = [], marked } = JSON.parse(row) as Row;
      return marked === undefined ? byKind(text, spans) : lessonOf(marked);
    });
}

function lessonOf(marked: string): Lesson {
  const { text, spans } = readMarked(marked);
  return byKind(text, spans);
}

function byKind(text: string, spans: readonly MarkedSpan[]): Lesson {
  return {
    text,
    names: spans.filter(({ kind }) => kind === 'name'),
    others: spans.filter(({ kind }) => kind !== 'name'),
  };
}

/** Sentences of our own content and of what people ask: they name nobody, a rule of content. */
function textsOfContent(): readonly Lesson[] {
  const texts = new Set<string>();
  for (const room of ['language', 'trees'])
    for (const name of readdirSync(join(CONTENT, room), { recursive: true, encoding: 'utf8' }).sort())
      if (name.endsWith('.yaml')) collect(readYaml(name, readFileSync(join(CONTENT, room, name), 'utf8')).value, texts);
  return [...texts].map((text) => ({ text, names: [] }));
}

const shortestSentence = 16;

function collect(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') {
    if (!value.includes('{{') && value.includes(' '))
      for (const line of value.split(/\n+/u)) if (line.length >= shortestSentence) texts.add(line);
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) collect(inner, texts);
  }
}

/** `npm run words`: makes `tagger.json`; `--without 2026-11-27.jsonl --to FILE` leaves a labelled set out, to measure on it. */
function main(args: readonly string[]): void {
  const given = (option: string): string | undefined =>
    args.includes(option) ? args[args.indexOf(option) + 1] : undefined;
  const without = given('--without');
  const learnt = { ...learnNames(without === undefined ? [] : [without]), lessons: fingerprintOfLessons() };
  writeFileSync(given('--to') ?? join(WORDS, 'tagger.json'), `${JSON.stringify(learnt, null, 1)}\n`);
}

if (require.main === module) main(process.argv.slice(2));
