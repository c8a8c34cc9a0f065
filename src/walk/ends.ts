import { type Advice, type AskedNode, type Include, keyOf, nodeKey, type Target } from '../model/node';

/** A walk at a question, and the includes the question lies in. */
export interface Waiting {
  readonly kind: 'asked';
  readonly node: AskedNode;
  readonly frames: readonly Include[];
}

/** Where a walk comes to rest. `unsure` is the designed end after "Ik weet het niet"; `broken` cannot happen in a checked edition. */
export type Rest =
  | Waiting
  | { readonly kind: 'advice'; readonly node: Advice }
  | { readonly kind: 'unsure'; readonly node: AskedNode }
  | { readonly kind: 'broken'; readonly target: Target };

/** A walk that asks nothing more. */
export type End = Exclude<Rest, Waiting>;

/** The designed end of somebody who does not know, where no editor wrote where that leads: it offers the coordinator. */
export const unsureEnd = (node: AskedNode): End => ({ kind: 'unsure', node });

/** One word for an end: `tree/node` of an advice, `tree/node?` for the designed end after "Ik weet het niet" there. */
export function endKey(rest: End): string {
  switch (rest.kind) {
    case 'advice':
      return nodeKey(rest.node);
    case 'unsure':
      return `${nodeKey(rest.node)}?`;
    case 'broken':
      return `!${keyOf(rest.target)}`;
  }
}
