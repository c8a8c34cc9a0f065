import { readContentFolder } from '../../src/content/folder/read-content-folder';
import { filesWith, isContentPath } from '../../src/drafts/content-paths';
import { REAL_CONTENT } from '../support/content-folders';

it('lets every file of the real content through', async () => {
  const paths = [...(await readContentFolder(REAL_CONTENT)).keys()];
  expect(paths.length).toBeGreaterThan(100);
  expect(paths.filter((path) => !isContentPath(path))).toEqual([]);
});

it.each([
  '../sources.yaml',
  'trees/../../etc/passwd.yaml',
  'trees/a/b.yaml',
  'trees/.yaml',
  'trees/Delen.yaml',
  'trees/delen.yml',
  'trees/delen.yaml\n',
  'trees/delen.yaml\0',
  '/trees/delen.yaml',
  'documents/brief.yaml',
  'README.md',
  'schema/tree.schema.json',
  '__proto__',
  `trees/${'a'.repeat(81)}.yaml`,
  '',
])('refuses %j', (path) => {
  expect(isContentPath(path)).toBe(false);
});

it('puts changes on top of an edition: other texts, new files, files that go', () => {
  const base = { 'trees/b.yaml': 'b', 'sources.yaml': 's', 'documents/d.md': 'd' };
  const files = filesWith(base, { 'trees/a.yaml': 'a', 'trees/b.yaml': 'B', 'documents/d.md': null });
  expect(Object.entries(files)).toEqual([
    ['sources.yaml', 's'],
    ['trees/a.yaml', 'a'],
    ['trees/b.yaml', 'B'],
  ]);
  expect(base['trees/b.yaml']).toBe('b');
});
