import type { Report } from '../../walk/report/report';
import { type Json, text } from '../card';
import { rows } from '../rows';
import { type Fold, foldButton, folded } from './fold';
import { groundsFold, section, sourcesFold, whyFold } from './folds';
import { isForNow, recordFold, recordLine } from './record';

/** The ways on from an advice; there is none back from the start of a tree. */
export interface Ways {
  readonly back: Json | undefined;
  readonly menu: Json;
  readonly report: Json;
  readonly ask: Json;
  /** Until something was said of it. */
  readonly judge: readonly Fold[];
}

/** What stands below the steps: lines that are read at once, what folds out, and the buttons at the bottom. */
interface Parts {
  readonly lines: readonly (Json | undefined)[];
  readonly folds: readonly (Json | undefined)[];
  readonly actions: readonly Json[];
}

/** `moreSteps` opens the steps that fold out; absent when all stand. */
type PartsOf = (report: Report, moreSteps: Json | undefined, answers: Fold, more: Fold['items'], ways: Ways) => Parts;

/** Whom to ask stands on the button, which is the coloured one then. */
export const URGED = 'Beslis dit niet alleen.';

const MORE = { id: 'more', title: 'Meer', tooltip: 'Meer hierover' } as const;

export const calmParts: PartsOf = (report, moreSteps, answers, more, ways) => {
  const after = ways.back === undefined ? more : [...more, ...rows([ways.menu])];
  const { record } = report.advice;
  const toRecord = recordFold(record, ways.report);
  const inside = [...headed(answers).items, ...after];
  const below = (middle: readonly Fold[], last: Fold['items']) => {
    const folds = [...middle.map(headed), { ...MORE, items: last }];
    const apart = toRecord.items.length === 0 ? ways.report : undefined;
    return { folds, rows: rows([moreSteps, ...[toRecord, ...folds].map(foldButton), apart]) };
  };
  const why = groundsFold(report);
  const apart = below([why, ...ways.judge], inside);
  const within = below([why], [...ways.judge.flatMap((fold) => headed(fold).items), ...inside]);
  // A row of buttons more would push the verdict off a phone's screen.
  const { folds, rows: buttonRows } = apart.rows.length > within.rows.length ? within : apart;
  return {
    lines: [record !== undefined && isForNow(record) ? recordLine(record) : undefined, folded(toRecord)],
    folds: [...buttonRows, ...folds.map(folded)],
    actions: [ways.back ?? ways.menu, ways.ask],
  };
};

/**
 * With danger the numbers must be on the screen, and a chat stays at the bottom of its last card: one row of buttons, and all
 * that is not for now behind it. Nobody writes a file or waits for a coordinator first.
 */
export const urgentParts: PartsOf = (report, moreSteps, answers, more, ways) => {
  const { advice } = report;
  const all: Fold = {
    ...MORE,
    items: [
      advice.escalate === 'urge' ? text(URGED, { weight: 'Bolder' }) : undefined,
      ...section('Vastleggen', [
        advice.record === undefined ? undefined : recordLine(advice.record),
        ...rows([ways.report]),
      ]),
      ...headed(whyFold(report)).items,
      ...headed(answers).items,
      ...headed(sourcesFold(report)).items,
      ...more,
      ...ways.judge.flatMap((fold) => headed(fold).items),
      ...rows([ways.ask, ways.back === undefined ? undefined : ways.menu]),
    ],
  };
  return {
    lines: [],
    folds: [folded(all)],
    actions: [moreSteps, foldButton(all), ways.back ?? ways.menu].filter((action) => action !== undefined),
  };
};

/** Several may be open at once: each says what it is. */
const headed = (fold: Fold): Fold => ({ ...fold, items: section(fold.tooltip ?? fold.title, fold.items) });
