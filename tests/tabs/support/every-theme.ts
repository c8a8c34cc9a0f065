import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findingsOf, THEMES } from './axe';

/** A folder to put pictures of every page in, for people to look at. */
const SCREENSHOTS = process.env.TAB_SCREENSHOTS;
export const PHONE = { width: 390, height: 844 };

export const shoot = async (page: Page, name: string, fullPage = false): Promise<void> => {
  if (!SCREENSHOTS) return;
  await mkdir(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage });
};

interface Judged {
  /** Each with how to get there and what must be on show before it is judged. */
  readonly pages: Readonly<Record<string, (page: Page) => Promise<void>>>;
  /** The tab they are of, without a theme; asked when a test runs. */
  readonly address: () => string;
  readonly browser: () => Browser;
  readonly wide: { readonly width: number; readonly height: number };
  /** Before the names of the pictures. */
  readonly prefix?: string;
  readonly fullPage?: boolean;
}

/** Tests of every page in every theme, on a wide screen and a phone. */
export function judgeEveryTheme({ pages, address, browser, wide, prefix = '', fullPage = false }: Judged): void {
  const cases = Object.keys(pages).flatMap((name) => THEMES.map((theme) => [name, theme] as const));
  it.each(cases)(
    '%s in %s: axe finds nothing, the console is silent, nothing sticks out of a phone',
    async (name, theme) => {
      const context = await browser().newContext({ viewport: wide, reducedMotion: 'reduce' });
      try {
        const page = await context.newPage();
        const complaints: string[] = [];
        page.on('console', (message) => {
          if (message.type() === 'error') complaints.push(message.text());
        });
        page.on('pageerror', (error) => complaints.push(error.message));
        await page.goto(`${address()}?theme=${theme}`);
        await pages[name]?.(page);
        await page.locator(`[data-theme=${theme}]`).waitFor();
        // Fluent fades its colours in, and axe would judge one half-way.
        await page.waitForTimeout(400);
        await shoot(page, `${prefix}${name}-${theme}-wide`, fullPage);
        expect(await findingsOf(page, theme)).toEqual([]);

        await page.setViewportSize(PHONE);
        await shoot(page, `${prefix}${name}-${theme}-phone`, fullPage);
        const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overhang).toBeLessThanOrEqual(0);
        // Colours do not change with the width, so one theme is enough here.
        if (theme === 'default') expect(await findingsOf(page, theme)).toEqual([]);
        // A sign-in as somebody without a role is answered with 403, and the browser says so in its console.
        expect(complaints.filter((text) => !(name === 'outsider' && text.includes('403')))).toEqual([]);
      } finally {
        await context.close();
      }
    },
  );
}
