import type { Browser, Page } from 'playwright-core';
import { toyFiles } from '../content/support/toy-content';
import { EditorClient } from '../support/editor-client';
import { buildTabs } from './support/built-tabs';
import { describeWithChromium } from './support/describe-with-chromium';
import { type EditorWorld, openEditorWorld } from './support/editor-world';
import { launchChromium } from './support/launch-chromium';
import { judgeVisits } from './support/one-visit';

// The machine may be busy with other tests, and one visit comes past many places.
jest.setTimeout(360_000);

const DELEN = 'trees/delen.yaml';

describeWithChromium('every page of the editors’ tab in every theme', () => {
  let tabs: string;
  let world: EditorWorld;
  let browser: Browser;
  let open = '';
  let submitted = '';
  let wrongWalk = '';

  beforeAll(async () => {
    tabs = await buildTabs();
    world = await openEditorWorld({ tabsFolder: tabs });
    browser = await launchChromium();
    const noor = await EditorClient.signIn(world.url, 'Noor');
    const delen = toyFiles().get(DELEN) ?? '';
    const [yusuf, marieke] = await Promise.all(
      ['Yusuf', 'Marieke'].map((each) => EditorClient.signIn(world.url, each)),
    );
    const better = await yusuf?.draft('Duidelijker gezegd', {
      [DELEN]: delen.replace('Delen mag.', 'Je mag het delen.'),
    });
    if (better === undefined || yusuf === undefined) throw new Error('Expected a draft.');
    await marieke?.step(await yusuf.step(better, 'submit', { note: 'Leest beter.' }), 'approve', { ticks: [] });
    await yusuf.call('POST', 'editions/1/again', { note: 'Teruggezet naar uitgave 1.' });
    // One with something to mend, and one that waits for another editor with something to tick.
    const broken = delen.replace('go: zwijg }', 'go: zwijgg }').replace('Delen mag.', 'Je mag dit delen.');
    open = (await noor.draft('Duidelijker over delen', { [DELEN]: broken })).id;
    const draft = await noor.draft('Woorden van de vraag', {
      [DELEN]: delen.replace('Gaf de inwoner toestemming?', 'Zei de inwoner nee?'),
    });
    const turned = delen.replace('label: "Nee", go: zwijg }', 'label: "Nee", go: te-veel }');
    wrongWalk = (await noor.draft('Een wandeling die anders eindigt', { [DELEN]: turned })).id;
    submitted = (await noor.step(draft, 'submit', { note: 'Dit leest beter.' })).id;
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  const goTo = async (page: Page, hash: string): Promise<void> => {
    await page.goto(`${page.url().split('#')[0]}${hash}`);
  };
  const beside = (page: Page) => page.getByRole('region', { name: 'Ernaast' });
  const form = (page: Page) => page.getByRole('region', { name: 'Formulier' });
  const side = async (page: Page, name: string): Promise<void> => {
    await goTo(page, `#/concept/${open}/${encodeURIComponent(DELEN)}/toestemming`);
    await page
      .getByText(/^\d+ proble/)
      .first()
      .waitFor();
    await beside(page).getByRole('button', { name }).click();
  };
  const NOOR: Readonly<Record<string, (page: Page) => Promise<void>>> = {
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
      await beside(page).getByText('Gaf de inwoner toestemming?').first().waitFor();
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
      await page.getByRole('button', { name: 'Ga erheen' }).first().waitFor();
    },
    question: async (page) => {
      await goTo(page, `#/concept/${wrongWalk}/${encodeURIComponent(DELEN)}`);
      await form(page).getByText('Probeer een vraag').click();
      await form(page).getByLabel('Wat typt iemand?').fill('mag ik dit delen met de school');
      await form(page).getByRole('button', { name: 'Zoek', exact: true }).click();
      await form(page)
        .getByText(/past voor \d+%/)
        .first()
        .waitFor();
    },
    'new tree': async (page) => {
      await goTo(page, `#/concept/${wrongWalk}/${encodeURIComponent(DELEN)}`);
      // On a phone the list of files is folded.
      await page.getByRole('button', { name: 'Nieuwe boom…' }).click();
      await page.getByRole('region', { name: 'Nieuwe boom' }).getByRole('button', { name: 'Begin' }).click();
      await page.getByText('Kies een thema.', { exact: false }).first().waitFor();
    },
    'walk gone wrong': async (page) => {
      await goTo(page, `#/concept/${wrongWalk}/${encodeURIComponent(DELEN)}/toestemming`);
      await beside(page)
        .getByRole('button', { name: /^Problemen/ })
        .click();
      await beside(page)
        .getByText(/school zonder toestemming/)
        .first()
        .waitFor();
      await beside(page)
        .getByRole('button', { name: /^Proberen/ })
        .click();
      for (const answer of ['Nee', 'De school', 'Nee'])
        await beside(page).getByRole('button', { name: answer, exact: true }).first().click();
      await beside(page)
        .getByRole('button', { name: /zet dit op de plek van “school zonder toestemming”/ })
        .click();
      await beside(page).getByRole('button', { name: 'Voeg toe' }).click();
    },
  };
  const YUSUF: typeof NOOR = {
    'rolled back': async (page) => {
      await goTo(page, '#/uitgaven');
      await page.getByText('Teruggezet naar uitgave 1.').waitFor();
    },
    difference: async (page) => {
      await goTo(page, `#/concept/${submitted}`);
      await page.getByRole('checkbox').first().waitFor();
      await page.getByRole('button', { name: 'Goedkeuren en publiceren' }).waitFor();
    },
  };
  const SANNE: typeof NOOR = {
    outsider: async (page) => {
      await goTo(page, '#/concepten');
      await page.getByText('Deze pagina is voor redacteuren').waitFor();
    },
  };
  const placesIn = (table: typeof NOOR) => Object.entries(table).map(([name, go]) => ({ name, go }));

  judgeVisits({
    visits: [
      { person: 'Noor', places: placesIn(NOOR).slice(0, 5) },
      { person: 'Noor', places: placesIn(NOOR).slice(5) },
      { person: 'Yusuf', places: placesIn(YUSUF) },
      // A sign-in as somebody without a role is answered with 403, and the browser says so in its console.
      { person: 'Sanne', places: placesIn(SANNE), mayComplain: /403/ },
    ],
    address: () => `${world.url}/tabs/editor`,
    browser: () => browser,
    wide: { width: 1366, height: 768 },
    prefix: 'editor-',
  });
});
