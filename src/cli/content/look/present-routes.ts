import type { Route } from '../../../content/explore/routes';
import type { Exploration } from '../../../content/explore/tallies';
import { UNSURE_LABEL } from '../../../model/answer';
import { headingOf } from '../../../model/describe';
import { nodeOf, type Tree, type Trees } from '../../../model/tree';
import { VERDICT_LOOKS } from '../../../model/verdict';
import { labelOf } from '../../../walk/position';
import { count } from '../../count';

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

/** So many ends are read at a glance; of more, the most walked are shown. */
const FEW = 15;

/** Where the walks of a tree end: first by kind of advice, then end by end, the most walked first. */
export function presentEnds(trees: Trees, found: Exploration, isAll: boolean): string {
  const ends = [...found.ends].sort(([, a], [, b]) => b - a);
  const shown = isAll ? ends : ends.slice(0, FEW);
  const left = ends.length - shown.length;
  return [
    `${sizeOf(found)}.\n\nHoe de wandelingen eindigen:\n`,
    table(byKind(trees, ends)),
    '\nWaar precies:\n',
    table(shown.map(([end, walks]) => [endInWords(trees, end), walks])),
    left === 0 ? '' : `  … en nog ${count(left, 'einde', 'einden')}. Alles zien: --all\n`,
  ].join('');
}

type Row = readonly [says: string, walks: number];

function table(rows: readonly Row[]): string {
  const numbers = rows.map(([, walks]) => walks.toLocaleString('nl-NL'));
  const width = Math.max(0, ...numbers.map(({ length }) => length));
  return rows.map(([says], index) => `  ${numbers[index]?.padStart(width)} ×  ${says}\n`).join('');
}

function byKind(trees: Trees, ends: readonly Row[]): readonly Row[] {
  const kinds = new Map<string, number>();
  for (const [end, walks] of ends) {
    const node = nodeOf(trees, end);
    const kind = node?.kind === 'advice' ? VERDICT_LOOKS[node.verdict].label : `${UNSURE_LABEL}: naar de coördinator`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + walks);
  }
  return [...kinds].sort(([, a], [, b]) => b - a);
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
    return `${UNSURE_LABEL} bij “${headingOf(trees, node)}”: vraag het de coördinator (${end.slice(0, -1)})`;
  return node.kind === 'advice'
    ? `${VERDICT_LOOKS[node.verdict].label}: ${node.text} (${end})`
    : `${headingOf(trees, node)} (${end})`;
}
