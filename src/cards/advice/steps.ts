import type { Report } from '../../walk/report/report';
import { type Json, markdown, steps } from '../card';
import { mustStand, mustStandBelow } from './must-stand';
import type { Written } from './tree-names';

/** As many steps somebody oversees at once; of more than one beyond that, the rest folds out. */
const SEATS = 3;
/** What to do first is never behind a button, however many steps after it must stand; with danger that is mostly to call. */
const FIRST = { calm: 2, urgent: 1 } as const;

interface Steps {
  /** In their order and with their own numbers: a gap shows where something folds out. */
  readonly parts: readonly Json[];
  /** Opens and closes what folds out; absent when all of it stands. */
  readonly button?: Json;
}

/**
 * The steps of an advice; with danger the sentences that this walk adds to them too, which elsewhere stand in the verdict. `calls` are
 * the buttons above them, `elsewhere` those that found no place there; `write` makes Markdown of a sentence.
 */
export function stepsOf({ advice }: Report, calls: readonly Json[], elsewhere: readonly Json[], write: Written): Steps {
  const isUrgent = advice.verdict === 'act-now';
  const must = isUrgent ? mustStandBelow(calls, elsewhere) : mustStand;
  const standing = new Set(standingOf(advice.do, isUrgent ? FIRST.urgent : FIRST.calm, must));
  const runs = runsOf(advice.do, standing);
  const isShort = standing.size === advice.do.length;
  const adds = isUrgent ? advice.adds : [];
  const parts = [
    ...runs.map(({ from, said, stands }) => {
      const list = steps(said, from + 1, write);
      return stands ? list : hidden(`steps-${from + 1}`, list);
    }),
    ...adds.map((each, index) =>
      isShort || must(each) ? markdown(write(each)) : hidden(`adds-${index + 1}`, markdown(write(each))),
    ),
  ];
  if (isShort) return { parts };
  const what = advice.verdict === 'look-up' ? 'punten' : 'stappen';
  return {
    parts,
    button: {
      type: 'Action.ToggleVisibility',
      title: `Nog ${advice.do.length - standing.size} ${what}`,
      targetElements: parts.flatMap((part: Json) => (part.isVisible === false ? [part.id] : [])),
    },
  };
}

/** The schema of cards knows no text that is hidden by itself. */
const hidden = (id: string, part: Json): Json => ({
  type: 'Container',
  id,
  isVisible: false,
  spacing: 'Small',
  items: [part],
});

/** The places of the steps that stand: the first, all that must, and as many of the others as there are seats left. */
export function standingOf(
  all: readonly string[],
  first: number,
  isMust: (step: string) => boolean,
): readonly number[] {
  const places = [...all.keys()];
  const must = places.filter((place) => place < first || isMust(all[place] ?? ''));
  const others = places.filter((place) => !must.includes(place)).slice(0, Math.max(0, SEATS - must.length));
  const standing = places.filter((place) => must.includes(place) || others.includes(place));
  // A button for a single step takes as much room as the step.
  return all.length - standing.length < 2 ? places : standing;
}

interface Run {
  readonly from: number;
  readonly said: readonly string[];
  readonly stands: boolean;
}

/** Neighbours that stand or fold together are one list. */
function runsOf(all: readonly string[], standing: ReadonlySet<number>): readonly Run[] {
  const runs: Run[] = [];
  for (const [place, step] of all.entries()) {
    const stands = standing.has(place);
    const last = runs.at(-1);
    if (last?.stands === stands) runs.splice(-1, 1, { ...last, said: [...last.said, step] });
    else runs.push({ from: place, said: [step], stands });
  }
  return runs;
}
