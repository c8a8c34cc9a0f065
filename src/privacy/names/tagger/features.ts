import { isCapitalName } from '../capital-name';
import { articles, organisationWords, personVerbs, prefixes, roles, titles } from '../cue-words';
import { isSaidOfPerson, isWithOwnPeople } from '../forms/about-somebody';
import { monthsAndVirtues } from '../forms/word-names';
import { isLowerName } from '../lower-name';
import type { ReadText } from '../name-run';
import {
  hasAge,
  isBeforeCapital,
  isBeforePersonVerb,
  isJoinedByAnd,
  keyAt,
  ownsWhatFollows,
  titleBefore,
} from '../surroundings';
import type { WordClass } from '../word-class';
import { featuresOfSentence, pronounBehind } from './sentence';

const shortest = 3;
/** Whether the tagger looks at a word at all: a capital, or a small word that may be a name; never "Dokter" or "Zus". */
export function mayBeTagged(read: ReadText, index: number): boolean {
  const [token, known] = [read.tokens[index], read.classes[index]];
  if (token?.kind !== 'word' || known === undefined || token.key.length < shortest) return false;
  if (roles.has(token.key) || titles.has(token.key)) return false;
  const isTitled = titleBefore(read, index) !== '';
  // Capitals that no list of names holds shorten a law or an office, but not "mevrouw VRIJLAND".
  if (token.allCapitals && !known.given && !known.surname && !(isTitled && token.key.length > shortest)) return false;
  // "Gisteren belde", "Van: …": no parent chose it, and a prefix is found with the name behind it.
  const isSmallWord = known.functionWord && !known.given && !known.commonSurname && !monthsAndVirtues.test(token.key);
  if (isSmallWord || prefixes.has(token.key)) return false;
  // "SBAR-rijtje": what is shortened in front of a word.
  if (/^\p{Lu}{2,6}\d{0,2}-\p{Ll}/u.test(token.text)) return false;
  if (token.capital) return true;
  if (known.functionWord || isShortOrFile(read, index)) return false;
  // "De wolf is gezien", "info via fam.": in small letters a thing is a thing, and what is nobody stays so.
  if (known.ordinary && articles.has(keyAt(read, index - 1)) && !isTitled) return false;
  if (known.proper && !known.given && !known.surname) return false;
  // "mw kodde is", "kees-jan": what is a word too, where a name would stand, or built of words.
  if (isTitled && !personVerbs.has(token.key)) return true;
  return known.given || known.commonSurname || (known.surname && known.built) || (!known.ordinary && !known.proper);
}

// "herst.term", "verslag.docx": no space around the stop, and no list that holds it.
function isShortOrFile(read: ReadText, index: number): boolean {
  const [token, known] = [read.tokens[index], read.classes[index]];
  if (known?.given || known?.surname) return false;
  const isBehindStop = read.tokens[index - 1]?.text === '.' && token?.gap === '';
  const isBeforeStop = read.tokens[index + 1]?.text === '.' && read.tokens[index + 1]?.gap === '';
  return isBehindStop || (isBeforeStop && read.tokens[index + 2]?.gap === '');
}

/**
 * What the tagger sees of a word, as names of features: its form, what the lists say of it, the words and kinds of words
 * beside it, and what is said of it. Never the word itself if it could be somebody's name and nothing else.
 */
export function featuresAt(read: ReadText, index: number): readonly string[] {
  const [token, known] = [read.tokens[index], read.classes[index]];
  if (token === undefined || known === undefined) return [];
  const form = (token.capital ? (token.allCapitals ? 'A' : 'C') : 'l') + (token.opens ? '^' : '');
  const kind = form.replace('A', 'C') + (known.ordinary || known.proper ? 'o' : 'u');
  const features = [`me=${form}${listsOf(known)}${read.nobody[index] ? 'N' : ''}`, `form=${kind}`];
  const [farBefore, before, behind, farBehind] = [-2, -1, 1, 2].map((away) => ({
    away,
    word: wordAt(read, index, away),
    is: classAt(read, index, away),
  }));
  if (farBefore === undefined || before === undefined || behind === undefined || farBehind === undefined) return [];
  for (const { away, word, is } of [farBefore, before, behind, farBehind])
    features.push(`w${away}=${word}`, `c${away}=${is}`);
  for (const { away, word, is } of [before, behind]) features.push(`${kind}w${away}=${word}`, `${kind}c${away}=${is}`);
  features.push(
    `c-1c1=${before.is}|${behind.is}`,
    `w1w2=${behind.word}|${farBehind.word}`,
    `w-2w-1=${farBefore.word}|${before.word}`,
    ...[behind, farBehind].flatMap(({ away, word }) => [
      `e${away}=${word.slice(-2)}`,
      `${kind}e${away}=${word.slice(-2)}`,
    ]),
    `${kind}w2=${farBehind.word}`,
    `${kind}c2=${farBehind.is}`,
    `ruled=${ruled(read, index)}${form}${listsOf(known)}`,
    ...featuresOfSentence(read, index, kind),
    ...featuresOfWord(token.key, known, kind),
    ...featuresOfSaying(read, index, kind),
  );
  return features;
}

