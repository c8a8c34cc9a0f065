import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

export const THEMES = ['default', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Runs in the page itself: what `@axe-core/playwright` does around it, for frames that we have none of, took ten times as long. */
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(
    where: unknown,
    options: object,
  ): Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly { html: string }[] }[] }>;
}

/**
 * What axe finds on the page as it is now: rule and the HTML of what breaks it. A theme changes colours and nothing else, so that in
 * one of them every rule is looked at, and in the others those of colour.
 */
export async function findingsOf(
  page: Page,
  theme: Theme = 'default',
  without: readonly string[] = [],
): Promise<readonly [rule: string, html: readonly string[]][]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const options = {
    resultTypes: ['violations'],
    ...(theme === 'default'
      ? { rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) }
      : { runOnly: { type: 'rule', values: COLOUR_RULES } }),
  };
  return page.evaluate(async (options) => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, options);
    return violations.map(({ id, nodes }): [string, string[]] => [id, nodes.map(({ html }) => html)]);
  }, options);
}
