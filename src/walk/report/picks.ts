import type { Advice, ChecklistItem } from '../../model/node';
import type { Step } from '../replay';

/** The ticked items that weigh most, for an advice that picks: the team scan's first three. Equal weights keep the order of asking. */
export function picksOf(advice: Advice, steps: readonly Step[]): readonly ChecklistItem[] {
  const { pick } = advice;
  if (pick === undefined) return [];
  const ticked = steps.flatMap(({ node, answer }) => {
    if (node.kind !== 'checklist' || typeof answer === 'string' || !pick.from.includes(`${node.tree}/${node.id}`))
      return [];
    return node.options.filter((item) => answer.includes(item.id));
  });
  const seen = new Set<string>();
  return [...ticked]
    .sort((a, b) => b.weight - a.weight)
    .filter((item) => {
      // Two signs of one pitfall are one thing to work on.
      const about = item.tree ?? item.id;
      return seen.has(about) ? false : seen.add(about) !== undefined;
    })
    .slice(0, pick.most);
}
