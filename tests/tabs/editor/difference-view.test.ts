import type { Browser, Page } from 'playwright-core';
import { compareEditions } from '../../../src/content/compare/compare-editions';
import type { WordChange } from '../../../src/content/compare/word-change';
import type { Edition } from '../../../src/model/edition';
import type { Question } from '../../../src/model/node';
import { outcomeKinds } from '../../../src/tabs/editor/difference/outcome-kinds';
import type { Difference } from '../../../src/tabs/editor/worker/protocol';
import { compiledFrom, editionOf, realFiles } from '../../content/support/toy-content';
import type { GivenDifference } from '../harness/given';
import { findingsOf } from '../support/axe';
import { describeWithChromium } from '../support/describe-with-chromium';
import { buildHarness, type Harness, type Shown, seenOn } from '../support/harness';
import { launchChromium } from '../support/launch-chromium';
import { shoot } from '../support/shoot';

jest.setTimeout(120_000);

const edition = editionOf(compiledFrom(realFiles()));

/** The edition with one question of it changed. */
const withQuestion = (treeId: string, nodeId: string, change: (node: Question) => Question): Edition => {
  const tree = edition.trees.get(treeId);
  const node = tree?.nodes.get(nodeId);
  if (tree === undefined || node?.kind !== 'question') throw new Error(`the content has changed: ${treeId}/${nodeId}`);
  const nodes = new Map(tree.nodes).set(nodeId, change(node));
  return { ...edition, trees: new Map(edition.trees).set(treeId, { ...tree, nodes }) };
};
/** A question of a part that many trees include: two answers lead to one another's place. */
const crossed = withQuestion('gevaar', edition.trees.get('gevaar')?.start ?? '', (node) => {
  const [first, second, ...others] = node.options;
  if (first === undefined || second === undefined) throw new Error('the content has changed');
  return { ...node, options: [{ ...first, go: second.go }, { ...second, go: first.go }, ...others] };
});

const words = (file: string, what: string, before: string | null, after: string | null): WordChange => ({
  key: `${file} ${what} ${before} ${after}`,
  file,
  what,
  before,
  after,
  mayMeanOther: false,
  uses: 1,
});
const SWAPPED: WordChange = {
  ...words('trees/mag-ik-delen.yaml', 'antwoorden', 'Ja / Nee', 'Nee / Ja'),
  tree: 'mag-ik-delen',
  node: 'betrokken',
  mayMeanOther: true,
};
const TURNED: WordChange = {
  ...words('trees/gevaar.yaml', 'vraag', 'Is er gevaar?', 'Is iedereen veilig?'),
  tree: 'gevaar',
  node: 'gevaar',
  mayMeanOther: true,
};
const PHONE: WordChange = { ...words('organisation.yaml', 'telefoonnummer', '010-1234567', '010-7654321'), uses: 43 };
const STEPS = Array.from({ length: 12 }, (_, index) => ({
  ...words('trees/meldcode.yaml', `stap ${index + 1}`, `Bel eerst nummer ${index}.`, `Bel meteen nummer ${index}.`),
  tree: 'meldcode',
  node: 'melden',
}));
const NEW = { ...words('trees/meldcode.yaml', 'nieuw advies', null, 'Leg het voor.'), tree: 'meldcode', node: 'nieuw' };

const titles = Object.fromEntries([...edition.trees.values()].map(({ id, title }) => [id, title]));
const NOTHING: Difference['outcomes'] = { added: [], removed: [], trees: [], tooLarge: [] };
const whole = compareEditions(edition, crossed);
/** Of a change that nearly every tree has, some trees: a page with all of them takes half a minute to draw, and shows the same. */
const LARGE: Difference = {
  outcomes: {
    ...whole,
    trees: whole.trees.slice(0, 20),
    added: ['kaart-fg'],
    removed: ['oude-boom'],
    tooLarge: ['pgb-misbruik'],
  },
  words: [SWAPPED, TURNED, PHONE, ...STEPS, NEW],
  titles: { ...titles, 'oude-boom': 'Een oude boom' },
};
/** Every part of the view once or more: axe takes seconds for each hundred lines. */
const SMALL: Difference = { ...LARGE, outcomes: { ...LARGE.outcomes, trees: LARGE.outcomes.trees.slice(0, 2) } };

