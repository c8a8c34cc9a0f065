import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';

export const ROOT = join(__dirname, '..', '..', '..');
export const SCREEN = { width: 1_366, height: 768 };
/** What fades in has come by then; no condition tells. */
const SETTLED_MS = 400;

/** Takes the picture of a page, or of a part of it, into the folder of the guides. */
export async function shoot(page: Page, name: string, part?: Locator): Promise<void> {
  await page.waitForTimeout(SETTLED_MS);
  await (part ?? page).screenshot({ path: join(ROOT, 'deploy', 'pictures', `${name}.png`) });
}

/** A tab of the demo, opened by one of its people. */
export async function openTab(browser: Browser, url: string, person: string): Promise<Page> {
  const context = await browser.newContext({ viewport: SCREEN, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(url);
  await page.getByRole('button', { name: new RegExp(person) }).click();
  return page;
}
