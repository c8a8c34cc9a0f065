import type { Finding } from '../finding';
import { matchesOf } from '../matches';

// Six digits or more that nothing is counted with, or letters of an office before five.
const bare =
  /(?<![\p{L}\d.,/€+#-]|€ |\d )\d{6,12}(?![\p{L}\d%]|[.,/:-]\d| \d| ?(?:euro|eur|km|kg|keer|stuks|inwoners|mensen|personen|huishoudens)(?!\p{L}))/gu;
const lettered = /(?<![\p{L}\d./-])[A-Z]{1,4}[-. ]?\d{5,10}(?![\p{L}\d/-])/gu;
const service = /^(?:0[89]00|14\d{2,4}$)/u;
const reach = 140;

/** Numbers that no word explains, in a text that names somebody near: hers or his, whatever office gave it. */
export function numbersBesideSomebody(text: string, people: readonly Finding[]): readonly Finding[] {
  if (people.length === 0) return [];
  const findings: Finding[] = [];
  for (const form of [bare, lettered])
    for (const { 0: written, index } of matchesOf(text, form)) {
      const end = index + written.length;
      const isNear = people.some((name) => name.start < end + reach && index < name.end + reach);
      if (isNear && !service.test(written)) findings.push({ kind: 'casenumber', start: index, end });
    }
  return findings;
}
