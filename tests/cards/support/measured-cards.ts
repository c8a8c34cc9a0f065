import type { Browser, Page } from 'playwright-core';
import type { Edition } from '../../../src/model/edition';
import { type RealCard, realCards } from './real-cards';
import { measure, openTeamsPage, type Room } from './teams-page';

/** Widths of a card in Teams, in pixels: in a chat on a laptop, and on a phone. */
export const WIDTHS = { desktop: 600, phone: 328 } as const;
export type Width = keyof typeof WIDTHS;

export type Measured = RealCard & Readonly<Record<Width, Room>>;

/** Every card that a promised walk comes to, drawn by Microsoft's renderer at both widths; the page stays open for more. */
export async function measuredCards(
  browser: Browser,
  edition: Edition,
): Promise<{ readonly page: Page; readonly cards: readonly Measured[] }> {
  const real = [...realCards(edition)];
  const page = await openTeamsPage(browser);
  const json = real.map(({ card }) => card);
  const [desktop, phone] = [await measure(page, json, WIDTHS.desktop), await measure(page, json, WIDTHS.phone)];
  const none: Room = { height: 0, cut: [] };
  const cards = real.map((each, index) => ({ ...each, desktop: desktop[index] ?? none, phone: phone[index] ?? none }));
  return { page, cards };
}

/** The three kinds of card that a walk shows; an advice to act now is among the advices too. */
export const KINDS: Readonly<Record<string, (card: RealCard) => boolean>> = {
  advices: ({ kind }) => kind === 'advice',
  'act-now': ({ verdict }) => verdict === 'act-now',
  questions: ({ kind }) => kind === 'question',
};

export interface HeightFigures {
  readonly median: number;
  readonly nineOfTen: number;
  readonly longest: number;
}

export function heightsOf(cards: readonly Measured[], width: Width): HeightFigures {
  const heights = cards.map((card) => card[width].height).toSorted((a, b) => a - b);
  const at = (part: number) => heights[Math.min(heights.length - 1, Math.floor(heights.length * part))] ?? Number.NaN;
  return { median: at(0.5), nineOfTen: at(0.9), longest: at(1) };
}
