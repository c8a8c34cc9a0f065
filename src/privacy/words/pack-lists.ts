import { keyOf } from '../names/word-key';
import { packWords } from './pack-words';
import { wordsOf } from './unpack-words';

/** The readable lists: `lists/<name>.txt`, words separated by white space, lines that begin with `#` are comments. */
export const LIST_NAMES = [
  'culture',
  'dialect',
  'dutch-words',
  'given-names',
  'given-names-from-lists',
  'institutions',
  'names-before-words',
  'names-of-things',
  'never-a-bare-name',
  'not-a-person',
  'peoples',
  'places',
  'proper-nouns',
  'surnames-common',
  'surnames-from-lists',
] as const;
export type ListName = (typeof LIST_NAMES)[number];

/** What packed.json holds: for every set that the guard looks words up in, its keys (see `keyOf`) as packed lines. */
export type PackedLists = Readonly<
  Record<
    | 'dutchWords'
    | 'namesBeforeWords'
    | 'given'
    | 'commonSurnames'
    | 'otherSurnames'
    | 'properNouns'
    | 'placeNames'
    | 'things'
    | 'dialect'
    | 'functionWords'
    | 'phrases',
    readonly string[]
  >
>;

/** The readable lists → what the guard loads. The same lists always give the same result. */
export function packLists(textOf: (list: ListName) => string): PackedLists {
  const keys = (...lists: readonly ListName[]): readonly string[] =>
    lists.flatMap((list) => wordsOf(textOf(list).replace(/^#.*$/gmu, ''))).map(keyOf);
  const commonSurnames = new Set(keys('surnames-common'));
  const nobody = keys('institutions', 'not-a-person', 'places', 'culture');
  // Ramadan and Newroz are given as names too; in reports they are the holiday.
  const notGiven = new Set(keys('culture'));
  const isPhrase = (key: string): boolean => key.includes('_');
  return {
    dutchWords: packWords(keys('dutch-words')),
    namesBeforeWords: packWords(keys('names-before-words')),
    given: packWords(
      keys('given-names', 'names-before-words', 'given-names-from-lists').filter((key) => !notGiven.has(key)),
    ),
    commonSurnames: packWords(commonSurnames),
    otherSurnames: packWords(keys('surnames-from-lists').filter((key) => !commonSurnames.has(key))),
    properNouns: packWords([...nobody, ...keys('peoples', 'proper-nouns')].filter((key) => !isPhrase(key))),
    placeNames: packWords(keys('places')),
    things: packWords(keys('names-of-things')),
    dialect: packWords(keys('dialect')),
    functionWords: packWords(keys('never-a-bare-name')),
    phrases: packWords(nobody.filter(isPhrase)),
  };
}
