import type { Path } from '../path';

/** What can stand in a content file: texts, numbers, flags, and lists and maps of them. */
export type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * One change to a YAML file, said as what is meant. A path leads from the top: ['nodes', 'rol', 'options', 0, 'go'].
 * Nothing is ever printed again: an edit becomes splices of the text as it stands, and every other line stays as it was.
 */
export type Edit =
  /** What stands at `path` gets another value. A key that is not there yet comes at its usual place; parents that lack are made. */
  | { readonly kind: 'set'; readonly path: Path; readonly value: Plain }
  /** A key with its value, or an item of a list, goes; a list or map that is then empty goes along when the format asks for one or more. */
  | { readonly kind: 'remove'; readonly path: Path }
  /** The key at the end of `path` gets another name; what stands behind it stays as it is. Never an id that is in use. */
  | { readonly kind: 'rename'; readonly path: Path; readonly to: string }
  /** Puts an item into the list at `path`, before place `at`. A list that is not there yet is made. */
  | { readonly kind: 'insert'; readonly path: Path; readonly at: number; readonly value: Plain }
  | { readonly kind: 'move'; readonly path: Path; readonly from: number; readonly to: number }
  /** Removes a node of a tree and keeps its id under `retired`, so that nobody uses it for something else. */
  | { readonly kind: 'retire'; readonly node: string };

/** UTF-16 offsets in the text before any splice; in the order of the text, never overlapping. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

export type Edited =
  | { readonly ok: true; readonly text: string; readonly splices: readonly Splice[] }
  /** `says`: why not, in one Dutch sentence: the file cannot be read now, or there is nothing at that path. */
  | { readonly ok: false; readonly says: string };
