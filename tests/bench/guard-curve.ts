import { groupsOfLessons } from '../../src/cli/learn-names';
import { findNames } from '../../src/privacy/detectors/name';
import { findPersonalData } from '../../src/privacy/find-personal-data';
import { taggerOf } from '../../src/privacy/names/tagger/tagger';
import { examplesOf, type Lesson } from '../../src/privacy/words/learning/examples';
import { train } from '../../src/privacy/words/learning/train';
import type { StrangersText } from './guard-set/read-guard-set';
import { type Marker, scoreStrangers } from './guard-strangers';

/** How much surer than now the tagger must be to mark, in log odds. */
const SHIFTS = [-2, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3];
const PARTS = 3;

interface Counts {
  readonly spans: number;
  readonly found: number;
  readonly names: number;
  readonly namesFound: number;
  readonly clean: number;
  readonly alarms: number;
}

/** The curve of recall against alarms: each strangers' set, and each third of our own marked texts, by a tagger without it. */
function curveLeavingOneOut(): ReadonlyMap<string, readonly Counts[]> {
  const groups = groupsOfLessons().map(({ from, weight, lessons }) => ({
    from,
    lessons,
    examples: lessons.map((lesson) => examplesOf([lesson], weight)),
  }));
  const curves = new Map<string, readonly Counts[]>();
  const marked = groups.find(({ from }) => from === 'marked')?.lessons ?? [];
  const sets = groups.filter(({ from }) => from.startsWith('strangers'));
  sets.forEach((set, fold) => {
    const isLeftOut = (from: string, index: number): boolean =>
      from === set.from || (from === 'marked' && index % PARTS === fold % PARTS);
    const learnt = train(
      groups.flatMap(({ from, examples }) => examples.filter((_, index) => !isLeftOut(from, index)).flat()),
    );
    const markers = SHIFTS.map((shift): Marker => {
      const by = taggerOf({ ...learnt, bias: learnt.bias - shift });
      return (text) => findPersonalData(text, (folded) => findNames(folded, by));
    });
    add(curves, 'strangers', markers, set.lessons.map(textOf));
    if (fold < PARTS) add(curves, 'marked', markers, marked.filter((_, index) => index % PARTS === fold).map(textOf));
  });
  return curves;
}

function textOf({ text, names, others = [] }: Lesson): StrangersText {
  const spans = [
    ...names.map(({ start, end }) => ({ start, end, kind: 'name' })),
    ...others.map(({ start, end }) => ({ start, end, kind: 'other' })),
  ];
  return { text, about: '', spans };
}

function add(
  curves: Map<string, readonly Counts[]>,
  name: string,
  markers: readonly Marker[],
  texts: readonly StrangersText[],
): void {
  const before = curves.get(name);
  const counts = markers.map((marker, index): Counts => {
    const { spans, found, clean, cleanWithAlarm, kinds } = scoreStrangers(marker, texts);
    const [namesFound, names] = kinds.get('name') ?? [0, 0];
    const so = before?.[index] ?? { spans: 0, found: 0, names: 0, namesFound: 0, clean: 0, alarms: 0 };
    return {
      spans: so.spans + spans,
      found: so.found + found,
      names: so.names + names,
      namesFound: so.namesFound + namesFound,
      clean: so.clean + clean,
      alarms: so.alarms + cleanWithAlarm,
    };
  });
  curves.set(name, counts);
}

const share = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);

for (const [name, counts] of curveLeavingOneOut()) {
  process.stdout.write(`\n| ${name}: surer by | spans | names | clean texts with an alarm |\n|---|---|---|---|\n`);
  counts.forEach(({ spans, found, names, namesFound, clean, alarms }, index) => {
    process.stdout.write(
      `| ${SHIFTS[index]} | ${share(found, spans)} | ${share(namesFound, names)} | ${share(alarms, clean)} (${alarms} of ${clean}) |\n`,
    );
  });
}
