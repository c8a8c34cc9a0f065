/** The package ships no types; only what we use of it. */
declare module 'snowball-stemmers' {
  export interface Stemmer {
    stem(word: string): string;
  }
  export function newStemmer(language: 'dutch'): Stemmer;
}
