import { heightsOf, KINDS, measuredCards, WIDTHS } from '../cards/support/measured-cards';
import { editionIn } from '../cards/support/real-cards';
import { REAL_CONTENT } from '../support/content-folders';
import { hasChromium, launchChromium } from '../tabs/support/launch-chromium';
import { atMost, type BenchRow } from './present-rows';

const WIDEST = Object.keys(WIDTHS) as (keyof typeof WIDTHS)[];

/** What a card may take of a screen, in pixels (tests/cards/heights.test.ts holds the same). */
const BUDGETS: Readonly<Record<string, number>> = {
  'advices at 600 px, nine of ten': 450,
  'advices at 328 px, nine of ten': 640,
  'act-now at 600 px, longest': 350,
};

/** Heights of every card of a walk in Microsoft's renderer; without a Chromium there are none. */
export async function runHeightsBench(): Promise<readonly BenchRow[]> {
  if (!hasChromium) return [];
  const browser = await launchChromium();
  try {
    const { cards } = await measuredCards(browser, await editionIn(REAL_CONTENT));
    return Object.entries(KINDS).flatMap(([name, is]) =>
      WIDEST.flatMap((width) => {
        const { median, nineOfTen, longest } = heightsOf(cards.filter(is), width);
        const row = (part: string, ours: number): BenchRow => {
          const what = `${name} at ${WIDTHS[width]} px, ${part}`;
          const most = BUDGETS[what];
          return {
            what: `heights: ${what}`,
            unit: 'px',
            ours,
            ...(most === undefined ? {} : { budget: atMost(most, 'ours') }),
          };
        };
        return [row('median', median), row('nine of ten', nineOfTen), row('longest', longest)];
      }),
    );
  } finally {
    await browser.close();
  }
}
