import { isCapitalName } from '../capital-name';
import { organisationWords, personVerbs, prefixes, roles, titles } from '../cue-words';
import { isSaidOfPerson, isWithOwnPeople } from '../forms/about-somebody';
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
import { type About, aboutKind, type See } from './about-kind';
import { pronounBehind, seeSentence } from './sentence';

/**
 * What the tagger sees of a word, as names of features: its form, what the lists say of it, the words and kinds of words
 * beside it, and what is said of it. Never the word itself if it could be somebody's name and nothing else.
 */
export function featuresAt(read: ReadText, index: number): readonly string[] {
  const features: string[] = [];
  seeAt(read, index, (about, value) => features.push(about + value));
  return features;
}

/**
 * The same, one by one and in two pieces, so that nobody needs to make a name of each: there are some forty to a word. Whoever knows
 * already whether a rule takes the word for a name says so.
 */
export function seeAt(read: ReadText, index: number, see: See, isRuled = isRuledName(read, index)): void {
  const [token, known] = [read.tokens[index], read.classes[index]];
  if (token === undefined || known === undefined) return;
  const form = (token.capital ? (token.allCapitals ? 'A' : 'C') : 'l') + (token.opens ? '^' : '');
  const kind = (token.capital ? 'C' : 'l') + (token.opens ? '^' : '') + (known.ordinary || known.proper ? 'o' : 'u');
  const about = aboutKind(kind);
  const lists = listsOf(known);
  see('me=', `${form}${lists}${read.nobody[index] ? 'N' : ''}`);
  see('form=', kind);
  seeAround(read, index, about, see);
  see('ruled=', `${isRuled}${form}${lists}`);
  seeSentence(read, index, kind, see);
  seeWord(token.key, known, about, see);
  seeSaying(read, index, about, see);
}

/** The words beside it and their kinds, alone, in pairs and for this kind of word. */
function seeAround(read: ReadText, index: number, about: About, see: See): void {
  const [wFarBefore, wBefore] = [wordAt(read, index, -2), wordAt(read, index, -1)];
  const [cFarBefore, cBefore] = [classAt(read, index, -2), classAt(read, index, -1)];
  const [w1, w2, c1, c2] = [
    wordAt(read, index, 1),
    wordAt(read, index, 2),
    classAt(read, index, 1),
    classAt(read, index, 2),
  ];
  see('w-2=', wFarBefore);
  see('c-2=', cFarBefore);
  see('w-1=', wBefore);
  see('c-1=', cBefore);
  see('w1=', w1);
  see('c1=', c1);
  see('w2=', w2);
  see('c2=', c2);
  see(about.wordBefore, wBefore);
  see(about.classBefore, cBefore);
  see(about.word1, w1);
  see(about.class1, c1);
  see('c-1c1=', `${cBefore}|${c1}`);
  see('w1w2=', `${w1}|${w2}`);
  see('w-2w-1=', `${wFarBefore}|${wBefore}`);
  const [e1, e2] = [w1.slice(-2), w2.slice(-2)];
  see('e1=', e1);
  see(about.end1, e1);
  see('e2=', e2);
  see(about.end2, e2);
  see(about.word2, w2);
  see(about.class2, c2);
}

function seeWord(key: string, known: WordClass, about: About, see: See): void {
  const end = key.slice(-3);
  see('end=', end);
  see('end=', key.slice(-2));
  see(about.end, end);
  see('length=', String(Math.min(10, key.length)));
  if (organisationWords.has(key)) see('organisation', '');
  if (!known.ordinary && !known.proper) return;
  see('k=', key);
  see('k=', key + about.kind);
}

function seeSaying(read: ReadText, index: number, about: About, see: See): void {
  const { kind } = about;
  if (isSaidOfPerson(read, index)) {
    see('said', '');
    see(about.said, '');
  }
  if (hasAge(read, index)) see('age', '');
  if (isWithOwnPeople(read, index)) see('own-people', '');
  if (isBeforeCapital(read, index)) see(about.capitalNext, '');
  if (isJoinedByAnd(read, index)) see('and', '');
  if (ownsWhatFollows(read, index)) see('owns', '');
  const acts = isBeforePersonVerb(read, index);
  if (acts) see(about.acts, '');
  const word = pronounBehind(read, index);
  if (word !== undefined) see('pronoun=', `${word}${read.tokens[index]?.opens ? '^' : ''}`);
  see(word === undefined ? about.noPronoun : about.pronoun, '');
  if (acts && word !== undefined) see(about.actsPronoun, '');
  const title = titleBefore(read, index);
  if (title === '') return;
  const far = titles.has(keyAt(read, index - 1)) ? '' : '+';
  see(`titled${far}${kind}`, '');
  see('titled=', `${title}${far}${kind}`);
  see(`titled${far}${kind}c1=`, classAt(read, index, 1));
}

/** Whether a rule takes the word for a name, whatever the tagger says of it. */
export function isRuledName(read: ReadText, index: number): boolean {
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
