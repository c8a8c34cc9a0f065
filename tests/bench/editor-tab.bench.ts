import type { Page } from 'playwright-core';
import { hashContent, readContentFolder } from '../../src/content/folder/read-content-folder';
import { buildTabs } from '../tabs/support/built-tabs';
import { openEditorWorld } from '../tabs/support/editor-world';
import { hasChromium, launchChromium } from '../tabs/support/launch-chromium';
import { largeTree } from './content.bench';
import { atMost, type BenchRow, median } from './present-rows';
import { CONTENT } from './steps-walks';

/**
 * What somebody waits in the editors' tab itself: a real Chromium, the tabs as they are shipped, their own worker. From
 * the key or the press until it is painted, in milliseconds of the clock; medians, once everything is warm.
 */
export interface EditorTabPlan {
  readonly rounds: number;
  /** Nodes of the tree that is added to our own content. */
  readonly nodes: number;
}

const WHOLE: EditorTabPlan = { rounds: 7, nodes: 500 };
/** Not counted: the first of everything is compiled, fetched and laid out. */
const WARMING = 2;
const MOST_MILLISECONDS = 300;

interface Waited {
  readonly problems: readonly number[];
  readonly picture: readonly number[];
  readonly difference: readonly number[];
}

/** Without a Chromium there is nothing to measure, and no rows. */
export async function runEditorTabBench({ rounds, nodes }: EditorTabPlan = WHOLE): Promise<readonly BenchRow[]> {
  if (!hasChromium) return [];
  const own = await readContentFolder(CONTENT);
  const [source = ''] = /^[a-z][a-z0-9-]*(?=:)/m.exec(own.get('sources.yaml') ?? '') ?? [];
  const large = `grote-boom-${nodes}`;
  const files = new Map(own).set(`trees/${large}.yaml`, largeTree(large, nodes, source));
  const tabs = await buildTabs();
  const world = await openEditorWorld({ tabsFolder: tabs.folder, files: own });
  // Nobody walks the invented tree, so what its walks lack is no reason to leave it out; the tab compiles it from its files.
  await world.storage.editions.publishEdition({
    id: hashContent(files),
    files: Object.fromEntries(files),
    compiled: '',
    origin: 'editor',
    author: null,
    approver: null,
    note: null,
    after: 1,
    now: new Date().toISOString(),
  });
  const browser = await launchChromium();
  try {
    const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
    await page.addInitScript(measuring);
    await page.goto(`${world.url}/tabs/editor`);
    await page.getByRole('button', { name: /Noor/ }).click();
    await page.getByLabel('Wat ga je veranderen?').fill('Meting');
    await page.getByRole('button', { name: 'Nieuw concept' }).click();
    await page.locator('[data-problems]').waitFor({ timeout: 120_000 });
    const rows: BenchRow[] = [];
    for (const [what, tree] of [
      ['our largest tree', 'zwijgen-of-melden'],
      [`a tree of ${nodes} nodes`, large],
    ] as const) {
      const waited = await waitedIn(page, tree, rounds);
      const row = (seen: string, figures: readonly number[]): BenchRow => ({
        what: `editor's tab: ${what}, ${seen}`,
        unit: 'ms',
        ours: median(figures),
        budget: atMost(MOST_MILLISECONDS, 'ours'),
      });
      rows.push(
        row('keystroke → problems', waited.problems),
        row('drawing opened', waited.picture),
        row('difference opened', waited.difference),
      );
    }
    return rows;
  } finally {
    await browser.close();
    await world.close();
    await tabs.remove();
  }
}

async function waitedIn(page: Page, tree: string, rounds: number): Promise<Waited> {
  const side = page.getByRole('region', { name: 'Ernaast' });
  const address = page.url().split('#')[1]?.split('/').slice(0, 3).join('/');
  const goTo = (place: string): Promise<void> =>
    page.evaluate(
      (hash) => {
        window.location.hash = hash;
      },
      `${address}/${encodeURIComponent(place)}`,
    );
  await goTo(`trees/${tree}.yaml`);
  await side.getByRole('button', { name: 'YAML' }).click();
  await page
    .locator('.cm-line')
    .getByText(/^title: /)
    .click();
  await page.keyboard.press('End');

  const problems: number[] = [];
  const picture: number[] = [];
  const difference: number[] = [];
  for (let round = 0; round < WARMING + rounds; round++) {
    // A brace that a reader would see: one problem more, and one less again.
    for (const key of ['{', 'Backspace']) {
      problems.push(await waited(page, () => page.keyboard.press(key), '[data-problems]', 'data-problems'));
    }
  }
  await page.keyboard.type(' en nu');
  await page.locator('[data-save="saved"]').waitFor({ timeout: 60_000 });
  for (let round = 0; round < WARMING + rounds; round++) {
    await side.getByRole('button', { name: 'Problemen' }).click();
    const draw = () => side.getByRole('button', { name: 'Tekening' }).click();
    picture.push(await waited(page, draw, '.react-flow__node'));
    const compare = () => page.getByRole('link', { name: 'Verschil en aanbieden' }).click();
    difference.push(await waited(page, compare, '[data-difference]'));
    await page.getByRole('link', { name: 'Verder schrijven' }).click();
    await side.getByRole('button', { name: 'Problemen' }).waitFor();
  }
  return {
    problems: problems.slice(2 * WARMING),
    picture: picture.slice(WARMING),
    difference: difference.slice(WARMING),
  };
}

/** From a key or press in the page until this is there, or until its attribute says something else. */
async function waited(page: Page, act: () => Promise<void>, selector: string, attribute?: string): Promise<number> {
  await page.evaluate(([wanted, name]) => window.watch(wanted ?? '', name), [selector, attribute] as const);
  await act();
  await page.waitForFunction(() => window.watched !== undefined, undefined, { timeout: 120_000 });
  return page.evaluate(() => window.watched ?? Number.NaN);
}

declare global {
  interface Window {
    /** Begins to measure at the next key or press. */
    watch: (selector: string, attribute?: string) => void;
    watched: number | undefined;
  }
}

/** Runs in the page. */
const measuring = (): void => {
  window.watch = (selector, attribute) => {
    window.watched = undefined;
    const state = (): string | null => {
      const found = document.querySelector(selector);
      return attribute === undefined ? String(found !== null) : (found?.getAttribute(attribute) ?? null);
    };
    let before: string | null = null;
    let started = 0;
    const observer = new MutationObserver(() => {
      if (state() === before) return;
      observer.disconnect();
      // Painted: the frame after this one begins.
      requestAnimationFrame(() =>
        setTimeout(() => {
          window.watched = performance.now() - started;
        }),
      );
    });
    const begin = (): void => {
      started = performance.now();
      before = state();
      for (const event of ['keydown', 'pointerdown']) window.removeEventListener(event, begin, true);
      observer.observe(document, { childList: true, subtree: true, attributes: true });
    };
    for (const event of ['keydown', 'pointerdown']) window.addEventListener(event, begin, true);
  };
};
