import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HELP_PATH } from '../../src/cards/teams-link';
import { GUIDES } from '../../src/pages/guide/guide';
import { GUIDE_PICTURES, guidePages } from '../../src/start/guides';
import { closeTestServers, startTestServer } from '../web/support/test-server';

const ROOT = join(__dirname, '..', '..');
const pages = guidePages();
const htmlAt = (path: string): string => pages[path]?.().html ?? '';

/** Everything the program and its content say, to look words up in. */
const said = ['src', 'content/trees', 'deploy/teams-app'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|yaml|json)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
);

afterAll(closeTestServers);

it('all guides come with the program, and the card of help and the tabs lead to them', () => {
  expect(Object.keys(pages)).toEqual([HELP_PATH, ...GUIDES.map(({ id }) => `${HELP_PATH}/${id}`)]);
  for (const { id } of GUIDES) expect(htmlAt(HELP_PATH)).toContain(`href="${HELP_PATH}/${id}"`);
});

describe.each(GUIDES)('the guide “$title”', ({ id, file }) => {
  const html = htmlAt(`${HELP_PATH}/${id}`);
  const text = readFileSync(join(ROOT, file), 'utf8');

  it('shows every picture that it names, with words for who cannot see it', () => {
    const pictures = [...html.matchAll(/<img src="([^"]+)" alt="([^"]*)">/g)];
    expect(pictures).toHaveLength([...text.matchAll(/^!\[/gm)].length);
    for (const [, address = '', words = ''] of pictures) {
      expect(words.length).toBeGreaterThan(10);
      expect(address.startsWith(`${GUIDE_PICTURES.path}/`)).toBe(true);
      expect(existsSync(join(GUIDE_PICTURES.folder, address.slice(GUIDE_PICTURES.path.length)))).toBe(true);
    }
  });

  it('links to what is served', () => {
    for (const [, address = ''] of html.matchAll(/<a href="([^"]+)"/g)) {
      if (/^(https?|tel|mailto):/.test(address)) continue;
      const [path = '', anchor] = address.split('#');
      const target = path === '' ? html : path === '/' ? 'home' : htmlAt(path);
      expect([address, target]).not.toEqual([address, '']);
      if (anchor !== undefined) expect(target).toContain(`id="${anchor}"`);
    }
  });

  // The one for editors has its own words for files and commands; content/README.md is held against the program elsewhere.
  if (file.startsWith('deploy/'))
    it('names buttons and commands as they are', () => {
      const named = [...text.matchAll(/(?<!\*)\*([^*\n]+)\*(?!\*)/g)].map(([, word = '']) =>
        word.replace('@Deelwijzer ', ''),
      );
      const unknown = named.filter((word) => !said.some((source) => source.includes(word)));
      expect(unknown).toEqual([]);
    });
});

it('pictures are served, and nothing beside them', async () => {
  const { url } = await startTestServer({ site: pages, pictures: GUIDE_PICTURES });
  const picture = await fetch(`${url}${GUIDE_PICTURES.path}/menu.png`);
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
  for (const path of ['niets.png', '../README.md', '..%2FREADME.md', ''])
    expect((await fetch(`${url}${GUIDE_PICTURES.path}/${path}`)).status).toBe(404);
  expect((await fetch(`${url}${HELP_PATH}/team`)).status).toBe(200);
  expect((await fetch(`${url}${HELP_PATH}/niemand`)).status).toBe(404);
});

it('a program without guides says so, and what to do', () => {
  const [path = '', made] = Object.entries(guidePages(join(ROOT, 'nowhere')))[0] ?? [];
  expect(path).toBe(HELP_PATH);
  expect(made?.().html).toContain('niet meegeleverd');
});
