import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

export interface BenchProcess {
  readonly pid: number;
  readonly url: string;
  /** From starting the process until it said where it listens. */
  readonly milliseconds: number;
  /** Milliseconds of the processor that it has used so far; NaN where the system does not tell (only Linux does). */
  used(): number;
  stop(): Promise<void>;
}

/** Runs Node on these arguments until it says that it listens. It gets no environment but this. */
export async function startProcess(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<BenchProcess> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, TZ: 'UTC', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await listening(child, args);
  return {
    pid: child.pid ?? 0,
    url,
    milliseconds: performance.now() - start,
    used: () => usedBy(child.pid),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Linux counts user and system time in hundredths of a second, as fields 14 and 15 (man 5 proc). */
function usedBy(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

function listening(child: ChildProcess, args: readonly string[]): Promise<string> {
  let said = '';
  let errors = '';
  return new Promise((resolve, reject) => {
    const look = (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const found = /listens on (\S+)/.exec(said)?.[1];
      if (found === undefined) return;
      // What it logs from now on is read and let go: looking through all of it at each new line took a processor of its own.
      child.stdout?.off('data', look).resume();
      resolve(found);
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', (chunk: Buffer) => {
      errors += chunk.toString('utf8');
    });
    child.once('exit', (code) =>
      reject(new Error(`Expected ${args.join(' ')} to listen, found exit code ${code}: ${errors.slice(0, 2_000)}`)),
    );
  });
}
