import type { Browser } from 'playwright-core';
import type { Card } from '../../src/cards/card';
import { menuCard, themeCard } from '../../src/cards/menu-card';
import { THEMES } from '../../src/model/theme';
import { REAL_CONTENT } from '../support/content-folders';
import { buttonsOf, partsOf } from '../support/seen-card';
import { describeWithChromium } from '../tabs/support/describe-with-chromium';
import { launchChromium } from '../tabs/support/launch-chromium';
import { heightsOf, KINDS, type Measured, measuredCards, WIDTHS, type Width } from './support/measured-cards';
import { editionIn } from './support/real-cards';
import { measure, type Room } from './support/teams-page';

describeWithChromium('a card is read in twenty seconds', () => {
  let browser: Browser;
  let cards: readonly Measured[];
  /** The menu and the lists of its topics. */
  let menus: readonly { readonly card: Card; readonly desktop: Room; readonly phone: Room }[];

  beforeAll(async () => {
    const edition = await editionIn(REAL_CONTENT);
    browser = await launchChromium();
    const measured = await measuredCards(browser, edition);
    cards = measured.cards;
    const lists = [menuCard(edition), ...THEMES.map((theme) => themeCard(edition, theme))];
    const [wide, narrow] = [
      await measure(measured.page, lists, WIDTHS.desktop),
      await measure(measured.page, lists, WIDTHS.phone),
    ];
    const none: Room = { height: 0, cut: [] };
    menus = lists.map((card, index) => ({ card, desktop: wide[index] ?? none, phone: narrow[index] ?? none }));
    process.stdout.write(
      Object.entries(KINDS)
        .map(([name, is]) => figures(name, cards.filter(is)))
        .join(''),
    );
  }, 400_000);
  afterAll(() => browser?.close());

  const ofKind = (name: string) => cards.filter(KINDS[name] ?? (() => false));
  const advices = () => ofKind('advices');
  const urgent = () => ofKind('act-now');
  const questions = () => ofKind('questions');

  test('there are advices of every kind, and questions with a way to them and without', () => {
    expect(advices().length).toBeGreaterThan(500);
    expect(urgent().length).toBeGreaterThan(50);
    expect(questions().length).toBeGreaterThan(150);
  });

  test('nine of ten advices stay below 450 pixels, and on a phone within one screen', () => {
    expect(share(advices(), ({ desktop }) => desktop.height <= 450)).toBeGreaterThanOrEqual(0.9);
    expect(share(advices(), ({ phone }) => phone.height <= 640)).toBeGreaterThanOrEqual(0.9);
  });

  test('an advice to act now stays below 350 pixels', () => {
    expect(urgent().flatMap(({ at, desktop }) => (desktop.height <= 350 ? [] : `${at}: ${desktop.height}`))).toEqual(
      [],
    );
  });

  test('the menu and its lists have six actions at most, and stay within one screen', () => {
    expect(menus.map(({ card }) => buttonsOf(card).length).filter((many) => many > 6)).toEqual([]);
    expect(menus.map(({ phone }) => phone.height).filter((height) => height > 640)).toEqual([]);
    expect(menus.flatMap(({ desktop, phone }) => [...desktop.cut, ...phone.cut])).toEqual([]);
  });

  test('where a phone cuts off the words of a button they are written out on the card', () => {
    const lost = cards.flatMap(({ at, card, phone }) => {
      const words = partsOf(card).flatMap(({ type, text }) => (type === 'TextBlock' ? String(text) : []));
      return phone.cut
        .filter((title) => !words.some((each) => each.startsWith(title)))
        .map((title) => `${at}: ${title}`);
    });
    expect(lost).toEqual([]);
    expect(cards.flatMap(({ desktop }) => desktop.cut)).toEqual([]);
  });
});

const share = (among: readonly Measured[], holds: (card: Measured) => boolean): number =>
  among.filter(holds).length / among.length;

function figures(name: string, among: readonly Measured[]): string {
  const of = (width: Width) => {
    const { median, nineOfTen, longest } = heightsOf(among, width);
    return `at ${WIDTHS[width]} px median ${median}, nine of ten ${nineOfTen}, longest ${longest}`;
  };
  return `${among.length} ${name}: ${of('desktop')}; ${of('phone')}\n`;
}
