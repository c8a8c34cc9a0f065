import { DANGER_FROM } from './danger';
import type { Explanation } from './explain';
import type { SearchResult } from './find';

/** One line of JSON: `{query, results: [{tree, node, score, matched}], danger, refused}`; danger is `certain`, `possible` or `none`. */
export function findAsJson(query: string, { results, danger, refused }: SearchResult): string {
  return JSON.stringify({
    query,
    results: results.map(({ tree, node, score, matched }) => ({ tree, node, score, matched })),
    danger,
    refused,
  });
}

const SAFETY = 'Gevaar? Bel 112. Geweld thuis of een kind dat niet veilig is? Veilig Thuis: 0800-2000, dag en nacht.';

/** The same for people, in Dutch. */
export function findAsText(query: string, { results, terms, danger, isDoubtful, refused }: SearchResult): string {
  const lines = [`Vraag: ${query}`];
  if (danger !== 'none' || refused) lines.push(`  ${SAFETY}`);
  if (refused) lines.push('  Hierover staat niets in de bomen. Leg de vraag voor aan de coördinator.');
  if (isDoubtful) lines.push('  De eerste twee passen ongeveer even goed: de kaart vraagt welke bedoeld is.');
  results.forEach(({ tree, title, node, isAnswer, score, matched }, place) => {
    lines.push(`  ${place + 1}. ${title} (${tree}), past voor ${Math.round(score * 100)}%`);
    if (matched.length > 0) lines.push(`     door: ${matched.join(', ')}`);
    lines.push(`     ${isAnswer ? 'opent het antwoord' : 'begint bij'}: ${node}`);
  });
  if (terms.length > 0) lines.push(`  Begrippen: ${terms.map(({ term }) => term).join(', ')}`);
  return lines.join('\n');
}

/** For editors: why this came first, what would change it, and how a line is taught. */
export function explanationAsText({ reasons, turning, danger }: Explanation): string {
  const lines = reasons.map(
    ({ tree, node, parts }) =>
      `  ${node === undefined ? tree : `${tree}/${node}`}: ${parts.map(({ says, part }) => `${says} ${Math.round(part * 100)}%`).join(', ')}`,
  );
  const others = turning.map(({ word, first }) => `zonder “${word}”: ${first ?? 'niets'}`);
  return [
    '  Waarom:',
    ...lines.map((line) => `  ${line}`),
    others.length === 0
      ? '  Eén woord weglaten verandert niet wat bovenaan staat.'
      : `  Wat het zou veranderen: ${others.join('; ')}.`,
    `  Gevaar: ${danger === Number.NEGATIVE_INFINITY ? 'geen voorbeelden in content/language/danger.yaml' : `${inDutch(danger, 2)} (vanaf ${inDutch(DANGER_FROM.possible)} mogelijk, vanaf ${inDutch(DANGER_FROM.certain)} zeker)`}.`,
    '  Hoort deze vraag ergens anders? Zet haar bij `asked` van die boom of knoop en kijk opnieuw.',
  ].join('\n');
}

/** One figure more than the bounds have, so that nothing is rounded to the other side of one. */
const inDutch = (odds: number, figures = 1): string => odds.toFixed(figures).replace('.', ',').replace('-', '−');
