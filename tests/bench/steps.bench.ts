import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Load, type Loader, loader, type Rate } from './load';
import { atLeast, atMost, type BenchRow, median } from './present-rows';
import { startProcess } from './start-process';
import { messages, type OnMessage, presses } from './steps-activities';
import { busy, compared, p99 } from './steps-rows';
import { CONTENT, readEdition } from './steps-walks';

export interface StepsPlan {
  readonly rounds: number;
  readonly milliseconds: number;
  /** Busy at the same time. */
  readonly people: number;
}

const WHOLE: StepsPlan = { rounds: 9, milliseconds: 2_000, people: 16 };
const CARD = 'application/vnd.microsoft.card.adaptive';

/** Issue 14. */
const P99_AT_HALF_LOAD_MS = 10;

/**
 * A step of a walk over HTTP beside the bare SDK, demo sign-in for all, every bot, the connector and what sends in a process of its
 * own. In every round each bot is busy in turn while the others rest.
 */
export async function runStepsBench(plan: StepsPlan = WHOLE): Promise<readonly BenchRow[]> {
  const edition = await readEdition();
  const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-bench-'));
  const connector = await startProcess([join(__dirname, 'steps-connector.cjs')]);
  const bare = await startProcess([join(__dirname, 'bare', 'bare-bot.cjs')]);
  const nothing = await startProcess([join(__dirname, 'bare', 'nothing.cjs')]);
  const successor = await startProcess([join(__dirname, 'bare', 'agents-bot.cjs')]);
  const ours = await startProcess([join(__dirname, '..', '..', 'dist', 'main.js')], {
    PORT: '0',
    LOG_LEVEL: 'info',
    CONTENT_DIR: CONTENT,
    DATABASE_URL: `file:${join(folder, 'bench.db')}`,
  });
  try {
    const to = `${connector.url}/`;
    const on = (message: OnMessage) => presses(edition, to, plan.people, message);
    const steps = on('on one message');
    const { rates, half } = await rounds(
      {
        ours: { bot: ours, people: steps, expects: CARD },
        spread: { bot: ours, people: on('on new messages'), expects: CARD },
        unseen: { bot: ours, people: on('on no message'), expects: CARD },
        invoke: { bot: bare, people: steps, expects: CARD },
        agents: { bot: successor, people: steps, expects: CARD },
        message: { bot: bare, people: messages(to, plan.people), expects: '' },
        nothing: { bot: nothing, people: steps, expects: CARD },
      },
      plan,
    );
    return [
      { ...compared('steps: invoke → next card', 'bare echo invoke', rates.ours, rates.invoke), budget: atLeast(0.85) },
      { ...compared('steps: invoke → next card', 'message echo', rates.ours, rates.message), budget: atLeast(1.7) },
      {
        what: 'steps: 99 of 100 at half load',
        against: 'bare echo invoke',
        unit: 'ms',
        ours: p99(half.ours),
        baseline: p99(half.invoke),
        budget: atMost(P99_AT_HALF_LOAD_MS, 'ours'),
      },
      {
        what: 'steps: the same',
        against: 'a server that does nothing',
        unit: 'ms',
        ours: p99(half.ours),
        baseline: p99(half.nothing),
      },
      compared('steps: each on a new message', 'bare echo invoke', rates.spread, rates.invoke),
      compared('steps: no message to update', 'bare echo invoke', rates.unseen, rates.invoke),
      compared('steps: invoke → next card', 'bare echo on agents-hosting', rates.ours, rates.agents),
      compared('steps: per processor second', 'bare echo invoke', rates.ours, rates.invoke, 'perProcessorSecond'),
      compared('steps: per processor second', 'message echo', rates.ours, rates.message, 'perProcessorSecond'),
      compared('steps: the same, each on a new message', 'bare', rates.spread, rates.invoke, 'perProcessorSecond'),
      compared('steps: the same, no message', 'bare', rates.unseen, rates.invoke, 'perProcessorSecond'),
      ...Object.entries(rates).flatMap(([name, each]) => (each.length === 0 ? [] : [busy(name, each)])),
    ];
  } finally {
    await Promise.all([ours, bare, nothing, successor, connector].map((each) => each.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first round warms each bot for so many times as long; thousands of turns pass before the code is fast. */
const WARMING = 3;

/** Whose waits are measured, at half of what who takes. */
const PACED: Readonly<Record<string, string>> = { ours: 'ours', invoke: 'invoke', nothing: 'ours' };
/** Only waited for: how much it takes says nothing. */
const UNRATED = 'nothing';

/**
 * Answers per second of each, round by round, side by side, the warming round left out; then those whose waits are compared, at half of
 * what they took, window by window: in one long window a single stop of the machine of sixty milliseconds was all that it said.
 */
async function rounds<Name extends string>(
  loads: Readonly<Record<Name, Load>>,
  { rounds, milliseconds }: StepsPlan,
): Promise<{ readonly rates: Record<Name, Rate[]>; readonly half: Record<Name, Rate[]> }> {
  const names = Object.keys(loads) as Name[];
  const loaders: (Loader & { readonly rates: Rate[] })[] = [];
  try {
    for (const name of names) loaders.push({ ...(await loader(loads[name])), rates: [] });
    for (let round = 0; round <= rounds; round++) {
      for (const [index, { run, rates }] of loaders.entries()) {
        if (round > 0 && names[index] === UNRATED) continue;
        const rate = await run(round === 0 ? WARMING * milliseconds : milliseconds);
        if (round > 0) rates.push(rate);
      }
    }
    const half: Rate[][] = loaders.map(() => []);
    for (let window = 0; window < rounds; window++) {
      for (const [index, { pace }] of loaders.entries()) {
        const whose = loaders[names.findIndex((name) => name === PACED[names[index] ?? ''])];
        if (whose === undefined) continue;
        half[index]?.push(await pace(milliseconds, median(whose.rates.map(({ perSecond }) => perSecond)) / 2));
      }
    }
    const byName = <Value>(values: readonly Value[]) =>
      Object.fromEntries(names.map((name, index) => [name, values[index]])) as Record<Name, Value>;
    return { rates: byName(loaders.map(({ rates }) => rates)), half: byName(half) };
  } finally {
    for (const { close } of loaders) close();
  }
}
