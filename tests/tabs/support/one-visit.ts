import type { Browser, Page } from 'playwright-core';
import { THEMES } from './axe';
import { type Size, visitorsOf, wrongWith } from './every-theme';

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
  readonly wide: Size;
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
  const open = visitorsOf({ address, browser, wide });
  it.each(cases)(
    '%s, as %s sees it in %s: axe finds nothing, the console is silent, nothing sticks out of a phone',
    async (_, person, theme, { places, mayComplain }) => {
      const { page, complaints } = await open(theme);
      await page.getByRole('button', { name: new RegExp(person) }).click();
      const found: (readonly [place: string, at: string, what: readonly unknown[]])[] = [];
      for (const { name, go } of places) {
        await go(page);
        for (const wrong of await wrongWith(page, { name: `${prefix}${name}`, theme })) found.push([name, ...wrong]);
        await page.setViewportSize(wide);
      }
      expect(found).toEqual([]);
      expect(complaints.filter((text) => mayComplain?.test(text) !== true)).toEqual([]);
    },
  );
}
