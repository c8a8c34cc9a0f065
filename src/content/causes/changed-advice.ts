import type { Problem } from '../problem';
import { writtenAsText } from '../written-out';
import type { CheckedContent } from './checked-content';

/** A promise is broken by what somebody just changed in an advice: told at that change, with every promise it breaks. */
export function changedAdvice(problems: readonly Problem[], content: CheckedContent): readonly Problem[] {
  const byEnd = new Map<string, Problem[]>();
  for (const problem of problems) {
    if (problem.code !== 'promise-broken' || problem.walk?.breaks === undefined) continue;
    byEnd.set(problem.walk.end, [...(byEnd.get(problem.walk.end) ?? []), problem]);
  }
  const told = new Map<Problem, Problem | undefined>();
  for (const [end, group] of byEnd) {
    const said = saidAt(end, group, content);
    if (said === undefined) continue;
    for (const problem of group) told.set(problem, undefined);
    if (group[0] !== undefined) told.set(group[0], said);
  }
  if (told.size === 0) return problems;
  // What contradicts does so because of the same change.
  return problems.flatMap((problem) =>
    problem.code === 'promise-contradiction' ? [] : told.has(problem) ? (told.get(problem) ?? []) : [problem],
  );
}

function saidAt(end: string, group: readonly Problem[], content: CheckedContent): Problem | undefined {
  const [tree = '', node = ''] = end.split('/');
  const source = content.trees.get(tree);
  const field = source && changedField(content, tree, node);
  if (source === undefined || field === undefined) return undefined;
  const [first] = group;
  const says = group.map(({ walk }) => `“${walk?.breaks?.says ?? ''}”`).join(' ');
  return {
    ...source.yaml.at({
      code: 'promise-broken',
      path: field.isWritten ? ['nodes', node, field.name] : ['nodes', node],
      atKey: true,
      message: `Door wat hier bij \`${field.name}\` veranderde, breekt dit advies ${group.length === 1 ? 'een belofte' : `${group.length} beloften`}: ${says} De kortste wandeling: ${first?.walk?.breaks?.words ?? ''}.`,
      hint: 'Draai de verandering terug. Klopt zij wel? Verander dan de belofte in promises.yaml, samen met een jurist.',
    }),
    ...(first?.walk === undefined ? {} : { walk: first.walk }),
  };
}

/** The only field of an advice that is not as it was published; undefined when there is none, or more than one. */
function changedField(
  { trees, before }: CheckedContent,
  tree: string,
  node: string,
): { readonly name: string; readonly isWritten: boolean } | undefined {
  const source = trees.get(tree);
  const now = source?.tree.nodes.get(node);
  const was = before?.trees.get(tree)?.nodes.get(node);
  if (source === undefined || now?.kind !== 'advice' || was?.kind !== 'advice') return undefined;
  const fields = Object.keys({ ...was, ...now }) as (keyof typeof now)[];
  const changed = fields.filter((name) => writtenAsText(now[name]) !== writtenAsText(was[name]));
  const [name] = changed;
  if (name === undefined || changed.length > 1) return undefined;
  return { name, isWritten: Object.hasOwn(source.raw.nodes[node] ?? {}, name) };
}
