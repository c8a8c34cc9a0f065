import type { Browser } from 'playwright-core';
import { TestBot } from '../support/start-bot';
import { walkUnsure } from '../support/unsure-walks';
import { type BuiltTabs, buildTabs } from './support/built-tabs';
import { describeWithChromium } from './support/describe-with-chromium';
import { launchChromium } from './support/launch-chromium';

jest.setTimeout(120_000);

describeWithChromium('from a chat to the coordinators’ tab', () => {
  let tabs: BuiltTabs;
  let bot: TestBot;
  let browser: Browser;

  beforeAll(async () => {
    tabs = await buildTabs();
    [bot, browser] = await Promise.all([TestBot.start({}, tabs.folder), launchChromium()]);
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await bot?.stop();
    await tabs?.remove();
  });

  it('shows in Inzicht where people answered “Ik weet het niet”, and in the tree itself', async () => {
    await walkUnsure(bot);
    // Stopping stores what was counted.
    await bot.restart();
    const page = await browser.newPage();
    await page.goto(`${bot.url}/tabs/coordinator`);
    await page.getByRole('button', { name: /Yusuf Demir/ }).click();
    await page.getByRole('link', { name: 'Inzicht' }).click();
    const table = page.getByRole('table', { name: 'Waar mensen ‘Ik weet het niet’ kozen' });
    await table.waitFor();
    const rows = await table.getByRole('row').allTextContents();
    expect(rows.slice(1)).toEqual(['Is er nu gevaar?Gevaar6', '1 andere plek met een klein aantal.']);
    await table.getByRole('link', { name: 'Is er nu gevaar?' }).click();
    await page.getByText('6 × wist het niet').waitFor();
  });
});
