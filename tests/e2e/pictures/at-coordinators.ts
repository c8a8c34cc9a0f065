import type { Browser } from 'playwright-core';
import { openTab, shoot } from './shots';

/** Each page of the coordinators' tab. */
export async function atCoordinators(browser: Browser, tabs: string): Promise<void> {
  const page = await openTab(browser, `${tabs}/coordinator`, 'Yusuf');
  // The one that waits longest or is most urgent: which number it has depends on how many invented ones there are.
  await page
    .getByRole('link', { name: /^Vraag 10/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Ik pak dit op' }).waitFor();
  await shoot(page, 'coordinators');
  await page.getByRole('button', { name: /^Met antwoord/ }).click();
  await page
    .getByRole('link', { name: /^Vraag 10/ })
    .first()
    .click();
  await page
    .getByText(/^Antwoord/)
    .first()
    .waitFor();
  await shoot(page, 'coordinator-question');
  await page.getByRole('link', { name: 'Inzicht' }).click();
  await page.getByRole('heading', { name: 'Inzicht' }).waitFor();
  await shoot(page, 'insight');
  await page.getByRole('link', { name: 'Bezorging' }).click();
  await page.getByRole('heading', { name: 'Niet bezorgd' }).waitFor();
  await shoot(page, 'delivery');
  await page.context().close();
}