it('a change in a shared part is one kind of difference, not one for each tree', () => {
  const kinds = outcomeKinds(whole);
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  expect(new Set(kinds.map(({ key }) => key)).size).toBe(kinds.length);
  expect(sum(kinds.map(({ routes }) => routes))).toBe(sum(whole.trees.map(({ elsewhere }) => elsewhere)));
  expect(kinds.length).toBeLessThan(sum(whole.trees.map(({ differences }) => differences.length)));
  expect(Math.max(...kinds.map(({ trees }) => trees.length))).toBeGreaterThan(1);
});

describeWithChromium('what a draft changes', () => {
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
    difference: Difference,
    mayTick = true,
    look: Omit<Shown, 'part' | 'given'> = {},
  ): Promise<Page> => {
    const given: GivenDifference = { difference, mayTick };
    const page = await harness.show(browser, { part: 'difference', given, ...look });
    await page.locator('main h3, main strong').first().waitFor();
    return page;
  };

  it('nothing changed says so', async () => {
    const page = await show({ outcomes: NOTHING, words: [], titles });
    await page.getByText('Er is niets veranderd voor lezers').waitFor();
  });

  it('what may mean something else comes first, with the words that changed marked, to be ticked off', async () => {
    const page = await show(LARGE);
    const headings = await page.getByRole('heading', { level: 3 }).allTextContents();
    expect(headings[0]).toBe('Antwoorden kunnen iets anders betekenen (2)');
    expect(headings[1]).toMatch(/^[\d.]+ routes eindigen anders$/);
    const section = page.getByRole('region', { name: /^Antwoorden kunnen/ });
    expect(await section.locator('del').allTextContents()).toEqual(expect.arrayContaining(['er gevaar?']));
    expect(await section.locator('ins').allTextContents()).toEqual(expect.arrayContaining(['iedereen veilig?']));
    await section.getByText('0 van 2').waitFor();
    await section.getByRole('checkbox').first().check();
    await section.getByText('1 van 2').waitFor();
    await section.getByRole('button', { name: 'betrokken' }).click();
    expect(await seenOn(page)).toEqual([
      { what: 'tick', value: [SWAPPED.key, true] },
      { what: 'open', value: 'mag-ik-delen/betrokken' },
    ]);
  });

  it('who does not approve has nothing to tick', async () => {
    const page = await show(LARGE, false);
    expect(await page.getByRole('checkbox').count()).toBe(0);
    await page.getByText('Wie goedkeurt, vinkt ze af.').waitFor();
  });

  it('routes show the old and the new advice, how many, and one of them in words', async () => {
    const page = await show(LARGE);
    const [most] = outcomeKinds(LARGE.outcomes);
    const card = page
      .getByRole('region', { name: /eindigen anders/ })
      .getByRole('article')
      .first();
    await card.getByText(`wordt, op ${new Intl.NumberFormat('nl-NL').format(most?.routes ?? 0)} routes`).waitFor();
    await card.getByText('Een voorbeeld').click();
    const [first] = most?.example ?? [];
    await card
      .getByText(first?.node.text ?? '')
      .first()
      .waitFor();
    await card.getByText(`Begin bij “${titles[most?.trees[0] ?? '']}”.`).waitFor();
  });

  it('long lists are open, and one change that many places show is one line', async () => {
    const page = await show(LARGE);
    const section = page.getByRole('region', { name: 'Andere woorden (14)' });
    await section.getByText('op 43 plekken te lezen').waitFor();
    expect(await section.getByRole('article').count()).toBe(14);
    await section.getByText('stap 12').waitFor();
    await section.getByText('Gegevens van de gemeente').waitFor();
  });

  it.each(['default', 'dark', 'contrast'] as const)('in %s: axe finds nothing, wide and on a phone', async (theme) => {
    const page = await show(SMALL, true, { theme });
    await shoot(page, `difference-${theme}-wide`);
    expect(await findingsOf(page, theme)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await shoot(page, `difference-${theme}-phone`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
});