function featuresOfWord(key: string, known: WordClass, kind: string): readonly string[] {
  const features = [`end=${key.slice(-3)}`, `end=${key.slice(-2)}`, `${kind}end=${key.slice(-3)}`];
  features.push(`length=${Math.min(10, key.length)}`);
  if (organisationWords.has(key)) features.push('organisation');
  if (known.ordinary || known.proper) features.push(`k=${key}`, `k=${key}${kind}`);
  return features;
}

function featuresOfSaying(read: ReadText, index: number, kind: string): readonly string[] {
  const features: string[] = [];
  if (isSaidOfPerson(read, index)) features.push('said', `said${kind}`);
  if (hasAge(read, index)) features.push('age');
  if (isWithOwnPeople(read, index)) features.push('own-people');
  if (isBeforeCapital(read, index)) features.push(`capital-next${kind}`);
  if (isJoinedByAnd(read, index)) features.push('and');
  if (ownsWhatFollows(read, index)) features.push('owns');
  const acts = isBeforePersonVerb(read, index);
  if (acts) features.push(`acts${kind}`);
  const word = pronounBehind(read, index);
  if (word !== undefined) features.push(`pronoun=${word}${read.tokens[index]?.opens ? '^' : ''}`);
  features.push(`pronoun${word === undefined ? 0 : 1}${kind}`);
  if (acts && word !== undefined) features.push(`acts-pronoun${kind}`);
  const title = titleBefore(read, index);
  if (title !== '') {
    const far = titles.has(keyAt(read, index - 1)) ? '' : '+';
    features.push(
      `titled${far}${kind}`,
      `titled=${title}${far}${kind}`,
      `titled${far}${kind}c1=${classAt(read, index, 1)}`,
    );
  }
  return features;
}

function ruled(read: ReadText, index: number): boolean {
  return read.tokens[index]?.capital ? isCapitalName(read, index) : isLowerName(read, index);
}

function listsOf(known: WordClass): string {
  const surname = known.commonSurname ? 'S' : known.surname ? 's' : '';
  const word = known.ordinary ? (known.built ? 'b' : 'o') : known.near ? '~' : '';
  return `${known.given ? 'g' : ''}${surname}${word}${known.proper ? 'p' : ''}${known.place ? 'P' : ''}${known.functionWord ? 'F' : ''}${known.thing ? 't' : ''}`;
}

function wordAt(read: ReadText, index: number, away: number): string {
  const token = read.tokens[index + away];
  if (token === undefined) return 'END';
  if (token.opens && away > 0) return 'OPEN';
  return token.kind === 'number' ? 'NUMBER' : keyAt(read, index + away);
}

function classAt(read: ReadText, index: number, away: number): string {
  const [token, known] = [read.tokens[index + away], read.classes[index + away]];
  if (token === undefined || known === undefined) return 'END';
  if (token.opens && away > 0) return 'OPEN';
  if (token.kind !== 'word') return token.kind === 'number' ? 'NUMBER' : token.text;
  if (titles.has(token.key) && !/^o[pm]a$/u.test(token.key)) return 'TITLE';
  if (roles.has(token.key)) return 'ROLE';
  if (prefixes.has(token.key)) return token.key;
  if (personVerbs.has(token.key)) return 'VERB';
  if (known.functionWord) return 'SMALL';
  return `${token.capital ? 'C' : 'l'}${listsOf(known).replace(/P/u, '')}`;
}
