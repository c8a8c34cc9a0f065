import type { Browser, BrowserContext, Page } from 'playwright-core';
import { addDays, dutchDay } from '../../src/calendar/dutch-day';
import { buildTabs } from './support/built-tabs';
import { describeWithChromium } from './support/describe-with-chromium';
import { askQuestion, command } from './support/fill-world';
import { launchChromium } from './support/launch-chromium';
import { FATMA, MARK, openTabWorld, type TabWorld } from './support/tab-world';

// The machine may be busy with other tests.
jest.setTimeout(90_000);

const WIDE = { width: 1280, height: 900 };

describeWithChromium('the coordinators’ tab', () => {
  let tabs: string;
  let world: TabWorld;
  let browser: Browser;
  let contexts: BrowserContext[] = [];

  beforeAll(async () => {
    tabs = await buildTabs();
    browser = await launchChromium();
  }, 60_000);

  beforeEach(async () => {
    world = await openTabWorld(tabs);
  });

  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
    await world.close();
  });

  afterAll(async () => {
    await browser?.close();
  });

  const open = async (person: string, viewport = WIDE): Promise<Page> => {
    const context = await browser.newContext({ viewport });
    contexts.push(context);
    const page = await context.newPage();
    await page.goto(`${world.url}/tabs/coordinator`);
    await page.getByRole('button', { name: new RegExp(person) }).click();
    await page.getByRole('button', { name: /^Nieuw/ }).waitFor();
    return page;
  };

  /** Presses Tab until the focus is on something with this name, as somebody without a mouse would. */
  const tabTo = async (page: Page, name: RegExp): Promise<void> => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const { activeElement: element } = document;
        const label = element instanceof HTMLTextAreaElement ? element.labels?.[0]?.textContent : undefined;
        return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
      });
      if (name.test(found)) return;
    }
    throw new Error(`No stop of the Tab key is called ${name}.`);
  };

  /** Waits until this is said aloud, and until the focus is there: both come a moment after what is to be seen. */
  const says = (page: Page, words: string): Promise<void> =>
    page.getByTestId('announcer').filter({ hasText: words }).waitFor({ state: 'attached' });
  const focuses = async (page: Page, selector: string): Promise<void> => {
    await page.locator(`${selector}:focus`).waitFor();
  };

  it('can be worked by keyboard alone: list, claim, preview, answer', async () => {
    const question = await askQuestion(world.storage, { text: 'Mag ik de huisarts bellen zonder toestemming?' });
    const page = await open('Fatma');
    await page.getByRole('link', { name: /huisarts/ }).waitFor();

    await tabTo(page, /^Vraag 1001/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Vraag 1001' }).waitFor();
    await focuses(page, '#question-title');

    await tabTo(page, /^Ik pak dit op$/);
    await page.keyboard.press('Space');
    await page.getByText('Opgepakt: jij').waitFor();
    await says(page, 'Je hebt vraag 1001 opgepakt.');

    await tabTo(page, /^Beantwoord$/);
    await page.keyboard.press('Enter');
    await page.getByLabel('Je antwoord').waitFor();
    await focuses(page, 'textarea');
    await page.keyboard.type('Overleg met Jan Jansen, en bel pas na toestemming.');
    await tabTo(page, /^Bekijk voor je verstuurt$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Zo leest de vrager je antwoord' }).waitFor();
    expect(await page.locator('mark').allTextContents()).toEqual(['[naam]']);

    await tabTo(page, /^Verstuur antwoord$/);
    await page.keyboard.press('Enter');
    await page.getByText('Beantwoord: jij').waitFor();
    await says(page, 'Je antwoord op vraag 1001 is verstuurd.');

    const stored = await world.storage.escalations.find(question.id);
    expect(stored?.messages.at(-1)).toMatchObject({
      text: 'Overleg met [naam], en bel pas na toestemming.',
      by: FATMA,
    });
    const due = await world.storage.outbox.take(new Date().toISOString(), 10, 60);
    expect(due.map(({ kind, to }) => [kind, to.kind])).toContainEqual(['asker-claimed', 'asker']);
  });

  it('leaves what the coordinator chose to leave, and replaces the rest', async () => {
    const question = await askQuestion(world.storage, { text: 'Wie kan ik bellen?' });
    const page = await open('Fatma');
    await page.getByRole('link', { name: /Wie kan ik bellen/ }).click();
    await page.getByRole('button', { name: 'Beantwoord', exact: true }).click();
    await page.getByLabel('Je antwoord').fill('Vraag Jan Jansen en Piet de Vries.');
    await page.getByRole('button', { name: 'Bekijk voor je verstuurt' }).click();
    await page.getByLabel(/“Piet de Vries”/).check();
    await page.getByRole('button', { name: 'Verstuur antwoord' }).click();
    await page.getByText('Beantwoord: jij').waitFor();
    const stored = await world.storage.escalations.find(question.id);
    expect(stored?.messages.at(-1)?.text).toBe('Vraag [naam] en Piet de Vries.');
  });

  it('puts a template at the cursor, to be changed, and sends nothing by itself', async () => {
    const question = await askQuestion(world.storage, { text: 'Wie kan ik bellen?' });
    const page = await open('Fatma');
    await page.getByRole('link', { name: /Wie kan ik bellen/ }).click();
    await page.getByRole('button', { name: 'Beantwoord', exact: true }).click();
    const answer = page.getByLabel('Je antwoord');
    await answer.fill('Eerst dit.  En dan dat.');
    await answer.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(11, 11));
    await page.getByLabel('Sjabloon').selectOption({ label: 'Vraag eerst toestemming' });
    // The cursor is put behind the template a moment after the field has the focus; text follows it.
    await page.waitForFunction(() => {
      const field = document.activeElement;
      return field instanceof HTMLTextAreaElement && field.selectionEnd < field.value.length;
    });
    await page.keyboard.type(' Vandaag.');
    expect(await answer.inputValue()).toBe('Eerst dit. Vraag de inwoner om toestemming. Vandaag. En dan dat.');
    expect((await world.storage.escalations.find(question.id))?.messages).toHaveLength(1);
  });

  it('shows the second of two coordinators who was first, and keeps what they typed', async () => {
    await askQuestion(world.storage, { text: 'Mag de wijkagent dit weten?' });
    const fatma = await open('Fatma');
    const mark = await open('Mark');
    for (const page of [fatma, mark]) await page.getByRole('link', { name: /wijkagent/ }).click();
    await mark.getByRole('button', { name: 'Beantwoord' }).click();
    await mark.getByLabel('Je antwoord').fill('Mijn lange antwoord.');
    await mark.getByRole('button', { name: 'Bekijk voor je verstuurt' }).click();
    await mark.getByText('We zien geen persoonsgegevens.').waitFor();
    // The page of the second is held back, as on a slow line: it still shows the question as free.
    await mark.route('**/api/v1/changes', (route) => route.abort());
    await fatma.getByRole('button', { name: 'Ik pak dit op' }).click();
    await fatma.getByText('Opgepakt: jij').waitFor();

    await mark.getByRole('button', { name: 'Verstuur antwoord' }).click();
    await mark.getByText('Niet verstuurd. Fatma Yıldız heeft deze vraag opgepakt of net iets gewijzigd.').waitFor();
    await mark.locator('article').getByText('Opgepakt: Fatma Yıldız').waitFor();
    await mark.getByText('Wat je typte blijft hier staan.').waitFor();
    await fatma.getByRole('button', { name: 'Geef terug' }).click();
    await mark.unroute('**/api/v1/changes');
    await mark.evaluate(() => window.dispatchEvent(new Event('online')));
    await mark.getByText('Wat je typte blijft hier staan.').waitFor({ state: 'detached' });
    expect(await mark.getByText('Mijn lange antwoord.').count()).toBe(1);
    await mark.getByRole('button', { name: 'Verstuur antwoord' }).click();
    await mark.getByText('Beantwoord: jij').waitFor();
  });

  it('shows new questions and others’ claims by itself, and says so aloud', async () => {
    const first = await askQuestion(world.storage, { text: 'De eerste vraag over delen.' });
    const page = await open('Fatma');
    await page.getByRole('link', { name: /eerste vraag/ }).waitFor();
    await page.getByRole('button', { name: 'Nieuw (1)' }).waitFor();
    await askQuestion(world.storage, { text: 'De tweede vraag met spoed.', urgent: true });
    await page.getByRole('link', { name: /tweede vraag/ }).waitFor();
    const order = await page.getByRole('link', { name: /^Vraag/ }).allTextContents();
    expect(order[0]).toContain('tweede vraag');
    await says(page, 'Er is een nieuwe vraag.');
    await command(world.storage, first, MARK, { kind: 'claim' });
    await page.getByRole('link', { name: /eerste vraag/ }).waitFor({ state: 'detached' });
  });

  it('says that the connection is gone, and comes back by itself after a restart', async () => {
    await askQuestion(world.storage, { text: 'Blijft deze vraag staan?' });
    const page = await open('Fatma');
    await page.getByRole('link', { name: /Blijft deze/ }).waitFor();
    await world.stopServer();
    await page.getByText('Geen verbinding.').waitFor({ timeout: 20_000 });
    expect(await page.getByRole('link', { name: /Blijft deze/ }).count()).toBe(1);
    await world.startServerAgain();
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await page.getByText('Geen verbinding.').waitFor({ state: 'detached', timeout: 20_000 });
    await askQuestion(world.storage, { text: 'Een vraag van na de herstart.' });
    await page.getByRole('link', { name: /na de herstart/ }).waitFor();
  });

  it('does the rest: search, hand over, label, propose a tree, close, reopen', async () => {
    const question = await askQuestion(world.storage, { text: 'Wat zeg ik tegen de school?' });
    await askQuestion(world.storage, { text: 'Iets heel anders.' });
    const page = await open('Fatma');
    await page.getByRole('searchbox').fill('school');
    await page.getByRole('link', { name: /Iets heel anders/ }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: /tegen de school/ }).click();

    await page.getByLabel('Nieuw label').fill('onderwijs');
    await page.getByRole('button', { name: 'Voeg toe' }).click();
    await page.getByRole('listitem').filter({ hasText: 'onderwijs' }).first().waitFor();
    // It is ticked when the server has it, not when it is pressed.
    await page.getByLabel(/Hier hoort een boom voor/).click();
    await page.getByRole('checkbox', { name: /Hier hoort een boom voor/, checked: true }).waitFor();
    // Nobody answered, so closing asks why; the asker reads it.
    await page.getByRole('button', { name: 'Sluit…' }).click();
    await page.getByLabel('Waarom sluit je deze vraag zonder antwoord?').fill('Dit hoort bij het team van de school.');
    await page.getByRole('button', { name: 'Bekijk voor je verstuurt' }).click();
    await page.getByRole('button', { name: 'Sluit met deze reden' }).click();
    await page.locator('article').getByText('Afgesloten', { exact: true }).waitFor();
    await page.getByText('Dit hoort bij het team van de school.').waitFor();
    await page.getByRole('button', { name: 'Heropen' }).click();
    await page.getByRole('button', { name: 'Draag over' }).click();
    await page.getByLabel('Aan wie?').selectOption({ label: MARK.name });
    await page.getByLabel('Notitie voor je collega').fill('Bel eerst met Jan Jansen van de school.');
    await page.getByRole('button', { name: 'Bekijk voor je verstuurt' }).click();
    await page.getByRole('heading', { name: 'Zo leest je collega je notitie' }).waitFor();
    await page.getByRole('button', { name: 'Draag over aan deze collega' }).click();
    await page
      .getByRole('region', { name: 'Notities, alleen voor coördinatoren' })
      .getByText('Bel eerst met [naam]')
      .waitFor();
    await page.locator('article').getByText(`Opgepakt: ${MARK.name}`).waitFor();
    await page.getByText('droeg de vraag over').waitFor();

    const stored = await world.storage.escalations.find(question.id);
    expect(stored).toMatchObject({ tags: ['onderwijs'], proposesTree: true, state: 'claimed', claimedBy: MARK });
  });

  it('sorts and filters, says what that hides, and looks the same after a reload and by a link', async () => {
    await askQuestion(world.storage, { text: 'De oudste, zonder haast.', hoursAgo: 400 });
    await askQuestion(world.storage, { text: 'De jongste, met spoed.', urgent: true });
    const hers = await askQuestion(world.storage, { text: 'Van een ander.', hoursAgo: 30 });
    await command(world.storage, hers, MARK, { kind: 'claim' });
    const page = await open('Fatma');
    const order = () => page.getByRole('link', { name: /^Vraag 1/ }).allTextContents();
    await page.getByRole('link', { name: /oudste/ }).waitFor();
    expect((await order())[0]).toContain('De jongste, met spoed.');
    await page.getByText(/Te laat: wacht \d+ werkdagen/).waitFor();

    await page.getByRole('button', { name: 'Alles', exact: true }).click();
    await page.getByLabel('Volgorde').selectOption({ label: 'Nieuwste eerst' });
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByLabel('Bij wie').selectOption({ label: MARK.name });
    await page.getByText('2 vragen zijn verborgen door je filters.').waitFor();
    await page.getByRole('link', { name: /Van een ander/ }).waitFor();
    const address = page.url();
    expect(address).toContain('volgorde=newest');
    await page.reload();
    await page.getByText('2 vragen zijn verborgen door je filters.').waitFor();
    await page.goto('about:blank');
    await page.goto(`${world.url}/tabs/coordinator`);
    await page.getByText('2 vragen zijn verborgen door je filters.').waitFor();
    await page.getByRole('button', { name: 'Wis filters' }).click();
    await page.getByRole('link', { name: /oudste/ }).waitFor();

    const mark = await open('Mark');
    expect(await mark.getByLabel('Volgorde').inputValue()).toBe('waiting');
    await mark.goto(address);
    await mark.reload();
    await mark.getByText('2 vragen zijn verborgen door je filters.').waitFor();
  });

  it('says who is away, offers them no question, and takes them back', async () => {
    await askQuestion(world.storage, { text: 'Wie kan dit doen?' });
    const mark = await open('Mark');
    await mark.getByRole('button', { name: 'Afwezig' }).click();
    await mark.getByLabel('Ik ben er niet tot').fill(addDays(dutchDay(new Date().toISOString()), 4));
    await mark.getByRole('button', { name: 'Meld me afwezig' }).click();
    await mark.getByText(/Jij bent er niet tot/).waitFor();
    const fatma = await open('Fatma');
    await fatma.getByRole('button', { name: 'Afwezig (1)' }).waitFor();
    await fatma.getByRole('link', { name: /Wie kan dit doen/ }).click();
    await fatma.getByRole('button', { name: 'Draag over' }).click();
    const option = fatma.locator('option', { hasText: `${MARK.name} (er niet tot` });
    await option.waitFor({ state: 'attached' });
    expect(await option.isDisabled()).toBe(true);
    await mark.getByRole('button', { name: 'Ik ben er weer' }).click();
    await mark.getByText('Alle coördinatoren zijn er.').waitFor();
  });

  it('goes back to the list in one press, to the row one came from, and copies a link that opens the question', async () => {
    await askQuestion(world.storage, { text: 'De eerste.' });
    const second = await askQuestion(world.storage, { text: 'De tweede.', danger: true });
    const page = await open('Fatma');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('link', { name: /De tweede/ }).click();
    await focuses(page, '#question-title');
    await page.getByRole('article').getByText('‼ Mogelijk gevaar', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Kopieer link' }).click();
    await says(page, 'De link is gekopieerd.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${world.url}/tabs/coordinator#/vraag/${second.id}`);
    await page.locator('#question-title').focus();
    await page.keyboard.press('Escape');
    await focuses(page, `[id="row-${second.id}"]`);
    // What left the list meanwhile leads to the list itself.
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ik pak dit op' }).click();
    await page.getByText('Opgepakt: jij').waitFor();
    await page.getByRole('link', { name: /De tweede/ }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Terug naar de lijst' }).click();
    await focuses(page, '#question-list');
  });

  it('on a phone goes from the list to the question and back to the same row', async () => {
    await askQuestion(world.storage, { text: 'Een vraag op de telefoon.' });
    const page = await open('Fatma', { width: 390, height: 844 });
    await page.getByRole('link', { name: /op de telefoon/ }).click();
    await page.getByRole('heading', { name: 'Vraag 1001' }).waitFor();
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Terug naar de lijst' }).click();
    await page.getByRole('link', { name: /op de telefoon/ }).waitFor();
    await focuses(page, '[id^=row-]');
  });

  it('keeps no question, answer or token in the browser', async () => {
    await askQuestion(world.storage, { text: 'Wordt dit bewaard?' });
    const page = await open('Fatma');
    await page.getByRole('link', { name: /Wordt dit bewaard/ }).click();
    await page.getByRole('heading', { name: 'Vraag 1001' }).waitFor();
    const kept = await page.evaluate(async () => ({
      local: { ...localStorage },
      session: { ...sessionStorage },
      caches: await caches.keys(),
      cookies: document.cookie,
    }));
    expect(kept).toEqual({ local: {}, session: { 'deelwijzer-demo-person': FATMA.id }, caches: [], cookies: '' });
  });
});
