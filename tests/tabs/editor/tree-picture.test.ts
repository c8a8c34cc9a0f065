import type { Browser, Page } from 'playwright-core';
import type { Picture } from '../../../src/content/draw/picture';
import { pictureOf } from '../../../src/content/draw/picture-of';
import type { Problem } from '../../../src/content/problem';
import type { BrokenPlace } from '../../../src/content/promises/broken-places';
import type { StuckRow } from '../../../src/web/editor-contract';
import { compiledFrom, editionOf, realFiles } from '../../content/support/toy-content';
import type { GivenPicture } from '../harness/given';
import { findingsOf } from '../support/axe';
import { describeWithChromium } from '../support/describe-with-chromium';
import { buildHarness, type Harness, type Shown, seenOn } from '../support/harness';
import { launchChromium } from '../support/launch-chromium';
import { shoot } from '../support/shoot';

jest.setTimeout(120_000);

const { trees } = editionOf(compiledFrom(realFiles()));
const pictures = [...trees.values()].map((tree) => pictureOf(trees, tree));
const pictureNamed = (treeId: string) => {
  const found = pictures.find((each) => each.treeId === treeId);
  if (found === undefined) throw new Error(`the content has changed: ${treeId} is gone`);
  return found;
};
/** Large, with parts, parallel answers and every kind of box. */
const LARGE = 'zwijgen-of-melden';
/** Two hundred questions, of which eight follow on one another from each that is a multiple of nine. */
const VERY_LARGE: Picture = {
  treeId: 'groot',
  title: 'Een grote boom',
  start: 'groot/n0',
  nodes: Array.from({ length: 200 }, (_, index) => ({
    key: `groot/n${index}`,
    kind: 'question',
    text: `Is dit vraag ${index} van een boom die niet op een scherm past?`,
  })),
  arrows: Array.from({ length: 199 }, (_, index) => index)
    .filter((index) => index % 9 !== 8)
    .map((index) => ({ from: `groot/n${index}`, to: `groot/n${index + 1}`, answers: ['Ja'] })),
};
const NOTHING = { problems: [], broken: [], stuck: [] };

const problem = (node: string | undefined, message: string): Problem => ({
  code: 'dangling-target',
  file: `trees/${LARGE}.yaml`,
  line: 3,
  column: 1,
  excerpt: '',
  message,
  path: node === undefined ? ['title'] : ['nodes', node, 'options', 0, 'go'],
});
const broken = (node: string): BrokenPlace => ({ key: `${LARGE}/${node}`, promise: 'x', says: 'Belofte.', walk: '' });
const stuck = (node: string, counts: Partial<StuckRow>): StuckRow => ({
  treeId: LARGE,
  nodeId: node,
  unsure: 0,
  asked: 0,
  noRule: 0,
  judged: { right: 0, wrong: 0, reasons: { situation: 0, law: 0, unclear: 0, practice: 0, other: 0 } },
  ...counts,
});

const said = ({ right, wrong, ...reasons }: SaidOf): StuckRow['judged'] => ({
  right,
  wrong,
  reasons: { situation: 0, law: 0, unclear: 0, practice: 0, other: 0, ...reasons },
});
type SaidOf = Omit<StuckRow['judged'], 'reasons'> & Partial<StuckRow['judged']['reasons']>;

