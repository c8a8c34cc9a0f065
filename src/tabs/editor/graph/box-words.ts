import { notesOf } from '../../../content/draw/notes';
import type { Picture, PictureNode } from '../../../content/draw/picture';
import { WRONG_REASONS, WRONG_WORDS } from '../../../walk/judging';
import type { JudgedCounts } from '../../../web/contract';
import { formatCount } from '../../shared/format';
import type { Marks } from './marks';

/**
 * Says all that a box shows, for who hears it: first what stands on it, in that order, for whoever speaks to a program says what they
 * see (WCAG 2.5.3); then where its answers lead, and what is wrong with it.
 */
export function wordsFor({ nodes, arrows }: Picture): (node: PictureNode, marks: Marks) => string {
  const texts = new Map(nodes.map(({ key, text }) => [key, text]));
  const ways = new Map<string, string[]>();
  for (const { from, to, answers } of arrows) {
    const known = ways.get(from) ?? [];
    ways.set(from, known);
    known.push(`${answers.length === 0 ? 'gaat verder naar' : `${answers.join(' of ')}:`} ${texts.get(to) ?? to}`);
  }
  return (node, marks) =>
    [
      [...notesOf(node), node.text].join(' '),
      ...kindInWords(node),
      ...marksInWords(marks),
      ...(ways.get(node.key) ?? []),
    ]
      .map(closed)
      .join(' ');
}

/** What the marks on a box mean, each in a sentence. */
export function marksInWords({ problems, broken, stuck }: Marks): readonly string[] {
  const stuckWords =
    stuck === undefined
      ? []
      : [
          ['wist het niet', stuck.unsure] as const,
          ['vroeg de coördinator', stuck.asked] as const,
          ['geen regel', stuck.noRule] as const,
        ].flatMap(([label, count]) => (count === 0 ? [] : [`${formatCount(count)} × ${label}`]));
  return [
    ...(problems.length === 0 ? [] : [counted(problems.length, 'probleem', 'problemen')]),
    ...(broken.length === 0
      ? []
      : [`hier ${broken.length === 1 ? 'breekt een belofte' : `breken ${broken.length} beloften`}`]),
    ...(stuckWords.length === 0 ? [] : [`hier liepen mensen vast: ${stuckWords.join(', ')}`]),
    ...(stuck === undefined ? [] : judgedInWords(stuck.judged)),
  ];
}

function judgedInWords({ right, wrong, reasons }: JudgedCounts): readonly string[] {
  if (right === 0 && wrong === 0) return [];
  const why = WRONG_REASONS.flatMap((reason) => {
    const count = reasons[reason];
    return count === 0 || count === null ? [] : [`${formatCount(count)} × ${WRONG_WORDS[reason].toLowerCase()}`];
  });
  return [
    `mensen zeiden van dit advies: ${formatCount(right)} × klopt, ${formatCount(wrong)} × klopt niet${why.length === 0 ? '' : ` (${why.join(', ')})`}`,
  ];
}

export const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** Of an advice the box shows the verdict alone. */
const kindInWords = ({ kind, opens }: PictureNode): readonly string[] =>
  kind === 'advice' ? [opens === undefined ? 'advies' : 'advies in een deel'] : [];

const closed = (sentence: string): string => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`);
