import type { Route } from '../../content/explore/routes';
import type { Answer } from '../../model/answer';

/** Longest name of a promised walk, as the schema has it. */
const LONGEST_NAME = 120;

/** A route as a line for `walks:` of this tree, ready to paste: every word in it is an id, so nothing needs quotes. */
export function writeWalk(route: Route, tree: string): string {
  const name = (full: string) => (full.startsWith(`${tree}/`) ? full.slice(tree.length + 1) : full);
  const answers = route.steps.map(({ node, answer }) => `${name(`${node.tree}/${node.id}`)}: ${written(answer)}`);
  const end = route.rest.kind === 'unsure' ? 'unsure' : name(route.end);
  const given = answers.length === 0 ? '{}' : `{ ${answers.join(', ')} }`;
  return `  - { name: ${nameOf(route)}, answers: ${given}, ends: ${end} }\n`;
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
