import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atLeast, type BenchRow, median } from './present-rows';
import { startProcess } from './start-process';
import { messages, type OnMessage, presses } from './steps-activities';
import { type Load, loader, type Rate } from './steps-client';
import { CONTENT, readEdition } from './steps-walks';

export interface StepsPlan {
  readonly rounds: number;
  readonly milliseconds: number;
  /** Busy at the same time. */
  readonly people: number;
}

const WHOLE: StepsPlan = { rounds: 9, milliseconds: 2_000, people: 16 };
const CARD = 'application/vnd.microsoft.card.adaptive';

/**
 * A step of a walk over HTTP beside the bare SDK, one client for all, demo sign-in for all, every bot and the connector
 * in a process of its own. In every round each bot is busy in turn while the others rest.
 */
export async function runStepsBench(plan: StepsPlan = WHOLE): Promise<readonly BenchRow[]> {
  const edition = await readEdition();
  const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-bench-'));
  const connector = await startProcess([join(__dirname, 'steps-connector.cjs')]);
  const bare = await startProcess([join(__dirname, 'bare', 'bare-bot.cjs')]);
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
    const rates = await rounds(
      {
        ours: { bot: ours, people: steps, expects: CARD },
        spread: { bot: ours, people: on('on new messages'), expects: CARD },
        unseen: { bot: ours, people: on('on no message'), expects: CARD },
        invoke: { bot: bare, people: steps, expects: CARD },
        message: { bot: bare, people: messages(to, plan.people), expects: '' },
      },
      plan,
    );
    return [
      { ...compared('steps: invoke → next card', 'bare echo invoke', rates.ours, rates.invoke), budget: atLeast(0.85) },
      { ...compared('steps: invoke → next card', 'message echo', rates.ours, rates.message), budget: atLeast(1.7) },
      compared('steps: each on a new message', 'bare echo invoke', rates.spread, rates.invoke),
      compared('steps: no message to update', 'bare echo invoke', rates.unseen, rates.invoke),
      compared('steps: per processor second', 'bare echo invoke', rates.ours, rates.invoke, 'perProcessorSecond'),
      compared('steps: per processor second', 'message echo', rates.ours, rates.message, 'perProcessorSecond'),
      compared('steps: the same, each on a new message', 'bare', rates.spread, rates.invoke, 'perProcessorSecond'),
      compared('steps: the same, no message', 'bare', rates.unseen, rates.invoke, 'perProcessorSecond'),
    ];
  } finally {
    await Promise.all([ours, bare, connector].map((each) => each.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first round warms each bot for so many times as long; thousands of turns pass before the code is fast. */
const WARMING = 3;

/** Answers per second of each, round by round, side by side; the warming round is left out. */
async function rounds<Name extends string>(
  loads: Readonly<Record<Name, Load>>,
  { rounds, milliseconds }: StepsPlan,
): Promise<Record<Name, Rate[]>> {
  const names = Object.keys(loads) as Name[];
  const loaders = names.map((name) => ({ ...loader(loads[name]), rates: [] as Rate[] }));
  for (let round = 0; round <= rounds; round++) {
    for (const { run, rates } of loaders) {
      const rate = await run(round === 0 ? WARMING * milliseconds : milliseconds);
      if (round > 0) rates.push(rate);
    }
  }
  for (const { close } of loaders) close();
  return Object.fromEntries(names.map((name, index) => [name, loaders[index]?.rates ?? []])) as Record<Name, Rate[]>;
}

function compared(
  what: string,
  against: string,
  ours: readonly Rate[],
  theirs: readonly Rate[],
  unit: keyof Rate = 'perSecond',
): BenchRow {
  const [one, other] = [ours.map((rate) => rate[unit]), theirs.map((rate) => rate[unit])];
  return {
    what,
    against,
    unit: '/s',
    ours: median(one),
    baseline: median(other),
    ratio: median(one.map((rate, round) => rate / (other[round] ?? Number.NaN))),
  };
}
