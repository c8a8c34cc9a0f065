/**
 * What a saying is about. `person`: anybody's relations, they say whom a question is about, seldom what. `party`: whom or
 * what our field deals with. `urgent`: danger to somebody. `related`: what goes on, related rather than the same.
 */
export type SayingKind = 'person' | 'party' | 'urgent' | 'related';

/** One meaning with every way of saying it: a word, or several that may stand in any order, close together. */
export interface Saying {
  readonly kind: SayingKind;
  readonly ways: readonly string[];
}

/** What people type in a hurry, in dialect or in jargon → the words they mean; both lower case without accents. */
export type Shorthand = ReadonlyMap<string, readonly string[]>;

/** How people who may be in danger put it, and the safety tree that each way of putting it belongs to. */
export interface DangerLines {
  readonly tree: string;
  readonly lines: readonly string[];
}

/** How people say things, as editors keep it in content/language. */
export interface LanguageData {
  readonly sayings: readonly Saying[];
  readonly danger: readonly DangerLines[];
  /** Questions of our field that only sound like danger, or come from just as hard a day. */
  readonly noDanger: readonly string[];
  /** Whole questions that belong elsewhere. */
  readonly outside: readonly string[];
  /** Ways of speaking of subjects that are somebody else's: payroll, computers, the weather. */
  readonly elsewhere: readonly string[];
  readonly shorthand: Shorthand;
}

/** What an edition has that was published before there was content/language: search then knows its own words only. */
export const NO_LANGUAGE: LanguageData = Object.freeze({
  sayings: [],
  danger: [],
  noDanger: [],
  outside: [],
  elsewhere: [],
  shorthand: new Map(),
});
