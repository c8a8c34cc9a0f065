import type { Lesson } from './examples';
import { randomFrom } from './train';

/** One name in so many is typed wrong. */
const oneIn = 3;
const shortest = 5;

/** The lessons as people type them who never touch the shift key, or never let go of it: the guard reads both alike. */
export function inSmallLetters({ text, names, others = [] }: Lesson): readonly Lesson[] {
  const small = text.toLowerCase();
  return small === text || small.length !== text.length ? [] : [{ text: small, names, others }];
}

/** "Mevrouw TIMMER": names in capitals, as forms and registers have them. */
export function withNamesInCapitals({ text, names, others = [] }: Lesson): readonly Lesson[] {
  if (names.length === 0) return [];
  let shouted = text;
  for (const { start, end } of names)
    shouted = shouted.slice(0, start) + text.slice(start, end).toUpperCase() + shouted.slice(end);
  return shouted === text || shouted.length !== text.length ? [] : [{ text: shouted, names, others }];
}

/** Lessons with slips of the pen: two letters the wrong way round, in names and in long words alike, so that length never changes. */
export function withSlips(lessons: readonly Lesson[]): readonly Lesson[] {
  const random = randomFrom(23);
  return lessons.flatMap((lesson) => {
    const slipped = lesson.text.replace(/\p{L}{5,}/gu, (word) => {
      if (random() * oneIn > 1) return word;
      const at = 1 + Math.floor(random() * (word.length - shortest + 2));
      return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    });
    return slipped === lesson.text ? [] : [{ ...lesson, text: slipped }];
  });
}
