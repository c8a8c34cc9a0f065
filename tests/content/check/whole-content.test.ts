import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileEdition } from '../../../src/content/compile-edition';
import { ignoredFiles } from '../../../src/content/folder/read-content-folder';
import { compiledFrom, editionOf, readFiles, TODAY } from '../support/toy-content';

const GOOD = readFiles('tests/fixtures/mistakes');
const FILE = 'trees/fiets-delen.yaml';
const changed = (find: string | RegExp, put: string) =>
  new Map([...GOOD, [FILE, (GOOD.get(FILE) ?? '').replace(find, () => put)]]);
const BEFORE = editionOf(compiledFrom(GOOD));
const against = (files: ReadonlyMap<string, string>) =>
  compileEdition(files, { id: 'x', today: TODAY, before: BEFORE }).problems;

describe('content beside the published edition', () => {
  it('tells a file that went at that file, once, and a source that went without guessing at another', () => {
    const files = new Map(GOOD);
    files.delete('documents/fietsbrief.md');
    expect(against(files)).toMatchObject([{ file: 'documents/fietsbrief.md', code: 'unknown-document' }]);
    files.set('documents/fietsbrief.md', GOOD.get('documents/fietsbrief.md') ?? '');
    files.delete('trees/kaart-fiets.yaml');
    const lost = against(files).filter(({ code }) => code === 'unknown-tree');
    expect(lost).toMatchObject([{ file: 'trees/kaart-fiets.yaml', line: 1 }]);
  });

  it('can still be walked when a later rule finds a ja at the words of a nee', () => {
    const turned = compiledFrom(changed('label: "Ja", go: kies', 'label: "Nee, niet nu", go: kies'));
    expect(turned.problems).toMatchObject([{ code: 'duplicate-label' }]);
    expect(turned.edition).toBeUndefined();
    expect(turned.walkable).toBeDefined();
  });

  it('asks for the names of nodes that went, and offers to keep them', () => {
    const files = changed(/ {2}te-veel:[\s\S]*?(?=walks:)/, '');
    files.set(
      FILE,
      (files.get(FILE) ?? '').replace('      - { at-least: 3, go: te-veel }\n', '').replace(/.*ends: te-veel.*\n/, ''),
    );
    const gone = against(files).filter(({ code }) => code === 'missing-retired');
    expect(gone).toMatchObject([
      {
        file: FILE,
        path: ['retired'],
        repair: { edit: { kind: 'insert', path: ['retired'], at: 1, value: 'te-veel' } },
      },
    ]);
    expect(gone[0]?.message).toContain('`te-veel`');
  });

  it('asks for a retired name that went from the list', () => {
    expect(against(changed('retired: [oude-vraag]\n', ''))).toMatchObject([
      { code: 'missing-retired', path: ['nodes'] },
    ]);
  });

  it('is silent when nothing went', () => {
    expect(against(GOOD)).toEqual([]);
  });
});

describe('walks', () => {
  it('lack in a new tree once, with their number and where proposals are', () => {
    const { problems } = compiledFrom(changed(/walks:\n( {2}- .*\n)*/, ''));
    expect(problems).toMatchObject([{ code: 'advice-without-walk', file: FILE }]);
    expect(`${problems[0]?.message} ${problems[0]?.hint}`).toMatch(
      /6 adviezen en 5 antwoorden.*meest voorkomend, gevaarlijkst of meest twijfelachtig is.*content -- test fiets-delen/,
    );
  });

  it('that went take more than one thing away and are told once', () => {
    const { problems } = compiledFrom(changed(/ {2}- \{? ?name: "?gevaarlijkst.*\n(?: {4}.*\n)*/, ''));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('gevaarlijkst');
  });

  it('must be called by what is most common, most dangerous and most doubtful', () => {
    const { problems } = compiledFrom(changed('gevaarlijkst, familie en alles', 'familie en alles'));
    expect(problems).toMatchObject([{ code: 'agreed-walk-missing', file: FILE }]);
    expect(problems[0]?.message).toContain('gevaarlijkst');
  });

  it('that are proposals are refused until somebody has read them', () => {
    const { problems, edition } = compiledFrom(
      changed('"huisarts met toestemming"', '"KIJK NA: wie huisarts dan toestemming ja"'),
    );
    expect(problems).toMatchObject([{ code: 'walk-not-read', file: FILE }]);
    expect(edition).toBeUndefined();
  });
});

it('hands over the files that somebody may have meant as content', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(folder, 'trees', 'wonen'), { recursive: true });
  mkdirSync(join(folder, 'documents'));
  for (const file of [
    'trees/a.yml',
    'trees/b.YAML',
    'trees/c.yaml.txt',
    'trees/d.yaml',
    'trees/wonen/e.yaml',
    'documents/f.docx',
    'documents/g.md',
    'sources.yaml',
    'README.md',
    'trees/.h.yml',
  ])
    writeFileSync(join(folder, file), 'x');
  expect(await ignoredFiles(folder)).toEqual([
    'documents/f.docx',
    'trees/a.yml',
    'trees/b.YAML',
    'trees/c.yaml.txt',
    'trees/wonen/e.yaml',
  ]);
});
