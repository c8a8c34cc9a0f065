import type { Condition } from './conditions';
import type { LanguageData } from './language-data';
import type { ContentPromise } from './promise';
import type { Tree } from './tree';

export const CERTAINTIES = ['confirmed', 'secondary', 'to-verify'] as const;

export type Certainty = (typeof CERTAINTIES)[number];

/** How sure a source is, beside it wherever it stands. */
export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  confirmed: 'bevestigd',
  secondary: 'afgeleide bron',
  'to-verify': 'nog na te kijken',
};

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly kind: 'law' | 'report';
  /** Where in the law or report: "artikel 17", "bijlage 4". */
  readonly place: string;
  /** Link to the official text, derived from the law's number; reports have none. */
  readonly url?: string;
  readonly certainty: Certainty;
  /** ISO date on which somebody last read it. */
  readonly checked: string;
  readonly note?: string;
}

export interface Term {
  readonly id: string;
  readonly term: string;
  readonly text: string;
  readonly synonyms: readonly string[];
}

/** A text that a coordinator may begin an answer with. */
export interface Reply {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface PrintDocument {
  readonly id: string;
  readonly title: string;
  /** Markdown. `{{walk.partij}}` stands where a walk fills something in. */
  readonly text: string;
  /** What a walk fills in, by name; absent: nothing. */
  readonly fields?: ReadonlyMap<string, readonly WalkField[]>;
}

/** Words that stand on a document when all that is written here holds for a walk. Written by editors: never of a person. */
export interface WalkField {
  readonly says: string;
  /** The walk passed through this tree. */
  readonly tree?: string;
  readonly when?: Condition;
}

/** All content at one moment. Immutable; `id` is the hash of the files it was made from. */
export interface Edition {
  readonly id: string;
  readonly trees: ReadonlyMap<string, Tree>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly glossary: ReadonlyMap<string, Term>;
  readonly documents: ReadonlyMap<string, PrintDocument>;
  /** In the order of their file. */
  readonly replies: ReadonlyMap<string, Reply>;
  /** What must hold on every walk; proved before an edition is published. */
  readonly promises: readonly ContentPromise[];
  /** Flattened organisation.yaml: `privacyOfficer.phone` → text. */
  readonly organisation: ReadonlyMap<string, string>;
  /** For search; people never see it. */
  readonly language: LanguageData;
}
