import type { Browser, Page } from 'playwright-core';
import type { Edit } from '../../../src/content/edit/edits';
import { describeWithChromium } from '../support/describe-with-chromium';
import { launchChromium } from '../support/launch-chromium';
import type { HarnessStart } from './harness/harness-data';
import { type Harness, openHarness } from './harness/open-harness';
import { PRACTICE_PATH, PRACTICE_PROBLEMS, PRACTICE_TREE } from './harness/practice-tree';
import { realContent } from './harness/real-content';

// The machine may be busy with other tests.
jest.setTimeout(240_000);

describeWithChromium('what a person changes in the form', () => {
  let harness: Harness;
  let browser: Browser;
  const complaints: string[] = [];

  beforeAll(async () => {
    const content = await realContent();
    harness = await openHarness();
    harness.give({
      ...content,
      files: { ...content.files, [PRACTICE_PATH]: PRACTICE_TREE },
      problems: PRACTICE_PROBLEMS,
    });
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1366, height: 900 } });
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(harness.url);
    await page.locator('h2').first().waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await harness?.close();
  });
  afterEach(() => {
    expect(complaints.splice(0)).toEqual([]);
  });

  let page: Page;
  const open = async (selected?: string, path = PRACTICE_PATH, more: Partial<HarnessStart> = {}): Promise<Page> => {
    await page.evaluate((start) => window.begin(start), { path, selected, ...more });
    await page.locator('h2').first().waitFor();
    return page;
  };
  const edits = (page: Page): Promise<Edit[]> => page.evaluate(() => window.edits);
  /** Waits until so many edits were sent. */
  const editsAre = async (page: Page, expected: readonly unknown[]): Promise<void> => {
    await page.waitForFunction((count) => window.edits.length >= count, expected.length);
    expect(await edits(page)).toEqual(expected);
    expect(await page.evaluate(() => window.refused)).toEqual([]);
  };
  const pick = async (page: Page, field: string, words: string | RegExp, typed?: string): Promise<void> => {
    const box = page.getByRole('combobox', { name: field }).first();
    await box.click();
    if (typed !== undefined) await box.fill(typed);
    await page.getByRole('option', { name: words }).first().click();
  };

  it('texts, a theme and a day of the tree itself', async () => {
    const page = await open();
    await page.getByRole('textbox', { name: 'Titel', exact: true }).fill('Oefenen met delen');
    await page.getByRole('textbox', { name: 'Titel', exact: true }).blur();
    await page.getByLabel('Thema').selectOption({ label: 'Veiligheid' });
    await page.getByLabel('Opnieuw nakijken voor').fill('2027-06-01');
    await pick(page, 'Begint bij', /Wat hoorde je/);
    await editsAre(page, [
      { kind: 'set', path: ['title'], value: 'Oefenen met delen' },
      { kind: 'set', path: ['theme'], value: 'safety' },
      { kind: 'set', path: ['review', 'before'], value: '2027-06-01' },
      { kind: 'set', path: ['start'], value: 'wat' },
    ]);
  });

  it('a text that may be left out goes when it is empty', async () => {
    const page = await open('wat');
    await page.getByRole('textbox', { name: 'Waarom we dit vragen', exact: true }).fill('');
    await page.getByRole('textbox', { name: 'De vraag', exact: true }).click();
    await editsAre(page, [{ kind: 'remove', path: ['nodes', 'wat', 'why'] }]);
  });

  it('sends after a pause, and keeps the space that somebody is about to type after', async () => {
    const page = await open('wat');
    const field = page.getByRole('textbox', { name: 'De vraag', exact: true });
    await field.focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' En nu ');
    await page.waitForFunction(() => window.edits.length === 1);
    expect(await field.inputValue()).toBe('Wat hoorde je? En nu ');
    await page.keyboard.type('dan');
    await field.blur();
    await editsAre(page, [
      { kind: 'set', path: ['nodes', 'wat', 'text'], value: 'Wat hoorde je? En nu' },
      { kind: 'set', path: ['nodes', 'wat', 'text'], value: 'Wat hoorde je? En nu dan' },
    ]);
  });

  it('loses no letter when the page, the file or the node goes away in mid-word', async () => {
    const page = await open('wat');
    await page.getByRole('textbox', { name: 'De vraag', exact: true }).fill('Half');
    await page.evaluate(() => window.show({ path: 'sources.yaml' }));
    await page.getByRole('heading', { name: /Bronnen/ }).waitFor();
    await page.evaluate(() => window.show({ path: 'trees/oefenen.yaml', selected: 'uitleg' }));
    await page.getByRole('textbox', { name: 'De uitleg', exact: true }).fill('Ook half');
    await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
    await editsAre(page, [
      { kind: 'set', path: ['nodes', 'wat', 'text'], value: 'Half' },
      { kind: 'set', path: ['nodes', 'uitleg', 'text'], value: 'Ook half' },
    ]);
  });

  it('follows a step back, and what somebody types in the text beside it', async () => {
    const page = await open('wat');
    const field = page.getByRole('textbox', { name: 'De vraag', exact: true });
    await field.fill('Anders');
    await field.blur();
    await page.waitForFunction(() => window.edits.length === 1);
    await page.evaluate(() => window.undo());
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('textarea')?.value === 'Wat hoorde je?',
    );
    expect(await page.evaluate(() => window.text())).toBe(PRACTICE_TREE);
  });

  it('an answer: its words, its target, its place, a new one, and away with one', async () => {
    const page = await open('wat');
    const first = page.getByRole('listitem').filter({ hasText: 'fraude' }).first();
    await first.getByRole('textbox', { name: 'Op de knop', exact: true }).fill('Fraude met geld');
    await first.getByRole('textbox', { name: 'Op de knop', exact: true }).blur();
    await pick(page, 'Gaat naar', /Je deelt dit/);
    await page.getByRole('button', { name: 'antwoord 1 omlaag' }).click();
    await page.getByRole('button', { name: 'Voeg antwoord toe' }).click();
    const fresh = page.getByRole('region', { name: 'Nieuw antwoord' });
    await fresh.getByLabel('Op de knop').fill('Nee, iets anders');
    await fresh.getByText(/Vaste naam: /).waitFor();
    await fresh.getByRole('combobox', { name: 'Gaat naar' }).click();
    await page.getByRole('option', { name: /Je stopt hier/ }).click();
    await fresh.getByRole('button', { name: 'Voeg toe' }).click();
    await page.getByRole('button', { name: 'antwoord 1 weghalen' }).click();
    const sent = await edits(page);
    const id = sent[3]?.kind === 'insert' ? (sent[3].value as { readonly id: string }).id : '';
    expect(id).toMatch(/^nee-/);
    const options = ['nodes', 'wat', 'options'];
    await editsAre(page, [
      { kind: 'set', path: [...options, 0, 'label'], value: 'Fraude met geld' },
      { kind: 'set', path: [...options, 0, 'go'], value: 'delen' },
      { kind: 'move', path: options, from: 0, to: 1 },
      { kind: 'insert', path: options, at: 2, value: { id, label: 'Nee, iets anders', go: 'stoppen' } },
      { kind: 'remove', path: [...options, 0] },
    ]);
  });

  it('an answer that somebody follows before it was added is kept', async () => {
    const page = await open('wat');
    await page.getByRole('button', { name: 'Voeg antwoord toe' }).click();
    const fresh = page.getByRole('region', { name: 'Nieuw antwoord' });
    await fresh.getByRole('combobox', { name: 'Gaat naar' }).click();
    await page.getByRole('option', { name: /Je stopt hier/ }).click();
    expect(await fresh.getByRole('button', { name: /^Ga naar/ }).count()).toBe(0);
    await fresh.getByLabel('Op de knop').fill('Een journalist');
    await fresh.getByRole('button', { name: /^Ga naar/ }).click();
    await editsAre(page, [
      {
        kind: 'insert',
        path: ['nodes', 'wat', 'options'],
        at: 2,
        value: { id: 'een-journalist', label: 'Een journalist', go: 'stoppen' },
      },
    ]);
  });

  it('a new advice from the target picker: made and pointed at', async () => {
    const page = await open('wat');
    await pick(page, 'Gaat naar', 'Nieuw advies…');
    await page.getByLabel('Wat is het advies, in één zin?').fill('Bel de wijkagent');
    await page.getByRole('button', { name: 'Maak advies' }).click();
    const [made] = await edits(page);
    const id = made?.kind === 'set' ? String(made.path[1]) : '';
    await editsAre(page, [
      {
        kind: 'set',
        path: ['nodes', id],
        value: { kind: 'advice', text: 'Bel de wijkagent' },
      },
      { kind: 'set', path: ['nodes', 'wat', 'options', 0, 'go'], value: id },
    ]);
  });

  it('a new question, whose answers are named after their own words', async () => {
    const page = await open('wat');
    await pick(page, 'Gaat naar', 'Nieuwe vraag…');
    await page.getByLabel('Welke vraag stel je?').fill('Met wie deel je?');
    await page.getByLabel('Eerste antwoord').fill('De school');
    await page.getByLabel('Tweede antwoord').fill('De huisarts');
    await page.getByText('met de antwoorden de-school en de-huisarts', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Maak vraag' }).click();
    const [made] = await edits(page);
    const id = made?.kind === 'set' ? String(made.path[1]) : '';
    await editsAre(page, [
      {
        kind: 'set',
        path: ['nodes', id],
        value: {
          kind: 'question',
          text: 'Met wie deel je?',
          options: [
            { id: 'de-school', label: 'De school' },
            { id: 'de-huisarts', label: 'De huisarts' },
          ],
        },
      },
      { kind: 'set', path: ['nodes', 'wat', 'options', 0, 'go'], value: id },
    ]);
  });

  it('where an agreed walk ends', async () => {
    const page = await open();
    await page
      .getByText(/^Afgesproken wandelingen \(1\)/)
      .first()
      .click();
    await page.getByText('gewoon', { exact: true }).first().click();
    await pick(page, 'Komt uit bij', /Je deelt dit/);
    await editsAre(page, [{ kind: 'set', path: ['walks', 0, 'ends'], value: 'delen' }]);
  });

  it('another tree, found by its title; and no place for “Ik weet het niet”', async () => {
    const page = await open('wat');
    await pick(page, 'Gaat naar', /^Een datalek|Datalek/, 'datalek');
    await pick(page, 'Ik weet het niet', /laat dit leeg/);
    const sent = await edits(page);
    expect(sent[0]).toMatchObject({ kind: 'set', path: ['nodes', 'wat', 'options', 0, 'go'] });
    expect(JSON.stringify(sent[0])).toContain('datalek/start');
    expect(sent[1]).toEqual({ kind: 'remove', path: ['nodes', 'wat', 'unsure'] });
  });

  it('an advice: verdict, steps, sources, coordinator, and what sometimes holds', async () => {
    const page = await open('delen');
    const node = ['nodes', 'delen'];
    await page.getByRole('combobox', { name: 'Soort advies' }).click();
    await page.getByRole('option', { name: 'Je mag dit melden' }).click();
    await page.getByRole('button', { name: 'Voeg stap toe' }).first().click();
    await page.getByLabel('Wat je doet: nog een stap').fill('Bel terug.');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'stap 3 omhoog' }).click();
    await page.getByLabel('Wat je doet: stap 1').fill('Vraag het goed na.');
    await page.getByLabel('Wat je doet: stap 1').blur();
    await page.getByRole('button', { name: 'stap 2 weghalen' }).click();
    await pick(page, 'Bronnen: voeg toe', /Strafvordering artikel 162/, '162');
    await page.getByRole('button', { name: /^Haal weg: Strafvordering artikel 160/ }).click();
    await page.getByLabel('Vraag aan de coördinator').selectOption('urge');
    await page.getByRole('checkbox', { name: 'Zorgen' }).check();
    await editsAre(page, [
      { kind: 'set', path: [...node, 'verdict'], value: 'may-report' },
      { kind: 'insert', path: [...node, 'do'], at: 2, value: 'Bel terug.' },
      { kind: 'move', path: [...node, 'do'], from: 2, to: 1 },
      { kind: 'set', path: [...node, 'do', 0], value: 'Vraag het goed na.' },
      { kind: 'remove', path: [...node, 'do', 1] },
      { kind: 'insert', path: [...node, 'sources'], at: 1, value: 'sv-162' },
      { kind: 'remove', path: [...node, 'sources', 0] },
      { kind: 'set', path: [...node, 'escalate'], value: 'urge' },
      { kind: 'set', path: [...node, 'also', 0, 'when', 'wat'], value: ['fraude', 'zorgen'] },
    ]);
  });

  it('what was copied from Word: one text clean on one line, steps line by line', async () => {
    const page = await open('delen');
    const paste = (label: string, text: string): Promise<void> =>
      page.getByRole('textbox', { name: label, exact: true }).evaluate((field, pasted) => {
        (field as HTMLTextAreaElement).select();
        const data = new DataTransfer();
        data.setData('text/plain', pasted);
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      }, text);
    await paste('Wat je vastlegt', 'Leg\u00A0vast\r\nwat je zei.');
    await page.waitForFunction(() => window.edits.length === 1);
    await paste('Wat je doet: stap 2', '• Bel eerst.\n• Schrijf dan.');
    const sent = await edits(page);
    expect(sent[0]).toMatchObject({ path: ['nodes', 'delen', 'record'] });
    expect(JSON.stringify(sent[0])).not.toMatch(/\u00A0|\\n/);
    expect(JSON.stringify(sent[1])).toContain('"Bel eerst.","Schrijf dan."');
  });

  it('lines pasted at the end of a list, and typing goes on behind them', async () => {
    const page = await open('delen');
    await page.getByRole('button', { name: 'Voeg stap toe' }).first().click();
    const fresh = page.getByLabel('Wat je doet: nog een stap');
    await fresh.evaluate((field) => {
      const data = new DataTransfer();
      data.setData('text/plain', 'Bel eerst.\nSchrijf dan.');
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await page.waitForFunction(() => window.edits.length === 1);
    await page.keyboard.type('Leg het vast.');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.edits.length === 2);
    const [pasted, typed] = await edits(page);
    const steps = pasted?.kind === 'set' ? (pasted.value as readonly string[]) : [];
    expect(steps.slice(-2)).toEqual(['Bel eerst.', 'Schrijf dan.']);
    expect(typed).toMatchObject({ kind: 'insert', at: steps.length, value: 'Leg het vast.' });
  });

  it('a branch, a checklist and a part', async () => {
    const page = await open('kijk');
    await page.getByText('deze voorwaarde is te ingewikkeld', { exact: false }).waitFor();
    await page.getByRole('checkbox', { name: 'Zorgen' }).check();
    await pick(page, 'Kijk ook naar een andere vraag', /Wat klopt er/);
    await page.getByRole('button', { name: 'Voeg geval toe' }).click();
    await page.evaluate(() => window.show({ selected: 'lijst' }));
    await page.getByLabel('Minstens zoveel aangevinkt').fill('1');
    await page.getByLabel('Minstens zoveel aangevinkt').blur();
    await page.evaluate(() => window.show({ selected: 'rol' }));
    await page.getByRole('heading', { name: /Loopt eerst door/ }).waitFor();
    const ends = page.getByRole('group', { name: /Hoe het daarna verder gaat/ }).getByRole('combobox');
    expect(await ends.count()).toBeGreaterThan(2);
    await editsAre(page, [
      { kind: 'set', path: ['nodes', 'kijk', 'cases', 0, 'when', 'wat'], value: ['fraude', 'zorgen'] },
      { kind: 'set', path: ['nodes', 'kijk', 'cases', 0, 'when', 'lijst'], value: 'geld' },
      { kind: 'insert', path: ['nodes', 'kijk', 'cases'], at: 2, value: { when: {} } },
      { kind: 'set', path: ['nodes', 'lijst', 'cases', 0, 'at-least'], value: 1 },
    ]);
  });

  it('a number of the municipality, put into a text', async () => {
    const page = await open('stoppen');
    await page.getByRole('textbox', { name: 'Het advies', exact: true }).focus();
    await page.keyboard.press('End');
    await page.getByRole('button', { name: /invoegen in: Het advies$/ }).click();
    await page.getByRole('menuitem', { name: /coordinator\.phone/ }).click();
    await editsAre(page, [
      { kind: 'set', path: ['nodes', 'stoppen', 'text'], value: 'Je stopt hier.{{coordinator.phone}}' },
    ]);
  });

  it('a node away, once it was said what leads there', async () => {
    const page = await open('stoppen');
    await page.getByRole('button', { name: 'Haal deze knoop weg' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Wat klopt er?').waitFor();
    await dialog.getByText('Dit is uitleg.').waitFor();
    await dialog.getByText('gewoon').waitFor();
    await dialog.getByRole('button', { name: 'Haal weg' }).click();
    await editsAre(page, [{ kind: 'retire', node: 'stoppen' }]);
  });

  it('what is wrong at its field, with its repair as a button', async () => {
    const page = await open('wat');
    const field = page.getByRole('combobox', { name: 'Gaat naar' }).first();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const described = (await field.getAttribute('aria-describedby')) ?? '';
    expect(await page.locator(`[id="${described}"]`).textContent()).toContain('bestaat niet');
    await page.getByRole('button', { name: 'Maak er `delen` van' }).click();
    await editsAre(page, [{ kind: 'set', path: ['nodes', 'wat', 'options', 0, 'go'], value: 'delen' }]);
    const other = await open('stoppen');
    await other.getByText('Dit advies zegt niet waarom.').waitFor();
  });

  it('nothing, when it is only to be read or cannot be read', async () => {
    const page = await open('delen', PRACTICE_PATH, { readOnly: true });
    expect(await page.getByRole('button', { name: /^(Voeg|Haal)/ }).count()).toBe(0);
    expect(await page.getByRole('textbox', { name: 'Waarom', exact: true }).getAttribute('readonly')).not.toBeNull();
    const beside = await open('delen', PRACTICE_PATH, { yaml: true });
    await beside.locator('.cm-content').click();
    await beside.keyboard.press('Control+Home');
    await beside.keyboard.type('title: "half');
    await beside.getByText('De tekst hiernaast is nog niet leesbaar;').waitFor();
    expect(await beside.getByRole('textbox', { name: 'Waarom', exact: true }).inputValue()).toBe('Het mag.');
    expect(await beside.getByRole('textbox', { name: 'Waarom', exact: true }).getAttribute('readonly')).not.toBeNull();
  });

  it('sources, words, promises, numbers, sayings and documents', async () => {
    const page = await open(undefined, 'sources.yaml');
    await page.getByRole('button', { name: 'Voeg bron toe' }).click();
    await page.getByLabel('Hoe heet de bron voor de lezer?').fill('Handreiking vertrouwen');
    await page.getByRole('button', { name: 'Voeg toe' }).click();
    await page.getByRole('textbox', { name: 'Welk stuk', exact: true }).fill('Gemeente, 2026');
    await page.getByRole('textbox', { name: 'Welk stuk', exact: true }).blur();
    await page.evaluate(() => window.show({ path: 'organisation.yaml' }));
    await page.getByRole('textbox', { name: 'Telefoonnummer', exact: true }).first().fill('088-999 00 01');
    await page.getByRole('textbox', { name: 'Telefoonnummer', exact: true }).first().blur();
    await page.evaluate(() => window.show({ path: 'promises.yaml', selected: 'gevaar-twijfel-is-bellen' }));
    await page.getByText('iemand weet het niet bij “Is er nu direct gevaar voor iemand?”').waitFor();
    await page.getByRole('textbox', { name: 'Wat daar altijd geldt', exact: true }).fill('verdict: act-now');
    await page.getByRole('textbox', { name: 'Wat daar altijd geldt', exact: true }).blur();
    await page.evaluate(() => window.show({ path: 'documents/brief-casusbespreking.md' }));
    await page
      .getByRole('textbox', { name: 'Tekst van het document', exact: true })
      .fill('# Brief\n\n<script>window.edits.length = 0</script>\n\n**Dag**');
    await page.getByRole('textbox', { name: 'Tekst van het document', exact: true }).blur();
    await page.locator('strong', { hasText: 'Dag' }).waitFor();
    expect(await page.locator('main script').count()).toBe(0);
    const sent = await edits(page);
    const id = sent[0]?.kind === 'set' ? String(sent[0].path[0]) : '';
    expect(id).toMatch(/^handreiking-/);
    expect(sent).toEqual([
      { kind: 'set', path: [id], value: { title: 'Handreiking vertrouwen', certainty: 'to-verify' } },
      { kind: 'set', path: [id, 'report', 'name'], value: 'Gemeente, 2026' },
      { kind: 'set', path: ['coordinator', 'phone'], value: '088-999 00 01' },
      { kind: 'set', path: [1, 'then'], value: { verdict: 'act-now' } },
      { kind: 'set', path: [], value: '# Brief\n\n<script>window.edits.length = 0</script>\n\n**Dag**' },
    ]);
  });
});
