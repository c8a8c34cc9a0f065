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

/** The newest set, beside another library. It has been learned from since its first look, so the figures carry no budget. */
function strangersRows(): readonly BenchRow[] {
  const other = piiFilter();
  const theirs = other === undefined ? undefined : scoreStrangers(other);
  const ours = scoreStrangers(theGuard);
  return [...rowsOfStrangers('guard', ours), ...(theirs === undefined ? [] : rowsOfStrangers('pii-filter', theirs))];
}

function rowsOfStrangers(
  who: string,
  { spans, found, clean, cleanWithAlarm, kinds }: StrangersScore,
): readonly BenchRow[] {
  const set = `${who} strangers`;
  return [
    { what: `${set}: found of ${spans} spans`, unit: '%', ours: (found * 100) / spans },
    ...[...kinds].map(
      ([kind, [seen, all]]): BenchRow => ({
        what: `${set}: found of ${all} ${kind}`,
        unit: '%',
        ours: (seen * 100) / all,
      }),
    ),
    { what: `${set}: of ${clean} clean texts with an alarm`, unit: '%', ours: (cleanWithAlarm * 100) / clean },
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
