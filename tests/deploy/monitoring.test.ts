import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { askQuestion } from '../support/asking';
import { post } from '../support/chat';
import { MEMBER } from '../support/people';
import { TestBot } from '../support/start-bot';

jest.setTimeout(60_000);

const FOLDER = join(__dirname, '../../deploy/monitoring');
const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');

interface Rules {
  readonly groups: readonly { readonly rules: readonly { readonly alert: string; readonly expr: string }[] }[];
}
interface Dashboard {
  readonly panels: readonly { readonly title: string; readonly targets: readonly { readonly expr: string }[] }[];
}

/** Every expression, with where it stands. */
const expressions: readonly (readonly [where: string, expr: string])[] = [
  ...(parse(read('alerts.yml')) as Rules).groups.flatMap(({ rules }) =>
    rules.map(({ alert, expr }) => [alert, expr] as const),
  ),
  ...(JSON.parse(read('dashboard.json')) as Dashboard).panels.flatMap(({ title, targets }) =>
    targets.map(({ expr }) => [title, expr] as const),
  ),
];

interface Selector {
  readonly metric: string;
  /** Label → the values it is held against; `=~` as a pattern. */
  readonly labels: readonly (readonly [label: string, operator: string, value: string])[];
}

/** Prometheus adds these itself: https://prometheus.io/docs/concepts/jobs_instances/ */
const OF_PROMETHEUS = new Set(['up', 'job', 'instance', 'le']);
const WORDS = new Set(['by', 'on', 'and', 'or', 'unless', 'without', 'ignoring']);

/** The metrics that an expression names, with what it asks of their labels. */
function selectorsIn(expr: string): readonly Selector[] {
  const bare = expr.replace(/\b(?:by|on|without|ignoring) *\([^)]*\)/g, ' ').replace(/\[[^\]]*\]/g, ' ');
  return [...bare.matchAll(/([a-z_:][a-z0-9_:]*)(\{[^}]*\})?(?! *\()(?![a-z0-9_:])/gi)]
    .filter(([, name = '']) => !WORDS.has(name) && !/^e\d+$/.test(name))
    .map(([, metric = '', labels = '']) => ({
      metric,
      labels: [...labels.matchAll(/([a-z_]+)(=~|!=|=)"([^"]*)"/g)].map(
        ([, label = '', operator = '', value = '']) => [label, operator, value] as const,
      ),
    }));
}
const groupedBy = (expr: string): readonly string[] =>
  [...expr.matchAll(/\b(?:by|on) *\(([^)]*)\)/g)].flatMap(([, labels = '']) => labels.split(/, */).filter(Boolean));

describe('what Prometheus and Grafana ask for', () => {
  /** Metric → its samples' labels. */
  const given = new Map<string, Readonly<Record<string, string>>[]>();

  beforeAll(async () => {
    const bot = await TestBot.start();
    try {
      // Everything that is only there once it happened: a press, a refusal, a message of nobody.
      await bot.chat(MEMBER).say('menu');
      await post(bot.url, 'this is no JSON');
      // Nobody typed koppel: it waits for a channel.
      await askQuestion(bot.chat(MEMBER), 'Mag ik dit met de school bespreken?');
      let text = '';
      for (let tries = 0; tries < 100 && !text.includes('cause="no-channel"'); tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        text = await (await fetch(`${bot.url}/metrics`, { headers: { Connection: 'close' } })).text();
      }
      for (const [, name = '', labels = ''] of text.matchAll(/^([a-z_:][a-z0-9_:]*)(?:\{(.*)\})? \S+$/gm)) {
        const sample = Object.fromEntries(
          [...labels.matchAll(/([a-z_]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
        );
        given.set(name, [...(given.get(name) ?? []), sample]);
      }
    } finally {
      await bot.stop();
    }
  });

  test.each(expressions)('%s: %s', (_, expr) => {
    const selectors = selectorsIn(expr);
    expect(selectors).not.toEqual([]);
    for (const { metric, labels } of selectors) {
      if (OF_PROMETHEUS.has(metric)) continue;
      const samples = given.get(metric) ?? [];
      expect([metric, samples.length > 0]).toEqual([metric, true]);
      for (const [label, operator, value] of labels) {
        if (OF_PROMETHEUS.has(label)) continue;
        const has = samples.some((sample) => label in sample);
        // A status that did not happen here is no mistake; any other value is one that the program must know.
        const fits = samples.some((sample) => sample[label] === value) || operator === '=~' || label === 'status';
        expect([metric, label, value, has, fits]).toEqual([metric, label, value, true, true]);
      }
      for (const label of groupedBy(expr).filter((each) => !OF_PROMETHEUS.has(each)))
        expect([label, selectors.some((each) => given.get(each.metric)?.some((sample) => label in sample))]).toEqual([
          label,
          true,
        ]);
    }
  });

  test('every figure of ours is looked at somewhere', () => {
    const asked = new Set(expressions.flatMap(([, expr]) => selectorsIn(expr).map(({ metric }) => metric)));
    const ours = [...given.keys()].filter(
      (name) => name.startsWith('deelwijzer_') && !/_(bucket|sum|count)$/.test(name),
    );
    expect(ours.filter((name) => !asked.has(name))).toEqual([]);
  });
});

test('a name that is not there would be seen', () => {
  expect(selectorsIn('sum by (x) (rate(deelwijser_ready{state="dead"}[5m])) > 900e6 and on () up == 1')).toEqual([
    { metric: 'deelwijser_ready', labels: [['state', '=', 'dead']] },
    { metric: 'up', labels: [] },
  ]);
});
