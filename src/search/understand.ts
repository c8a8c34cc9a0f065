import { isEverydayWord, isStopWord } from './common-words';
import { knownEnd, splitCompound } from './compounds';
import { ELSEWHERE_MEANING } from './elsewhere';
import { type Form, isArticle, type Said, sayingGist, whatIsSaid } from './meanings';
import type { SearchIndex } from './search-index';
import { LONGEST_QUERY, splitWords, type Word } from './split-words';
import { gistOf } from './stem';
import { guessEnding, guessMisspelling } from './vocabulary';

/** A word of a question with everything it may stand for. */
export interface QueryWord {
  /** As the person typed it. */
  readonly own: string;
  readonly folded: string;
  readonly forms: readonly Form[];
  /** Terms to look up, each with how much (0–1) it counts. Stop words have only what they help to say. */
  readonly terms: ReadonlyMap<string, number>;
  /** Whether the word can decide what the question is about. */
  readonly kind: 'stop' | 'everyday' | 'telling';
  /** False for a word that neither the content nor the language lists know, not even as a misspelling. */
  readonly known: boolean;
  /** How much (0–1) the word is one of somebody else's field. */
  readonly elsewhere: number;
}

export interface Understood {
  readonly words: readonly QueryWord[];
  readonly said: readonly Said[];
}

const SURE = {
  itself: 1,
  joined: 1,
  misspelt: 0.75,
  farMisspelt: 0.55,
  part: 0.6,
  end: 0.5,
  knownPart: 0.4,
  cutShort: 0.6,
  compound: 0.4,
} as const;
/** More different words than this make a story; the rest would only cost time. */
const MOST_WORDS = 80;
/** Everyday words count this much of a telling word. */
const EVERYDAY = 0.3;
/** By itself a word means less when it is part of a saying: *veilig* in "Veilig Thuis". */
const IN_A_SAYING = 0.6;
const MOST_GUESSES = 3;
/** A guess at a longer word is seldom another word. */
const SURELY_MISSPELT = 8;
/** Shorter words have too many neighbours to guess which was meant. */
const SHORTEST_MISSPELT = 5;
const PARTICLES = new Set([
  'aan',
  'af',
  'bij',
  'door',
  'in',
  'mee',
  'na',
  'om',
  'op',
  'over',
  'rond',
  'terug',
  'uit',
  'voor',
  'weg',
]);
const BEFORE_NOUNS = new Set(
  'mijn haar zijn hun ons onze jouw je die deze dit dat hem hen elkaar welke elk elke ieder iedere alle'.split(' '),
);
const FARTHEST_PARTICLE = 5;
const MOST_ENDINGS = 8;

export function understand(index: SearchIndex, query: string): Understood {
  const typed = splitWords(query.slice(0, LONGEST_QUERY))
    .filter((word) => !isArticle(word.folded))
    .slice(0, MOST_WORDS);
  const forms = typed.map((_, at) => formsOf(index, typed, at));
  const said = whatIsSaid(index.meanings, forms);
  const kinds = typed.map(({ folded }) => kindOf(folded));
  const words = typed.map((word, at) =>
    queryWord(index, word, { forms: forms[at] ?? [], said: said.filter((saying) => saying.at.includes(at)), kinds }),
  );
  return { words, said };
}

function queryWord(
  index: SearchIndex,
  word: Word,
  { forms, said, kinds }: { forms: readonly Form[]; said: readonly Said[]; kinds: readonly QueryWord['kind'][] },
): QueryWord {
  const kind = kindOf(word.folded);
  const counts = kind === 'telling' ? 1 : EVERYDAY;
  const terms = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    if (index.postings.has(term) && weight > (terms.get(term) ?? 0)) terms.set(term, weight);
  };
  if (kind !== 'stop') {
    const alone = said.some(({ meaning, at }) => meaning.names && at.length > 1) ? IN_A_SAYING : 1;
    for (const { gist, weight } of forms) {
      add(gist, weight * counts * alone);
      if (kind === 'everyday') continue;
      for (const compound of index.compoundsWith.get(gist) ?? []) add(compound, weight * SURE.compound);
    }
  }
  for (const { meaning, at, weight } of said) {
    // "wil niet" says it with two words that say nothing apart: together they count as one telling word.
    const telling = at.filter((place) => kinds[place] === 'telling').length;
    add(
      meaning.id,
      weight *
        meaning.weight *
        (telling === 0 && at.length > 1 ? 1 / at.length : counts / Math.sqrt(Math.max(1, telling))),
    );
  }
  const elsewhere = Math.max(
    0,
    ...said
      .filter(({ meaning, weight }) => meaning === ELSEWHERE_MEANING && weight >= SURE.misspelt)
      .map(({ at }) => 1 / at.length),
  );
  return {
    own: word.own,
    folded: word.folded,
    forms,
    terms,
    kind,
    known: kind !== 'telling' || forms.length > 0,
    elsewhere,
  };
}

