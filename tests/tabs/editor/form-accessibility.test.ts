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

interface Place {
  readonly name: string;
  readonly at: { readonly path: string; readonly selected?: string; readonly yaml?: true };
  /** What somebody opens there. */
  readonly opens?: (page: Page) => Promise<void>;
}

const PRACTICE = (selected?: string) => ({ path: PRACTICE_PATH, ...(selected === undefined ? {} : { selected }) });
const openPicker = async (page: Page, typed?: string): Promise<void> => {
  const picker = page.getByRole('combobox', { name: 'Gaat naar' }).first();
  await picker.click();
  if (typed !== undefined) await picker.fill(typed);
  await page.getByRole('option').first().waitFor();
};
const openNewSource = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Nieuwe bron…' }).first().click();
  await page.getByRole('region', { name: 'Nieuwe bron' }).getByLabel('Wat de lezer ziet').fill('Jeugdwet');
  await page.getByRole('button', { name: 'Andere naam…' }).click();
};

const PLACES: readonly Place[] = [
  { name: 'tree', at: PRACTICE() },
  { name: 'question', at: PRACTICE('wat') },
  { name: 'checklist', at: PRACTICE('lijst') },
  { name: 'branch', at: PRACTICE('kijk') },
  { name: 'part', at: PRACTICE('rol') },
  { name: 'advice', at: PRACTICE('delen') },
  { name: 'new source', at: PRACTICE('delen'), opens: openNewSource },
  { name: 'target picker', at: PRACTICE('wat'), opens: openPicker },
  { name: 'target picker, searched', at: PRACTICE('wat'), opens: (page) => openPicker(page, 'stop') },
  { name: 'target picker, in vain', at: PRACTICE('wat'), opens: (page) => openPicker(page, 'zzzz') },
  { name: 'source', at: { path: 'sources.yaml', selected: 'sv-160' } },
  { name: 'promise', at: { path: 'promises.yaml', selected: 'gevaar-nu-is-112' } },
  { name: 'organisation', at: { path: 'organisation.yaml' } },
  { name: 'sayings', at: { path: 'language/sayings.yaml' } },
  { name: 'document', at: { path: 'documents/brief-casusbespreking.md' } },
  { name: 'yaml', at: { ...PRACTICE('wat'), yaml: true } },
];
const WIDE = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

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
      viewport: WIDE,
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

  const look = async (page: Page, name: string, fullPage = true): Promise<void> => {
    if (SCREENSHOTS === undefined) return;
    await mkdir(SCREENSHOTS, { recursive: true });
    await page.screenshot({ path: join(SCREENSHOTS, `form-${name}.png`), fullPage });
  };
  // The workspace around it brings the page's own heading and regions.
  const findings = (page: Page, theme: Theme) => findingsOf(page, theme, ['page-has-heading-one', 'region']);

  describe('of every kind of file and node', () => {
    // Loaded once: what is judged is what is drawn, and each place is drawn anew.
    let page: Page;
    beforeAll(async () => {
      page = await open(`path=${PRACTICE_PATH}`);
    });
    afterAll(() => page?.context().close());

    const dress = async (theme: Theme): Promise<void> => {
      await page.evaluate((wanted) => window.dress(wanted), theme);
      await page.evaluate(() => Promise.all(document.getAnimations().map((fading) => fading.finished)));
    };
    const goTo = async ({ at, opens }: Place, size: typeof WIDE): Promise<void> => {
      await page.setViewportSize(size);
      await page.mouse.move(0, 0);
      await page.evaluate((next) => window.begin(next), at);
      // On a phone the list stands aside for what was chosen from it, and so does its heading.
      await page.locator('h2:visible').first().waitFor();
      if (at.yaml) await page.locator('.cm-content').waitFor();
      await opens?.(page);
    };

    it.each(PLACES.map((place) => [place.name, place] as const))(
      '%s: axe finds nothing in any theme, and nothing sticks out of a phone',
      async (name, place) => {
        await goTo(place, WIDE);
        for (const theme of ['default', 'dark', 'contrast'] as const) {
          await dress(theme);
          await look(page, `${name}-${theme}`, place.opens === undefined);
          expect([theme, await findings(page, theme)]).toEqual([theme, []]);
        }
        if (place.at.yaml) return;
        // Colours do not change with the width, so one theme is enough here.
        await goTo(place, PHONE);
        await dress('default');
        await look(page, `${name}-phone`, place.opens === undefined);
        expect(await findings(page, 'default')).toEqual([]);
        const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overhang).toBeLessThanOrEqual(0);
        if (place.opens === undefined) return;
        for (const theme of ['dark', 'contrast'] as const) {
          await dress(theme);
          await look(page, `${name}-${theme}-phone`, false);
        }
      },
    );

    it.each([
      ['a laptop', WIDE],
      ['a phone', PHONE],
    ])('an open picker lies within the window of %s, wherever its field stands', async (_, size) => {
      const [place] = PLACES.filter(({ name }) => name === 'question');
      if (place === undefined) throw new Error('Expected a place with pickers.');
      await goTo(place, size);
      const pickers = page.getByRole('combobox', { name: /Gaat naar|Ik weet het niet/ });
      const outside: unknown[] = [];
      for (let at = 0; at < (await pickers.count()); at++) {
        for (const block of ['start', 'center', 'end'] as const) {
          for (const typed of [undefined, 'a', 'stop']) {
            const picker = pickers.nth(at);
            await picker.evaluate((field, where) => field.scrollIntoView({ block: where }), block);
            await picker.press('ArrowDown');
            if (typed !== undefined) await picker.fill(typed);
            await page.getByRole('option').first().waitFor();
            // What was typed makes the list shorter, and it is put in its place again.
            await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
            const box = await page.getByRole('listbox').boundingBox();
            const field = await picker.boundingBox();
            if (box === null || field === null) throw new Error('Expected an open list.');
            const isInside =
              box.x >= 0 && box.y >= 0 && box.x + box.width <= size.width && box.y + box.height <= size.height;
            const covers = box.y < field.y + field.height && box.y + box.height > field.y;
            if (!isInside || covers) outside.push({ at, block, typed, box, field });
            await look(page, `picker-${size.width}-${at}-${block}-${typed ?? 'open'}`, false);
            await page.keyboard.press('Escape');
            await page.getByRole('listbox').waitFor({ state: 'detached' });
          }
        }
      }
      expect(outside).toEqual([]);
    });
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
