import type { Browser, Page } from 'playwright-core';
import { UNSURE_LABEL } from '../../src/model/answer';
import { compiledFrom, editionOf, realFiles } from '../content/support/toy-content';
import { buildTabs } from './support/built-tabs';
import { describeWithChromium } from './support/describe-with-chromium';
import { launchChromium } from './support/launch-chromium';
import { openTabWorld, type TabWorld } from './support/tab-world';

jest.setTimeout(90_000);

const edition = editionOf(compiledFrom(realFiles()));
/** A real tree in which only a checklist says where "Ik weet het niet" leads. */
const tree = [...edition.trees.values()].find((each) => {
  const unsure = [...each.nodes.values()].filter((node) => 'unsure' in node && node.unsure !== undefined);
  return unsure.length > 0 && unsure.every(({ kind }) => kind === 'checklist');
});

describeWithChromium('the drawing of a tree in the tab', () => {
  let tabs: string;
  let world: TabWorld;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    tabs = await buildTabs();
    browser = await launchChromium();
    world = await openTabWorld(tabs, { edition });
    page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(`${world.url}/tabs/coordinator`);
    await page.getByRole('button', { name: /Fatma/ }).click();
    await page.getByRole('button', { name: /^Nieuw/ }).waitFor();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it('has the arrow of a checklist’s "Ik weet het niet", with those words on it', async () => {
    if (tree === undefined) throw new Error('the real content has changed: choose another tree');
    await page.goto(`${world.url}/tabs/coordinator#/boom/${tree.id}`);
    const drawing = page.getByRole('img', { name: new RegExp(`Tekening van ${tree.title}`) });
    await drawing.waitFor();
    const words = await drawing.locator('text').allTextContents();
    expect(words.join(' ').replaceAll(/\s+/g, ' ')).toContain(UNSURE_LABEL);
    const arrows = new Set(
      [...tree.nodes.values()].flatMap((node) =>
        'unsure' in node && node.unsure !== undefined ? [`${node.id} ${node.unsure.tree}/${node.unsure.node}`] : [],
      ),
    );
    expect(arrows.size).toBeGreaterThan(0);
    const list = page.getByRole('listitem').filter({ hasText: `${UNSURE_LABEL} →` });
    expect(await list.count()).toBeGreaterThan(0);
  });
});
