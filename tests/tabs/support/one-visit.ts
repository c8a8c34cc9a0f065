import type { Browser, Page } from 'playwright-core';
import { findingsOf, THEMES } from './axe';
import { PHONE, shoot } from './every-theme';

export interface PlaceToJudge {
  readonly name: string;
  /** Gets there from wherever the page is, and waits for what must be on show before it is judged. */
  readonly go: (page: Page) => Promise<void>;
}

export interface Visit {
  /** Who looks. */
  readonly person: string;
  readonly places: readonly PlaceToJudge[];
  /** What the console may say. */
  readonly mayComplain?: RegExp;
}

interface Visits {
  readonly visits: readonly Visit[];
  /** The tab they are of, without a theme; asked when a test runs. */
  readonly address: () => string;
  readonly browser: () => Browser;
  readonly wide: { readonly width: number; readonly height: number };
  /** Before the names of the pictures. */
  readonly prefix: string;
}

/**
 * Tests of every place in every theme, on a wide screen and a phone, as judgeEveryTheme has them for pages. A page is loaded
 * and somebody signed in once for a theme, and goes on from place to place as people do: loading took most of the time.
 */
export function judgeVisits({ visits, address, browser, wide, prefix }: Visits): void {
  const cases = visits.flatMap((visit) =>
    THEMES.map((theme) => [visit.places.map(({ name }) => name).join(', '), visit.person, theme, visit] as const),
  );
  it.each(cases)(
    '%s, as %s sees it in %s: axe finds nothing, the console is silent, nothing sticks out of a phone',
    async (_, person, theme, { places, mayComplain }) => {
      const context = await browser().newContext({ viewport: wide, reducedMotion: 'reduce' });
      try {
        const page = await context.newPage();
        const complaints: string[] = [];
        page.on('console', (message) => {
          if (message.type() === 'error') complaints.push(message.text());
        });
        page.on('pageerror', (error) => complaints.push(error.message));
        await page.goto(`${address()}?theme=${theme}`);
        await page.getByRole('button', { name: new RegExp(person) }).click();
        const found: (readonly [place: string, at: string, what: readonly unknown[]])[] = [];
        for (const { name, go } of places) {
          await go(page);
          await page.locator(`[data-theme=${theme}]`).waitFor();
          // Fluent fades its colours in, and axe would judge one half-way.
          await page.waitForTimeout(400);
          await shoot(page, `${prefix}${name}-${theme}-wide`);
          found.push([name, 'wide', await findingsOf(page, theme)]);

          await page.setViewportSize(PHONE);
          await shoot(page, `${prefix}${name}-${theme}-phone`);
          const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          found.push([name, 'overhang', overhang > 0 ? [overhang] : []]);
          // Colours do not change with the width, so one theme is enough here.
          if (theme === 'default') found.push([name, 'phone', await findingsOf(page, theme)]);
          await page.setViewportSize(wide);
        }
        expect(found.filter(([, , what]) => what.length > 0)).toEqual([]);
        expect(complaints.filter((text) => mayComplain?.test(text) !== true)).toEqual([]);
      } finally {
        await context.close();
      }
    },
  );
}
