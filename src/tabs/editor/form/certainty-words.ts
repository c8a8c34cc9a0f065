import { CERTAINTIES } from '../../../model/edition';

const WORDS: Readonly<Record<string, string>> = {
  confirmed: 'bevestigd',
  secondary: 'afgeleide bron',
  'to-verify': 'nog nakijken',
};

export const certaintyWord = (certainty: string): string => WORDS[certainty] ?? certainty;
export const CERTAINTY_CHOICES = CERTAINTIES.map((value) => ({ value, words: certaintyWord(value) }));
