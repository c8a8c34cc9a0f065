import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findingsOf, type Theme } from '../support/axe';
import { describeWithChromium } from '../support/describe-with-chromium';
import { launchChromium } from '../support/launch-chromium';
import { type Harness, openHarness } from './harness/open-harness';
import { PRACTICE_PATH, PRACTICE_PROBLEMS, PRACTICE_TREE } from './harness/practice-tree';
import { realContent } from './harness/real-content';

// The machine may be busy with other tests.
jest.setTimeout(240_000);

/** A folder to put pictures of every page in, for people to look at. */
const SCREENSHOTS = process.env.TAB_SCREENSHOTS;

const PAGES: readonly (readonly [name: string, query: string])[] = [
  ['tree', `path=${PRACTICE_PATH}`],
  ['question', `path=${PRACTICE_PATH}&selected=wat`],
  ['checklist', `path=${PRACTICE_PATH}&selected=lijst`],
  ['branch', `path=${PRACTICE_PATH}&selected=kijk`],
  ['part', `path=${PRACTICE_PATH}&selected=rol`],
  ['advice', `path=${PRACTICE_PATH}&selected=delen`],
  ['source', 'path=sources.yaml&selected=sv-160'],
  ['promise', 'path=promises.yaml&selected=gevaar-nu-is-112'],
  ['organisation', 'path=organisation.yaml'],
  ['sayings', 'path=language/sayings.yaml'],
  ['document', 'path=documents/brief-casusbespreking.md'],
  ['yaml', `path=${PRACTICE_PATH}&selected=wat&yaml`],
];

describeWithChromium('the form and the text', () => {
  let harness: Harness;
  let browser: Browser;

  beforeAll(async () => {
    const content = await realContent();
    harness = await openHarness();
    const files = { ...content.files, [PRACTICE_PATH]: PRACTICE_TREE };
    harness.give({ ...content, files, problems: PRACTICE_PROBLEMS });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await harness?.close();
  });

  const open = async (query: string): Promise<Page> => {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      locale: 'nl-NL',
      // Colours that are still fading have another contrast.
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(`${harness.url}/?${query}`);
    await page.locator('h2').first().waitFor();
    if (query.endsWith('&yaml')) await page.locator('.cm-content').waitFor();
    return page;
  };

  const look = async (page: Page, name: string): Promise<void> => {
    if (SCREENSHOTS === undefined) return;
    await mkdir(SCREENSHOTS, { recursive: true });
    await page.screenshot({ path: join(SCREENSHOTS, `form-${name}.png`), fullPage: true });
  };
  // The workspace around it brings the page's own heading and regions.
  const findings = (page: Page, theme: Theme) => findingsOf(page, theme, ['page-has-heading-one', 'region']);

  it.each(PAGES)('%s: axe finds nothing in any theme, and nothing sticks out of a phone', async (name, query) => {
    const page = await open(query);
    for (const theme of ['default', 'dark', 'contrast'] as const) {
      await page.evaluate((dress) => window.dress(dress), theme);
      await page.evaluate(() => Promise.all(document.getAnimations().map((fading) => fading.finished)));
      await look(page, `${name}-${theme}`);
      expect([theme, await findings(page, theme)]).toEqual([theme, []]);
    }
    if (name !== 'yaml') {
      await page.evaluate(() => window.dress('default'));
      await page.evaluate(() => Promise.all(document.getAnimations().map((fading) => fading.finished)));
      await page.setViewportSize({ width: 390, height: 844 });
      await look(page, `${name}-phone`);
      expect(await findings(page, 'default')).toEqual([]);
      const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overhang).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  });

  it('works by keyboard alone: from the list to a node, to another target, and back', async () => {
    const page = await open(`path=${PRACTICE_PATH}`);
    const focused = (): Promise<string> =>
      page.evaluate(
        () => document.activeElement?.getAttribute('data-node') ?? document.activeElement?.textContent ?? '',
      );
    // It opens at the heading of the file; the list is before it.
    for (let step = 0; step < 12 && (await focused()) !== 'wat'; step++) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    // Whoever chose a node stands at its heading.
    await page.waitForFunction(() => document.activeElement?.id === 'node-title');
    const role = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('role') ?? null);
    for (let step = 0; step < 30 && (await role()) !== 'combobox'; step++) await page.keyboard.press('Tab');
    await page.keyboard.type('stop');
    await page.getByRole('option', { name: /Je stopt hier/ }).waitFor();
    const active = (): Promise<string> =>
      page.evaluate(() => {
        const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
        return document.getElementById(id)?.textContent ?? '';
      });
    for (let step = 0; step < 5 && !(await active()).includes('Je stopt hier'); step++)
      await page.keyboard.press('ArrowDown');
    expect(await active()).toContain('Je stopt hier');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.edits.length === 1);
    expect(await page.evaluate(() => window.edits)).toEqual([
      { kind: 'set', path: ['nodes', 'wat', 'options', 0, 'go'], value: 'stoppen' },
    ]);
    await page.context().close();
  });

  it('loads the text only when it is shown, lets the keyboard out of it, and shares one history with the form', async () => {
    const page = await open(`path=${PRACTICE_PATH}&selected=wat`);
    const loaded = (): Promise<boolean> =>
      page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('yaml-view')));
    expect(await loaded()).toBe(false);
    await page.getByRole('textbox', { name: 'De vraag', exact: true }).fill('Wat zag je?');
    await page.evaluate(() => window.show({ selected: 'wat', yaml: true }));
    await page.locator('.cm-content').waitFor();
    expect(await loaded()).toBe(true);
    await page.locator('.cm-line', { hasText: 'text: Wat zag je?' }).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Of hoorde?');
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('textarea')?.value === 'Wat zag je? Of hoorde?',
    );
    // Letters on a slow machine may be more than one step; each is a step of the same history.
    const seen: string[] = [];
    for (let step = 0; step < 12 && seen.at(-1) !== PRACTICE_TREE; step++) {
      await page.keyboard.press('Control+z');
      seen.push(await page.evaluate(() => window.text()));
    }
    expect(seen).toContain(PRACTICE_TREE.replace('Wat hoorde je?', 'Wat zag je?'));
    expect(seen.at(-1)).toBe(PRACTICE_TREE);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.cm-content') === null)).toBe(true);
    await page.context().close();
  });

  it('completes targets with their words, and mends a problem from the text', async () => {
    const page = await open(`path=${PRACTICE_PATH}&selected=wat&yaml`);
    await page.locator('.cm-line', { hasText: 'unsure: uitleg' }).click();
    await page.keyboard.press('End');
    for (let letter = 0; letter < 'uitleg'.length; letter++) await page.keyboard.press('Backspace');
    await page.keyboard.press('Control+Space');
    await page.locator('.cm-tooltip-autocomplete', { hasText: 'Vraag: Wat hoorde je?' }).waitFor();
    await page.keyboard.type('stop');
    await page.locator('.cm-tooltip-autocomplete [aria-selected]', { hasText: 'Je stopt hier' }).waitFor();
    if (SCREENSHOTS !== undefined) await page.screenshot({ path: join(SCREENSHOTS, 'form-completion.png') });
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.text().includes('unsure: stoppen\n'));
    await page.locator('.cm-lint-marker-error').first().hover();
    await page.getByText('`lijst` bestaat niet.').last().waitFor();
    await page.context().close();
  });
});
