import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const CANDIDATES = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const FOUND = CANDIDATES.find((path) => path !== '' && existsSync(path));

/** Whether this machine has a Chromium to test with. */
export const hasChromium = FOUND !== undefined;

export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    ...(FOUND === undefined ? {} : { executablePath: FOUND }),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
