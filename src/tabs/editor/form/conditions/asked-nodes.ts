import { UNSURE, UNSURE_LABEL } from '../../../../model/answer';
import type { Choices } from '../../worker/protocol';
import { asList, asMap, asText } from '../raw';
import { nodesOf } from '../tree/node-words';

/** A question or checklist that a condition can look back at. */
export interface AskedNode {
  /** As a condition in this tree names it. */
  readonly reference: string;
  readonly words: string;
  readonly detail: string;
  readonly isOwn: boolean;
  readonly answers: readonly { readonly id: string; readonly label: string }[];
}

const isAsked = (kind: unknown): boolean => kind === 'question' || kind === 'checklist';
const unsure = { id: UNSURE, label: UNSURE_LABEL };

/** Own questions first, then those of other trees: a walk may have come through them. */
export function askedNodes(tree: unknown, treeId: string, choices: Choices | undefined): readonly AskedNode[] {
  const own = Object.entries(nodesOf(tree))
    .filter(([, raw]) => isAsked(asMap(raw).kind))
    .map(([id, raw]): AskedNode => {
      const options = asList(asMap(raw).options).map(asMap);
      return {
        reference: id,
        words: asText(asMap(raw).text) || id,
        detail: id,
        isOwn: true,
        answers: [...options.map((option) => ({ id: asText(option.id), label: asText(option.label) })), unsure],
      };
    });
  const others = (choices?.trees ?? [])
    .filter(({ id }) => id !== treeId)
    .flatMap(({ id, title, nodes }) =>
      nodes
        .filter(({ kind }) => isAsked(kind))
        .map(
          (node): AskedNode => ({
            reference: `${id}/${node.id}`,
            words: node.text,
            detail: `${title} · ${id}/${node.id}`,
            isOwn: false,
            answers: [...(node.answers ?? []), unsure],
          }),
        ),
    );
  return [...own, ...others];
}

export const answerLabel = (asked: AskedNode | undefined, id: string): string =>
  asked?.answers.find((answer) => answer.id === id)?.label ?? (id === UNSURE ? UNSURE_LABEL : id);
