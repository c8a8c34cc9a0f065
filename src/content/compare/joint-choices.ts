import { UNSURE } from '../../model/answer';
import type { AskedNode } from '../../model/node';
import { choicesAt, choose } from '../../walk/choosing';
import type { Choice } from '../../walk/ticks';

/**
 * Answers to a node of an old edition that can make a difference there or in a new one. `newer` is the same node there,
 * if it still exists; `watched` are the options that conditions of either edition look at.
 */
export function jointChoices(
  node: AskedNode,
  newer: AskedNode | undefined,
  watched: ReadonlySet<string>,
): readonly Choice[] {
  if (node.kind === 'question' || newer === undefined || sameTicks(node, newer)) return choicesAt(node, watched);
  const unsure: Choice = { answer: UNSURE, stands: 1 };
  const classes = new Map<string, { answer: readonly string[]; stands: number }>();
  const ids = node.options.map((item) => item.id);
  for (let mask = 0; mask < 2 ** ids.length; mask++) {
    const ticked = ids.filter((_, bit) => (mask >> bit) & 1);
    const key = [where(node, ticked), where(newer, ticked), ...ticked.filter((id) => watched.has(id))].join(' ');
    const known = classes.get(key);
    if (known === undefined) classes.set(key, { answer: ticked, stands: 1 });
    else known.stands++;
  }
  return [...classes.values(), unsure];
}

/** Which case of the node these ticks meet, or that they do not fit it. */
function where(node: AskedNode, ticked: readonly string[]): string {
  const go = choose(node, ticked);
  if (go === undefined) return 'unfit';
  return String(node.kind === 'checklist' ? node.cases.findIndex((each) => each.go === go) : 0);
}

function sameTicks(node: AskedNode, newer: AskedNode): boolean {
  if (node.kind !== 'checklist' || newer.kind !== 'checklist') return false;
  const asText = (each: typeof node) =>
    JSON.stringify([
      each.options.map((item) => item.id),
      each.cases.map(({ atLeast, any, all }) => [atLeast, any, all]),
    ]);
  return asText(node) === asText(newer);
}
