import type { Exploration } from '../../../content/explore/explore';
import type { Route } from '../../../content/explore/routes';
import { headingOf } from '../../../model/describe';
import { nodeOf, type Tree, type Trees } from '../../../model/tree';
import { VERDICT_LOOKS } from '../../../model/verdict';
import { labelOf } from '../../../walk/position';

/** Numbers as Dutch people read them: 65.536 wandelingen. */
export const count = (number: number, one: string, more: string): string =>
  `${number.toLocaleString('nl-NL')} ${number === 1 ? one : more}`;

/** A line per tree, and the longest of all. */
export function linesOf(trees: readonly { readonly tree: Tree; readonly found: Exploration | undefined }[]): string {
  const lines = trees.map(({ tree, found }) => `${tree.title} (${tree.id}): ${sizeOf(found)}\n`);
  const longest = Math.max(0, ...trees.map(({ found }) => found?.longest ?? 0));
  return `${lines.join('')}\nDe langste weg telt ${count(longest, 'antwoord', 'antwoorden')}. Meer over één boom: npm run -s content -- routes ${trees[0]?.tree.id ?? '<boom>'}\n`;
}

function sizeOf(found: Exploration | undefined): string {
  if (found === undefined) return 'te veel wandelingen om te tellen';
  return `${count(found.walks, 'wandeling', 'wandelingen')}, hoogstens ${count(found.longest, 'antwoord', 'antwoorden')}, ${count(found.ends.size, 'einde', 'einden')}`;
}

/** Where the walks of a tree end, the most walked end first. */
export function presentEnds(trees: Trees, found: Exploration): string {
  const ends = [...found.ends].sort(([, a], [, b]) => b - a);
  const width = (ends[0]?.[1] ?? 0).toLocaleString('nl-NL').length;
  const lines = ends.map(
    ([end, walks]) => `  ${walks.toLocaleString('nl-NL').padStart(width)} ×  ${endInWords(trees, end)}\n`,
  );
  return `${sizeOf(found)}.\n\nWaar de wandelingen eindigen:\n${lines.join('')}`;
}

/** One way in the words of the cards: a line per answer, and the end. */
export function presentRoute(trees: Trees, { steps, end }: Route): string {
  const answers = steps.map(({ node, answer }) => `  ${node.text} ${labelOf(node, answer)}\n`);
  return `\n${answers.join('')}    → ${endInWords(trees, end)}\n`;
}

/** `end`: `tree/node`, or `tree/node?` after "Ik weet het niet". */
function endInWords(trees: Trees, end: string): string {
  const isUnsure = end.endsWith('?');
  const node = nodeOf(trees, isUnsure ? end.slice(0, -1) : end);
  if (node === undefined) return end;
  if (isUnsure)
    return `Ik weet het niet bij “${headingOf(trees, node)}”: vraag het de coördinator (${end.slice(0, -1)})`;
  return node.kind === 'advice'
    ? `${VERDICT_LOOKS[node.verdict].label}: ${node.text} (${end})`
    : `${headingOf(trees, node)} (${end})`;
}
