import type { Lesson } from './examples';

const article = /^(?:de|het|een|mijn|onze|ons|hun|haar|zijn|die|dat|deze|dit|jouw|je|uw|geen|alle|veel)$/u;
const joint = /^(?:en|of|maar|want|dat|omdat|als|dus|waar|die)$/u;
const shortest = 3;
const longest = 12;

/**
 * What people in a hurry make of a sentence that names nobody: "Ik vraag of de huisarts belt" → "Huisarts belt". Each piece of
 * the sentence that starts with an article, without that article and with the capital of a start.
 */
export function telegramsOf({ text }: Lesson): readonly Lesson[] {
  const telegrams: string[] = [];
  for (const sentence of text.split(/(?<=[.!?:;])\s+|\n+/u)) {
    const words = sentence.split(' ');
    words.forEach((word, index) => {
      const before = words[index - 1];
      const isStart = before === undefined || before.endsWith(',') || joint.test(before);
      const rest = words.slice(index + 1, index + 1 + longest);
      if (!isStart || !article.test(word.toLowerCase()) || rest.length < shortest) return;
      if (!/^\p{Ll}{3,}/u.test(rest[0] ?? '')) return;
      const telegram = rest.join(' ');
      telegrams.push(telegram.charAt(0).toUpperCase() + telegram.slice(1));
    });
  }
  return telegrams.map((telegram) => ({ text: telegram, names: [] }));
}
