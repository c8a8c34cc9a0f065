import { type Checked, spanOf } from '../../cards/asking/guard-preview';
import { tooLong } from '../../cards/asking/text-input';
import { REFUSAL_WORDS } from '../../escalations/words';
import { findPersonalData } from '../../privacy/find-personal-data';
import { type GuardedText, guard, type Writer } from '../../privacy/guarded-text';

/** What is wrong with a text, in Dutch. Looked at before the guard reads it: a text of megabytes would keep everybody waiting. */
export const wrongWith = (typed: string): string | undefined =>
  typed.trim() === '' ? REFUSAL_WORDS['text-missing'] : tooLong(typed);

/** What the guard makes of a text that is not wrong. `keep` is what was ticked to stay, as spans with commas between. */
export function checkTyped(typed: string, writer: Writer, keep = ''): Checked & { readonly stored: GuardedText } {
  const findings = findPersonalData(typed);
  const ticked = new Set(keep.split(','));
  const kept = findings.filter((finding) => ticked.has(spanOf(finding)));
  return { typed, writer, findings, kept, stored: guard(typed, { keep: kept, writer }) };
}
