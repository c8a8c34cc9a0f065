import type { Json } from '../card';
import { NUMBERS } from '../safety-box';

const CALLED = Object.values(NUMBERS).flatMap(({ name, says }) => [name, says]);

/** 112 and Veilig Thuis, whoever is or may come in danger, and warning them. */
const DANGER = new RegExp(
  String.raw`\b(?:${[...new Set(CALLED)].join('|')}|(?:levens)?gevaar\w*|bedreig\w*|onveilig\w*|waarschuw\w*)\b`,
  'i',
);

/** What cannot be taken back: told, shown, asked or promised to the wrong person, or wiped. */
const DONE_FOR_GOOD =
  'deel|vertel|zeg|geef|meld|stuur|bevestig|noem|praat|spreek|benader|zoek|waarschuw|wis|teken|beloof|vraag|licht';

/** "Deel niets", "Wis zelf niets", "Zeg hem dan nog niets"; and what limits the sentence before: "Niets over anderen." */
const FORBIDS = new RegExp(
  String.raw`(?:^|[.?!,:] |\ben )(?:(?:${DONE_FOR_GOOD})\b[^.?!:]{0,30}? (?:niets?|geen|nooit|niemand)\b|(?:niets|geen|nooit)\b[^.?!]*\.)`,
  'i',
);

/** Whoever is in danger must hear of it, and how. */
const WARNS = /\bwaarschuw\w*|\bgevaar (?:loopt|lopen)\b|\bwie het gevaar is\b/i;

/** A step that nobody may miss stands on the card at once, whichever place it has. */
export const mustStand = (step: string): boolean => DANGER.test(step) || FORBIDS.test(step);

/**
 * The same below buttons that call: what a step says of a number is not lost when it folds and that number stands as a button.
 * `elsewhere` are the buttons that found no place there.
 */
export function mustStandBelow(calls: readonly Json[], elsewhere: readonly Json[] = []): (step: string) => boolean {
  const called = new Set(calls.map(({ title }) => String(title).replace(/^Bel /, '')));
  const notCalled = Object.values(NUMBERS).filter(({ name }) => !called.has(name));
  // The headline says to call it, so that its number must be there.
  const asked = elsewhere.flatMap(({ style, url }) => (style === 'positive' ? [digitsOf(String(url))] : []));
  return (step) =>
    WARNS.test(step) ||
    FORBIDS.test(step) ||
    notCalled.some(({ name, says }) => step.includes(name) || step.includes(says)) ||
    asked.some((digits) => digitsOf(step).includes(digits));
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');
