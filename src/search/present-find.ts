import type { SearchResult } from './find';

/** One line of JSON: `{query, results: [{tree, node, score, matched}], refused}`. */
export function findAsJson(query: string, { results, refused }: SearchResult): string {
  return JSON.stringify({
    query,
    results: results.map(({ tree, node, score, matched }) => ({ tree, node, score, matched })),
    refused,
  });
}

/** The same for people, in Dutch, with what the words already answered and the terms they touch. */
export function findAsText(query: string, { results, terms, refused }: SearchResult): string {
  const lines = [`Vraag: ${query}`];
  if (refused) lines.push('  Hierover staat niets in de bomen. Leg de vraag voor aan de coördinator.');
  results.forEach(({ tree, title, node, score, matched, answers }, place) => {
    lines.push(`  ${place + 1}. ${title} (${tree}), ${Math.round(score * 100)}% van de vraag`);
    if (matched.length > 0) lines.push(`     door: ${matched.join(', ')}`);
    lines.push(`     begint bij: ${node}`);
    for (const [question, option] of answers) lines.push(`     al beantwoord: ${question} = ${option}`);
  });
  if (terms.length > 0) lines.push(`  Begrippen: ${terms.map(({ term }) => term).join(', ')}`);
  return lines.join('\n');
}
