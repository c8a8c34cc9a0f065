import type { LanguageData } from './language-data';

/**
 * What content means once it is compiled: plain, frozen data without behaviour.
 * The YAML shape that editors write is in schema.ts; compile.ts turns one into the other.
 */

import type { ContentPromise } from './promise';

export const VERDICTS = [
  'share',
  'share-after-consent',
  'share-minimally',
  'keep-silent',
  'must-report',
  'may-report',
  'act-now',
  'discuss-in-team',
  'improve',
  'look-up',
  'part',
  'no-rule',
] as const;
export type Verdict = (typeof VERDICTS)[number];

export const THEMES = ['consent', 'secrecy-and-reporting', 'safety', 'golden-rules', 'pitfalls', 'reference'] as const;
export type Theme = (typeof THEMES)[number];

export const CERTAINTIES = ['confirmed', 'secondary', 'to-verify'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export type Escalate = 'offer' | 'urge' | 'none';

/** A node's place in the edition. In YAML `node` (same tree), `tree/node` or `tree/start`. */
export interface Target {
  readonly tree: string;
  readonly node: string;
}

export interface Option {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly go: Target;
}

/** Something to tick. `weight`, `why` and `tree` serve an advice that picks the ticked ones that matter most. */
export interface ChecklistItem {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly weight: number;
  readonly why?: string;
  readonly tree?: string;
}

/** What must hold of what was chosen or ticked; every part that is written must. */
export interface Ticks {
  readonly atLeast?: number;
  readonly any?: readonly string[];
  readonly all?: readonly string[];
  /** None of these. */
  readonly not?: readonly string[];
}

export interface ChecklistCase extends Ticks {
  readonly go: Target;
}

/** Something over the answers given earlier on this walk. An answer is named by its question, `tree/node`. */
export type Condition =
  | { readonly kind: 'answer'; readonly key: string; readonly ticks: Ticks }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

export interface BranchCase {
  readonly when: Condition;
  readonly go: Target;
}

interface NodeBase {
  readonly id: string;
  readonly tree: string;
}

interface Asked extends NodeBase {
  readonly text: string;
  readonly why?: string;
  readonly help?: string;
  readonly sources: readonly string[];
  /** Where "Ik weet het niet" leads; absent means the designed end that offers the coordinator. */
  readonly unsure?: Target;
}

export interface Question extends Asked {
  readonly kind: 'question';
  readonly options: readonly Option[];
}

export interface Checklist extends Asked {
  readonly kind: 'checklist';
  readonly options: readonly ChecklistItem[];
  readonly cases: readonly ChecklistCase[];
  readonly else: Target;
}

export interface Branch extends NodeBase {
  readonly kind: 'branch';
  readonly cases: readonly BranchCase[];
  readonly else: Target;
}

export interface Include extends NodeBase {
  readonly kind: 'include';
  /** The tree that is walked as a part of this one. */
  readonly part: string;
  /** End of the included tree → where this tree goes on. */
  readonly next: ReadonlyMap<string, Target>;
}

export interface Info extends NodeBase {
  readonly kind: 'info';
  readonly text: string;
  readonly why?: string;
  readonly sources: readonly string[];
  readonly asked: readonly string[];
  readonly go: Target;
}

/** Steps, sentences and sources that an advice has as well when something holds on this walk: duties that run side by side. */
export interface Also {
  readonly when: Condition;
  readonly text?: string;
  readonly do: readonly string[];
  readonly sources: readonly string[];
}

/** Lets an advice show the ticked items of these checklists that weigh most: the team scan's "first three". */
export interface Pick {
  readonly from: readonly string[];
  readonly most: number;
}

export interface Advice extends NodeBase {
  readonly kind: 'advice';
  readonly verdict: Verdict;
  readonly text: string;
  readonly because?: string;
  readonly do: readonly string[];
  readonly record?: string;
  readonly sources: readonly string[];
  readonly escalate: Escalate;
  readonly related: readonly string[];
  readonly documents: readonly string[];
  readonly pick?: Pick;
  readonly also: readonly Also[];
  /** What is not certain about it, in one sentence. */
  readonly uncertain?: string;
  /** How people ask for just this. */
  readonly asked: readonly string[];
}

export type TreeNode = Question | Checklist | Branch | Include | Info | Advice;
export type AskedNode = Question | Checklist;

/** A named walk an editor promises: these answers end there. Checklist answers are lists. */
export interface PromisedWalk {
  readonly name: string;
  /** By `tree/node`. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** `tree/node` of the advice, or `unsure` for the designed end. */
  readonly ends: string;
}

/** One option id, `unsure`, or the ids that were ticked. */
export type Answer = string | readonly string[];

export interface Review {
  /** ISO dates (yyyy-mm-dd). */
  readonly checked: string;
  readonly before: string;
}

export interface Tree {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly theme: Theme;
  readonly keywords: readonly string[];
  /** How people ask for it, in their own words. */
  readonly asked: readonly string[];
  readonly review: Review;
  readonly start: string;
  readonly nodes: ReadonlyMap<string, TreeNode>;
  readonly walks: readonly PromisedWalk[];
  /** Node ids that once existed; they may not mean something else now. */
  readonly retired: readonly string[];
  /** True when people can start it; false for a tree that only serves as a part of others. */
  readonly listed: boolean;
}

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

export interface PrintDocument {
  readonly id: string;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
}

/** All content at one moment. Immutable; `id` is the hash of the files it was made from. */
export interface Edition {
  readonly id: string;
  readonly trees: ReadonlyMap<string, Tree>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly glossary: ReadonlyMap<string, Term>;
  readonly documents: ReadonlyMap<string, PrintDocument>;
  /** What must hold on every walk; proved before an edition is published. */
  readonly promises: readonly ContentPromise[];
  /** Flattened organisation.yaml: `privacyOfficer.phone` → text. */
  readonly organisation: ReadonlyMap<string, string>;
  /** For search; people never see it. */
  readonly language: LanguageData;
}

/** The reserved answer and the id of the designed end it leads to when an editor wrote no `unsure:`. */
export const UNSURE = 'unsure';
/** What that answer says, on every card and drawing. */
export const UNSURE_LABEL = 'Ik weet het niet';

export const keyOf = (place: { readonly tree: string; readonly node: string }): string => `${place.tree}/${place.node}`;
