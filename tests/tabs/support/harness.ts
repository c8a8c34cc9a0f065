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

/** Parts of the tab, built as they are shipped, each on a page that remembers nothing of the one before. */
export const buildHarness = async (): Promise<Harness> => {
  const folder = await builtOnce(
    { name: 'parts', sources: ['src', 'tests/tabs/harness', 'package-lock.json'] },
    buildParts,
  );
  // One window for all, because the first page of a window costs four times the next one.
  let opened: Promise<Window> | undefined;
  return {
    show: async (browser, { part, given, theme = 'default', size = { width: 1366, height: 768 } }) => {
      opened ??= openWindow(browser, folder);
      const { page, give } = await opened;
      await page.goto('about:blank');
      await page.mouse.move(0, 0);
      await page.setViewportSize(size);
      await give(given);
      await page.goto(`${HARNESS}/?show=${part}&theme=${theme}`);
      return page;
    },
  };
};

const HARNESS = 'https://harness.test';

interface Window {
  readonly page: Page;
  /** What is on the window of every page from now on, before its own scripts run. */
  readonly give: (given: unknown) => Promise<void>;
}

async function openWindow(browser: Browser, folder: string): Promise<Window> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.route(`${HARNESS}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    const file = path === '/' ? '/index.html' : path;
    await route.fulfill({
      body: await readFile(join(folder, file)),
      headers: { ...TAB_HEADERS, 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' },
    });
  });
  // Playwright's own addInitScript would pile up.
  const session = await context.newCDPSession(page);
  await session.send('Page.enable');
  let script: string | undefined;
  const give = async (given: unknown): Promise<void> => {
    if (script !== undefined) await session.send('Page.removeScriptToEvaluateOnNewDocument', { identifier: script });
    const source = `if (location.origin === '${HARNESS}') {
      window.given = ${JSON.stringify(given)};
      window.seen = [];
      for (const store of [localStorage, sessionStorage]) store.clear();
    }`;
    script = (await session.send('Page.addScriptToEvaluateOnNewDocument', { source })).identifier;
  };
  return { page, give };
}

/** What the page said was pressed, in order. */
export const seenOn = (page: Page): Promise<readonly Seen[]> => page.evaluate(() => window.seen);
