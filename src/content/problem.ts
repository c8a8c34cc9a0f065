import type { Edit } from './edit/edits';
import type { Path } from './path';

export type { Path };

/** Everything `content check` can find. Codes are stable: editors search for them and tests name them. */
export const PROBLEM_CODES = [
  // reading the file
  'file-too-large',
  'too-many-nodes',
  'too-deep',
  'not-yaml',
  'duplicate-key',
  'forbidden-key',
  'forbidden-yaml',
  'invisible-character',
  'wrong-encoding',
  'word-quotes',
  'text-cut-off',
  'text-became-map',
  'text-became-value',
  'missing-space',
  'missing-file',
  'ignored-file',
  // shape
  'missing-field',
  'unknown-field',
  'wrong-type',
  'wrong-value',
  'wrong-id',
  'reserved-id',
  'too-long',
  'too-short',
  'wrong-file-name',
  'wrong-date',
  // links
  'dangling-target',
  'unknown-option',
  'unknown-source',
  'unknown-tree',
  'unknown-menu-item',
  'unknown-document',
  'unknown-placeholder',
  'retired-id',
  'duplicate-id',
  'duplicate-label',
  'said-twice',
  'include-misses-end',
  'include-unknown-end',
  'part-without-include',
  'missing-retired',
  'unsure-as-fact',
  // language
  'duplicate-saying',
  'unusable-saying',
  // routes
  'unreachable-node',
  'cycle',
  'case-never-holds',
  'else-never-used',
  'also-never-holds',
  'too-many-answers',
  'too-many-walks',
  // advice
  'advice-incomplete',
  'advice-without-source',
  'advice-must-escalate',
  'uncertain-act-now',
  'source-without-place',
  // promised walks
  'advice-without-walk',
  'option-without-walk',
  'agreed-walk-missing',
  'walk-not-read',
  'walk-incomplete',
  'walk-unused-answer',
  'walk-ends-elsewhere',
  // promises
  'promise-broken',
  'promise-untouched',
  'promise-contradiction',
  'advice-without-promise',
  // texts
  'to-fill-in',
  'review-overdue',
  'hard-to-read',
  'stray-sign',
  'wrong-number',
  'personal-data',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  readonly code: ProblemCode;
  /** Path from the content folder: `trees/zwijgen-of-melden.yaml`. */
  readonly file: string;
  /** Counting from 1. */
  readonly line: number;
  readonly column: number;
  /** The line itself, trimmed to a readable length. */
  readonly excerpt: string;
  /** One Dutch sentence: what is wrong. */
  readonly message: string;
  /** What to type instead. */
  readonly hint?: string;
  /** Where it is in the parsed file; absent when the file could not be parsed. */
  readonly path?: Path;
  /** A change that mends it, when there is just one that makes sense. */
  readonly repair?: Repair;
  /** The name it is about, in full: what several places name in vain is one cause. */
  readonly about?: string;
  /** The walk that shows it. */
  readonly walk?: ShowingWalk;
}

/** A walk that shows a problem: what several show at one place is one cause. */
export interface ShowingWalk {
  /** Trees it comes through. */
  readonly trees: readonly string[];
  /** Its last answer, `tree/node=option`; absent when nothing was asked. */
  readonly step?: string;
  /** `tree/node` where it came to. */
  readonly end: string;
  /** What the promise says that it breaks, and the walk in the words of the cards. */
  readonly breaks?: { readonly says: string; readonly words: string };
}

/** `says` stands on a button: "Maak er `rol-2` van". */
export interface Repair {
  readonly says: string;
  readonly edit: Edit;
}

/** What a check reports; the file and position are added by the source it came from. */
export interface Finding {
  readonly code: ProblemCode;
  readonly path: Path;
  readonly message: string;
  readonly hint?: string;
  /** Point at the key itself rather than at its value. */
  readonly atKey?: boolean;
  readonly repair?: Repair;
  /** The name it is about, in full: `boom/knoop`, `coordinator.phone`. */
  readonly about?: string;
  readonly walk?: ShowingWalk;
}

export const inFileOrder = (a: Problem, b: Problem): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;

/** Read and mended when there is time; a wrong telephone number must not wait for these. */
const CAN_WAIT: ReadonlySet<ProblemCode> = new Set([
  'review-overdue',
  'hard-to-read',
  'stray-sign',
  'duplicate-saying',
  'unusable-saying',
  'too-many-answers',
]);

/** Whether content with this in it may not be published. */
export const blocksPublishing = ({ code }: Problem): boolean => !CAN_WAIT.has(code);
