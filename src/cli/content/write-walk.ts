import { NOT_READ } from '../../content/check/walk-names';
import type { Route } from '../../content/explore/routes';
import type { Answer } from '../../model/answer';

/** Longest name of a promised walk, as the schema has it. */
const LONGEST_NAME = 120 - NOT_READ.length - 2;

/**
 * A route as lines for `walks:` of this tree: the advice in words, and a name that `content check` refuses until somebody
 * read it and wrote another. Every other word in it is an id, so nothing needs quotes.
 */
export function writeWalk(route: Route, tree: string): string {
  const name = (full: string) => (full.startsWith(`${tree}/`) ? full.slice(tree.length + 1) : full);
  const answers = route.steps.map(({ node, answer }) => `${name(`${node.tree}/${node.id}`)}: ${written(answer)}`);
  const end = route.rest.kind === 'unsure' ? 'unsure' : name(route.end);
  const given = answers.length === 0 ? '{}' : `{ ${answers.join(', ')} }`;
  const advice = route.rest.kind === 'advice' ? route.rest.node.text : 'Er is geen advies; de coördinator kijkt mee.';
  return `  # Klopt dit? ${advice.replaceAll(/\s+/g, ' ')}\n  - { name: "${NOT_READ}: ${nameOf(route)}", answers: ${given}, ends: ${end} }\n`;
}

export const written = (answer: Answer): string => (typeof answer === 'string' ? answer : `[${answer.join(', ')}]`);

/** The last answers in words: `school, toestemming nee`. */
function nameOf(route: Route): string {
  const said = route.steps.map(({ node, answer }) => {
    const given = typeof answer === 'string' ? answer : answer.join(' en ') || 'niets';
    return `${node.id} ${given}`;
  });
  let name = said.join(' dan ');
  for (let from = 1; name.length > LONGEST_NAME && from < said.length; from++) name = said.slice(from).join(' dan ');
  return name.slice(0, LONGEST_NAME).trim() || 'meteen';
}
