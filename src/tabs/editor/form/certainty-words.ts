import { CERTAINTIES, CERTAINTY_WORDS } from '../../../model/edition';

const WORDS: Readonly<Record<string, string>> = CERTAINTY_WORDS;

/** A word that is none stands as it was typed. */
export const certaintyWord = (certainty: string): string => WORDS[certainty] ?? certainty;
export const CERTAINTY_CHOICES = CERTAINTIES.map((value) => ({ value, words: CERTAINTY_WORDS[value] }));
