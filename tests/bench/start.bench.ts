import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atMost, type BenchRow, median } from './present-rows';
import { startProcess } from './start-process';
import { CONTENT } from './steps-walks';

export interface StartPlan {
  readonly rounds: number;
}

const WHOLE: StartPlan = { rounds: 9 };
const MAIN = join(__dirname, '..', '..', 'dist', 'main.js');
const IMPORTS =
  "require('botbuilder'); require('restify'); console.log('it listens on nothing'); setTimeout(() => {}, 60_000)";

interface Start {
  readonly clock: number;
  readonly processor: number;
}

/** From starting the process until it listens, with all content, beside a process that only imports the two libraries. */
export async function runStartBench(plan: StartPlan = WHOLE): Promise<readonly BenchRow[]> {
  const imports: Start[] = [];
  const first: Start[] = [];
  const second: Start[] = [];
  for (let round = 0; round <= plan.rounds; round++) {
    const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-bench-'));
    const environment = {
      PORT: '0',
      LOG_LEVEL: 'warn',
      CONTENT_DIR: CONTENT,
      DATABASE_URL: `file:${join(folder, 'bench.db')}`,
    };
    try {
      const times = [
        await timed(['-e', IMPORTS]),
        await timed([MAIN], environment),
        await timed([MAIN], environment),
      ] as const;
      // The first round only brings the files into memory.
      if (round === 0) continue;
      imports.push(times[0]);
      first.push(times[1]);
      second.push(times[2]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return [
    { ...compared('start: ready with all content', second, imports, 'clock'), budget: atMost(1.5) },
    compared('start: the first time, no database yet', first, imports, 'clock'),
    compared('start: processor time', second, imports, 'processor'),
    compared('start: processor time, the first time', first, imports, 'processor'),
  ];
}

async function timed(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Start> {
  const started = await startProcess(args, environment);
  const start = { clock: started.milliseconds, processor: started.used() };
  await started.stop();
  return start;
}

function compared(what: string, ours: readonly Start[], imports: readonly Start[], unit: keyof Start): BenchRow {
  return {
    what,
    against: 'importing botbuilder and restify',
    unit: 'ms',
    ours: median(ours.map((start) => start[unit])),
    baseline: median(imports.map((start) => start[unit])),
    ratio: median(ours.map((start, round) => start[unit] / (imports[round]?.[unit] ?? Number.NaN))),
  };
}
