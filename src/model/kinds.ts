import type { Condition } from './conditions';
import type {
  Advice,
  AskedNode,
  Branch,
  Checklist,
  ChecklistCase,
  Include,
  Option,
  Question,
  Target,
  TreeNode,
} from './node';
import type { Tree } from './tree';

/** Where in a node's YAML something stands: `['options', 2, 'go']`. */
export type FieldPath = readonly (string | number)[];

/** What makes a walk leave a node by this way. */
export type Reason =
  | { readonly kind: 'option'; readonly option: Option }
  | { readonly kind: 'ticks'; readonly case: ChecklistCase }
  | { readonly kind: 'answers'; readonly when: Condition }
  | { readonly kind: 'else' }
  | { readonly kind: 'unsure' }
  /** The part that was walked came to this end of it. */
  | { readonly kind: 'end'; readonly part: string; readonly end: string }
  | { readonly kind: 'onward' };

export interface WayOut {
  readonly go: Target;
  readonly by: Reason;
  readonly path: FieldPath;
}

/** Something a node names that must exist elsewhere. A `checklist` is a `tree/node`. */
export interface Reference {
  readonly kind: 'source' | 'tree' | 'document' | 'checklist';
  readonly id: string;
  readonly path: FieldPath;
}

/** Fields that hold words people read; `options` stands for the label, hint and why of each, `also` for its text and steps. */
export type TextField = 'text' | 'help' | 'why' | 'options' | 'because' | 'do' | 'record' | 'also' | 'uncertain';

type KindName = TreeNode['kind'];
export type NodeOf<Kind extends KindName> = Extract<TreeNode, { readonly kind: Kind }>;

interface Kind<Node extends TreeNode> {
  /** Somebody has to answer before the walk goes on. */
  readonly asks: Node extends AskedNode ? true : false;
  /** Every place the walk can go on to, in the order of the YAML. The first that applies is taken. */
  readonly waysOut: (node: Node) => readonly WayOut[];
  readonly texts: readonly TextField[];
  readonly references: (node: Node) => readonly Reference[];
  /** Earlier answers that it looks at. */
  readonly conditions: (node: Node) => readonly Condition[];
  /** The tree that is walked first, as a part. */
  readonly part: (node: Node) => string | undefined;
}

/**
 * What a node of each kind can do, said once. Checking, exploring, drawing, counting, proposing and the tabs all ask this
 * table; what an answer leads to is in walk/choosing.ts. A kind that is added to the union does not compile without a row.
 */
const KINDS: { readonly [Name in KindName]: Kind<NodeOf<Name>> } = {
  question: {
    asks: true,
    waysOut: (node) => [
      ...node.options.map((option, index) => way(option.go, { kind: 'option', option }, ['options', index, 'go'])),
      ...unsureWay(node),
    ],
    texts: ['text', 'why', 'help', 'options'],
    references: sourcesOf,
    conditions: none,
    part: noPart,
  },
  checklist: {
    asks: true,
    waysOut: (node) => [
      ...node.cases.map((each, index) => way(each.go, { kind: 'ticks', case: each }, ['cases', index, 'go'])),
      way(node.else, { kind: 'else' }, ['else']),
      ...unsureWay(node),
    ],
    texts: ['text', 'why', 'help', 'options'],
    references: (node) => [
      ...sourcesOf(node),
      ...node.options.flatMap(({ tree }, index) =>
        tree === undefined ? [] : [{ kind: 'tree' as const, id: tree, path: ['options', index, 'tree'] }],
      ),
    ],
    conditions: none,
    part: noPart,
  },
  branch: {
    asks: false,
    waysOut: (node) => [
      ...node.cases.map(({ go, when }, index) => way(go, { kind: 'answers', when }, ['cases', index, 'go'])),
      way(node.else, { kind: 'else' }, ['else']),
    ],
    texts: [],
    references: none,
    conditions: (node: Branch) => node.cases.map(({ when }) => when),
    part: noPart,
  },
  include: {
    asks: false,
    waysOut: (node) => [...node.next].map(([end, go]) => way(go, { kind: 'end', part: node.part, end }, ['next', end])),
    texts: [],
    references: none,
    conditions: none,
    part: (node: Include) => node.part,
  },
  info: {
    asks: false,
    waysOut: (node) => [way(node.go, { kind: 'onward' }, ['go'])],
    texts: ['text', 'why'],
    references: sourcesOf,
    conditions: none,
    part: noPart,
  },
  advice: {
    asks: false,
    waysOut: none,
    texts: ['text', 'because', 'do', 'record', 'also', 'uncertain'],
    references: (node: Advice) => [
      ...sourcesOf(node),
      ...node.related.map((id, index) => ({ kind: 'tree' as const, id, path: ['related', index] })),
      ...node.documents.map((id, index) => ({ kind: 'document' as const, id, path: ['documents', index] })),
      ...(node.pick?.from ?? []).map((id, index) => ({
        kind: 'checklist' as const,
        id,
        path: ['pick', 'from', index],
      })),
      ...node.also.flatMap(({ sources }, at) =>
        sources.map((id, index) => ({ kind: 'source' as const, id, path: ['also', at, 'sources', index] })),
      ),
    ],
    conditions: (node: Advice) => node.also.map(({ when }) => when),
    part: noPart,
  },
};

const kindOf = (node: TreeNode): Kind<TreeNode> => KINDS[node.kind] as unknown as Kind<TreeNode>;

export const waysOut = (node: TreeNode): readonly WayOut[] => kindOf(node).waysOut(node);
export const referencesOf = (node: TreeNode): readonly Reference[] => kindOf(node).references(node);
export const conditionsOf = (node: TreeNode): readonly Condition[] => kindOf(node).conditions(node);
export const partOf = (node: TreeNode): string | undefined => kindOf(node).part(node);
export const textFieldsOf = (kind: KindName): readonly TextField[] => KINDS[kind].texts;
export const isAsked = (node: TreeNode | undefined): node is AskedNode => node !== undefined && KINDS[node.kind].asks;

/** An end of a tree that serves as a part of others: there the walk goes on in the tree that includes it. */
export const isPartEnd = (node: TreeNode): boolean => node.kind === 'advice' && node.verdict === 'part';

/** Ids of the ends that a tree which includes this one must map. */
export const partEnds = (tree: Pick<Tree, 'nodes'>): readonly string[] =>
  [...tree.nodes.values()].filter(isPartEnd).map(({ id }) => id);

function way(go: Target, by: Reason, path: FieldPath): WayOut {
  return { go, by, path };
}

function unsureWay({ unsure }: Question | Checklist): readonly WayOut[] {
  return unsure === undefined ? [] : [way(unsure, { kind: 'unsure' }, ['unsure'])];
}

function sourcesOf({ sources }: { readonly sources: readonly string[] }): readonly Reference[] {
  return sources.map((id, index) => ({ kind: 'source', id, path: ['sources', index] }));
}

function none(): readonly never[] {
  return [];
}

function noPart(): undefined {
  return undefined;
}
