import { isDay } from '../../calendar/dutch-day';
import type { Finding, Path } from '../problem';

/** A day that has the right shape but is not in any calendar, such as 2026-02-31. */
export function impossibleDays(days: Iterable<readonly [string | undefined, Path]>): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [day, path] of days) {
    if (day === undefined || isDay(day)) continue;
    findings.push({
      code: 'wrong-date',
      path,
      message: `De dag \`${day}\` bestaat niet.`,
      hint: 'Schrijf jaar-maand-dag tussen aanhalingstekens: "2026-11-21".',
    });
  }
  return findings;
}
