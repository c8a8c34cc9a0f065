import { isEverydayWord, isStopWord } from './common-words';
import { knownEnd, splitCompound } from './compounds';
import { type Form, sayingGist } from './meanings';
import type { Word } from './split-words';
import { gistOf } from './stem';
import { guessEnding, guessMisspelling, type Vocabulary } from './vocabulary';

/** How surely (0–1) a word stands for a form that was found for it in this way. */
export const SURE = {
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
const MOST_GUESSES = 3;
/** A guess at a longer word is seldom another word. */
const SURELY_MISSPELT = 8;
/** Shorter words have too many neighbours to guess which was meant. */
const SHORTEST_MISSPELT = 5;
const MOST_ENDINGS = 8;
const PARTICLES = new Set('aan af bij door in mee na om op over rond terug uit voor weg'.split(' '));
const FARTHEST_PARTICLE = 5;
const BEFORE_NOUNS = new Set(
  'mijn haar zijn hun ons onze jouw je die deze dit dat hem hen elkaar welke elk elke ieder iedere alle'.split(' '),
);

/** What the word at this place may stand for: itself, its parts, what it was meant to be, or how it begins. */
export function formsOf(vocabulary: Vocabulary, typed: readonly Word[], at: number): readonly Form[] {
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
