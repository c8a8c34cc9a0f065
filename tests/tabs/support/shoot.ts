import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** A folder to put pictures of every page in, for people to look at. */
const SCREENSHOTS = process.env.TAB_SCREENSHOTS;

/** Nothing, unless somebody asked for pictures. */
export const shoot = async (page: Page, name: string, fullPage = true): Promise<void> => {
  if (!SCREENSHOTS) return;
  await mkdir(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage });
};
