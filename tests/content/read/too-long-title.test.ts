import { findQuiet } from '../../../src/content/compare/quiet-places';
import { compiledFrom, toyFiles } from '../support/toy-content';

const DELEN = 'trees/delen.yaml';

it('reads a tree with a title that is too long as it was, so that only the title differs', () => {
  // An answer before `not`: the schema turns the two round, and is not asked when a text is too long.
  const looking = (toyFiles().get(DELEN) ?? '').replace(
    '{ when: { wie: school }, go: school-mag }',
    '{ when: { wie: school, not: { toestemming: nee } }, go: school-mag }',
  );
  const withTitle = (title: string) =>
    compiledFrom(new Map([...toyFiles(), [DELEN, looking.replace('title: Mag ik dit delen?', `title: ${title}`)]]));
  const { walkable: before } = withTitle('Mag ik dit delen?');
  const { walkable: after, problems } = withTitle(`Mag ik dit ${'x'.repeat(80)}?`);
  expect(problems.map(({ code }) => code)).toEqual(['too-long']);
  if (before === undefined || after === undefined) throw new Error('Expected content that can be walked.');
  const isQuiet = findQuiet(before.trees, after.trees);
  const loud = [...(before.trees.get('delen')?.nodes.values() ?? [])].filter((node) => !isQuiet(node, []));
  expect(loud.map(({ id }) => id)).toEqual([]);
});
