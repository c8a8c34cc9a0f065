import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildTabs } from './support/built-tabs';
import { bundleSizes } from './support/bundle-sizes';

/** Over a slow mobile line this is about a second. */
const MOST_BYTES = 300 * 1024;
/** What it was before the tabs could do what they do now. */
const BEFORE = { outsideTeams: 137.5 * 1024, inTeams: 154 * 1024 };

let tabs: string;
beforeAll(async () => {
  tabs = await buildTabs();
}, 60_000);

it('loads at most 300 KB (gzip) before the first question is on show, in and outside Teams', async () => {
  const sizes = await bundleSizes(tabs, 'coordinator.html');
  expect(sizes.firstLoad).toBeGreaterThan(50 * 1024);
  expect(sizes.firstLoad).toBeLessThan(MOST_BYTES);
  expect(sizes.firstLoadInTeams).toBeGreaterThan(sizes.firstLoad);
  expect(sizes.firstLoadInTeams).toBeLessThan(MOST_BYTES);
});

it('loads no more before the coordinators’ list than it did when there was less to it', async () => {
  const { firstLoad, firstLoadInTeams } = await bundleSizes(tabs, 'coordinator.html');
  expect(firstLoad).toBeLessThan(BEFORE.outsideTeams);
  expect(firstLoadInTeams).toBeLessThan(BEFORE.inTeams);
});

it('brings of teams-js only what is asked of it', async () => {
  const { firstLoad, firstLoadInTeams } = await bundleSizes(tabs, 'coordinator.html');
  expect(firstLoadInTeams - firstLoad).toBeLessThan(20 * 1024);
});

it('loads the editors’ list of drafts as lightly, and what one writes with only when a draft is opened', async () => {
  const { firstLoad, firstLoadInTeams, later } = await bundleSizes(tabs, 'editor.html');
  expect(firstLoad).toBeGreaterThan(50 * 1024);
  expect(firstLoadInTeams).toBeLessThan(MOST_BYTES);
  expect(later.map(({ name }) => name)).toContain('workspace');
});

/** The scripts that a page begins with, one after the other. */
const firstScripts = async (page: string): Promise<string> => {
  const html = await readFile(join(tabs, `${page}.html`), 'utf8');
  const scripts = [...html.matchAll(/assets\/[\w-]+\.js/g)].map(([path]) => path);
  return (await Promise.all(scripts.map((path) => readFile(join(tabs, path), 'utf8')))).join('');
};

it.each(['coordinator', 'editor', 'about'])(
  'leaves no styles for a browser to work out at the first load of %s',
  async (page) => {
    const texts = await firstScripts(page);
    expect(texts).toContain('.insertRule(');
    // A word that only what reads the style of a rule has: stylis, by way of makeStyles.
    expect(texts).not.toContain('@namespace');
  },
);

it('leaves the table of all tokens out of a first load', async () => {
  const texts = await firstScripts('coordinator');
  expect(texts.includes('var(--spacingHorizontalSNudge)')).toBe(true);
  // A token that nothing of ours uses: only the table would hold its text.
  expect(texts.includes('var(--colorPaletteAnchorBackground2)')).toBe(false);
});

it('leaves what Fluent makes its themes from out of a first load', async () => {
  const texts = await firstScripts('coordinator');
  expect(texts.includes('colorPaletteAnchorBackground2')).toBe(true);
  // A shade in its palettes.
  expect(texts.includes('tint60')).toBe(false);
});

it('brings no styles for text that runs from right to left', async () => {
  const texts = await firstScripts('coordinator');
  expect(texts).toMatch(/\(([`"])r[0-9a-z]+\1,null,/);
  expect(texts.match(/\(([`"])r[0-9a-z]+\1,\1r[0-9a-z]+\1,/g)).toBeNull();
  expect(texts.match(/\[([`"])f[0-9a-z]+\1,\1f[0-9a-z]+\1\]/g)).toBeNull();
});

it('fetches insight, tree and delivery only when asked for', async () => {
  const { later } = await bundleSizes(tabs, 'coordinator.html');
  expect(
    later
      .map(({ name }) => name)
      .filter((name) => name.endsWith('-view'))
      .sort(),
  ).toEqual(['delivery-view', 'insight-view', 'tree-view']);
});
