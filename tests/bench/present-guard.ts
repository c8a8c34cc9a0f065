import type { FindingKind } from '../../src/privacy/finding';
import type { GuardSetScore } from './guard.bench';
import { piiFilter, type StrangersScore, scoreStrangers, theGuard } from './guard-strangers';
import { atLeast, atMost, type BenchRow } from './present-rows';

/** Issue 4, "Must show" 7: what has a checksum or a fixed form. */
const FIXED_FORM: ReadonlySet<FindingKind> = new Set([
  'bsn',
  'phone',
  'email',
  'iban',
  'postcode',
  'birthdate',
  'licenseplate',
  'url-handle',
]);

/** Budgets count on sentences that the guard was not built with; on the others the figures are only shown. */
export function guardRows(sets: readonly GuardSetScore[]): readonly BenchRow[] {
  return [...sets.flatMap(rowsOfSet), ...strangersRows()];
}

/** Issue 14, "Must show" 3, on a set that nothing was mended with. */
const STRANGERS = { spans: atLeast(95, 'ours'), name: atLeast(94, 'ours'), alarms: atMost(5, 'ours') };

/** The newest set, beside another library. */
function strangersRows(): readonly BenchRow[] {
  const other = piiFilter();
  const theirs = other === undefined ? undefined : scoreStrangers(other);
  const ours = scoreStrangers(theGuard);
  return [
    ...rowsOfStrangers('guard', ours, STRANGERS),
    ...(theirs === undefined ? [] : rowsOfStrangers('pii-filter', theirs)),
  ];
}

function rowsOfStrangers(
  who: string,
  { spans, found, clean, cleanWithAlarm, kinds }: StrangersScore,
  budgets?: typeof STRANGERS,
): readonly BenchRow[] {
  const set = `${who} strangers`;
  const within = (name: keyof typeof STRANGERS) => (budgets === undefined ? {} : { budget: budgets[name] });
  return [
    { what: `${set}: found of ${spans} spans`, unit: '%', ours: (found * 100) / spans, ...within('spans') },
    ...[...kinds].map(
      ([kind, [seen, all]]): BenchRow => ({
        what: `${set}: found of ${all} ${kind}`,
        unit: '%',
        ours: (seen * 100) / all,
        ...(kind === 'name' ? within('name') : {}),
      }),
    ),
    {
      what: `${set}: of ${clean} clean texts with an alarm`,
      unit: '%',
      ours: (cleanWithAlarm * 100) / clean,
      ...within('alarms'),
    },
  ];
}

function rowsOfSet(score: GuardSetScore): readonly BenchRow[] {
  const isUnseen = score.set !== 'development';
  const recall = score.kinds
    .filter((kind) => kind.recall !== undefined)
    .map(({ kind, recall = 0, expected, falseAlarms }): BenchRow => {
      const least = FIXED_FORM.has(kind) ? 99 : kind === 'name' ? 93 : undefined;
      return {
        what: `guard ${score.set}: found of ${expected} ${kind} (${falseAlarms} false alarms)`,
        unit: '%',
        ours: recall * 100,
        ...(isUnseen && least !== undefined ? { budget: atLeast(least, 'ours') } : {}),
      };
    });
  return [
    ...recall,
    {
      what: `guard ${score.set}: of ${score.cleanSentences} clean sentences with an alarm`,
      unit: '%',
      ours: score.cleanWithAlarmShare * 100,
      ...(isUnseen ? { budget: atMost(5, 'ours') } : {}),
    },
    { what: `guard ${score.set}: time per sentence`, unit: 'ms', ours: score.microsecondsPerSentence / 1_000 },
  ];
}
