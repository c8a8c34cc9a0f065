import type { Browser, Page } from 'playwright-core';
import { MOST_WRITTEN_OUT } from '../../../src/cards/card';
import type { Edition } from '../../../src/model/edition';
import { packEdition } from '../../../src/model/pack-edition';
import { VERDICT_LOOKS, VERDICTS, type Verdict } from '../../../src/model/verdict';
import type { PreviewWalk } from '../../../src/tabs/editor/worker/protocol';
import { findPosition } from '../../../src/walk/position';
import { compiledFrom, editionOf, realFiles, TODAY } from '../../content/support/toy-content';
import type { GivenPreview } from '../harness/given';
import { findingsOf } from '../support/axe';
import { describeWithChromium } from '../support/describe-with-chromium';
import { buildHarness, type Harness, type Shown, seenOn } from '../support/harness';
import { launchChromium } from '../support/launch-chromium';
import { shoot } from '../support/shoot';

jest.setTimeout(120_000);

const edition = editionOf(compiledFrom(realFiles()));
const promised = [...edition.trees.values()].flatMap(({ id, walks }) =>
  walks.map(({ answers }): PreviewWalk => ({ tree: id, answers: [...answers] })),
);
const verdictOf = ({ tree, answers }: PreviewWalk): Verdict | undefined => {
  const position = findPosition(edition, { edition: edition.id, tree, answers: new Map(answers) });
  return position.kind === 'advice' ? position.node.verdict : undefined;
};
const withVerdict = (verdict: Verdict): PreviewWalk => {
  const found = promised.find((walk) => verdictOf(walk) === verdict);
  if (found === undefined) throw new Error(`the content has changed: no walk ends with ${verdict}`);
  return found;
};
/** So many options that they become a list, and not so many that it drops down. */
const asksBy = (kind: 'question' | 'checklist', least: number): PreviewWalk => {
  const tree = [...edition.trees.values()].find((each) => {
    const node = each.nodes.get(each.start);
    return node?.kind === kind && node.options.length >= least && node.options.length <= MOST_WRITTEN_OUT;
  });
  if (tree === undefined) throw new Error('the content has changed');
  return { tree: tree.id, answers: [] };
};