describeWithChromium('a tree as a drawing', () => {
  let harness: Harness;
  let browser: Browser;
  beforeAll(async () => {
    harness = await buildHarness();
    browser = await launchChromium();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
  });

  const show = async (treeId: string, more: Partial<GivenPicture> = {}, look: Omit<Shown, 'part' | 'given'> = {}) => {
    const given: GivenPicture = {
      ...NOTHING,
      pictures: more.pictures ?? [pictureNamed(treeId), ...pictures.filter((each) => each.treeId !== treeId)],
      ...more,
    };
    const page = await harness.show(browser, { part: 'picture', given, ...look });
    await page.locator('[data-box]').first().waitFor();
    return page;
  };
  const box = (page: Page, node: string) =>
    page.locator(`[data-box="${node.includes('/') ? node : `${LARGE}/${node}`}"]`);

  it.each(['default', 'dark', 'contrast'] as const)('in %s: axe finds nothing, wide and on a phone', async (theme) => {
    const marks = {
      problems: [problem('wat', 'Een.'), problem('wat', 'Twee.'), problem(undefined, 'Drie.')],
      broken: [broken('bijzonder')],
      stuck: [
        stuck('wat', { unsure: 12, asked: null }),
        stuck('bijzonder', { noRule: null, judged: said({ right: 40, wrong: null }) }),
      ],
    };
    const page = await show(LARGE, marks, { theme });
    await page.getByLabel('Waar mensen vastliepen').click();
    await page.getByRole('searchbox').fill('rol');
    await shoot(page, `picture-${theme}-wide`);
    expect(await findingsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await shoot(page, `picture-${theme}-phone`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });

  it('draws every tree with no words or box on top of another', async () => {
    const page = await show(LARGE);
    const found: string[] = [];
    let cut = 0;
    for (const { treeId, nodes } of pictures) {
      await page.getByLabel('Boom', { exact: true }).selectOption(treeId);
      await page.locator(`[data-box="${nodes.at(-1)?.key}"]`).waitFor();
      const seen = await page.evaluate(overlapsOnPage);
      expect(seen.boxes).toBe(nodes.length);
      found.push(...seen.overlaps.map((each) => `${treeId}: ${each}`));
      cut += seen.cut;
    }
    expect(found).toEqual([]);
    // Lines are broken by counting characters: with wider letters than most of our readers have, some lines are cut.
    expect(cut).toBeLessThan(20);
  });

  it('a press selects a node of this tree, and opens another tree or a part', async () => {
    const page = await show(LARGE);
    const bring = (key: string) => page.getByRole('searchbox').fill(key);
    await bring(`${LARGE}/wat`);
    await box(page, 'wat').click();
    expect(await box(page, 'wat').getAttribute('aria-current')).toBe('true');
    await bring('andere-meldingen/start');
    await box(page, 'andere-meldingen/start').click();
    await page.getByRole('region', { name: 'Tekening van Andere meldingen' }).waitFor();
    await page.getByLabel('Boom', { exact: true }).selectOption(LARGE);
    await bring(`${LARGE}/ander-rol`);
    await box(page, 'ander-rol').click();
    const node = page.locator('.react-flow__node').filter({ has: box(page, 'ander-rol') });
    await node.getByRole('button', { name: 'Open de boom “Wat is jouw rol?”' }).click();
    expect(await seenOn(page)).toEqual([
      { what: 'select', value: `${LARGE}/wat` },
      { what: 'open', value: 'andere-meldingen' },
      { what: 'select', value: `${LARGE}/ander-rol` },
      { what: 'open', value: 'jouw-rol' },
    ]);
  });

  it('is walked with the keyboard alone', async () => {
    const page = await show('direct-gevaar');
    await page.getByRole('button', { name: 'Naar het begin' }).focus();
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-box'));
    const picture = pictureNamed('direct-gevaar');
    const first = await focused();
    expect(first).toBe(picture.nodes[0]?.key);
    await page.keyboard.press('ArrowRight');
    const second = await focused();
    expect(picture.arrows.some(({ from, to }) => from === first && to === second)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe(second);
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe(first);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await seenOn(page)).toEqual([
      { what: second?.startsWith('direct-gevaar/') ? 'select' : 'open', value: expect.anything() },
    ]);
  });

  it('of a very large tree keeps in the page what is in view, and the keys come to all of it', async () => {
    const page = await show(VERY_LARGE.treeId, { pictures: [VERY_LARGE] });
    const focusOn = (key: string) =>
      page.waitForFunction((wanted) => document.activeElement?.getAttribute('data-box') === wanted, key);
    expect(await page.locator('[data-box]').count()).toBeLessThan(VERY_LARGE.nodes.length / 2);
    await page.getByRole('button', { name: 'Naar het begin' }).focus();
    await page.keyboard.press('Tab');
    await focusOn('groot/n0');
    for (let step = 1; step <= 8; step++) {
      await page.keyboard.press('ArrowRight');
      await focusOn(`groot/n${step}`);
    }
    // Where somebody drags it out of sight, Tab still has a box to come to.
    await page.getByRole('button', { name: 'Naar het begin' }).click();
    await page.keyboard.press('Tab');
    await focusOn('groot/n8');
    await page.getByRole('searchbox').fill('groot/n199');
    await box(page, 'groot/n199').waitFor();
  });

  it('brings what is searched, or reached by keyboard, into view', async () => {
    const page = await show(LARGE);
    const last = pictureNamed(LARGE)
      .nodes.filter(({ kind }) => kind === 'advice')
      .at(-1);
    if (last === undefined) throw new Error('the content has changed');
    await page.getByRole('searchbox').fill(last.key);
    await expectInFrame(page, last.key);
    await page.getByRole('searchbox').fill('zwijgen');
    const status = page.getByText(/^1 van \d+$/);
    await status.waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(/^2 van \d+$/).waitFor();
    await page.keyboard.press('Shift+Enter');
    await status.waitFor();
    await page.getByRole('searchbox').fill('xyzzy');
    await page.getByText('niets gevonden').waitFor();
  });

  it('says in words what it shows in signs', async () => {
    const page = await show(LARGE, {
      problems: [problem('wat', 'Een.')],
      broken: [broken('wat')],
      stuck: [
        stuck('wat', { unsure: 12, asked: null }),
        stuck('bijzonder', { judged: said({ right: 40, wrong: 12, unclear: 9, other: null }) }),
      ],
    });
    const words = await box(page, 'wat').getAttribute('aria-label');
    expect(words).toMatch(/^vraag · wat Wat heb je gehoord of gezien\? 1 probleem\. hier breekt een belofte\./);
    expect(words).toContain('12 × wist het niet, minder dan 5 × vroeg de coördinator');
    expect(words).toContain('Fraude met een uitkering: Wat is jouw rol?');
    expect(await page.getByText('12+ × vast').count()).toBe(0);
    await page.getByLabel('Waar mensen vastliepen').click();
    await page.getByText('12+ × vast').waitFor();
    await page.getByText('👍 40 👎 12').waitFor();
    expect(await box(page, 'bijzonder').getAttribute('aria-label')).toContain(
      'mensen zeiden van dit advies: 40 × klopt, 12 × klopt niet (9 × onduidelijk)',
    );
  });

  it('zooms in and out, to all of it and back to its start', async () => {
    const page = await show(LARGE);
    const width = async () => (await box(page, 'wat').boundingBox())?.width ?? 0;
    const before = await width();
    await page.getByRole('button', { name: 'Groter' }).click();
    expect(await width()).toBeGreaterThan(before);
    await page.getByRole('button', { name: 'Toon alles' }).click();
    expect(await width()).toBeLessThan(before);
    for (const { key } of pictureNamed(LARGE).nodes) await expectInFrame(page, key);
    await page.getByRole('button', { name: 'Naar het begin' }).click();
    expect(await width()).toBeCloseTo(before);
  });
});

const expectInFrame = async (page: Page, key: string): Promise<void> => {
  const frame = await page.locator('.react-flow').boundingBox();
  const box = await page.locator(`[data-box="${key}"]`).boundingBox();
  if (frame === null || box === null) throw new Error(`not drawn: ${key}`);
  expect([key, box.x >= frame.x - 1, box.y >= frame.y - 1]).toEqual([key, true, true]);
  expect([key, box.x + box.width <= frame.x + frame.width + 1]).toEqual([key, true]);
  expect([key, box.y + box.height <= frame.y + frame.height + 1]).toEqual([key, true]);
};

/** Runs in the page: which boxes and words on arrows share a spot, as they are really drawn. */
function overlapsOnPage() {
  const zoom = new DOMMatrix(getComputedStyle(document.querySelector('.react-flow__viewport') as Element).transform).a;
  const boxes = [...document.querySelectorAll('[data-box]')];
  const words = [...document.querySelectorAll('.react-flow__edge text')];
  const places = [...boxes, ...words].map((element) => ({
    what: element.getAttribute('data-box') ?? element.textContent,
    rect: element.getBoundingClientRect(),
  }));
  const slack = zoom;
  const overlaps = places.flatMap((one, index) =>
    places.slice(index + 1).flatMap((other) => {
      const [a, b] = [one.rect, other.rect];
      const share =
        a.right > b.left + slack && b.right > a.left + slack && a.bottom > b.top + slack && b.bottom > a.top + slack;
      return share ? [`${one.what} and ${other.what}`] : [];
    }),
  );
  const lines = [...document.querySelectorAll<HTMLElement>('[data-box] > span')];
  return { boxes: boxes.length, overlaps, cut: lines.filter((line) => line.scrollWidth > line.clientWidth + 1).length };
}
