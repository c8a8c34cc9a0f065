import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { toyFiles } from '../content/support/toy-content';
import { EditorClient } from '../support/editor-client';
import { type BuiltTabs, buildTabs } from './support/built-tabs';
import { describeWithChromium } from './support/describe-with-chromium';
import { type EditorWorld, openEditorWorld } from './support/editor-world';
import { launchChromium } from './support/launch-chromium';

// The machine may be busy with other tests.
jest.setTimeout(120_000);

/** A folder to put pictures of every page in, for people to look at. */
const SCREENSHOTS = process.env.TAB_SCREENSHOTS;
const DELEN = 'trees/delen.yaml';

describeWithChromium('every page of the editors’ tab in every theme', () => {
  let tabs: BuiltTabs;
  let world: EditorWorld;
  let browser: Browser;
  let open = '';
  let submitted = '';

  beforeAll(async () => {
    tabs = await buildTabs();
    world = await openEditorWorld({ tabsFolder: tabs.folder });
    browser = await launchChromium();
    const noor = await EditorClient.signIn(world.url, 'Noor');
    const delen = toyFiles().get(DELEN) ?? '';
    // One with something to mend, and one that waits for another editor with something to tick.
    const broken = delen.replace('go: zwijg }', 'go: zwijgg }').replace('Delen mag.', 'Je mag dit delen.');
    open = (await noor.draft('Duidelijker over delen', { [DELEN]: broken })).id;
    const draft = await noor.draft('Woorden van de vraag', {
      [DELEN]: delen.replace('Gaf de inwoner toestemming?', 'Zei de inwoner nee?'),
    });
    submitted = (await noor.step(draft, 'submit', { note: 'Dit leest beter.' })).id;
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await world?.close();
    await tabs?.remove();
  });

  const goTo = async (page: Page, hash: string, person = 'Noor'): Promise<void> => {
    await page.goto(`${page.url().split('#')[0]}${hash}`);
    await page.getByRole('button', { name: new RegExp(person) }).click();
  };
  const side = async (page: Page, name: string): Promise<void> => {
    await goTo(page, `#/concept/${open}/${encodeURIComponent(DELEN)}/toestemming`);
    await page.getByText('1 probleem').first().waitFor();
    await page.getByRole('region', { name: 'Ernaast' }).getByRole('button', { name }).click();
  };
  /** Each with how to get there and what must be on show before it is judged. */
  const PAGES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    drafts: async (page) => {
      await goTo(page, '#/concepten');
      await page.getByText('Woorden van de vraag').waitFor();
    },
    editions: async (page) => {
      await goTo(page, '#/uitgaven');
      await page.getByText('Uitgave 1').first().waitFor();
    },
    proposals: async (page) => {
      await goTo(page, '#/voorstellen');
      await page.getByText('Er zijn geen voorstellen').waitFor();
    },
    picture: async (page) => {
      await side(page, 'Tekening');
      await page.getByRole('region', { name: 'Ernaast' }).getByText('Gaf de inwoner toestemming?').first().waitFor();
    },
    preview: async (page) => {
      await side(page, 'Proberen');
      await page.getByText('Is er nu gevaar?').first().waitFor();
    },
    yaml: async (page) => {
      await side(page, 'YAML');
      await page.locator('.cm-content').waitFor();
    },
    problems: async (page) => {
      await side(page, 'Problemen');
      await page.getByRole('button', { name: 'Ga erheen' }).waitFor();
    },
    difference: async (page) => {
      await goTo(page, `#/concept/${submitted}`, 'Yusuf');
      await page.getByRole('checkbox').first().waitFor();
      await page.getByRole('button', { name: 'Goedkeuren en publiceren' }).waitFor();
    },
    outsider: async (page) => {
      await goTo(page, '#/concepten', 'Sanne');
      await page.getByText('Deze pagina is voor redacteuren').waitFor();
    },
  };
  const WIDE = { width: 1366, height: 768 };
  const PHONE = { width: 390, height: 844 };
  const THEMES = ['default', 'dark', 'contrast'] as const;
  const CASES = Object.keys(PAGES).flatMap((name) => THEMES.map((theme) => [name, theme] as const));

  const findingsOf = async (page: Page): Promise<unknown> => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  };
  const shoot = async (page: Page, name: string): Promise<void> => {
    if (!SCREENSHOTS) return;
    await mkdir(SCREENSHOTS, { recursive: true });
    await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  };

  it.each(CASES)(
    '%s in %s: axe finds nothing, the console is silent, nothing sticks out of a phone',
    async (name, theme) => {
      const context = await browser.newContext({ viewport: WIDE, reducedMotion: 'reduce' });
      try {
        const page = await context.newPage();
        const complaints: string[] = [];
        page.on('console', (message) => {
          if (message.type() === 'error') complaints.push(message.text());
        });
        page.on('pageerror', (error) => complaints.push(error.message));
        await page.goto(`${world.url}/tabs/editor?theme=${theme}`);
        await PAGES[name]?.(page);
        await page.locator(`[data-theme=${theme}]`).waitFor();
        // Fluent fades its colours in, and axe would judge one half-way.
        await page.waitForTimeout(400);
        await shoot(page, `editor-${name}-${theme}-wide`);
        expect(await findingsOf(page)).toEqual([]);
        await page.setViewportSize(PHONE);
        await shoot(page, `editor-${name}-${theme}-phone`);
        const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overhang).toBeLessThanOrEqual(0);
        // Colours do not change with the width, so one theme is enough here.
        if (theme === 'default') expect(await findingsOf(page)).toEqual([]);
        expect(complaints).toEqual([]);
      } finally {
        await context.close();
      }
    },
  );
});
