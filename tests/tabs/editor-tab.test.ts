import type { Browser, Locator, Page } from 'playwright-core';
import { toyFiles } from '../content/support/toy-content';
import { EditorClient } from '../support/editor-client';
import {
  addWalk,
  begin,
  dropWalk,
  handIn,
  noProblems,
  openEditor,
  openNode,
  saved,
  sendTo,
  side,
  until,
} from './support/at-editors';
import { buildTabs } from './support/built-tabs';
import { describeWithChromium } from './support/describe-with-chromium';
import { type EditorWorld, openEditorWorld } from './support/editor-world';
import { launchChromium } from './support/launch-chromium';

// The machine may be busy with other tests.
jest.setTimeout(180_000);

const DELEN = 'trees/delen.yaml';
const PROMISES = `- id: nee-is-niet-delen
  says: Na een nee deelt niemand iets.
  when: { delen/toestemming: nee }
  then: { not: { verdict: [share, share-minimally] } }
  sources: [toy-law]
- id: ja-mag
  says: Na een ja wordt er nooit gezwegen.
  when: { delen/toestemming: ja }
  then: { not: { verdict: keep-silent } }
  sources: [toy-law]
- id: familie-krijgt-niets
  says: Familie krijgt niets zonder dat iemand meekijkt.
  when: { delen/wie: familie }
  then: { not: { verdict: [share, share-minimally] } }
  sources: [toy-law]
`;
const CONTENT = new Map([...toyFiles(), ['promises.yaml', PROMISES]]);

