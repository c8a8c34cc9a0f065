import type { CDPSession, Page } from 'playwright-core';
import { dutchDay } from '../../src/calendar/dutch-day';
import { hashContent, readContentFolder } from '../../src/content/folder/read-content-folder';
import { openWorkbench } from '../../src/content/workbench';
import { packEdition } from '../../src/model/pack-edition';
import { buildTabs } from '../tabs/support/built-tabs';
import { bundleSizes } from '../tabs/support/bundle-sizes';
import { openEditorWorld } from '../tabs/support/editor-world';
import { hasChromium, launchChromium } from '../tabs/support/launch-chromium';
import { largeTree } from './content.bench';
import { installWatch, type Watch } from './editor-tab-watch';
import { atMost, type BenchRow, median } from './present-rows';
import { CONTENT } from './steps-walks';

/**
 * What somebody waits in the editors' tab itself: a real Chromium, the tabs as they are shipped, their own worker, the
 * real server. From a key until what is painted belongs to it, in milliseconds of the clock; medians, once all is warm.
 */
export interface EditorTabPlan {
  readonly rounds: number;
  /** Nodes of the tree that is added to our own content. */
  readonly nodes: number;
}

const WHOLE: EditorTabPlan = { rounds: 9, nodes: 500 };
/** Not counted: the first of everything is compiled, fetched and laid out. */
const WARMING = 2;
const MOST_MILLISECONDS = 1_000;
const MOST_KILOBYTES = 300;
const PATIENCE = { timeout: 120_000 };

/** Without a Chromium there is nothing to measure, and no rows. */
export async function runEditorTabBench({ rounds, nodes }: EditorTabPlan = WHOLE): Promise<readonly BenchRow[]> {
  if (!hasChromium) return [];
  const large = `grote-boom-${nodes}`;
  const tabs = await buildTabs();
  const world = await openEditorWorld({ tabsFolder: tabs, files: await readContentFolder(CONTENT) });
  const browser = await launchChromium();
  try {
    await publishBeside(world, large, nodes);
    const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
    await page.addInitScript(installWatch);
    await page.goto(`${world.url}/tabs/editor`);
    await page.getByRole('button', { name: /Noor/ }).click();
    await page.getByLabel('Wat ga je veranderen?').fill('Meting');
    await page.getByRole('button', { name: 'Nieuw concept' }).click();
    await page.locator('[data-problems]').waitFor(PATIENCE);
    const { firstLoad } = await bundleSizes(tabs, 'editor.html');
    return [
      ...(await rowsOf(page, 'our largest tree', 'zwijgen-of-melden', rounds)),
      ...(await rowsOf(page, `a tree of ${nodes} nodes`, large, rounds)),
      {
        what: "editor's tab: first load, gzipped",
        unit: 'KB',
        ours: firstLoad / 1_024,
        budget: atMost(MOST_KILOBYTES, 'ours'),
      },
    ];
  } finally {
    await browser.close();
    await world.close();
  }
}

/** Nobody agreed walks for the invented tree, so it can be walked and not published: it is put there as an edition of long ago. */
async function publishBeside(world: Awaited<ReturnType<typeof openEditorWorld>>, id: string, nodes: number) {
  const own = await readContentFolder(CONTENT);
  const [source = ''] = /^[a-z][a-z0-9-]*(?=:)/m.exec(own.get('sources.yaml') ?? '') ?? [];
  const files = new Map(own).set(`trees/${id}.yaml`, largeTree(id, nodes, source));
  const edition = hashContent(files);
  const { walkable, problems } = openWorkbench({ today: dutchDay(new Date().toISOString()) }).check(files);
  if (walkable === undefined) throw new Error(`Expected content that can be walked, found ${problems[0]?.message}`);
  const outcome = await world.storage.editions.publishEdition({
    id: edition,
    files: Object.fromEntries(files),
    compiled: packEdition(walkable),
    origin: 'editor',
    author: null,
    approver: null,
    note: null,
    after: 1,
    now: new Date().toISOString(),
  });
  if (!outcome.ok) throw new Error('Expected the edition with the large tree to be published.');
  await world.editions.refresh();
}