describeWithChromium('a walk through a draft, on the card itself', () => {
  let harness: Harness;
  let browser: Browser;
  beforeAll(async () => {
    harness = await buildHarness();
    browser = await launchChromium();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
  });

  const show = async (
    walks: readonly PreviewWalk[],
    { mayAdd = true, ...look }: Omit<Shown, 'part' | 'given'> & { readonly mayAdd?: boolean } = {},
    of: Edition = edition,
  ): Promise<Page> => {
    const given: GivenPreview = { edition: packEdition(of), today: TODAY, walks, mayAdd };
    const page = await harness.show(browser, { part: 'preview', given, ...look });
    await card(page).locator('.ac-adaptiveCard').waitFor();
    return page;
  };
  const card = (page: Page) => page.getByRole('group', { name: 'De kaart' });
  const press = (page: Page, title: string | RegExp) => card(page).getByRole('button', { name: title }).click();
  const route = (page: Page) => page.getByRole('region', { name: 'De route' });

  it('shows every verdict, at the width of a screen and of a telephone', async () => {
    const verdicts = VERDICTS.filter((verdict) => verdict !== 'part');
    const page = await show([...verdicts.map(withVerdict), { tree: 'jouw-rol', answers: [] }]);
    for (const [index, verdict] of verdicts.entries()) {
      await page.getByLabel('Wandeling').selectOption(String(index));
      await card(page)
        .getByText(`${VERDICT_LOOKS[verdict].sign} ${VERDICT_LOOKS[verdict].label}`, { exact: true })
        .first()
        .waitFor();
      for (const width of [600, 328]) {
        await page.getByLabel('Telefoon', { exact: true }).setChecked(width === 328);
        expect((await card(page).boundingBox())?.width).toBe(width);
        expect(await card(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(
          0,
        );
      }
      const cut = await card(page)
        .locator('li, p')
        .evaluateAll((lines) => {
          const right = lines[0]?.closest('.ac-adaptiveCard')?.getBoundingClientRect().right ?? 0;
          return lines.filter((line) => line.getBoundingClientRect().right > right - 15).length;
        });
      expect([verdict, cut]).toEqual([verdict, 0]);
      await shoot(page, `preview-${verdict}-phone`);
    }
  });

  it('a press leads on, Terug goes back, an answer in the route can be given again', async () => {
    const page = await show([{ tree: 'zwijgen-of-melden', answers: [] }]);
    await press(page, 'Nee');
    await card(page).getByText('Wat heb je gehoord of gezien?', { exact: true }).waitFor();
    await press(page, 'Terug');
    await card(page).getByRole('button', { name: 'Nee' }).waitFor();
    await press(page, 'Nee');
    await card(page).getByText('Wat heb je gehoord of gezien?', { exact: true }).waitFor();
    await press(page, 'Waarom?');
    await card(page).getByText('Waarom deze vraag?').waitFor();
    await press(page, 'Vraag de coördinator');
    await page.getByText('Hier wordt niets verstuurd').waitFor();
    expect(await route(page).getByRole('listitem').count()).toBe(1);
    await route(page).getByRole('button', { name: /^Nee/ }).click();
    await route(page).getByText('Nog niets').waitFor();
    await card(page).getByRole('button', { name: 'Ja' }).waitFor();
  });

  it('a list of answers, and ticks, lead on too; nothing chosen says so', async () => {
    const page = await show([asksBy('question', 7), asksBy('checklist', 2)]);
    await press(page, 'Verder');
    await page.getByText('Kies eerst een antwoord.').waitFor();
    await card(page).getByRole('radio').first().check();
    await press(page, 'Verder');
    await route(page).getByRole('listitem').waitFor();
    await page.getByLabel('Wandeling').selectOption('1');
    await card(page).getByRole('checkbox').first().check();
    // Drawing the same card again would lose the tick.
    await page.getByLabel('Telefoon', { exact: true }).check();
    expect(await card(page).getByRole('checkbox').first().isChecked()).toBe(true);
    await press(page, 'Verder');
    await route(page).getByRole('listitem').waitFor();
    expect(await route(page).getByText('Niets aangevinkt').count()).toBe(0);
  });

  it('a walk is only kept by who says that the advice is right, and names it', async () => {
    const walk = withVerdict('keep-silent');
    const page = await show([walk]);
    await page.getByRole('button', { name: /maak hier een proefwandeling van/ }).click();
    // A name is proposed; that the advice is right is never filled in for somebody.
    const name = page.getByLabel('Naam van de proefwandeling');
    const title = edition.trees.get(walk.tree)?.title ?? '';
    expect((await name.inputValue()).startsWith(title)).toBe(true);
    await page.getByRole('button', { name: 'Voeg toe' }).click();
    await page.getByText('Vink dit alleen aan als het klopt').waitFor();
    expect(await seenOn(page)).toEqual([]);
    await name.fill(' ');
    await page.getByText('Geef de wandeling een naam.').waitFor();
    await page.getByLabel('Naam van de proefwandeling').fill('bestaat al');
    await page.getByText('Er is al een wandeling met deze naam').waitFor();
    await page.getByLabel('Naam van de proefwandeling').fill(' zwart werk, gehoord ');
    await page.getByRole('button', { name: 'Voeg toe' }).click();
    expect(await seenOn(page)).toEqual([]);
    await page.getByLabel('Ja. Bij deze antwoorden hoort dit advies.').check();
    await page.getByRole('button', { name: 'Voeg toe' }).click();
    await page.getByText('De proefwandeling “zwart werk, gehoord” staat nu bij deze boom.').waitFor();
    expect(await seenOn(page)).toEqual([
      {
        what: 'add',
        value: {
          tree: walk.tree,
          name: 'zwart werk, gehoord',
          answers: Object.fromEntries(walk.answers.map(([key, given]) => [key.replace(`${walk.tree}/`, ''), given])),
          ends: expect.any(String),
        },
      },
    ]);
  });

  it('nobody adds a walk who may not write', async () => {
    const page = await show([withVerdict('share')], { mayAdd: false });
    expect(await page.getByRole('button', { name: /proefwandeling/ }).count()).toBe(0);
  });

  it('is walked with the keyboard alone, which stays at the card', async () => {
    const page = await show([{ tree: 'zwijgen-of-melden', answers: [] }]);
    await card(page).getByRole('button', { name: 'Nee' }).focus();
    await page.keyboard.press('Enter');
    await card(page).getByText('Wat heb je gehoord of gezien?', { exact: true }).waitFor();
    expect(await card(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await card(page).evaluate((element) => element.contains(document.activeElement))).toBe(true);
  });

  it('runs nothing that an editor typed', async () => {
    const hostile = '<img src=x onerror="window.ran=1"><script>window.ran=1</script> [klik](javascript:window.ran=1)';
    const trees = new Map(edition.trees);
    const walk = asksBy('question', 2);
    const tree = trees.get(walk.tree);
    const node = tree?.nodes.get(tree.start);
    if (tree === undefined || node?.kind !== 'question') throw new Error('the content has changed');
    const nodes = new Map(tree.nodes).set(node.id, { ...node, text: hostile, help: hostile });
    const page = await show([walk], {}, { ...edition, trees: trees.set(tree.id, { ...tree, nodes }) });
    await card(page).getByText('<script>window.ran=1</script>').first().waitFor();
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(await card(page).locator('img, script, a').count()).toBe(0);
  });

  it.each(['default', 'dark', 'contrast'] as const)('in %s: axe finds nothing, wide and on a phone', async (theme) => {
    const walks = [
      withVerdict('share-after-consent'),
      withVerdict('act-now'),
      asksBy('question', 7),
      asksBy('checklist', 2),
    ];
    const page = await show(walks, { theme });
    for (const index of walks.keys()) {
      await page.getByLabel('Wandeling').selectOption(String(index));
      await page.setViewportSize({ width: 1366, height: 768 });
      await page.getByLabel('Telefoon', { exact: true }).setChecked(false);
      await shoot(page, `preview-${index}-${theme}-wide`);
      expect(await findingsOf(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      await page.getByLabel('Telefoon', { exact: true }).setChecked(true);
      await shoot(page, `preview-${index}-${theme}-phone`);
      const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overhang).toBeLessThanOrEqual(0);
    }
  });
});
