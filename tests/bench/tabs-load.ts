import type { Browser, BrowserContext, CDPSession } from 'playwright-core';

/**
 * One load of the coordinators' list, with nothing beside it that a person's browser would not do. Playwright's own waiting
 * puts 330 KB of program in the page that it waits for, which the page's thread read before the page's own first file; so
 * the page itself tells when the list is there, and how that is told is all that is added to it.
 */
declare global {
  interface Window {
    listUsable: (nothing: string) => void;
  }
}

/** Runs in the page before anything else: tells in the task after the frame in which the first question is painted. */
const tellWhenUsable = (person: string): void => {
  sessionStorage.setItem('deelwijzer-demo-person', person);
  const look = (): void => {
    const row = document.querySelector('a[id^=row-]');
    if (row === null || row.getBoundingClientRect().height === 0) requestAnimationFrame(look);
    else setTimeout(() => window.listUsable(''));
  };
  requestAnimationFrame(look);
};

const MOST_MILLISECONDS = 30_000;

/** Opens the list as this person. Milliseconds of this process's clock until it is usable; throws when that takes half a minute. */
export const timeList = async (context: BrowserContext, devtools: CDPSession, url: string, person: string) => {
  const [page] = context.pages();
  if (page === undefined) throw new Error('Expected a page in the context, found none: open one first.');
  await context.addInitScript(tellWhenUsable, person);
  await devtools.send('Runtime.enable');
  await devtools.send('Runtime.addBinding', { name: 'listUsable' });
  const usable = new Promise<number>((resolve, reject) => {
    const tooLate = () =>
      reject(new Error('Expected the list within half a minute, found none: look what the page says.'));
    const timer = setTimeout(tooLate, MOST_MILLISECONDS);
    devtools.once('Runtime.bindingCalled', () => {
      clearTimeout(timer);
      resolve(performance.now());
    });
  });
  const started = performance.now();
  await Promise.all([page.goto(`${url}/tabs/coordinator`, { waitUntil: 'commit' }), usable]);
  return (await usable) - started;
};

const LOOK_EVERY_MILLISECONDS = 300;
const RESTING_MILLISECONDS = 15;

/**
 * Ends when all processes of the browser together have (nearly) stopped working. A new context is a new window, and
 * Chromium loads two pages of its own into its address bar then: 300 files, 0.7 s of the processor. Somebody who opens a
 * tab of a window that is there does not have that. Throws when it still works after half a minute.
 */
export const untilAtRest = async (browser: Browser): Promise<void> => {
  const devtools = await browser.newBrowserCDPSession();
  const worked = async (): Promise<number> => {
    const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
    return 1_000 * processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  try {
    let before = await worked();
    for (let waited = 0; waited < MOST_MILLISECONDS; waited += LOOK_EVERY_MILLISECONDS) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MILLISECONDS));
      const now = await worked();
      if (now - before < RESTING_MILLISECONDS) return;
      before = now;
    }
    throw new Error(
      'Expected a browser at rest within half a minute, found one that works: is another program using it?',
    );
  } finally {
    await devtools.detach();
  }
};
