import { type CardPart, partsOf } from '../../support/seen-card';

/** Words that somebody reads in a minute. */
const WORDS_A_MINUTE = 180;

/** What stands on a card before anything is folded out or opened, in the order in which it stands there. */
export function shownOn(card: CardPart): readonly string[] {
  const shown = visible(card);
  return partsOf(shown).flatMap(({ type, text, title, label, choices, style }) => {
    if (type === 'TextBlock') return [String(text)];
    const listed = Array.isArray(choices) && style !== 'compact' ? choices.map((choice) => String(choice.title)) : [];
    return [label, title, ...listed].filter((words): words is string => typeof words === 'string');
  });
}

/** Numbers are read too; signs and marks by themselves are not. */
export const wordsIn = (shown: readonly string[]): number =>
  shown
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Seconds that somebody reads before pressing anything. */
export const secondsFor = (card: CardPart): number => (60 * wordsIn(shownOn(card))) / WORDS_A_MINUTE;

/** Without what stays closed until somebody opens it. */
function visible(part: CardPart): CardPart {
  const kept = Object.entries(part).map(([key, value]) =>
    Array.isArray(value)
      ? [key, value.filter((each) => (each as CardPart)?.isVisible !== false).map((each) => inside(each))]
      : [key, value],
  );
  return Object.fromEntries(kept);
}

const inside = (each: unknown): unknown =>
  typeof each === 'object' && each !== null && !Array.isArray(each) ? visible(each as CardPart) : each;
