import { findAddresses } from './detectors/address';
import { findBsns } from './detectors/bsn';
import { findCaseNumbers } from './detectors/case-number';
import { findBirthdates } from './detectors/dates/birthdate';
import { datesIn, type WrittenDate } from './detectors/dates/date-forms';
import { findEventDates } from './detectors/dates/event-date';
import { findForeignPlates } from './detectors/foreign-plate';
import { findIbans } from './detectors/iban';
import { findLicensePlates } from './detectors/license-plate';
import { findNames } from './detectors/name';
import { findEmails } from './detectors/online/email';
import { findUrlHandles } from './detectors/online/url-handle';
import { findPhones } from './detectors/phone';
import { findPostcodes } from './detectors/postcode';
import { digitsIn } from './digits';
import type { Detector, Finding } from './finding';
import { fold } from './fold';
import { placeholdersIn, type Span } from './placeholder';

/** A detector that may ask who is spoken of: `people` are the names in the same text, `dates` what is written as a date in it. */
type DetectorAmongPeople = (
  text: string,
  people: readonly Finding[],
  dates: readonly WrittenDate[],
) => readonly Finding[];

/**
 * In order of certainty: where two findings overlap, the detector that is named first wins. `digits`: how many digits the
 * shortest thing holds that it finds; most texts hold none, or an age.
 */
export const detectors: readonly { readonly detect: DetectorAmongPeople; readonly digits: number }[] = [
  { detect: findEmails, digits: 0 },
  { detect: findIbans, digits: 2 },
  { detect: findUrlHandles, digits: 0 },
  { detect: findBsns, digits: 8 },
  { detect: findPhones, digits: 0 },
  { detect: findLicensePlates, digits: 2 },
  { detect: findForeignPlates, digits: 1 },
  { detect: findCaseNumbers, digits: 2 },
  { detect: findBirthdates, digits: 0 },
  { detect: findEventDates, digits: 0 },
  { detect: findAddresses, digits: 1 },
  { detect: findPostcodes, digits: 4 },
];
const none: readonly Finding[] = [];

/**
 * Everything in the text that looks like personal data, in order and without overlap, with its place in the text as typed.
 * Placeholders are left alone; characters that nobody sees hide nothing.
 */
export function findPersonalData(typed: string, names: Detector = findNames): readonly Finding[] {
  const { text, placeOf } = fold(typed);
  return findIn(text, names).map(({ kind, start, end }) => ({ kind, ...placeOf(start, end) }));
}

function findIn(text: string, names: Detector): readonly Finding[] {
  const rank = new Map<Finding, number>();
  const people = names(text);
  const inText = digitsIn(text);
  const dates = datesIn(text);
  detectors.forEach(({ detect, digits }, order) => {
    if (digits > inText) return;
    for (const finding of detect(text, people, dates)) rank.set(finding, order);
  });
  for (const finding of people) rank.set(finding, detectors.length);
  if (rank.size === 0) return none;
  const inOrder = [...rank.keys()].sort((a, b) => a.start - b.start || b.end - a.end);
  return outside(placeholdersIn(text), withoutOverlap(inOrder, rank));
}

function withoutOverlap(findings: readonly Finding[], rank: ReadonlyMap<Finding, number>): readonly Finding[] {
  const kept: Finding[] = [];
  const rankOf = (finding: Finding): number => rank.get(finding) ?? detectors.length + 1;
  for (const finding of findings) {
    let wins = true;
    while (wins) {
      const last = kept.at(-1);
      if (last === undefined || last.end <= finding.start) break;
      if (rankOf(last) <= rankOf(finding)) wins = false;
      else kept.pop();
    }
    if (wins) kept.push(finding);
  }
  return kept;
}

function outside(spans: readonly Span[], findings: readonly Finding[]): readonly Finding[] {
  let next = 0;
  return findings.filter((finding) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= finding.start) next += 1;
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) >= finding.end;
  });
}
