import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const CANDIDATES = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const FOUND = CANDIDATES.find((path) => path !== '' && existsSync(path));

/** `describe`, or a skip that everybody sees when this machine has no Chromium. */
export const describeWithChromium: jest.Describe = FOUND === undefined ? describe.skip : describe;

if (FOUND === undefined) {
  process.stderr.write(
    '\n*** NO CHROMIUM FOUND: the browser tests of the tabs are SKIPPED. Install chromium or set CHROMIUM=/path/to/it. ***\n\n',
  );
}

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
