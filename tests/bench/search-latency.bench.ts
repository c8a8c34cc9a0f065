import { join } from 'node:path';
import { loader } from './load';
import { atMost, type BenchRow, median, percentile } from './present-rows';
import { DEVELOPMENT } from './search-set/development';
import { startProcess } from './start-process';
import { activity } from './steps-activities';

export interface SearchLatencyPlan {
  readonly times: readonly number[];
  readonly rounds: number;
}

const WHOLE: SearchLatencyPlan = { times: [1, 100], rounds: 5 };
/** Issue 5, "Must show" 4. */
const BUDGET_MS = 50;

/** A search command of the message extension over HTTP, one at a time, on content that is so many times as large. */
export async function runSearchLatencyBench(plan: SearchLatencyPlan = WHOLE): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const times of plan.times) {
    const all = await latencies(times, plan.rounds);
    rows.push(
      {
        what: `search-latency: ${times}× content, median`,
        unit: 'ms',
        ours: median(all),
        budget: atMost(BUDGET_MS, 'ours'),
      },
      { what: `search-latency: ${times}× content, 95 of 100`, unit: 'ms', ours: percentile(all, 0.95) },
      { what: `search-latency: ${times}× content, 99 of 100`, unit: 'ms', ours: percentile(all, 0.99) },
    );
  }
  return rows;
}

async function latencies(times: number, rounds: number): Promise<readonly number[]> {
  const hook = join(__dirname, 'run-typescript.cjs');
  const bot = await startProcess(['--require', hook, join(__dirname, 'search-latency-server.ts'), String(times)]);
  // Each by somebody else: one person may look up so many a minute.
  const queries = DEVELOPMENT.map(({ query }, person) =>
    activity(person, 'http://127.0.0.1/', {
      type: 'invoke',
      name: 'composeExtension/query',
      value: {
        commandId: 'zoek',
        parameters: [{ name: 'query', value: query }],
        queryOptions: { skip: 0, count: 25 },
      },
    }),
  );
  const { each, close } = await loader({ bot, people: [queries], expects: 'attachments' });
  try {
    // The first round arranges the content for searching and warms the code.
    await each();
    const all: number[] = [];
    for (let round = 0; round < rounds; round++) all.push(...(await each()));
    return all;
  } finally {
    close();
    await bot.stop();
  }
}
