import { type Checked, spanOf } from '../../cards/asking/guard-preview';
import { tooLong } from '../../cards/asking/text-input';
import { REFUSAL_WORDS } from '../../escalations/words';
import { findPersonalData } from '../../privacy/find-at-need';
import type { Finding } from '../../privacy/finding';
import { type GuardedText, guard, type Writer } from '../../privacy/guarded-text';

/** What is wrong with a text, in Dutch. Looked at before the guard reads it: a text of megabytes would keep everybody waiting. */
export const wrongWith = (typed: string): string | undefined =>
  typed.trim() === '' ? REFUSAL_WORDS['text-missing'] : tooLong(typed);

/** What was ticked to stay: on the preview of this very text, or on the one before it was changed. */
export interface Ticked {
  /** Spans, with commas between. */
  readonly keep?: string | undefined;
  /** See `ticksOn`. */
  readonly ticks?: readonly string[] | undefined;
}

/** What the guard makes of a text that is not wrong. */
export function checkTyped(
  typed: string,
  writer: Writer,
  { keep, ticks = [] }: Ticked = {},
): Checked & { readonly stored: GuardedText } {
  const findings = findPersonalData(typed);
  const kept = keep === undefined ? tickedAgain(typed, findings, ticks) : tickedNow(findings, keep);
  return { typed, writer, findings, kept, stored: guard(typed, { keep: kept, writer }) };
}

/**
 * The ticks of a preview, for the form on which its text is changed: of each kind and words that were found, which of them stay.
 * `10 name Jan` is the first of two.
 */
export function ticksOn(typed: string, { keep, ticks = [] }: Ticked): readonly string[] {
  // Never shown in a preview, so nothing was ticked in it.
  if (keep === undefined || wrongWith(typed) !== undefined) return ticks;
  const findings = findPersonalData(typed);
  const kept = new Set(tickedNow(findings, keep));
  return [...alike(typed, findings)].flatMap(([words, found]) =>
    found.some((each) => kept.has(each)) ? [`${found.map((each) => (kept.has(each) ? 1 : 0)).join('')} ${words}`] : [],
  );
}

function tickedNow(findings: readonly Finding[], keep: string): readonly Finding[] {
  const ticked = new Set(keep.split(','));
  return findings.filter((finding) => ticked.has(spanOf(finding)));
}

/** One more or one less of the same words may be about somebody else: then whoever wrote it ticks again. */
function tickedAgain(typed: string, findings: readonly Finding[], ticks: readonly string[]): readonly Finding[] {
  const found = alike(typed, findings);
  const ticked = ticks.flatMap((tick) => {
    const [marks = '', words] = /^([01]+) (.*)$/s.exec(tick)?.slice(1) ?? [];
    const same = found.get(words ?? '') ?? [];
    return same.length === marks.length ? same.filter((_, index) => marks[index] === '1') : [];
  });
  return findings.filter((finding) => ticked.includes(finding));
}

function alike(typed: string, findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const words = `${finding.kind} ${typed.slice(finding.start, finding.end)}`;
    found.set(words, [...(found.get(words) ?? []), finding]);
  }
  return found;
}
