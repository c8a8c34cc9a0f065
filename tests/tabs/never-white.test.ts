import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { buildTabs } from './support/built-tabs';
import { describeWithChromium } from './support/describe-with-chromium';
import { openEditorWorld } from './support/editor-world';
import { askQuestion } from './support/fill-world';
import { launchChromium } from './support/launch-chromium';
import { openTabWorld, type TabWorld } from './support/tab-world';
import { openInTeams, teamsSignIn } from './support/teams-around';

// The machine may be busy with other tests.
jest.setTimeout(120_000);

const SMALL = { width: 1366, height: 768 };
const TYPED = 'Een antwoord dat niet verloren mag gaan.';

describeWithChromium('a page that is never white', () => {
  let tabs: string;
  let opened: TabWorld | undefined;
  let browser: Browser;
  let contexts: BrowserContext[] = [];

  beforeAll(async () => {
    tabs = await buildTabs();
    browser = await launchChromium();
  }, 60_000);
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
    await opened?.close();
    opened = undefined;
  });
  afterAll(async () => {
    await browser?.close();
  });

  const openWorld = async (parts: Parameters<typeof openTabWorld>[1] = {}): Promise<TabWorld> => {
    opened = await openTabWorld(tabs, parts);
    return opened;
  };
  const newContext = async (): Promise<BrowserContext> => {
    const context = await browser.newContext({ viewport: SMALL });
    contexts.push(context);
    return context;
  };
  const asFatma = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: /Fatma/ }).click();
  };
  /** Waits for a sentence, and that the page around it is there. */
  const says = async (place: Pick<Page, 'getByText'> | Locator, words: string | RegExp): Promise<void> => {
    await place.getByText(words).first().waitFor();
  };
  const again = (page: Page | Locator): Promise<void> =>
    page.getByRole('button', { name: 'Opnieuw proberen' }).first().click();

  it('says what to do when the program itself cannot be fetched', async () => {
    const world = await openWorld();
    const page = await (await newContext()).newPage();
    await page.route('**/assets/**', (route) => route.abort());
    for (const name of ['coordinator', 'editor', 'about']) {
      await page.goto(`${world.url}/tabs/${name}`);
      await says(page, /Dan is de server niet bereikbaar. Sluit dit tabblad en/);
    }
  });

  it('with the server killed at every step: opening, reading, claiming, answering, insight; the answer is sent once', async () => {
    const world = await openWorld();
    const question = await askQuestion(world.storage, { text: 'Mag de wijkagent dit weten?' });
    const page = await (await newContext()).newPage();
    await page.goto(`${world.url}/tabs/coordinator`);
    await page.getByRole('heading', { name: 'Wie ben je?' }).waitFor();

    await world.stopServer();
    await asFatma(page);
    await says(page, 'De server is niet bereikbaar.');
    expect(await page.getByRole('button', { name: 'Opnieuw proberen' }).count()).toBeGreaterThan(0);
    await world.startServerAgain();
    await page.getByRole('link', { name: /wijkagent/ }).waitFor();

    await world.stopServer();
    await page.getByRole('link', { name: /wijkagent/ }).click();
    await says(page, 'De server is niet bereikbaar.');
    expect(await page.getByRole('link', { name: /wijkagent/ }).isVisible()).toBe(true);
    // By itself, once the server is back.
    await world.startServerAgain();
    await page.getByRole('heading', { name: 'Vraag 1001' }).waitFor();

    const article = page.getByRole('article');
    await world.stopServer();
    await article.getByRole('button', { name: 'Ik pak dit op' }).click();
    await says(article, 'De server is niet bereikbaar.');
    await world.startServerAgain();
    await article.getByRole('button', { name: 'Ik pak dit op' }).click();
    await says(article, 'Opgepakt: jij');

    await article.getByRole('button', { name: 'Beantwoord' }).click();
    await page.getByLabel('Je antwoord').fill(TYPED);
    await says(article, 'Wat je typt blijft op dit apparaat');
    await world.stopServer();
    await article.getByRole('button', { name: 'Bekijk voor je verstuurt' }).click();
    await says(article, 'De server is niet bereikbaar.');
    expect(await page.getByLabel('Je antwoord').inputValue()).toBe(TYPED);
    await world.startServerAgain();
    await again(article);
    await says(article, 'We zien geen persoonsgegevens.');
    await world.stopServer();
    await article.getByRole('button', { name: 'Verstuur antwoord' }).click();
    await says(article, 'Niet verstuurd.');
    await says(article, TYPED);

    await page.getByRole('link', { name: 'Inzicht' }).click();
    await says(page, 'dit deel kan nu niet worden opgehaald');
    // By itself too: the notice above goes at that moment, and a press on a button below it would miss.
    await world.startServerAgain();
    await page.getByRole('heading', { name: 'Inzicht' }).waitFor();

    // The draft outlives a reload, and what was perhaps sent before is sent once.
    await page.goto(`${world.url}/tabs/coordinator#/vraag/${question.id}`);
    await page.reload();
    await page.getByLabel('Je antwoord').waitFor();
    expect(await page.getByLabel('Je antwoord').inputValue()).toBe(TYPED);
    await article.getByRole('button', { name: 'Bekijk voor je verstuurt' }).click();
    await article.getByRole('button', { name: 'Verstuur antwoord' }).click();
    await says(article, 'Beantwoord: jij');
    const stored = await world.storage.escalations.find(question.id);
    expect(stored?.messages.filter(({ text }) => text === TYPED)).toHaveLength(1);
    await page.reload();
    await says(article, 'Beantwoord: jij');
    expect(await page.getByLabel('Je antwoord').count()).toBe(0);
  });

  it('after a release that took the parts of this page away, asks for a reload and keeps what was typed', async () => {
    const world = await openWorld();
    await askQuestion(world.storage, { text: 'Mag de wijkagent dit weten?' });
    const page = await (await newContext()).newPage();
    await page.goto(`${world.url}/tabs/coordinator`);
    await asFatma(page);
    await page.getByRole('link', { name: /wijkagent/ }).click();
    await page.getByRole('article').getByRole('button', { name: 'Beantwoord' }).click();
    await page.getByLabel('Je antwoord').fill(TYPED);
    await page.route('**/assets/insight-view*', (route) => route.fulfill({ status: 404 }));
    await page.getByRole('link', { name: 'Inzicht' }).click();
    await says(page, 'Er is een nieuwe versie van Deelwijzer.');
    await says(page, 'Wat je typte staat op dit apparaat');
    await page.unroute('**/assets/insight-view*');
    await page.getByRole('button', { name: 'Pagina opnieuw laden' }).click();
    await page.getByRole('heading', { name: 'Inzicht' }).waitFor();
    await page.getByRole('link', { name: /^Vragen/ }).click();
    await page.getByRole('link', { name: /wijkagent/ }).click();
    expect(await page.getByLabel('Je antwoord').inputValue()).toBe(TYPED);
  });

  it('with storage blocked works all the same, says so, and keeps a draft for as long as the page is open', async () => {
    const world = await openWorld();
    await askQuestion(world.storage, { text: 'Mag de wijkagent dit weten?' });
    await askQuestion(world.storage, { text: 'Een andere vraag.' });
    const context = await newContext();
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('Access is denied for this document.', 'SecurityError');
          },
        });
    });
    const page = await context.newPage();
    await page.goto(`${world.url}/tabs/coordinator`);
    await page.getByRole('button', { name: /Fatma/ }).waitFor();
    // Where nothing is below the screen, nothing scrolls.
    expect(await page.evaluate('document.documentElement.scrollHeight - innerHeight')).toBe(0);
    await asFatma(page);
    await page.getByRole('link', { name: /wijkagent/ }).click();
    await page.getByRole('article').getByRole('button', { name: 'Beantwoord' }).click();
    await says(page, 'Deze browser bewaart niets voor ons.');
    await page.getByLabel('Je antwoord').fill(TYPED);
    await page.getByRole('link', { name: /andere vraag/ }).click();
    await page.getByRole('heading', { name: 'Vraag 1002' }).waitFor();
    await page.getByLabel('Volgorde').selectOption('newest');
    await page.getByRole('link', { name: /wijkagent/ }).click();
    expect(await page.getByLabel('Je antwoord').inputValue()).toBe(TYPED);
    await page.route('**/assets/insight-view*', (route) => route.fulfill({ status: 404 }));
    await page.getByRole('link', { name: 'Inzicht' }).click();
    await says(page, 'Kopieer eerst wat je typte.');
  });

  it('in Teams: waits for a host that answers after ten seconds, and opens the question of the link', async () => {
    const world = await openWorld({ signIn: teamsSignIn() });
    const question = await askQuestion(world.storage, { text: 'Mag de wijkagent dit weten?' });
    const context = await newContext();
    await context.clock.install();
    const teams = await openInTeams(context, world.url, { answers: false, subPageId: `vraag/${question.id}` });
    await says(teams.tab, 'Deelwijzer laden');
    await context.clock.fastForward(10_000);
    await says(teams.tab, 'Dit duurt langer dan anders.');
    await teams.behave({ answers: true });
    await teams.tab.getByRole('heading', { name: 'Vraag 1001' }).waitFor();
    await says(teams.tab, 'Mag de wijkagent dit weten?');
  });

  it('in Teams: says what to do about a host that never answers', async () => {
    const world = await openWorld({ signIn: teamsSignIn() });
    const context = await newContext();
    await context.clock.install();
    const teams = await openInTeams(context, world.url, { answers: false });
    await says(teams.tab, 'Deelwijzer laden');
    await context.clock.fastForward(31_000);
    await says(teams.tab, 'Teams geeft geen antwoord');
    await teams.behave({ answers: true });
    await teams.tab.getByRole('button', { name: 'Pagina opnieuw laden' }).click();
    await teams.tab.getByRole('button', { name: /^Nieuw/ }).waitFor();
  });

  it.each([
    { because: 'the server does not answer', page: 503, sentence: 'dus dit deel kan nu niet worden opgehaald' },
    { because: 'of a new release', page: 200, sentence: 'Er is een nieuwe versie van Deelwijzer.' },
  ])('in Teams: says what to do when its library cannot be fetched because $because', async ({ page, sentence }) => {
    const world = await openWorld({ signIn: teamsSignIn() });
    const context = await newContext();
    const library = '**/assets/src-*';
    await context.route(library, async (route) => {
      await context.route('**/tabs/coordinator', (asked) => asked.fulfill({ status: page }));
      await route.fulfill({ status: 404 });
    });
    const teams = await openInTeams(context, world.url, { answers: true });
    await says(teams.tab, sentence);
    await context.unrouteAll();
    await teams.tab.getByRole('button', { name: /^(Opnieuw proberen|Pagina opnieuw laden)$/ }).click();
    await teams.tab.getByRole('button', { name: /^Nieuw/ }).waitFor();
  });

  it.each([
    ['consent_required', 'Deelwijzer mag nog niet weten wie je bent.'],
    ['resourceRequiresConsent', 'Vraag je beheerder om Deelwijzer toe te staan.'],
    ['CancelledByUser', 'Het venster om je aan te melden is gesloten'],
    ['resourceDisabled', 'Deelwijzer is in Teams niet goed ingesteld.'],
    ['Get Auth token failed', 'Aanmelden via Teams lukte niet.'],
  ])('in Teams: a sign-in refused with %s is named, and goes on once it is allowed', async (refuses, sentence) => {
    const world = await openWorld({ signIn: teamsSignIn() });
    const teams = await openInTeams(await newContext(), world.url, { answers: true, refuses });
    await says(teams.tab, new RegExp(sentence, 'i'));
    await teams.behave({ refuses: null as never });
    await teams.tab.getByRole('button', { name: 'Opnieuw proberen' }).first().click();
    await teams.tab.getByRole('button', { name: /^Nieuw/ }).waitFor();
  });

  it('in the editors’ tab, with the server killed while publishing, keeps the reason that was typed', async () => {
    const editors = await openEditorWorld({ tabsFolder: tabs });
    try {
      const page = await (await newContext()).newPage();
      await page.goto(`${editors.url}/tabs/editor`);
      await page.getByRole('button', { name: /Noor/ }).click();
      await page.getByLabel('Wat ga je veranderen?').fill('Een woord');
      await page.getByRole('button', { name: 'Nieuw concept' }).click();
      await page.getByText(/^Geen problemen$/).waitFor();
      await page.getByRole('button', { name: /^Mag ik dit delen/ }).click();
      await page.getByRole('region', { name: 'Formulier' }).getByLabel('Titel').fill('Mag ik dit nu delen?');
      await page.locator('[data-save="saved"]').waitFor();
      await page.getByRole('link', { name: 'Verschil en aanbieden' }).click();
      const reason = page.getByLabel(/Wat verandert er, en waarom/);
      await reason.fill(TYPED);
      await page.getByText('Mag ik dit nu delen?').first().waitFor();
      await editors.stopServer();
      await page.getByRole('button', { name: 'Ter controle aanbieden' }).click();
      await says(page, /niet bereikbaar/);
      expect(await reason.inputValue()).toBe(TYPED);
      await editors.startServerAgain();
      await page.getByRole('button', { name: 'Ter controle aanbieden' }).click();
      await says(page, 'Een andere redacteur keurt het goed.');
    } finally {
      await editors.close();
    }
  });
});