describeWithChromium('the editors’ tab', () => {
  let tabs: string;
  let world: EditorWorld;
  let browser: Browser;

  beforeAll(async () => {
    tabs = await buildTabs();
    browser = await launchChromium();
  }, 120_000);
  beforeEach(async () => {
    world = await openEditorWorld({ tabsFolder: tabs, files: CONTENT });
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    await world.close();
  });
  afterAll(async () => {
    await browser?.close();
  });

  const openAs = (person: string, hash?: string): Promise<Page> => openEditor(browser, world.url, person, hash);
  const published = () => world.editions.newest();

  it('from a changed target to a published edition, with another pair of eyes, and back', async () => {
    const noor = await openAs('Noor');
    await begin(noor, 'Na een nee');
    await openNode(noor, 'Mag ik dit delen', /Gaf de inwoner toestemming/);

    // To the wrong place: a promise breaks, with the walk that breaks it, in the words of the cards.
    await sendTo(noor, 1, /Kijkt naar eerdere antwoorden|kies/);
    await side(noor, 'YAML').click();
    await noor
      .locator('.cm-content')
      .getByText(/id: nee, label: "Nee", go: kies/)
      .waitFor();
    await side(noor, 'Problemen').click();
    await noor.getByText('Na een nee deelt niemand iets.', { exact: false }).first().waitFor();
    await noor
      .getByText(/Gaf de inwoner toestemming\?.*Nee/)
      .first()
      .waitFor();

    // To a right place; the walk that was promised must be told anew.
    await sendTo(noor, 1, /Hier is geen regel voor/);
    await noor.getByText('Na een nee deelt niemand iets.', { exact: false }).waitFor({ state: 'detached' });
    await side(noor, 'Tekening').click();
    await noor.getByRole('region', { name: 'Ernaast' }).getByText('Hier is geen regel voor.').first().waitFor();
    await side(noor, 'Problemen').click();
    await noor
      .getByText(/school zonder toestemming/)
      .first()
      .waitFor();
    await dropWalk(noor, 'school zonder toestemming');

    const answers = [
      ['Is er nu gevaar?', 'Nee'],
      ['Met wie wil je delen?', 'De school'],
      ['Gaf de inwoner toestemming?', 'Nee'],
    ] as const;
    await addWalk(noor, 'school en een nee', answers, 'Hier is geen regel voor.');
    await noProblems(noor);
    await saved(noor);

    await noor.getByRole('link', { name: 'Verschil en aanbieden' }).click();
    await noor
      .getByText(/routes? eindig/)
      .first()
      .waitFor();
    await noor.getByText('Hier is geen regel voor.').first().waitFor();
    await handIn(noor, 'Na een nee kijkt een mens mee.');
    expect(published().id).toBe((await world.storage.editions.latestPublication())?.id);
    const before = published();

    const yusuf = await openAs('Yusuf');
    await yusuf.getByRole('link', { name: /Na een nee/ }).click();
    await yusuf.getByText('Na een nee kijkt een mens mee.').waitFor();
    await yusuf
      .getByText(/routes? eindig/)
      .first()
      .waitFor();
    await yusuf.getByRole('button', { name: 'Goedkeuren en publiceren' }).click();
    await yusuf.getByText('Gepubliceerd als uitgave 2').waitFor();
    expect(published().id).not.toBe(before.id);
    expect(
      published()
        .trees.get('delen')
        ?.walks.map(({ name }) => name),
    ).toContain('school en een nee');
    // Who was walking goes on with what they began with.
    expect((await world.editions.find(before.id))?.id).toBe(before.id);

    await yusuf.getByRole('link', { name: 'Uitgaven' }).click();
    await yusuf.getByText('Na een nee kijkt een mens mee.').waitFor();
    await yusuf.getByRole('button', { name: 'Opnieuw publiceren: uitgave 1' }).click();
    await yusuf.getByText('Uitgave 3 · geldt nu').waitFor();
    expect(published().id).toBe(before.id);
  });

  it('swapped answers must be ticked by whoever approves', async () => {
    const noor = await openAs('Noor');
    await begin(noor, 'Omgedraaid');
    await openNode(noor, 'Mag ik dit delen', /Gaf de inwoner toestemming/);
    const labels = noor.getByRole('textbox', { name: 'Op de knop', exact: true });
    await labels.nth(0).fill('Nee');
    await labels.nth(1).fill('Ja');
    await labels.nth(1).blur();
    await noProblems(noor);
    await saved(noor);
    await noor.getByRole('link', { name: 'Verschil en aanbieden' }).click();
    await noor
      .getByText(/kunnen iets anders betekenen/i)
      .first()
      .waitFor();
    await handIn(noor, 'Proef');

    const yusuf = await openAs('Yusuf');
    await yusuf.getByRole('link', { name: /Omgedraaid/ }).click();
    const approve = yusuf.getByRole('button', { name: 'Goedkeuren en publiceren' });
    await yusuf.getByRole('checkbox').first().waitFor();
    expect(await yusuf.getByRole('checkbox').count()).toBe(1);
    expect(await approve.isDisabled()).toBe(true);
    await yusuf.getByRole('checkbox').check();
    await approve.click();
    await yusuf.getByText('Gepubliceerd als uitgave 2').waitFor();
  });

  it('two editors in one draft: what can be joined survives, what cannot is asked', async () => {
    const noor = await openAs('Noor');
    await begin(noor, 'Samen');
    const hash = new URL(noor.url()).hash;
    const yusuf = await openAs('Yusuf', hash);
    await noProblems(yusuf);
    // Only who began it writes in it: the other window is the same person's.
    const twin = await openAs('Noor', hash);
    await noProblems(twin);

    await openNode(noor, 'Mag ik dit delen', /Met wie wil je delen/);
    await openNode(twin, 'Mag ik dit delen', /Gaf de inwoner toestemming/);
    await noor.getByRole('textbox', { name: 'De vraag', exact: true }).fill('Met wie wil jij delen?');
    await twin.getByRole('textbox', { name: 'De vraag', exact: true }).fill('Zei de inwoner ja?');
    await Promise.all([
      noor.getByRole('textbox', { name: 'De vraag', exact: true }).blur(),
      twin.getByRole('textbox', { name: 'De vraag', exact: true }).blur(),
    ]);
    await Promise.all([saved(noor), saved(twin)]);
    const text = async (): Promise<string> => {
      const [draft] = await world.storage.drafts.list(5);
      return (await world.storage.drafts.find(draft?.id ?? ''))?.changes[DELEN] ?? '';
    };
    await until(async () => /Met wie wil jij delen/.test(await text()) && /Zei de inwoner ja/.test(await text()));
  });

  it('the same place changed in two windows is asked, and until then neither text is lost', async () => {
    const noor = await openAs('Noor');
    await begin(noor, 'Samen anders');
    const hash = new URL(noor.url()).hash;
    const twin = await openAs('Noor', hash);
    await noProblems(twin);
    for (const page of [noor, twin]) await openNode(page, 'Mag ik dit delen', /Met wie wil je delen/);
    const question = (page: Page) => page.getByRole('textbox', { name: 'De vraag', exact: true });
    const serverText = async (): Promise<string> => {
      const [draft] = await world.storage.drafts.list(5);
      return (await world.storage.drafts.find(draft?.id ?? ''))?.changes[DELEN] ?? '';
    };
    // One is without a connection while the other saves the same field.
    await noor.context().setOffline(true);
    await question(noor).fill('Met wie deel jij dit?');
    await question(noor).blur();
    await noor.locator('[data-save="waiting"]').waitFor();
    await question(twin).fill('Met wie wil iemand delen?');
    await question(twin).blur();
    await until(async () => /wil iemand delen/.test(await serverText()));
    await noor.context().setOffline(false);

    const box = noor.getByRole('region', { name: /Twee wijzigingen/ });
    await box.getByText('Met wie wil iemand delen?', { exact: false }).first().waitFor();
    await noor.locator('[data-save="conflict"]').waitFor();
    expect(await serverText()).toContain('Met wie wil iemand delen?');
    // Closing the window now loses nothing: the choice is asked again.
    await noor.reload();
    await box.getByText('Met wie deel jij dit?', { exact: false }).first().waitFor();
    expect(await serverText()).toContain('Met wie wil iemand delen?');
    await box.getByLabel('Houd dat van mij').first().check();
    await box.getByRole('button', { name: 'Zo is het goed' }).click();
    await until(async () => /Met wie deel jij dit/.test(await serverText()));
    await saved(noor);
  });

  it('leads on from advice to advice without a walk, and each is judged before it is kept', async () => {
    const client = await EditorClient.signIn(world.url, 'Noor');
    const without = (CONTENT.get(DELEN) ?? '').replace(/ {2}- \{ name: (huisarts met|familie en veel).*\n/g, '');
    const { id } = await client.draft('Zonder proef', { [DELEN]: without });
    const noor = await openAs('Noor', `#/concept/${id}/${encodeURIComponent(DELEN)}`);
    await side(noor, 'Problemen').click();
    const beside = noor.getByRole('region', { name: 'Ernaast' });
    await beside.getByRole('button', { name: 'Loop deze wandeling in Proberen' }).first().click();
    const next = beside.getByRole('button', { name: /zonder proef/ });
    const keep = async (): Promise<void> => {
      await beside.getByRole('button', { name: /maak hier een proefwandeling van/ }).click();
      expect(await next.count()).toBe(0);
      expect(await beside.getByLabel('Naam van de proefwandeling').inputValue()).toMatch(/^Mag ik dit delen\? /);
      await beside.getByLabel(/Bij deze antwoorden hoort dit advies/).check();
      await beside.getByRole('button', { name: 'Voeg toe' }).click();
    };
    const there = beside.getByText(/Deze route staat al bij de proefwandelingen|staat nu bij deze boom/);
    await keep();
    await there.waitFor();
    expect(await beside.getByRole('button', { name: /maak hier een proefwandeling van/ }).count()).toBe(0);
    await beside.getByRole('button', { name: 'Nog 1 advies zonder proef: loop erheen' }).click();
    await keep();
    await next.waitFor({ state: 'detached' });
    await there.waitFor();
    // Also for whoever comes by the same way again later.
    await side(noor, 'Problemen').click();
    await side(noor, 'Proberen').click();
    await beside.getByText(/^Deze route staat al bij de proefwandelingen: “Mag ik dit delen/).waitFor();
    expect(await beside.getByRole('button', { name: /maak hier een proefwandeling van/ }).count()).toBe(0);
    await noProblems(noor);
    await saved(noor);
  });

  it('first lets a walk that is taken again be judged, so that the way on loses nothing', async () => {
    const client = await EditorClient.signIn(world.url, 'Noor');
    const amiss = (CONTENT.get(DELEN) ?? '')
      .replace(/ {2}- \{ name: huisarts met.*\n/, '')
      .replace(/(name: school zonder toestemming.*ends: )zwijg/, '$1school-mag');
    const { id } = await client.draft('Opnieuw', { [DELEN]: amiss });
    const noor = await openAs('Noor', `#/concept/${id}/${encodeURIComponent(DELEN)}`);
    await side(noor, 'Problemen').click();
    const beside = noor.getByRole('region', { name: 'Ernaast' });
    await beside.getByRole('button', { name: 'Loop deze wandeling opnieuw' }).first().click();
    const right = beside.getByRole('button', { name: /zet dit op de plek van “school zonder toestemming”/ });
    const next = beside.getByRole('button', { name: /zonder proef/ });
    await right.waitFor();
    expect(await next.count()).toBe(0);
    await right.click();
    await beside.getByLabel(/Bij deze antwoorden hoort dit advies/).check();
    expect(await next.count()).toBe(0);
    await beside.getByRole('button', { name: 'Voeg toe' }).click();
    await next.waitFor();
    await saved(noor);
  });

  it('keeps open what somebody types in, also when nothing in it is wrong any more', async () => {
    const noor = await openAs('Noor');
    await begin(noor, 'Namen');
    await openNode(noor, 'Mag ik dit delen', /Gaf de inwoner toestemming/);
    const form = noor.getByRole('region', { name: 'Formulier' });
    await form.getByRole('button', { name: 'De boom en alle knopen' }).click();
    await form.getByText(/^Afgesproken wandelingen/).click();
    const walk = form.getByRole('listitem').filter({ hasText: 'familie en veel' });
    await walk.getByText('familie en veel').click();
    const name = form.locator('details[open] details[open]').getByRole('textbox').first();
    await name.fill('');
    await form.getByText('1 melding').first().waitFor();
    await name.pressSequentially('familie zonder haast', { delay: 150 });
    await noProblems(noor);
    expect(await name.inputValue()).toBe('familie zonder haast');
    await saved(noor);
  });

  it('hears a press on what moves up when an empty field goes away', async () => {
    const noor = await openAs('Noor');
    await begin(noor, 'Zoekwoorden');
    await openNode(noor, 'Mag ik dit delen', /Gaf de inwoner toestemming/);
    const form = noor.getByRole('region', { name: 'Formulier' });
    await form.getByRole('button', { name: 'De boom en alle knopen' }).click();
    await form.getByText(/^Zoekwoorden/).click();
    await form.getByRole('button', { name: 'Voeg woord toe' }).click();
    const empty = form.getByRole('textbox', { name: /nog een woord/ });
    await empty.waitFor();
    const next = form.getByText(/^Zoals mensen het zelf vragen/).first();
    await next.scrollIntoViewIfNeeded();
    const { x, y, height } = (await next.boundingBox()) ?? { x: 0, y: 0, height: 0 };
    // As a hand does: down, and a tenth of a second later up.
    await noor.mouse.move(x + 20, y + height / 2);
    await noor.mouse.down();
    await noor.waitForTimeout(120);
    await noor.mouse.up();
    await empty.waitFor({ state: 'detached' });
    await form.getByRole('button', { name: 'Voeg zin toe' }).waitFor();
  });

  it('keeps what was ticked of a walk when its name is typed after that', async () => {
    const client = await EditorClient.signIn(world.url, 'Noor');
    const without = (CONTENT.get(DELEN) ?? '').replace(/ {2}- \{ name: (school zonder|"meest).*\n/g, '');
    const { id } = await client.draft('Vinken', { [DELEN]: without });
    const noor = await openAs('Noor', `#/concept/${id}/${encodeURIComponent(DELEN)}`);
    await side(noor, 'Problemen').click();
    const beside = noor.getByRole('region', { name: 'Ernaast' });
    await side(noor, 'Proberen').click();
    for (const question of ['Is er nu gevaar?', 'Met wie wil je delen?', 'Gaf de inwoner toestemming?']) {
      await beside.getByText(question).first().waitFor();
      const press = question === 'Met wie wil je delen?' ? 'De school' : 'Nee';
      await beside.getByRole('button', { name: press, exact: true }).first().click();
    }
    await beside.getByRole('button', { name: /maak hier een proefwandeling van/ }).click();
    await beside.getByLabel(/Bij deze antwoorden hoort dit advies/).check();
    await beside.getByLabel('Dit komt het meest voor').check();
    await beside.getByLabel('Hier is de twijfel het grootst').check();
    await beside.getByLabel('Hier is de twijfel het grootst').uncheck();
    const name = beside.getByLabel('Naam van de proefwandeling');
    await name.fill('');
    await name.pressSequentially('een zus die niets wil weten');
    expect(await beside.getByLabel('Dit komt het meest voor').isChecked()).toBe(true);
    await beside.getByText('Zo komt hij in de lijst: “meest voorkomend, een zus die niets wil weten”').waitFor();
    await beside.getByRole('button', { name: 'Voeg toe' }).click();
    await beside
      .getByText(/meest voorkomend, een zus die niets wil weten/)
      .first()
      .waitFor();
    await saved(noor);
  });

  it('finds trees by what is asked in them, says where, and shows what a new title comes near', async () => {
    const noor = await openAs('Noor');
    await begin(noor, 'Zoeken');
    const files = noor.getByRole('navigation', { name: 'Bestanden' });
    await files.getByLabel('Zoek een boom of bestand').fill('gaf toestemming');
    const also = files.getByRole('region', { name: 'Staat ook in' });
    await also.getByText('in een vraag: “Gaf de inwoner toestemming?”').waitFor();
    await also.getByRole('button', { name: /Mag ik dit delen/ }).click();
    await noor
      .getByRole('region', { name: 'Formulier' })
      .getByRole('heading', { name: 'Gaf de inwoner toestemming?' })
      .waitFor();
    await files.getByLabel('Zoek een boom of bestand').fill('xylofoon');
    await files.getByText('Niets gevonden. Typ minder of andere woorden.').waitFor();

    await files.getByRole('button', { name: 'Nieuwe boom…' }).click();
    await files.getByLabel('Titel').fill('Inwoner gaf toestemming');
    await files.getByText('Lijkt op:', { exact: false }).waitFor();
    await files.getByText('in een vraag: “Gaf de inwoner toestemming?”').waitFor();
    await files.getByLabel('Titel').fill('Xylofoonles');
    await files.getByText('Lijkt op:', { exact: false }).waitFor({ state: 'detached' });
  });

  it.each([
    ['on a laptop', { width: 1366, height: 768 }],
    ['on a phone', { width: 390, height: 844 }],
  ])(
    'shows at once what can be made new, and brings somebody to a question with its words in view, %s',
    async (_where, size) => {
      const noor = await openAs('Noor');
      await begin(noor, 'Een nieuwe vraag');
      await openNode(noor, 'Mag ik dit delen', /Met wie wil je delen/);
      await noor.setViewportSize(size);
      const isIn = async (inner: Locator, outer?: Locator): Promise<boolean> => {
        const [box, around] = await Promise.all([inner.boundingBox(), outer?.boundingBox()]);
        const { top, bottom } = { top: around?.y ?? 0, bottom: around ? around.y + around.height : size.height };
        return box !== null && box.y >= top - 1 && box.y + box.height <= bottom + 1;
      };
      await noor.getByRole('combobox', { name: 'Gaat naar' }).first().click();
      const list = noor.getByRole('listbox');
      const made = noor.getByRole('option', { name: 'Nieuwe vraag…' });
      await until(() => isIn(made, list));
      // With arrows too, every place of the list is seen, and not behind what stands fast.
      const active = list.locator('[data-activedescendant-focusvisible], [data-activedescendant]').first();
      for (let press = 0; press < 4; press++) {
        await noor.keyboard.press('ArrowDown');
        await until(() => isIn(active, list));
        expect(
          await active.evaluate((it) => {
            const { left, top, width, height } = it.getBoundingClientRect();
            return it.contains(document.elementFromPoint(left + width / 2, top + height - 3));
          }),
        ).toBe(true);
      }
      await made.click();
      const form = noor.getByRole('region', { name: 'Formulier' });
      await form.getByLabel('Welke vraag stel je?').fill('Weet de inwoner ervan?');
      await form.getByRole('button', { name: 'Maak vraag' }).click();
      await form.getByRole('button', { name: 'Ga naar Weet de inwoner ervan?' }).click();
      const words = form.getByRole('heading', { name: 'Weet de inwoner ervan?' });
      await until(() => isIn(words));
      await noor
        .getByText(/^\d+ problemen$/)
        .first()
        .waitFor();
      await side(noor, 'Problemen').click();
      const problem = noor.getByRole('listitem').filter({ hasText: 'Weet de inwoner ervan?' }).last();
      await problem.getByRole('button', { name: 'Ga erheen' }).click();
      await until(() => isIn(words));
    },
  );

  it('makes a source where it is needed, under a name of one’s own, and finds its way on a phone', async () => {
    const noor = await openAs('Noor');
    await begin(noor, 'Een bron erbij');
    await openNode(noor, 'Mag ik dit delen', /Je deelt niets/);
    const form = noor.getByRole('region', { name: 'Formulier' });
    await form.getByText('Een veld met een * vul je altijd in.').waitFor();
    await form.locator('label', { hasText: 'Het advies' }).getByText('*').first().waitFor();

    await form.getByRole('button', { name: 'Nieuwe bron…' }).first().click();
    const making = form.getByRole('region', { name: 'Nieuwe bron' });
    await making.getByLabel('Wat de lezer ziet').fill('Jeugdwet, artikel 5.3.3');
    await making.getByText('Vaste naam: jeugdwet-artikel', { exact: false }).waitFor();
    await making.getByRole('button', { name: 'Andere naam…' }).click();
    await making.getByLabel('Vaste naam').fill('jw eigen');
    await making.getByText('Wordt jw-eigen.', { exact: false }).waitFor();
    await making.getByLabel('Nummer van de wet (BWB)').fill('BWBR0034925');
    await making.getByLabel('Artikel').fill('5.3.3');
    await making.getByLabel('Hoe zeker').selectOption({ label: 'bevestigd' });
    await making.getByRole('button', { name: 'Voeg toe' }).click();
    await form.getByRole('listitem').filter({ hasText: 'Jeugdwet, artikel 5.3.3' }).waitFor();
    await noProblems(noor);
    const changes = async () => {
      const [draft] = await world.storage.drafts.list(5);
      return (await world.storage.drafts.find(draft?.id ?? ''))?.changes ?? {};
    };
    await until(async () => Object.keys(await changes()).length === 2);
    const { [DELEN]: tree, 'sources.yaml': sources } = await changes();
    expect(tree).toMatch(/jw-eigen/);
    expect(sources).toMatch(/^jw-eigen: .*Jeugdwet, artikel 5\.3\.3.* bwb: BWBR0034925.* certainty: confirmed/m);

    await noor.setViewportSize({ width: 390, height: 844 });
    const jump = noor.getByRole('navigation', { name: 'Naar een deel van de pagina' });
    const isAtTop = async (name: string): Promise<boolean> => {
      const box = await noor.getByRole('region', { name }).boundingBox();
      return box !== null && box.y > -20 && box.y < 400;
    };
    await jump.getByRole('button', { name: 'Tekening en meer' }).click();
    await until(() => isAtTop('Ernaast'));
    await jump.getByRole('button', { name: 'Formulier' }).click();
    await until(() => isAtTop('Formulier'));
  });

  it('gives a draft another name where it stands, also in the other window, and never over somebody else’s', async () => {
    const noor = await openAs('Noor');
    await begin(noor, 'Eerste naam');
    const twin = await openAs('Noor', new URL(noor.url()).hash);
    await noProblems(twin);
    const rename = async (page: Page, name: string): Promise<void> => {
      await page.getByRole('button', { name: 'Naam wijzigen…' }).click();
      await page.getByLabel('Nieuwe naam').fill(name);
      await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    };
    await rename(noor, '  ');
    await noor.getByText('Geef het concept een naam', { exact: false }).waitFor();
    await noor.getByLabel('Nieuwe naam').fill('Tweede naam');
    await noor.getByRole('button', { name: 'Bewaar', exact: true }).click();
    for (const page of [noor, twin]) await page.getByRole('heading', { name: 'Tweede naam' }).waitFor();
    await until(() =>
      noor.getByRole('heading', { name: 'Tweede naam' }).evaluate((it) => it === document.activeElement),
    );

    // Two at once: the second one did not see what the first wrote.
    await twin.route('**/editor/now', (route) => route.abort());
    await rename(noor, 'Van het ene venster');
    await noor.getByRole('heading', { name: 'Van het ene venster' }).waitFor();
    await rename(twin, 'Van het andere');
    await twin.getByText('kreeg dit concept een andere naam: “Van het ene venster”', { exact: false }).waitFor();
    await twin.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await twin.getByRole('heading', { name: 'Van het andere' }).waitFor();

    const yusuf = await openAs('Yusuf', new URL(noor.url()).hash);
    await yusuf.getByRole('heading', { name: 'Van het andere' }).waitFor();
    expect(await yusuf.getByRole('button', { name: 'Naam wijzigen…' }).count()).toBe(0);
  });

  it('says what somebody must know of a draft: published meanwhile, not theirs, sent back', async () => {
    const noor = await openAs('Noor');
    await begin(noor, 'Intussen');
    await openNode(noor, 'Mag ik dit delen', /Met wie wil je delen/);
    await noor.getByRole('textbox', { name: 'De vraag', exact: true }).fill('Met wie deel jij dit?');
    await noor.getByRole('textbox', { name: 'De vraag', exact: true }).blur();
    await saved(noor);

    const [theirs, other] = await Promise.all(['Yusuf', 'Marieke'].map((each) => EditorClient.signIn(world.url, each)));
    const text = CONTENT.get(DELEN) ?? '';
    const draft = await theirs?.draft('Eerder klaar', { [DELEN]: text.replace('Delen mag.', 'Je mag dit delen.') });
    if (draft === undefined) throw new Error('Expected a draft.');
    const submitted = await theirs?.step(draft, 'submit', { note: 'Leest beter.' });
    if (submitted === undefined) throw new Error('Expected it to be submitted.');
    await other?.step(submitted, 'approve', { ticks: [] });
    await noor.getByText('Uitgave 2 is gepubliceerd nadat dit concept begon.', { exact: false }).waitFor();
    await noor.getByRole('button', { name: 'Neem uitgave 2 over' }).click();
    await noor.getByText('Uitgave 2 is gepubliceerd', { exact: false }).waitFor({ state: 'detached' });
    const question = noor.getByRole('textbox', { name: 'De vraag', exact: true });
    await question.waitFor();
    expect(await question.inputValue()).toBe('Met wie deel jij dit?');
    await until(async () => {
      const [found] = (await world.storage.drafts.list(5)).filter(({ title }) => title === 'Intussen');
      const written = (await world.storage.drafts.find(found?.id ?? ''))?.changes[DELEN] ?? '';
      return written.includes('Met wie deel jij dit?') && written.includes('Je mag dit delen.');
    });

    const yusuf = await openAs('Yusuf', new URL(noor.url()).hash);
    await yusuf.getByText('Alleen wie dit concept begon, schrijft erin', { exact: false }).waitFor();
    await noor.getByRole('link', { name: 'Verschil en aanbieden' }).click();
    await handIn(noor, 'Andere woorden.');
    await yusuf.goto(`${world.url}/tabs/editor#/concepten`);
    await yusuf.getByRole('link', { name: /Intussen.*Mag ik dit delen\?/s }).click();
    await yusuf.getByRole('button', { name: 'Terugsturen…' }).click();
    await yusuf.getByLabel(/Wat moet er nog gebeuren/).fill('Zeg nog met wie.');
    await yusuf.getByRole('button', { name: 'Terugsturen', exact: true }).click();
    await noor.getByText('Zeg nog met wie.').first().waitFor();
  });

  it('says what to do when a sign-in expired, and brings back what was typed', async () => {
    const noor = await openAs('Noor');
    await begin(noor, 'Verlopen');
    await openNode(noor, 'Mag ik dit delen', /Met wie wil je delen/);
    // As the server answers a token that is too old; the demo renews its own, so both are refused.
    const body = JSON.stringify({ code: 'expired-token', status: 401, title: 'Je aanmelding is verlopen.' });
    await noor.route(/\/api\/v1\/(editor|sign-in)/, (route) =>
      route.fulfill({ status: 401, contentType: 'application/problem+json', body }),
    );
    await noor.getByRole('textbox', { name: 'De vraag', exact: true }).fill('Met wie deel jij dit?');
    await noor.getByRole('textbox', { name: 'De vraag', exact: true }).blur();
    await noor.locator('[data-save="waiting"]').waitFor();
    const again = noor.getByRole('button', { name: 'Meld je opnieuw aan' });
    await again.waitFor();
    expect(await noor.getByText('Geen verbinding').count()).toBe(0);
    await noor.unroute(/\/api\/v1\/(editor|sign-in)/);
    noor.on('dialog', (dialog) => dialog.accept());
    await again.click();
    await noor.getByRole('textbox', { name: 'De vraag', exact: true }).waitFor();
    await saved(noor);
    expect(await noor.getByRole('textbox', { name: 'De vraag', exact: true }).inputValue()).toBe(
      'Met wie deel jij dit?',
    );
  });

  it('keeps what was typed while the server is away, through a closed window', async () => {
    const noor = await openAs('Noor');
    await begin(noor, 'Weg');
    const hash = new URL(noor.url()).hash;
    await openNode(noor, 'Mag ik dit delen', /Met wie wil je delen/);
    await saved(noor);
    await world.stopServer();
    await noor.getByRole('textbox', { name: 'De vraag', exact: true }).fill('Met wie deel jij dit?');
    await noor.getByRole('textbox', { name: 'De vraag', exact: true }).blur();
    await noor.locator('[data-save="waiting"]').waitFor();
    await world.startServerAgain();
    // The same browser, another window.
    const again = await noor.context().newPage();
    await noor.close({ runBeforeUnload: false });
    await again.goto(`${world.url}/tabs/editor${hash}`);
    await again.getByRole('button', { name: /Noor/ }).click();
    await openNode(again, 'Mag ik dit delen', /Met wie deel jij dit/);
    await saved(again);
    const [draft] = await world.storage.drafts.list(5);
    await until(async () =>
      /Met wie deel jij dit/.test((await world.storage.drafts.find(draft?.id ?? ''))?.changes[DELEN] ?? ''),
    );
  });
});