const DIFFERENCE = 'a[href$="/verschil"]';

/** Every way somebody types and looks, in the order in which a person would try them. */
async function rowsOf(page: Page, what: string, tree: string, rounds: number): Promise<readonly BenchRow[]> {
  const draft = page.url().split('#')[1]?.split('/').slice(0, 3).join('/');
  const file = `${draft}/${encodeURIComponent(`trees/${tree}.yaml`)}`;
  const open = async (side: 'YAML' | 'Tekening'): Promise<void> => {
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, file);
    await page.getByRole('region', { name: 'Ernaast' }).getByRole('button', { name: side }).click();
  };
  const inLine = (begins: RegExp) => async (): Promise<void> => {
    await open('YAML');
    await page.locator('.cm-line').getByText(begins).first().click(PATIENCE);
    await page.keyboard.press('End');
  };
  const inYaml = inLine(/^title: /);
  const inForm = async (): Promise<void> => {
    await open('Tekening');
    await page.locator('[data-picture]').waitFor(PATIENCE);
    await page.getByRole('textbox', { name: /^Titel/ }).click(PATIENCE);
    await page.keyboard.press('End');
  };
  const picture = 'section[aria-label="Ernaast"] fieldset button:first-child';
  const cases: readonly (readonly [string, () => Promise<void>, Watch])[] = [
    ['key in the YAML → problems', inYaml, { mark: 'problems', press: undefined }],
    ['key in the YAML → drawing', inYaml, { mark: 'picture', press: picture }],
    // Other words in a box: the whole drawing is laid out anew.
    ['key in a question → drawing', inLine(/^ {4}text: /), { mark: 'picture', press: picture }],
    ['key in the YAML → difference', inYaml, { mark: 'difference', press: DIFFERENCE }],
    ['key in the form → problems', inForm, { mark: 'problems', press: undefined }],
    ['key in the form → drawing', inForm, { mark: 'picture', press: undefined }],
    ['key in the form → difference', inForm, { mark: 'difference', press: DIFFERENCE }],
  ];
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const rows: BenchRow[] = [];
  for (const [way, begin, watch] of cases) {
    const waited: Waited[] = [];
    for (let round = 0; round < WARMING + rounds; round++) {
      await begin();
      waited.push(await waitedFor(page, devtools, watch));
    }
    const counted = waited.slice(WARMING);
    const name = `editor's tab: ${what}, ${way}`;
    const ours = median(counted.map(({ clock }) => clock));
    rows.push({ what: name, unit: 'ms', ours, budget: atMost(MOST_MILLISECONDS, 'ours') });
    rows.push({ what: `${name}: the page's own work`, unit: 'ms', ours: median(counted.map(({ work }) => work)) });
  }
  return rows;
}

interface Waited {
  /** Milliseconds until it was painted. */
  readonly clock: number;
  /** Milliseconds of them that the page's own thread was at work: what is left was the worker, a pause, or others on this machine. */
  readonly work: number;
}

/** Another letter each time, so that no answer of before can be taken for this one. */
async function waitedFor(page: Page, devtools: CDPSession, watch: Watch): Promise<Waited> {
  // What was typed before must be checked, or two texts become one.
  await page.waitForFunction(
    () => {
      const { typed, problems } = document.querySelector<HTMLElement>('[data-typed]')?.dataset ?? {};
      return typed !== undefined && typed === problems;
    },
    undefined,
    PATIENCE,
  );
  await page.evaluate((next) => window.watchNext(next), watch);
  const before = await workOf(devtools);
  await page.keyboard.press('x');
  await page.waitForFunction(() => window.watched !== undefined, undefined, PATIENCE);
  const work = (await workOf(devtools)) - before;
  return { work, clock: await page.evaluate(() => window.watched ?? Number.NaN) };
}

async function workOf(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}
