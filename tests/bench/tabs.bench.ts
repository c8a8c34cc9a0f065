import { buildTabs } from '../tabs/support/built-tabs';
import { type BundleSizes, bundleSizes } from '../tabs/support/bundle-sizes';
import { askQuestion } from '../tabs/support/fill-world';
import { hasChromium, launchChromium } from '../tabs/support/launch-chromium';
import { FATMA, openTabWorld, type TabWorld } from '../tabs/support/tab-world';
import { timeList, untilAtRest } from './tabs-load';

/** Times in milliseconds, medians over LOADS loads in a browser without a cache; undefined without a Chromium. */
export interface TabsBench {
  readonly escalations: number;
  readonly loads: number;
  /** From opening the page until the first question can be opened. */
  readonly listUsable: number | undefined;
  readonly listUsableWorst: number | undefined;
  /** What the browser's main thread worked for that (thread time): other programs do not change it much. */
  readonly listUsableWork: number | undefined;
  /** From pressing a row until its question is on show. */
  readonly questionOpen: number | undefined;
  /** The server's answer to the first page of the list. */
  readonly listAnswer: number;
  readonly bundle: BundleSizes;
}

export const TABS_BUDGET = { listUsableMilliseconds: 1_000, firstLoadBytes: 300 * 1024 } as const;

const ESCALATIONS = 10_000;
const AT_ONCE = 100;
const LOADS = 7;

export const runTabsBench = async (): Promise<TabsBench> => {
  const tabs = await buildTabs();
  const world = await openTabWorld(tabs);
  try {
    for (let done = 0; done < ESCALATIONS; done += AT_ONCE) await askSome(world, done);
    return {
      escalations: ESCALATIONS,
      loads: LOADS,
      ...(await measurePage(world)),
      listAnswer: await measureAnswer(world),
      bundle: await bundleSizes(tabs, 'coordinator.html'),
    };
  } finally {
    await world.close();
  }
};

const askSome = ({ storage }: TabWorld, first: number): Promise<unknown> =>
  Promise.all(
    Array.from({ length: AT_ONCE }, (_, index) =>
      askQuestion(storage, {
        text: `Mag ik dit delen met de school, vraag ${first + index}? De ouders willen het niet, het kind wel.`,
        hoursAgo: (first + index) / 10,
        urgent: (first + index) % 50 === 0,
      }),
    ),
  );

const measurePage = async ({ url }: TabWorld) => {
  if (!hasChromium) {
    return { listUsable: undefined, listUsableWorst: undefined, listUsableWork: undefined, questionOpen: undefined };
  }
  const browser = await launchChromium();
  const usable: number[] = [];
  const worked: number[] = [];
  const opened: number[] = [];
  try {
    for (let load = 0; load < LOADS; load++) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
      await untilAtRest(browser);
      usable.push(await timeList(context, devtools, url, FATMA.id));
      const { metrics } = await devtools.send('Performance.getMetrics');
      worked.push(1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0));
      const row = page.locator('a[id^=row-]').first();
      await row.waitFor();
      const pressed = performance.now();
      await row.click();
      await page.locator('#question-title').waitFor();
      opened.push(performance.now() - pressed);
      await context.close();
    }
  } finally {
    await browser.close();
  }
  return {
    listUsable: median(usable),
    listUsableWorst: Math.max(...usable),
    listUsableWork: median(worked),
    questionOpen: median(opened),
  };
};

const measureAnswer = async ({ url }: TabWorld): Promise<number> => {
  const headers = { 'content-type': 'application/json' };
  const signedIn = await fetch(`${url}/api/v1/sign-in/demo`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ personId: FATMA.id }),
  });
  const { token } = await signedIn.json();
  const times: number[] = [];
  for (let round = 0; round < 30; round++) {
    const started = performance.now();
    const answer = await fetch(`${url}/api/v1/escalations/search`, {
      method: 'POST',
      headers: { ...headers, authorization: `Bearer ${token}` },
      body: JSON.stringify({ filter: 'new' }),
    });
    await answer.json();
    times.push(performance.now() - started);
  }
  return median(times);
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