const kindOf = (folded: string): QueryWord['kind'] =>
  isStopWord(folded) ? 'stop' : isEverydayWord(folded) || /^\d+$/u.test(folded) ? 'everyday' : 'telling';

function formsOf(index: SearchIndex, typed: readonly Word[], at: number): readonly Form[] {
  const { vocabulary } = index;
  const folded = typed[at]?.folded ?? '';
  const gist = gistOf(folded);
  const forms = new Map<string, number>();
  const add = (form: string, weight: number): void => {
    if (weight > (forms.get(form) ?? 0)) forms.set(form, weight);
  };
  if (isStopWord(folded)) return [{ gist: sayingGist(folded), weight: SURE.itself }];
  if (vocabulary.gists.has(gist)) add(gist, SURE.itself);
  for (const verb of separated(typed, at)) if (vocabulary.gists.has(verb)) add(verb, SURE.joined);
  if (isEverydayWord(folded)) return listed(forms.size === 0 ? forms.set(gist, SURE.itself) : forms);
  for (const whole of typedApart(typed, at)) {
    const joined = vocabulary.spellings.get(whole);
    if (joined !== undefined) add(joined, SURE.joined);
  }
  const understood = forms.size > 0;
  for (const part of splitCompound(vocabulary, folded)) add(part, understood ? SURE.knownPart : SURE.part);
  if (understood) return listed(forms);
  if (forms.size === 0) for (const end of knownEnd(vocabulary, folded)) add(end, SURE.end);
  if (folded.length < SHORTEST_MISSPELT) return listed(forms);
  for (const guess of guessMisspelling(vocabulary, gist, MOST_GUESSES)) {
    add(guess, folded.length >= SURELY_MISSPELT ? SURE.misspelt : SURE.farMisspelt);
  }
  if (forms.size === 0) for (const ending of guessEnding(vocabulary, gist, MOST_ENDINGS)) add(ending, SURE.cutShort);
  return listed(forms);
}

/** "huis arts" and "meld code" are one word, typed as two. */
function typedApart(typed: readonly Word[], at: number): readonly string[] {
  const [before, word, after] = [typed[at - 1], typed[at], typed[at + 1]];
  if (word === undefined) return [];
  const joined: string[] = [];
  if (before !== undefined && !isStopWord(before.folded)) joined.push(before.folded + word.folded);
  if (after !== undefined && !isStopWord(after.folded)) joined.push(word.folded + after.folded);
  return joined;
}

/** "in de overdracht": what looks like the half of a verb is a preposition when a noun, or what comes before one, follows. */
const beginsPhrase = (next: Word | undefined): boolean =>
  next !== undefined && (!isStopWord(next.folded) || BEFORE_NOUNS.has(next.folded));

/** The gists of a separable verb whose first half stands further on: "ze klust er wat bij" → bijklussen. */
function separated(typed: readonly Word[], at: number): readonly string[] {
  const verb = typed[at]?.folded ?? '';
  return typed
    .slice(at + 1, at + 1 + FARTHEST_PARTICLE)
    .filter(({ folded }, step) => PARTICLES.has(folded) && !beginsPhrase(typed[at + 2 + step]))
    .map(({ folded }) => gistOf(folded + verb));
}

const listed = (forms: ReadonlyMap<string, number>): readonly Form[] =>
  [...forms].map(([gist, weight]) => ({ gist, weight }));
