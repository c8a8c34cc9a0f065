import { UNSURE, UNSURE_LABEL } from './answer';
import type { Condition, Ticks } from './conditions';
import { isAsked, type Reason } from './kinds';
import type { Target, TreeNode } from './node';
import { nodeOf, type Trees } from './tree';

/** What stands in a box of a drawing: the node's own words, or what a node without words does. */
export function headingOf(trees: Trees, node: TreeNode): string {
  switch (node.kind) {
    case 'branch':
      return 'Kijkt naar eerdere antwoorden';
    case 'include':
      return `Loopt eerst door: ${trees.get(node.part)?.title ?? node.part}`;
    case 'question':
    case 'checklist':
    case 'info':
    case 'advice':
      return node.text;
  }
}

/** What stands on the arrow of a way out: the answer, the ticks or the earlier answers that lead there. */
export function reasonText(trees: Trees, { tree, node }: Target, by: Reason): string {
  switch (by.kind) {
    case 'option':
      return by.option.label;
    case 'ticks':
      return ticksText(trees, `${tree}/${node}`, by.case);
    case 'answers':
      return conditionText(trees, by.when);
    case 'else':
      return 'Anders';
    case 'unsure':
      return UNSURE_LABEL;
    case 'end': {
      const end = trees.get(by.part)?.nodes.get(by.end);
      return end === undefined ? by.end : headingOf(trees, end);
    }
    case 'onward':
      return 'Verder';
  }
}

function ticksText(trees: Trees, key: string, { atLeast, any, all, not }: Ticks): string {
  const labels = (ids: readonly string[]) => ids.map((id) => `“${labelAt(trees, key, id)}”`);
  const parts = [
    ...(atLeast === undefined ? [] : [`minstens ${atLeast} aangevinkt`]),
    ...(any === undefined ? [] : [`${labels(any).join(' of ')} aangevinkt`]),
    ...(all === undefined ? [] : [`${labels(all).join(' en ')} aangevinkt`]),
    ...(not === undefined ? [] : [`${labels(not).join(' en ')} niet aangevinkt`]),
  ];
  return parts.join(' en ');
}

/** "Mag ik …?: ja of soms", for every answer that a condition looks at. */
function conditionText(trees: Trees, when: Condition): string {
  switch (when.kind) {
    case 'answer': {
      const { any, ...rest } = when.ticks;
      const isChosen = any !== undefined && Object.keys(rest).length === 0;
      const said = isChosen
        ? any.map((id) => labelAt(trees, when.key, id)).join(' of ')
        : ticksText(trees, when.key, when.ticks);
      return `${questionAt(trees, when.key)}: ${said}`;
    }
    case 'all':
      return when.of.map((each) => conditionText(trees, each)).join('; ');
    case 'any':
      return when.of.map((each) => conditionText(trees, each)).join(' of ');
    case 'not':
      return `niet (${conditionText(trees, when.of)})`;
  }
}

function questionAt(trees: Trees, key: string): string {
  const node = nodeOf(trees, key);
  return node === undefined ? key : headingOf(trees, node);
}

function labelAt(trees: Trees, key: string, id: string): string {
  const node = nodeOf(trees, key);
  if (!isAsked(node)) return id;
  const options: readonly { readonly id: string; readonly label: string }[] = node.options;
  return id === UNSURE ? UNSURE_LABEL : (options.find((option) => option.id === id)?.label ?? id);
}
