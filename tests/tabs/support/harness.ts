import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { TAB_HEADERS } from '../../../src/web/server/security-headers';
import { builtOnce } from '../../support/built-once';
import type { Seen } from '../harness/given';

const PROJECT = join(__dirname, '../../..');
const run = promisify(execFile);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

export interface Shown {
  readonly part: 'picture' | 'preview' | 'difference';
  readonly given: unknown;
  readonly theme?: 'default' | 'dark' | 'contrast';
  readonly size?: { readonly width: number; readonly height: number };
}

export interface Harness {
  /** A page that shows one part of the tab with this data, under the headers that the tabs get. */
  readonly show: (browser: Browser, shown: Shown) => Promise<Page>;
}

const buildParts = async (folder: string): Promise<void> => {
  const script = `import { build } from 'vite';
    import react from '@vitejs/plugin-react';
    await build({
      configFile: false, logLevel: 'error', root: ${JSON.stringify(join(PROJECT, 'tests/tabs/harness'))}, plugins: [react()],
      build: { outDir: ${JSON.stringify(folder)}, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
    });`;
  await run(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: PROJECT,
    // jest sets NODE_ENV to test, and with that React would be built with all its warnings in.
    env: { ...process.env, NODE_ENV: 'production' },
  });
};

/** Parts of the tab, built as they are shipped, each on a page of its own. */
export const buildHarness = async (): Promise<Harness> => {
  const folder = await builtOnce(
    { name: 'parts', sources: ['src', 'tests/tabs/harness', 'package-lock.json'] },
    buildParts,
  );
  return {
    show: async (browser, { part, given, theme = 'default', size = { width: 1366, height: 768 } }) => {
      const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.addInitScript((value) => {
        window.given = value;
        window.seen = [];
      }, given);
      await page.route('https://harness.test/**', async (route) => {
        const path = new URL(route.request().url()).pathname;
        const file = path === '/' ? '/index.html' : path;
        await route.fulfill({
          body: await readFile(join(folder, file)),
          headers: { ...TAB_HEADERS, 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' },
        });
      });
      await page.goto(`https://harness.test/?show=${part}&theme=${theme}`);
      return page;
    },
  };
};

/** What the page said was pressed, in order. */
export const seenOn = (page: Page): Promise<readonly Seen[]> => page.evaluate(() => window.seen);
