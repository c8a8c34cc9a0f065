import type { Json } from '../card';
import { NUMBERS } from '../safety-box';

const CALLED = Object.values(NUMBERS).flatMap(({ name, says }) => [name, says]);

/** Said of who may do harm, before anything happened. */
const THREATENS = String.raw`(?:be)?dreig\w*|wapens?`;

/** 112 and Veilig Thuis, whoever is or may come in danger, and warning them. */
const DANGER = new RegExp(
  String.raw`\b(?:${[...new Set(CALLED)].join('|')}|(?:levens)?gevaar\w*|${THREATENS}|onveilig\w*|waarschuw\w*|alleen heen)\b`,
  'i',
);

/** Whom nobody leaves alone or goes to alone, what nobody touches, and who threatens: with danger, said before it happens. */
const KEEPS_SAFE = new RegExp(
  [
    String.raw`\b(?:${THREATENS})\b|\bop veilige afstand\b|\bscherm\b.* af\b|\bga weg\b`,
    String.raw`\bniet alleen\b|\balleen (?:heen|naar)\b|\bspreek\b[^.?!]* alleen\b`,
    String.raw`(?:^|[.?!,:] |\ben )(?:ga|kom|kijk|raak|laat|gebruik|bewaar|kopieer|reageer)\b[^.?!]{0,30}? (?:niets?|geen|nooit|niemand)\b`,
    String.raw`\b(?:wis|praat|bel|stuur|ga)\b[^.?!]* pas (?:als|over|na)\b`,
  ].join('|'),
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

/** For whom a number is there, as whoever works with it knows: 112 for now, the others for home, children and not wanting to live. */
const KNOWN_FOR = {
  now: /\b(?:acuut|nu|gevaar(?:lijk)?)\b/i,
  other: /\b(?:thuis|kind(?:eren)?|partner|gezin|familie|oudere|huisgenoten|18|leven|praten|acuut|bereikbaar)\b/i,
} as const;
const CALL = new RegExp(
  `^(?:en |of |dat kan |(?:bel|geef|meld|ook|dan|nu|anders|daarna|eerst|na|bij|dit|nummer|vandaag|gratis|dag en nacht|${CALLED.join('|')})[ ,:()]*)+$`,
  'i',
);

/** "Geweld thuis? Bel daarna ook Veilig Thuis: 0800-2000, dag en nacht." says no more than the button with that name does. */
function onlyCalls(step: string): boolean {
  const reason = /\b0800-|Veilig Thuis/.test(step) ? KNOWN_FOR.other : KNOWN_FOR.now;
  return sentencesOf(step).every((said) => (said.endsWith('?') ? reason : CALL).test(said.replace(/[.?!]$/, '')));
}

const sentencesOf = (step: string): readonly string[] => step.split(/(?<=[.?!])\s+/);

/**
 * The same below buttons that call: what a step says of a number is not lost when it folds, that number stands as a button, and
 * the step says nothing else. `elsewhere` are the buttons that found no place there.
 */
export function mustStandBelow(calls: readonly Json[], elsewhere: readonly Json[] = []): (step: string) => boolean {
  const called = new Set(calls.map(({ title }) => String(title).replace(/^Bel /, '')));
  const names = (step: string, isCalled: boolean) =>
    Object.values(NUMBERS).some(
      ({ name, says }) => called.has(name) === isCalled && (step.includes(name) || step.includes(says)),
    );
  // The headline says to call it, so that its number must be there.
  const asked = elsewhere.flatMap(({ style, url }) => (style === 'positive' ? [digitsOf(String(url))] : []));
  return (step) =>
    WARNS.test(step) ||
    KEEPS_SAFE.test(step) ||
    FORBIDS.test(step) ||
    names(step, false) ||
    (names(step, true) && !onlyCalls(step)) ||
    asked.some((digits) => digitsOf(step).includes(digits));
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');
