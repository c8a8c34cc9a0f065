import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { asList, asMap, asText } from '../../../src/tabs/editor/form/raw';
import { readYamlValue } from '../../../src/tabs/editor/form/read-value';
import { describeWithChromium } from '../support/describe-with-chromium';
import { launchChromium } from '../support/launch-chromium';
import type { HarnessData } from './harness/harness-data';
import { type Harness, openHarness } from './harness/open-harness';
import { realContent } from './harness/real-content';

// The machine may be busy with other tests.
jest.setTimeout(240_000);

describeWithChromium('the form of every file of the content', () => {
  let harness: Harness;
  let browser: Browser;
  let page: Page;
  let content: HarnessData;
  const complaints: string[] = [];

  beforeAll(async () => {
    content = await realContent();
    harness = await openHarness();
    harness.give(content);
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(harness.url);
    await page.locator('h2').first().waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await harness?.close();
  });
  beforeEach(() => {
    complaints.length = 0;
  });

  /** Opens each in turn; everything that stands on the page then, typed or written. */
  const readAll = (path: string, ids: readonly (string | undefined)[]): Promise<readonly string[]> =>
    page.evaluate(
      async ([file, selections]) => {
        const drawn = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        const seen: string[] = [];
        for (const id of selections) {
          window.show({ path: file, selected: id ?? undefined });
          await drawn();
          await drawn();
          const typed = [...document.querySelectorAll('input, textarea')].map(
            (field) => (field as HTMLInputElement | HTMLTextAreaElement).value,
          );
          seen.push([document.body.textContent, ...typed].join('\n'));
        }
        return seen;
      },
      [path, ids.map((id) => id ?? null)] as const,
    );

  it('shows every text of every kind of node, in every tree', async () => {
    const lacks: string[] = [];
    const kinds = new Map<unknown, number>();
    for (const [path, text] of Object.entries(content.files).filter(([file]) => file.startsWith('trees/'))) {
      const tree = asMap(readYamlValue(text));
      const picked = oneOfEachKind(tree.nodes);
      const pages = await readAll(path, [undefined, ...picked.map(([id]) => id)]);
      const expected = [[tree.title, tree.summary].map(asText), ...picked.map(([, node]) => wordsIn(node))];
      for (const [index, words] of expected.entries()) {
        for (const word of words.filter((each) => !pages[index]?.includes(each))) lacks.push(`${path}: ${word}`);
      }
      for (const [, node] of picked) kinds.set(asMap(node).kind, (kinds.get(asMap(node).kind) ?? 0) + 1);
    }
    expect(lacks).toEqual([]);
    expect([...kinds.keys()].sort()).toEqual(['advice', 'branch', 'checklist', 'include', 'info', 'question']);
    expect(complaints).toEqual([]);
  });

  it('shows the other files, and an entry of each', async () => {
    const first = (path: string): string => {
      const value = readYamlValue(content.files[path] ?? '');
      return Array.isArray(value) ? asText(asMap(value[0]).id) : (Object.keys(asMap(value))[0] ?? '');
    };
    for (const path of ['sources.yaml', 'glossary.yaml', 'promises.yaml']) {
      const [list, entry] = await readAll(path, [undefined, first(path)]);
      expect(list).toContain(first(path));
      const value = readYamlValue(content.files[path] ?? '');
      const words = asMap(Array.isArray(value) ? value[0] : asMap(value)[first(path)]);
      for (const key of ['title', 'term', 'text', 'says', 'note']) expect(entry).toContain(asText(words[key]));
    }
    const [organisation] = await readAll('organisation.yaml', [undefined]);
    expect(organisation).toContain('088-000 00 02');
    // The remark above it in the file is the help of the form.
    expect(organisation).toContain('Iedere gemeente heeft er een.');
    for (const path of Object.keys(content.files).filter((file) => /^(language|documents)\//.test(file))) {
      const [shown] = await readAll(path, [undefined]);
      expect(shown?.length).toBeGreaterThan(200);
    }
    expect(complaints).toEqual([]);
  });
});

/** One node of each kind that a tree has, another one with every seed. */
function oneOfEachKind(nodes: unknown): readonly (readonly [string, unknown])[] {
  const byKind = new Map<unknown, (readonly [string, unknown])[]>();
  for (const node of Object.entries(asMap(nodes))) {
    const { kind } = asMap(node[1]);
    byKind.set(kind, [...(byKind.get(kind) ?? []), node]);
  }
  return [...byKind.values()].flatMap((all) => fc.sample(fc.constantFrom(...all), 1));
}

/** What a reader would see of a node, as written. */
function wordsIn(raw: unknown): readonly string[] {
  const node = asMap(raw);
  const options = asList(node.options).map(asMap);
  const also = asList(node.also).map(asMap);
  return [
    ...['text', 'why', 'help', 'because', 'record', 'uncertain'].map((key) => node[key]),
    ...options.flatMap(({ id, label, hint, why }) => [id, label, hint, why]),
    ...asList(node.do),
    ...asList(node.sources),
    ...asList(node.documents),
    ...also.flatMap(({ text, do: steps }) => [text, ...asList(steps)]),
  ]
    .map(asText)
    .filter((word) => word !== '');
}
