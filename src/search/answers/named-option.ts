import type { Option, Question } from '../../model/node';
import type { SearchIndex } from '../search-index';
import type { QueryWord, Understood } from '../understand';
import { asksAboutAsker } from './about-asker';
import { isGuardedOption, isGuardedQuestion } from './guarded-questions';
import { type OptionWords, optionWords, type QuestionNames, subjectOf } from './option-words';

/** "Ik zie signalen": what the asker does or wants, which only the asker knows. */
const OWN_POSITION = /^(?:we|wij|zelf)\b|\b(?:ik|mijn)\b/iu;
/** A reason is never in the name of somebody or something. */
const ASKS_WHY = /^waarom\b/iu;
/** "Van wie weet je dit?": only "van de buren" answers that, not every mention of the buren. */
const ASKS_FOR_SOURCE = /\bvan wie\b|\bhoe hoorde\b|\bkreeg (?:je|jij)\b/iu;
const FROM = new Set(['van', 'door', 'via']);
/** A label's own word is clear; a word from its hint, or another way of saying it, a little less. */
const CLEARNESS = { label: 1, hint: 0.75, meaning: 0.8 } as const;
const LEAST = 0.7;
/** Another option that is this clear as well makes it a question again. */
const RIVAL = 0.45;
/** Yes and no weigh a situation; no single word of a typed question does that. */
const YES_OR_NO = /^(?:ja|nee)\b/iu;
export interface Heard {
  readonly understood: Understood;
  /** Places of words in which the person speaks of themselves. */
  readonly self: ReadonlySet<number>;
}

/** `one`: the words name this option and no other; `several`: they name more than one; `none`: nothing is named. */
export type Naming = { readonly kind: 'one'; readonly option: Option } | { readonly kind: 'several' | 'none' };

const NONE: Naming = { kind: 'none' };

/** Which option the words name by themselves; never of a question that people must answer themselves. */
export function namedOption(index: SearchIndex, question: Question, heard: Heard): Naming {
  const { names, subject, about, source, forSearch } = namesOf(index, question);
  if (!forSearch) return NONE;
  const spoken = new Set(
    heard.understood.words.map((_, place) => place).filter((place) => !isDenied(heard.understood.words, place)),
  );
  const places = new Set(
    [...spoken].filter(
      (place) => heard.self.has(place) === about && (!source || comesFrom(heard.understood.words, place)),
    ),
  );
  if (places.size === 0) return NONE;
  const { understood } = heard;
  const clear = question.options.map((_, number) => clearness(names, number, { understood, places, subject }));
  const clearest = Math.max(...clear);
  const option = question.options[clear.indexOf(clearest)];
  if (option === undefined || clearest < LEAST || isGuardedOption(option) || OWN_POSITION.test(option.label))
    return NONE;
  // What is said about somebody else does not answer for the asker, but it does make the answer less clear.
  const rivals = question.options.filter(
    (other, number) => other !== option && clearness(names, number, { understood, places: spoken, subject }) >= RIVAL,
  );
  return rivals.length === 0 ? { kind: 'one', option } : { kind: 'several' };
}

function isForSearch(question: Question, treeTitle: string): boolean {
  if (
    isGuardedQuestion(question, treeTitle) ||
    ASKS_WHY.test(question.text) ||
    question.options.some(({ label }) => YES_OR_NO.test(label))
  )
    return false;
  return question.options.filter(({ label }) => OWN_POSITION.test(label)).length < question.options.length / 2;
}

function namesOf(index: SearchIndex, question: Question): QuestionNames {
  const known = index.names.get(question);
  if (known !== undefined) return known;
  const treeTitle = index.edition.trees.get(question.tree)?.title ?? '';
  const found = {
    forSearch: isForSearch(question, treeTitle),
    about: asksAboutAsker(question),
    source: ASKS_FOR_SOURCE.test(question.text),
    names: question.options.map((option) => optionWords(index, option)),
    subject: subjectOf(index, [question.text, treeTitle]),
  };
  index.names.set(question, found);
  return found;
}

/** How clearly the typed words name this option: its clearest name that no other option and not the question has. */
function clearness(
  names: readonly OptionWords[],
  number: number,
  {
    understood,
    places,
    subject,
  }: { understood: Understood; places: ReadonlySet<number>; subject: ReadonlySet<string> },
): number {
  const own = names[number];
  if (own === undefined) return 0;
  const others = names.filter((_, other) => other !== number);
  const shared = (name: string): boolean =>
    subject.has(name) ||
    others.some((other) => other.label.has(name) || other.hint.has(name) || other.meanings.has(name));
  const isTelling = (place: number): boolean => understood.words[place]?.kind === 'telling';
  let clear = 0;
  for (const place of [...places].filter(isTelling)) {
    const also = understood.said.filter(({ meaning, at }) => meaning.names && at.includes(place));
    if (also.some(({ meaning }) => others.some((other) => other.meanings.has(meaning.id)))) continue;
    for (const { gist, weight } of understood.words[place]?.forms ?? []) {
      if (shared(gist)) continue;
      if (own.label.has(gist)) clear = Math.max(clear, CLEARNESS.label * weight);
      else if (own.hint.has(gist)) clear = Math.max(clear, CLEARNESS.hint * weight);
    }
  }
  for (const { meaning, at, weight } of understood.said) {
    if (!meaning.names || shared(meaning.id) || !own.meanings.has(meaning.id)) continue;
    if (at.every((place) => places.has(place)) && at.some(isTelling))
      clear = Math.max(clear, CLEARNESS.meaning * weight);
  }
  return clear;
}

const comesFrom = (words: readonly QueryWord[], place: number): boolean =>
  [words[place - 1], words[place - 2]].some((word) => FROM.has(word?.folded ?? ''));

/** "geen ambtenaar", "niet met school": what is denied answers nothing. */
function isDenied(words: readonly QueryWord[], place: number): boolean {
  const before = [words[place - 1], words[place - 2]].map((word) => word?.folded ?? '');
  const [last = '', lastButOne = ''] = before;
  return DENIALS.has(last) || (DENIALS.has(lastButOne) && BETWEEN.has(last));
}

const DENIALS = new Set(['geen', 'niet', 'zonder', 'nooit', 'behalve']);
const BETWEEN = new Set([
  'met',
  'aan',
  'bij',
  'van',
  'voor',
  'als',
  'naar',
  'door',
  'via',
  'echte',
  'mijn',
  'onze',
  'die',
  'deze',
]);
