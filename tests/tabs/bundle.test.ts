import { buildTabs } from './support/built-tabs';
import { bundleSizes } from './support/bundle-sizes';

/** Over a slow mobile line this is about a second. */
const MOST_BYTES = 300 * 1024;

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

it('loads the editors’ list of drafts as lightly, and what one writes with only when a draft is opened', async () => {
  const { firstLoad, firstLoadInTeams, later } = await bundleSizes(tabs, 'editor.html');
  expect(firstLoad).toBeGreaterThan(50 * 1024);
  expect(firstLoadInTeams).toBeLessThan(MOST_BYTES);
  expect(later.map(({ name }) => name)).toContain('workspace');
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
