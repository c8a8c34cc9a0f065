/**
 * The nodes of a tree once it is compiled: plain, frozen data without behaviour. What editors write is in
 * content/read/shape/node-schema.ts; what each kind of node can do is in kinds.ts.
 */

import type { Condition, Ticks } from './conditions';
import type { Verdict } from './verdict';

/** A node's place in the edition. In YAML `node` (same tree), `tree/node` or `tree/start`. */
export interface Target {
  readonly tree: string;
  readonly node: string;
}

export const keyOf = (place: { readonly tree: string; readonly node: string }): string => `${place.tree}/${place.node}`;

/** Nodes never change, and a replay asks for the keys of the same few again and again: a third of its time went there. */
const keys = new WeakMap<object, string>();

/** The place of a node itself, as answers and counts name it. */
export function nodeKey(node: { readonly tree: string; readonly id: string }): string {
  let key = keys.get(node);
  if (key === undefined) {
    key = `${node.tree}/${node.id}`;
    keys.set(node, key);
  }
  return key;
}

/** The place that a `tree/node` names. */
export function placeOfKey(key: string): Target {
  const [tree = '', node = ''] = key.split('/');
  return { tree, node };
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

export interface ChecklistCase extends Ticks {
  readonly go: Target;
}

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

export type Escalate = 'offer' | 'urge' | 'none';

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
