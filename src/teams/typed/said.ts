const PICTURES = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f/gu;

/** Lower case, single spaces, without accents, emoji and marks at the end. Marks alone say nothing, but `?` asks for help. */
export const simplify = (text: string): string => {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(PICTURES, ' ')
    .toLowerCase()
    .replace(/[“”"'‘’]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (/[\p{L}\p{N}]/u.test(words)) return words.replace(/\s*[.!?,;:…]+$/, '');
  return words.includes('?') ? '?' : '';
};

/** A list of sayings, each as `simplify` leaves it. */
export const wordsOf = (sayings: string): ReadonlySet<string> => new Set(sayings.split('|'));

/** What people say before and after what they mean. */
const BEFORE = wordsOf(
  'ok|oke|okee|okay|nou|nu|ja|nee|nja|en|dan|he|hee|hey|hoi|hallo|hi|hello|dag|goedemorgen|goedemiddag|goedenavond|beste|deelwijzer|eh|uh|uhm|ehm|zeg|super|heel|erg|echt|nogmaals|sorry|oh|o|ah|aha|please|so|well|yes|no|mooi|fijn|prima|top|alvast|toon|show|open|geef|ga|naar',
);
const AFTER = wordsOf(
  'hoor|deelwijzer|alsjeblieft|alstublieft|aub|svp|graag|please|pls|dan|even|nog|maar|joh|man|bot|he|toch|eens|weer|zeg|allemaal|lief|kort|nu|now|again|so|very|much|hi|jij|je|wel|robot|vriend|x|xx',
);
/** As many words can be left out on a side; nobody says more. */
const MOST_LEFT_OUT = 3;
const MOST_WORDS = 12;

/**
 * Everything that a text can be short for, itself first: `ok, dank je wel hoor!` is `dank je wel` too. A real question in which
 * such a word stands is none of them.
 */
export function readingsOf(text: string): readonly string[] {
  const whole = simplify(text);
  const words = whole.replace(/[,.!?;:…]+(?= |$)/g, '').split(' ');
  if (words.length > MOST_WORDS) return [whole];
  const before = leading(words, BEFORE);
  const after = leading(words.toReversed(), AFTER);
  const shorter = Array.from({ length: before + 1 }, (_, from) =>
    Array.from({ length: after + 1 }, (_, to) => words.slice(from, words.length - to).join(' ')),
  ).flat();
  return [whole, ...shorter.filter((each) => each !== '')];
}

function leading(words: readonly string[], among: ReadonlySet<string>): number {
  const first = words.findIndex((word) => !among.has(word));
  return Math.min(MOST_LEFT_OUT, first < 0 ? words.length : first);
}

export const said = (text: string, sayings: ReadonlySet<string>): boolean =>
  readingsOf(text).some((reading) => sayings.has(reading));
