import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const FOLDERS = ['', '.github', 'content', 'deploy', 'src', 'tests'];
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** Every document that people read in the repository; what content hands out is checked by the checker of content. */
const documents = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: folder !== '', withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
).filter((file) => !file.startsWith('content/documents/'));

const read = (file: string): string => readFileSync(file, 'utf8');

/** As GitHub names the places in a page. */
const anchorsIn = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Addresses within the repository that lead nowhere. */
function deadLinks(file: string, text: string): readonly string[] {
  const named = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, name = '']) => name);
  return named.filter((name) => {
    // Of GitHub itself, beside the files.
    if (/^[a-z]+:/.test(name) || name.startsWith('../../issues')) return false;
    const [path = '', anchor] = name.split('#');
    const target = path === '' ? join(ROOT, file) : join(ROOT, dirname(file), path);
    return !existsSync(target) || (anchor !== undefined && !anchorsIn(read(target)).includes(anchor));
  });
}

const unknownScripts = (text: string): readonly string[] =>
  [...text.matchAll(/npm run (?:-s |--silent )?([a-z][a-z:-]*)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !(name in scripts));

describe('the documents of the repository', () => {
  it('are found', () => expect(documents.length).toBeGreaterThan(15));

  it('link to what is there', () => {
    const dead = documents.flatMap((file) =>
      deadLinks(file, read(join(ROOT, file))).map((name) => `${file} links to ${name}`),
    );
    expect(dead).toEqual([]);
  });

  it('name commands that exist', () => {
    const unknown = documents.flatMap((file) =>
      unknownScripts(read(join(ROOT, file))).map((name) => `${file} says npm run ${name}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('the check of documents', () => {
  it.each([
    ['a file that is not there', 'Read [this](deploy/nowhere.md).', ['deploy/nowhere.md']],
    ['a place that is not in its page', '[this](README.md#nowhere-at-all)', ['README.md#nowhere-at-all']],
    ['what is there', '[this](README.md#the-words), [that](https://example.org/x), [all](deploy/)', []],
  ])('sees %s', (_, text, dead) => expect(deadLinks('README.md', text)).toEqual(dead));

  it('sees a command that does not exist', () =>
    expect(unknownScripts('`npm run dev`, or npm run fly -- high')).toEqual(['fly']));
});
