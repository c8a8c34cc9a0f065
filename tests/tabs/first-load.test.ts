import type { Browser, Page } from 'playwright-core';
import { buildTabs } from './support/built-tabs';
import { describeWithChromium } from './support/describe-with-chromium';
import { askQuestion } from './support/fill-world';
import { launchChromium } from './support/launch-chromium';
import { FATMA, openTabWorld, type TabWorld } from './support/tab-world';

// The machine may be busy with other tests.
jest.setTimeout(90_000);

describeWithChromium('the first load of the coordinators’ tab', () => {
  let tabs: string;
  let world: TabWorld;
  let browser: Browser;

  beforeAll(async () => {
    tabs = await buildTabs();
    world = await openTabWorld(tabs);
    browser = await launchChromium();
    await askQuestion(world.storage, { text: 'Mag de wijkagent dit weten?' });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  const newPage = async (): Promise<Page> => {
    const context = await browser.newContext();
    await context.addInitScript((id) => sessionStorage.setItem('deelwijzer-demo-person', id), FATMA.id);
    return context.newPage();
  };
  const row = (page: Page) => page.getByRole('link', { name: /wijkagent/ });

  it('fetches few files, and asks once who somebody is', async () => {
    const page = await newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${world.url}/tabs/coordinator`);
    await row(page).waitFor();
    expect(asked.filter((path) => path.startsWith('/tabs/assets/')).length).toBeLessThanOrEqual(5);
    for (const path of ['me', 'colleagues']) expect(asked.filter((one) => one === `/api/v1/${path}`)).toHaveLength(1);
    expect(asked.filter((path) => path === '/api/v1/sign-in')).toHaveLength(1);
    expect(asked.filter((path) => path === '/api/v1/sign-in/demo')).toHaveLength(1);
    await page.context().close();
  });

  it('asks for the list of a link while the program that draws it is still on its way', async () => {
    const page = await newPage();
    let letProgramIn = (): void => undefined;
    const listAsked = new Promise<void>((resolve) => {
      letProgramIn = resolve;
    });
    await page.route('**/assets/shared-*.js', async (route) => {
      await listAsked;
      await route.continue();
    });
    const wished: unknown[] = [];
    await page.route('**/api/v1/escalations/search', async (route) => {
      wished.push(route.request().postDataJSON());
      letProgramIn();
      await route.continue();
    });
    await page.goto(`${world.url}/tabs/coordinator#/vragen?toon=all`);
    await row(page).waitFor();
    expect(wished).toMatchObject([{ filter: 'all', search: '', limit: 50, after: null }]);
    await page.context().close();
  });

  it('asks again where what was asked ahead was refused, and shows the list', async () => {
    const page = await newPage();
    let lists = 0;
    await page.route('**/api/v1/escalations/search', async (route) => {
      lists += 1;
      if (lists === 1) return route.abort();
      await route.continue();
    });
    await page.goto(`${world.url}/tabs/coordinator`);
    await row(page).waitFor();
    expect(lists).toBe(2);
    await page.context().close();
  });

  it('shows the first answer to the list, also when it must ask again before that answer is in', async () => {
    const page = await newPage();
    let lists = 0;
    let askAgain = (): void => undefined;
    const askedAgain = new Promise<void>((resolve) => {
      askAgain = resolve;
    });
    await page.route('**/api/v1/escalations/search', async (route) => {
      lists += 1;
      // The second answer never comes.
      if (lists > 1) return askAgain();
      await askedAgain;
      await route.continue();
    });
    // Known only once the page is drawn, the changes make it ask for the list again.
    await page.route('**/api/v1/changes', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      await route.continue();
    });
    await page.goto(`${world.url}/tabs/coordinator`);
    await row(page).waitFor();
    expect(lists).toBeGreaterThan(1);
    await page.context().close();
  });

  it('draws the rows that are in sight first, and then all others', async () => {
    for (let index = 0; index < 30; index++)
      await askQuestion(world.storage, { text: `Mag de school dit weten, vraag ${index}?`, hoursAgo: 0.5 });
    const page = await newPage();
    await page.addInitScript(() => {
      const counts: number[] = [];
      Object.assign(window, { counts });
      new MutationObserver(() => {
        const count = document.querySelectorAll('a[id^=row-]').length;
        if (count > 0 && counts.at(-1) !== count) counts.push(count);
      }).observe(document, { childList: true, subtree: true });
    });
    // The list is there before what draws it, as on a machine that is not busy.
    const answered = page.waitForResponse('**/api/v1/escalations/search').then((answer) => answer.finished());
    await page.route('**/assets/shared-*.js', async (route) => {
      await answered;
      await route.continue();
    });
    await page.goto(`${world.url}/tabs/coordinator`);
    await page.waitForFunction(() => document.querySelectorAll('a[id^=row-]').length === 31);
    expect(await page.evaluate(() => Reflect.get(window, 'counts'))).toEqual([12, 31]);
    await page.context().close();
  });
});
