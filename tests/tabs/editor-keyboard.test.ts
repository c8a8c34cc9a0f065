import type { Browser, BrowserContext, Page } from 'playwright-core';
import { toyFiles } from '../content/support/toy-content';
import { buildTabs } from './support/built-tabs';
import { describeWithChromium } from './support/describe-with-chromium';
import { type EditorWorld, openEditorWorld } from './support/editor-world';
import { type Keyboard, keyboardOf } from './support/keyboard';
import { launchChromium } from './support/launch-chromium';
import { shoot } from './support/shoot';

// The machine may be busy with other tests.
jest.setTimeout(180_000);

const WIDE = { width: 1366, height: 768 };
const NOTE = 'Een collega las de vraag anders.';

describeWithChromium('the editors’ tab without a mouse', () => {
  let tabs: string;
  let world: EditorWorld;
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let complaints: string[] = [];

  beforeAll(async () => {
    tabs = await buildTabs();
    browser = await launchChromium();
  }, 120_000);
  beforeEach(async () => {
    world = await openEditorWorld({ tabsFolder: tabs, files: toyFiles() });
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
    complaints = [];
    await world.close();
  });
  afterAll(async () => {
    await browser?.close();
  });

  const openAs = async (person: string): Promise<{ readonly page: Page; readonly keys: Keyboard }> => {
    const context = await browser.newContext({ viewport: WIDE, reducedMotion: 'reduce' });
    contexts.push(context);
    const page = await context.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${world.url}/tabs/editor`);
    const keys = keyboardOf(page);
    await keys.enter(page.getByRole('button', { name: new RegExp(person) }));
    return { page, keys };
  };
  const begin = async (page: Page, keys: Keyboard, title: string): Promise<void> => {
    await keys.fill(page.getByLabel('Wat ga je veranderen?'), title);
    await keys.press('Enter');
    await page.getByText(/^Geen problemen$/).waitFor();
    await keys.isIn(page.getByRole('heading', { name: title }));
  };
  const form = (page: Page) => page.getByRole('region', { name: 'Formulier' });
  const side = (page: Page) => page.getByRole('region', { name: 'Ernaast' });

  it('from a new draft to a published edition', async () => {
    const { page: noor, keys } = await openAs('Noor');
    await begin(noor, keys, 'Duidelijker vraag');

    await keys.enter(noor.getByRole('button', { name: /^Mag ik dit delen/ }));
    await keys.isIn(form(noor).getByRole('heading', { name: 'Mag ik dit delen?' }));
    await keys.enter(form(noor).getByRole('button', { name: /Gaf de inwoner toestemming/ }));
    await keys.isIn(form(noor).getByRole('heading', { name: 'Gaf de inwoner toestemming?' }));

    // A slip in the name of what is filled in: the repair stands at the field, and leaves the cursor there.
    const question = noor.getByRole('textbox', { name: 'De vraag', exact: true });
    await keys.fill(question, 'Zei de inwoner ja? Bel {{privacyOfficer.phon}}');
    const repair = form(noor).getByRole('button', { name: /^Maak er/ });
    await repair.waitFor();
    await shoot(noor, 'keyboard-problem');
    await keys.enter(repair);
    await repair.waitFor({ state: 'detached' });
    await keys.isIn(question);
    expect(await question.inputValue()).toBe('Zei de inwoner ja? Bel {{privacyOfficer.phone}}');
    await noor.getByText(/^Geen problemen$/).waitFor();

    await keys.enter(side(noor).getByRole('button', { name: 'Proberen' }));
    const card = side(noor).getByRole('group', { name: 'De kaart' });
    for (const [press, next] of [
      ['Nee', 'Met wie wil je delen?'],
      ['De school', 'Zei de inwoner ja? Bel 088-000 00 01'],
      ['Ja', 'Deel alleen wat de school nodig heeft.'],
    ] as const) {
      await keys.enter(card.getByRole('button', { name: press, exact: true }).first());
      await card.getByText(next, { exact: true }).first().waitFor();
      await keys.isIn(card);
    }
    await shoot(noor, 'keyboard-preview');

    await keys.enter(noor.getByRole('link', { name: 'Verschil en aanbieden' }), true);
    const review = noor.getByRole('region', { name: 'Verschil', exact: true });
    await keys.isIn(review.getByRole('heading', { name: 'Wat dit concept verandert' }));
    await review
      .getByText(/kunnen iets anders betekenen/i)
      .first()
      .waitFor();
    await keys.fill(noor.getByLabel(/Wat verandert er, en waarom/), NOTE);
    await shoot(noor, 'keyboard-review');
    await keys.enter(noor.getByRole('button', { name: 'Ter controle aanbieden' }));
    await noor.getByText('Een andere redacteur keurt het goed.', { exact: false }).waitFor();
    await keys.isIn(review);

    const { page: yusuf, keys: others } = await openAs('Yusuf');
    await others.enter(yusuf.getByRole('link', { name: /Duidelijker vraag/ }));
    await yusuf.getByText(NOTE).waitFor();
    await others.isIn(yusuf.getByRole('heading', { name: 'Wat dit concept verandert' }));
    await others.go(yusuf.getByRole('checkbox').first());
    await others.press('Space');
    await shoot(yusuf, 'keyboard-approve');
    await others.enter(yusuf.getByRole('button', { name: 'Goedkeuren en publiceren' }));
    await yusuf.getByText('Gepubliceerd als uitgave 2').waitFor();
    await others.isIn(yusuf.getByRole('region', { name: 'Verschil', exact: true }));
    expect(complaints).toEqual([]);
  });

  it('the focus stays near what somebody removed, added or was sent to', async () => {
    const { page, keys } = await openAs('Noor');
    await begin(page, keys, 'Weg en erbij');
    await keys.enter(page.getByRole('button', { name: /^Mag ik dit delen/ }));
    await keys.enter(form(page).getByRole('button', { name: /^Met wie wil je delen/ }));

    // Its last answer: what stood there is gone, and what stands beside it is next.
    const answers = form(page).getByRole('button', { name: /^antwoord \d weghalen$/ });
    await answers.first().waitFor();
    const count = await answers.count();
    await keys.enter(answers.last());
    await answers.nth(count - 1).waitFor({ state: 'detached' });
    await keys.isIn(form(page).getByRole('group', { name: /^Antwoorden/ }));

    await keys.enter(form(page).getByRole('button', { name: 'Voeg antwoord toe' }));
    await keys.isIn(form(page).getByRole('region', { name: 'Nieuw antwoord' }));
    await keys.enter(page.getByRole('region', { name: 'Nieuw antwoord' }).getByRole('button', { name: 'Toch niet' }));
    await keys.isIn(form(page).getByRole('button', { name: 'Voeg antwoord toe' }));

    // The browser's own dialog: Escape leaves it, and where somebody was, they are again.
    const remove = form(page).getByRole('button', { name: 'Haal deze knoop weg' });
    await keys.enter(remove);
    await keys.isIn(page.getByRole('dialog'));
    await keys.press('Escape');
    await keys.isIn(remove);
    await keys.enter(remove);
    await keys.enter(page.getByRole('dialog').getByRole('button', { name: 'Haal weg', exact: true }));
    await keys.isIn(form(page).getByRole('heading', { name: 'Mag ik dit delen?' }));

    // From the list of problems to the very field.
    await keys.enter(side(page).getByRole('button', { name: /^Problemen/ }));
    await shoot(page, 'keyboard-problems');
    const problem = side(page)
      .getByRole('listitem')
      .filter({ has: page.getByText(/met-wie|wie/) })
      .first();
    await keys.enter(problem.getByRole('button', { name: 'Ga erheen' }));
    await shoot(page, 'keyboard-there');
    await keys.isIn(form(page).locator('[data-place*=geen-gevaar]'));
  });

  it('a new source, another target and a question to try', async () => {
    const { page, keys } = await openAs('Noor');
    await begin(page, keys, 'Bron, doel en vraag');
    await keys.enter(page.getByRole('button', { name: /^Mag ik dit delen/ }));
    await keys.enter(form(page).getByRole('button', { name: /Je deelt niets/ }));

    const make = form(page).getByRole('button', { name: 'Nieuwe bron…' }).first();
    const making = page.getByRole('region', { name: 'Nieuwe bron' });
    await keys.enter(make);
    await keys.isIn(making.getByLabel('Wat de lezer ziet'));
    await keys.enter(making.getByRole('button', { name: 'Toch niet' }));
    await keys.isIn(make);
    await keys.press('Enter');
    await keys.isIn(making.getByLabel('Wat de lezer ziet'));
    await keys.type('Een rapport over delen');
    await keys.go(making.getByRole('radio', { name: 'Een wet' }));
    await keys.press('ArrowDown');
    await keys.fill(making.getByLabel('Welk stuk'), 'Rapport over delen, 2026');
    await shoot(page, 'keyboard-new-source');
    await keys.enter(making.getByRole('button', { name: 'Voeg toe' }));
    await form(page).getByRole('listitem').filter({ hasText: 'Een rapport over delen' }).waitFor();
    await keys.isIn(form(page).getByRole('group', { name: /^Bronnen/ }));

    await keys.enter(form(page).getByRole('button', { name: 'De boom en alle knopen' }), true);
    await keys.enter(form(page).getByRole('button', { name: /^Gaf de inwoner toestemming/ }));
    const target = form(page).getByRole('combobox', { name: 'Gaat naar' }).first();
    const before = await target.inputValue();
    await keys.go(target);
    await keys.type('regel');
    await page.getByRole('option', { name: /Hier is geen regel voor/ }).waitFor();
    await shoot(page, 'keyboard-picker');
    await keys.press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    await keys.isIn(target);
    expect(await target.inputValue()).toBe(before);
    await keys.fill(target, 'regel');
    await page.getByRole('option', { name: /Hier is geen regel voor/ }).waitFor();
    const active = (): Promise<string> =>
      page.evaluate(
        () =>
          document.getElementById(document.activeElement?.getAttribute('aria-activedescendant') ?? '')?.textContent ??
          '',
      );
    for (let step = 0; step < 5 && !(await active()).includes('geen regel'); step++) await keys.press('ArrowDown');
    await keys.press('Enter');
    await keys.isIn(target);
    expect(await target.inputValue()).toBe('Hier is geen regel voor.');

    await keys.enter(form(page).getByRole('button', { name: 'De boom en alle knopen' }), true);
    await keys.enter(form(page).locator('summary', { hasText: 'Probeer een vraag' }));
    await keys.fill(form(page).getByLabel('Wat typt iemand?'), 'mag ik dit delen');
    await keys.press('Enter');
    await form(page).getByText('Deze boom staat bovenaan.').waitFor();
    await keys.isIn(form(page).getByLabel('Wat typt iemand?'));
    await keys.fill(form(page).getByLabel('Wat typt iemand?'), 'de keukenkraan druppelt');
    await keys.press('Enter');
    await form(page).getByText('niets in de bomen staat', { exact: false }).waitFor();
    await shoot(page, 'keyboard-question');
    await keys.enter(form(page).getByRole('button', { name: /^Zet deze vraag bij/ }));
    await form(page).getByText('De boom is sindsdien veranderd.', { exact: false }).waitFor();
    await keys.fill(form(page).getByLabel('Wat typt iemand?'), 'de keukenkraan druppelt');
    await keys.press('Enter');
    await form(page).getByText('Deze boom staat bovenaan.').waitFor();
    expect(complaints).toEqual([]);
  });
});
