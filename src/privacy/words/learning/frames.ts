import { nameVocabulary } from '../../names/name-vocabulary';
import type { Lesson } from './examples';
import { randomFrom } from './train';

/** The readable lessons: sentences with places for names, sentences about nobody, and words that are names too. */
export interface LessonTexts {
  /** `{N}` a first name or nickname, `{F}` a whole name, `{A}` a surname; one sentence a line. */
  readonly frames: readonly string[];
  readonly nobody: readonly string[];
  readonly wordsAsNames: readonly string[];
  /** Sentences with `{W}` where a word of work stands, and those words: with a capital too, as people write them. */
  readonly nobodyAtWork: readonly string[];
  readonly wordsOfWork: readonly string[];
  /** Sentences with `{M}`, `{P}` and so on where a word stands that is a name too, and those words: "M mei april". */
  readonly nobodyButThings: readonly string[];
  readonly things: readonly string[];
}

const timesFilled = 8;
/** As often again as people type without any capital. */
const timesSmall = 2;
/** As often again with a name that is a thing as well, so that what is said decides, not the word. */
const timesThing = 4;
const timesNobody = 4;
const bynames =
  'Lange Kleine Dikke Rooie Schele Gekke Ouwe Blonde Malle Kromme Manke Stille Zwarte Witte Tante Ome Omaatje Nonkel Lady Captain Kapitein Baba Mama Papa Dokter Juffie Kale Boze Snelle Mooie Broer Zus Peetoom Opoe Tantje Miss Mister Big Little Lil DJ MC'.split(
    ' ',
  );
const prefixes = ['', '', '', '', 'van ', 'de ', 'van der ', 'van den ', 'el ', 'ten ', 'v.d. '];
// What no list holds: names of nowhere.
const syllables = 'ka lo mi ra to ze na di fu sha bo ye li tu gra ve jo re ma so ni ki da bu le xa qui ro wa pe'.split(
  ' ',
);
const endings = ['', '', 'n', 's', 'r', 'h', 'sh', 'ie', 'y', 'ke', 'tje', 'ah', 'ek', 'im'];
const letters = [...'ABCDEFGHJKLMNPRSTW'];

/** Every sentence a few times, with other names each time; the same texts always give the same lessons. */
export function lessonsFrom({
  frames,
  nobody,
  wordsAsNames,
  nobodyAtWork,
  wordsOfWork,
  nobodyButThings,
  things,
}: LessonTexts): readonly Lesson[] {
  const names = namesFrom(wordsAsNames);
  // Without a capital a word is a word.
  const listed = namesFrom([]);
  const random = randomFrom(11);
  const allThings = things.flatMap((line) => line.split(' ').slice(1));
  const thing = (): string => capital(allThings[Math.floor(random() * allThings.length)] ?? '');
  const work = (): string => capital(wordsOfWork[Math.floor(random() * wordsOfWork.length)] ?? '');
  return [
    ...frames.flatMap((frame) => Array.from({ length: timesFilled }, () => filled(frame, names))),
    ...frames
      .filter((frame) => frame.includes('{N}'))
      .flatMap((frame) => Array.from({ length: timesThing }, () => filled(frame, { ...names, N: thing }))),
    ...frames.flatMap((frame) => Array.from({ length: timesSmall }, () => inSmall(filled(frame, listed)))),
    ...nobody.flatMap((text) => Array.from({ length: timesNobody }, () => ({ text, names: [] }))),
    ...nobodyAtWork.flatMap((frame) =>
      Array.from({ length: timesFilled }, () => ({ text: frame.replaceAll('{W}', work), names: [] })),
    ),
    ...nobodyButThings.flatMap((frame) => Array.from({ length: timesFilled }, () => withThings(frame, things, random))),
  ];
}

function withThings(frame: string, things: readonly string[], random: () => number): Lesson {
  const text = frame.replace(/\{(\p{Lu})\}/gu, (_, kind: string) => {
    const words =
      things
        .find((line) => line.startsWith(`${kind} `))
        ?.split(' ')
        .slice(1) ?? [];
    return words[Math.floor(random() * words.length)] ?? '';
  });
  return { text: frame.startsWith('{') ? capital(text.charAt(0)) + text.slice(1) : text, names: [] };
}

type Names = Readonly<Record<'N' | 'F' | 'A', () => string>>;

function namesFrom(words: readonly string[]): Names {
  const random = randomFrom(7);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const { given, commonSurnames, surnames, functionWords } = nameVocabulary();
  const firstNames = [...given].filter((key) => key.length > 2 && !functionWords.has(key));
  const [common, all] = [[...commonSurnames], [...surnames]];
  const unheardOf = (): string =>
    Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join('') + pick(endings);
  const one = (): string => {
    const chance = random();
    if (chance < (words.length === 0 ? 0.84 : 0.35)) return capital(pick(firstNames));
    if (chance < 0.7) return capital(pick(words));
    if (chance < 0.78) return `${pick(bynames)} ${capital(pick(random() < 0.6 ? firstNames : words))}`;
    if (chance < 0.84) return `${capital(pick(firstNames))} de ${capital(pick(words))}`;
    return capital(unheardOf());
  };
  const last = (): string => {
    const chance = random();
    return pick(prefixes) + capital(chance < 0.5 ? pick(common) : chance < 0.8 ? pick(all) : unheardOf());
  };
  const whole = (): string => {
    const chance = random();
    if (chance < 0.55) return `${capital(pick(firstNames))} ${last()}`;
    if (chance < 0.65) return `${pick(letters)}. ${last()}`;
    if (chance < 0.75) return `${capital(unheardOf())} ${last()}`;
    return chance < 0.85 ? `${capital(pick(firstNames))} ${capital(unheardOf())}` : one();
  };
  return { N: one, F: whole, A: last };
}

function filled(frame: string, make: Names): Lesson {
  const names: { start: number; end: number }[] = [];
  const text = frame.split(/(\{[NFA]\})/u).reduce((done, piece) => {
    if (!/^\{[NFA]\}$/u.test(piece)) return done + piece;
    const made = make[piece.charAt(1) as keyof Names]();
    const name = done === '' ? made.charAt(0).toUpperCase() + made.slice(1) : made;
    names.push({ start: done.length, end: done.length + name.length });
    return done + name;
  }, '');
  return { text, names };
}

function inSmall({ text, names }: Lesson): Lesson {
  return { text: text.toLowerCase(), names };
}

function capital(word: string): string {
  return word.replace(/(^|-)(\p{Ll})/gu, (_, edge: string, letter: string) => edge + letter.toUpperCase());
}
