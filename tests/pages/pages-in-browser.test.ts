import type { Browser, BrowserContext, Page } from 'playwright-core';
import { printedPages } from '../../src/start/printed-pages';
import { packWalk } from '../../src/walk/token';
import { startWalk } from '../../src/walk/walk';
import { compiledFrom, editionOf, realFiles } from '../content/support/toy-content';
import { findingsOf } from '../tabs/support/axe';
import { describeWithChromium } from '../tabs/support/describe-with-chromium';
import { launchChromium } from '../tabs/support/launch-chromium';
import { shoot } from '../tabs/support/shoot';
import { closeTestServers, startTestServer } from '../web/support/test-server';

const real = editionOf(compiledFrom(realFiles()));
const tree = real.trees.get('delen-met-school');
/** The longest of its walks: most to fit on a phone. */
const answers = [...(tree?.walks ?? [])].toSorted((a, b) => b.answers.size - a.answers.size)[0]?.answers ?? new Map();
const token = packWalk({ ...startWalk(real, 'delen-met-school'), answers, day: '2026-11-20' });
const report = `/r/${token}`;
const PATHS = {
  home: '/',
  privacy: '/privacy',
  terms: '/voorwaarden',
  lost: '/nergens',
  guide: '/hulp/team',
  report,
  route: `/r/${packWalk(startWalk(real, 'delen-met-school'))}`,
  ...Object.fromEntries([...real.documents.keys()].map((id) => [id, `/d/${id}`])),
  filled: `/d/toestemmingsverklaring/${token}`,
};

describeWithChromium('a page in a browser', () => {
  let browser: Browser;
  let url: string;
  beforeAll(async () => {
    browser = await launchChromium();
    const { site, ...pages } = printedPages(
      { newest: () => real, find: async (id) => (id === real.id ? real : undefined) },
      { today: () => '2026-11-26', retentionDays: 90, isDemo: true },
    );
    url = (await startTestServer({ ...pages, site })).url;
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await closeTestServers();
  });

  /** Everything the page asked of any server, and every complaint. */
  async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}) {
    const context = await browser.newContext(options);
    // Chromium asks for an icon now and then, and the pages have none.
    await context.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    const page = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${url}${path}`);
    return { context, page, asked, complaints };
  }

  const overhang = (page: Page): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

  test.each(Object.entries(PATHS))(
    '%s: axe finds nothing in light and dark, and nothing sticks out of a phone',
    async (name, path) => {
      const { context, page, complaints } = await open(path, { viewport: { width: 1_366, height: 768 } });
      await shoot(page, `${name}-wide`);
      expect(await findingsOf(page)).toEqual([]);
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 740 });
        await shoot(page, `${name}-${width}`);
        expect([width, await overhang(page)]).toEqual([width, 0]);
      }
      await page.emulateMedia({ colorScheme: 'dark' });
      await shoot(page, `${name}-dark`);
      expect(await findingsOf(page)).toEqual([]);
      await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      await shoot(page, `${name}-print`);
      expect(await page.locator('.screen:visible').count()).toBe(0);
      expect(complaints.filter((each) => !each.includes('404'))).toEqual([]);
      await context.close();
    },
    120_000,
  );

  const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

  async function decide(page: Page): Promise<void> {
    await page.getByLabel('Ik beslis anders').check();
    await page.getByLabel('Waarom').fill('De ouders vroegen het zelf.');
    await page.getByLabel('Functie').fill('wijkcoach');
  }

  test('a decision comes along in the copied text, and is sent nowhere', async () => {
    const { context, page, asked, complaints } = await open(report, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await decide(page);
    await page.getByRole('button', { name: 'Kopieer' }).click();
    await page.getByRole('status').getByText('Gekopieerd').waitFor();
    const text = await copied(page);
    expect(text).toMatch(/^VERSLAG: Delen met school of leerplicht\nGemaakt op 20 november 2026/);
    expect(text).toMatch(
      /Mijn besluit\nIk beslis anders\.\nWaarom: De ouders vroegen het zelf\.\nFunctie en naam: wijkcoach\nDatum van het besluit: _+$/,
    );
    expect(await page.locator('[data-text]').isVisible()).toBe(false);
    expect(asked.filter((each) => !each.endsWith('/favicon.ico'))).toEqual([`${url}${report}`]);
    expect(complaints).toEqual([]);
    await context.close();
  }, 30_000);

  const withoutClipboard = async (context: BrowserContext, canCommand: boolean): Promise<void> => {
    await context.addInitScript((can) => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      if (!can) document.execCommand = () => false;
    }, canCommand);
  };

  test.each([true, false])(
    'without the clipboard (old way: %s) nobody is left without the text',
    async (canCommand) => {
      const context = await browser.newContext();
      await withoutClipboard(context, canCommand);
      const page = await context.newPage();
      await page.goto(`${url}${report}`);
      await page.getByRole('button', { name: 'Kopieer' }).click();
      await page
        .getByRole('status')
        .getByText(canCommand ? 'Gekopieerd' : 'druk op Ctrl+C')
        .waitFor();
      expect(await page.locator('[data-text]').isVisible()).toBe(!canCommand);
      if (!canCommand) {
        const selected = await page.evaluate(() => {
          const { value, selectionStart, selectionEnd } = document.activeElement as HTMLTextAreaElement;
          return value.slice(selectionStart, selectionEnd);
        });
        expect(selected).toMatch(/^VERSLAG/);
        expect(selected).toContain('( ) Ik volg dit advies.');
      }
      await context.close();
    },
    30_000,
  );

  test('printing is one press, and without scripts the page says how', async () => {
    const { context, page } = await open('/d/toestemmingsverklaring');
    await page.evaluate('window.print = () => { document.title = "printed"; }');
    await page.getByRole('button', { name: 'Afdrukken' }).click();
    expect(await page.title()).toBe('printed');
    await context.close();
    const plain = await open(report, { javaScriptEnabled: false });
    expect(await plain.page.getByRole('button').count()).toBe(0);
    expect(await plain.page.getByText('gebruik de afdrukfunctie van je browser').isVisible()).toBe(true);
    await plain.context.close();
  }, 30_000);
});
