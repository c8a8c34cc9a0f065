import type { Browser, Page } from 'playwright-core';
import { findingsOf, THEMES, type Theme } from './support/axe';
import { buildTabs } from './support/built-tabs';
import { describeWithChromium } from './support/describe-with-chromium';
import { judgeEveryTheme } from './support/every-theme';
import { fillWorld } from './support/fill-world';
import { launchChromium } from './support/launch-chromium';
import { shoot } from './support/shoot';
import { openTabWorld, type TabWorld } from './support/tab-world';

// The machine may be busy with other tests.
jest.setTimeout(90_000);

describeWithChromium('every page in every theme', () => {
  let tabs: string;
  let world: TabWorld;
  let browser: Browser;

  beforeAll(async () => {
    tabs = await buildTabs();
    world = await openTabWorld(tabs);
    await fillWorld(world.storage);
    browser = await launchChromium();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  const signIn = async (page: Page, person = 'Fatma'): Promise<void> => {
    await page.getByRole('button', { name: new RegExp(person) }).click();
  };

  /** Each with how to get there and what must be on show before it is judged. */
  const PAGES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    'sign-in': async (page) => {
      await page.getByRole('heading', { name: 'Wie ben je?' }).waitFor();
    },
    outsider: async (page) => {
      await signIn(page, 'Olga');
      await page.getByText('Deze pagina is voor coördinatoren').waitFor();
    },
    list: async (page) => {
      await signIn(page);
      await page.getByRole('button', { name: 'Alles' }).click();
      await page.getByRole('link', { name: /zwart werk/ }).waitFor();
      await page.getByRole('button', { name: 'Filters' }).click();
      await page.getByLabel('Bij wie').selectOption('nobody');
      await page.getByText('verborgen door je filters.').waitFor();
    },
    'empty list': async (page) => {
      await signIn(page);
      await page.getByRole('button', { name: /Van mij/ }).waitFor();
      await page.getByRole('button', { name: 'Afwezig' }).click();
      await page.getByLabel('Ik ben er niet tot').waitFor();
      await page.getByRole('searchbox').fill('xyzzy');
      await page.getByText('Niets gevonden').first().waitFor();
    },
    detail: async (page) => {
      await signIn(page);
      await page.getByRole('link', { name: /wijkagent wil weten/ }).click();
      await page.getByRole('heading', { name: /De route/ }).waitFor();
      await page.getByText('stelde de vraag').waitFor();
    },
    answered: async (page) => {
      await signIn(page);
      await page.getByRole('button', { name: 'Alles' }).click();
      await page.getByRole('link', { name: /dossier van een collega/ }).click();
      await page.getByText('gaf antwoord').waitFor();
    },
    preview: async (page) => {
      await signIn(page);
      await page.getByRole('link', { name: /wijkagent wil weten/ }).click();
      await page.getByRole('button', { name: 'Beantwoord', exact: true }).click();
      await page.getByLabel('Je antwoord').fill('Bel met Jan Jansen op 06-12345678 en leg het vast.');
      await page.getByRole('button', { name: 'Bekijk voor je verstuurt' }).click();
      await page.getByText('Wat mag blijven staan?').waitFor();
    },
    'hand over': async (page) => {
      await signIn(page);
      await page.getByRole('link', { name: /wijkagent wil weten/ }).click();
      await page.getByRole('button', { name: 'Draag over' }).click();
      await page.getByLabel('Aan wie?').waitFor();
    },
    insight: async (page) => {
      await signIn(page);
      await page.getByRole('link', { name: 'Inzicht' }).click();
      await page.getByRole('heading', { name: 'Vragen per week' }).waitFor();
    },
    tree: async (page) => {
      await signIn(page);
      await page.goto(`${page.url().split('#')[0]}#/boom/delen/geen-regel`);
      await page.getByRole('heading', { name: 'Stap voor stap' }).waitFor();
    },
    delivery: async (page) => {
      const { outbox } = world.storage;
      for (const { id } of await outbox.take(new Date().toISOString(), 2, 60))
        await outbox.keepForVisit(id, 'http-403');
      await signIn(page);
      await page.getByRole('link', { name: 'Bezorging' }).click();
      await page.getByText('@Deelwijzer koppel').first().waitFor();
    },
  };

  judgeEveryTheme({
    pages: PAGES,
    address: () => `${world.url}/tabs/coordinator`,
    browser: () => browser,
    wide: { width: 1280, height: 800 },
    fullPage: true,
  });

  it('axe would find what is wrong: every rule in one theme, colours in the others', async () => {
    const page = await browser.newPage();
    await page.setContent('<img src="x"><p style="color:#ccc;background:#fff">Slecht te lezen</p>');
    const rules = async (theme: Theme) => (await findingsOf(page, theme)).map(([rule]) => rule);
    expect(await rules('default')).toEqual(expect.arrayContaining(['image-alt', 'color-contrast']));
    expect(await rules('dark')).toEqual(['color-contrast']);
    await page.close();
  });

  it.each(THEMES)('about in %s: axe finds nothing', async (theme) => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.goto(`${world.url}/tabs/about?theme=${theme}`);
    await page.getByRole('heading', { name: 'Over Deelwijzer' }).waitFor();
    await shoot(page, `about-${theme}`);
    expect(await findingsOf(page)).toEqual([]);
    await context.close();
  });
});
