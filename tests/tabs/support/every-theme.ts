import type { Browser, Page } from 'playwright-core';
import { findingsOf, THEMES, type Theme } from './axe';
import { shoot } from './shoot';

export const PHONE = { width: 390, height: 844 };

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A page of its own in a theme, with what its console complained of so far. */
async function openInTheme(
  browser: Browser,
  { address, theme, wide }: { readonly address: string; readonly theme: Theme; readonly wide: Size },
): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const context = await browser.newContext({ viewport: wide, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${address}?theme=${theme}`);
  return { page, complaints };
}

/** Fluent fades its colours in, and axe would judge one half-way; what turns for ever, such as a spinner, is not waited for. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    const ends = ({ effect }: Animation) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
    await Promise.allSettled(
      document
        .getAnimations()
        .filter(ends)
        .map(({ finished }) => finished),
    );
  });

interface Looked {
  /** Of the pictures. */
  readonly name: string;
  readonly theme: Theme;
  readonly fullPage?: boolean;
}

/** What is wrong with the page as it stands, wide and then on a phone: where, and what. */
export async function wrongWith(
  page: Page,
  { name, theme, fullPage = false }: Looked,
): Promise<readonly (readonly [at: string, what: readonly unknown[]])[]> {
  await page.locator(`[data-theme=${theme}]`).waitFor();
  await settled(page);
  await shoot(page, `${name}-${theme}-wide`, fullPage);
  const wide = await findingsOf(page, theme);

  await page.setViewportSize(PHONE);
  await shoot(page, `${name}-${theme}-phone`, fullPage);
  const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  // Colours do not change with the width, so one theme is enough here.
  const phone = theme === 'default' ? await findingsOf(page, theme) : [];
  const found = [
    ['wide', wide],
    ['overhang', overhang > 0 ? [overhang] : []],
    ['phone', phone],
  ] as const;
  return found.filter(([, what]) => what.length > 0);
}

interface Judged {
  /** Each with how to get there and what must be on show before it is judged. */
  readonly pages: Readonly<Record<string, (page: Page) => Promise<void>>>;
  /** The tab they are of, without a theme; asked when a test runs. */
  readonly address: () => string;
  readonly browser: () => Browser;
  readonly wide: Size;
  readonly fullPage?: boolean;
}

/** Tests of every page in every theme, on a wide screen and a phone. */
export function judgeEveryTheme({ pages, address, browser, wide, fullPage = false }: Judged): void {
  const cases = Object.keys(pages).flatMap((name) => THEMES.map((theme) => [name, theme] as const));
  const open = visitorsOf({ address, browser, wide });
  it.each(cases)(
    '%s in %s: axe finds nothing, the console is silent, nothing sticks out of a phone',
    async (name, theme) => {
      const { page, complaints } = await open(theme);
      await pages[name]?.(page);
      expect(await wrongWith(page, { name, theme, fullPage })).toEqual([]);
      // A sign-in as somebody without a role is answered with 403, and the browser says so in its console.
      expect(complaints.filter((text) => !(name === 'outsider' && text.includes('403')))).toEqual([]);
    },
  );
}

/**
 * One visitor for each theme, who comes in anew every time and remembers nothing, as in a browser of its own: but what is fetched
 * and compiled for the first page is there for the next, and that took most of the time. They go when the browser closes.
 */
export function visitorsOf({ address, browser, wide }: Pick<Judged, 'address' | 'browser' | 'wide'>) {
  const visitors = new Map<Theme, { readonly page: Page; readonly complaints: string[] }>();
  const open = async (theme: Theme) => {
    const known = visitors.get(theme);
    if (known === undefined) {
      const first = await openInTheme(browser(), { address: address(), theme, wide });
      visitors.set(theme, first);
      await first.page.addInitScript(() => {
        // An empty page between two of them has none.
        if (location.protocol === 'http:') for (const store of [localStorage, sessionStorage]) store.clear();
      });
      return first;
    }
    const { page, complaints } = known;
    await page.goto('about:blank');
    complaints.length = 0;
    await page.setViewportSize(wide);
    await page.goto(`${address()}?theme=${theme}`);
    return known;
  };
  return open;
}
