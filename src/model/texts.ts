import { type FieldPath, type TextField, textFieldsOf } from './kinds';
import type { TreeNode } from './node';

/** The words of a node, compiled or as the editor wrote them: both have the same fields. */
export interface Written {
  readonly kind: TreeNode['kind'];
  readonly text?: string | undefined;
  readonly help?: string | undefined;
  readonly why?: string | undefined;
  readonly because?: string | undefined;
  readonly do?: readonly string[] | undefined;
  readonly record?: string | undefined;
  readonly also?:
    | readonly { readonly text?: string | undefined; readonly do?: readonly string[] | undefined }[]
    | undefined;
  readonly uncertain?: string | undefined;
  readonly options?: readonly WrittenOption[] | undefined;
}

interface WrittenOption {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly why?: string | undefined;
}

export interface NodeText {
  readonly field: TextField;
  /** In the node: `['options', 2, 'hint']`. */
  readonly path: FieldPath;
  readonly text: string;
  /** Of the option whose words these are. */
  readonly option?: string;
}

/** Every text of a node that people read, in the order of the table in kinds.ts. */
export function* textsOf(node: Written): Generator<NodeText> {
  for (const field of textFieldsOf(node.kind)) {
    if (field === 'options') yield* optionTexts(node.options ?? []);
    else if (field === 'also') yield* alsoTexts(node.also ?? []);
    else if (field === 'do')
      for (const [index, text] of (node.do ?? []).entries()) yield { field, path: ['do', index], text };
    else {
      const text = node[field];
      if (text !== undefined) yield { field, path: [field], text };
    }
  }
}

function* optionTexts(options: readonly WrittenOption[]): Generator<NodeText> {
  for (const [index, each] of options.entries()) {
    for (const part of ['label', 'hint', 'why'] as const) {
      const text = each[part];
      if (text !== undefined) yield { field: 'options', path: ['options', index, part], text, option: each.id };
    }
  }
}

function* alsoTexts(also: NonNullable<Written['also']>): Generator<NodeText> {
  for (const [at, { text, do: steps }] of also.entries()) {
    if (text !== undefined) yield { field: 'also', path: ['also', at, 'text'], text };
    for (const [index, step] of (steps ?? []).entries())
      yield { field: 'also', path: ['also', at, 'do', index], text: step };
  }
}
