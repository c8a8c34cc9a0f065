import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Playground {
  readonly url: string;
  /** Resolves when it has ended by itself. */
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
}

/** The Playground could not be started; the message says what to do. */
class PlaygroundFailed extends Error {
  override readonly name = 'PlaygroundFailed';
}

const READY_WITHIN_SECONDS = 60;

/**
 * Starts Microsoft 365 Agents Playground as the Teams client, on loopback, without telemetry and without a browser of
 * its own. `folder` holds its configuration.
 */
export async function startPlayground(botUrl: string, port: number, folder: string): Promise<Playground> {
  const url = `http://localhost:${port}`;
  const left = await leftBehind(url, port);
  if (left !== undefined) return left;
  // It goes on without a word when it cannot have its port.
  if (!(await isFree(port))) throw portTaken(port);
  const cli = join(dirname(require.resolve('@microsoft/m365agentsplayground/package.json')), 'cli.js');
  const child = spawn(
    process.execPath,
    [
      '--require',
      join(folder, 'loopback-only.cjs'),
      cli,
      'start',
      '-e',
      botUrl,
      '-c',
      'msteams',
      '-p',
      String(port),
      '--disable-telemetry',
    ],
    {
      cwd: folder,
      env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none', TEAMSFX_TELEMETRY: 'off' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const ready = await Promise.race([isServing(url, child), ended.then(() => false)]);
  if (!ready) {
    await stop(child, ended);
    throw new PlaygroundFailed(
      `The Playground did not start on port ${port}. Is the port in use? Stop what uses it, or run the bot alone with: npm run serve`,
    );
  }
  if (child.pid !== undefined) note(port, child.pid);
  return {
    url,
    ended,
    stop: async () => {
      rmSync(pidFile(port), { force: true });
      await stop(child, ended);
    },
  };
}

const portTaken = (port: number): PlaygroundFailed =>
  new PlaygroundFailed(
    `Port ${port} is used by another program. Stop that one, or choose another port with PLAYGROUND_PORT.`,
  );

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** Its own number, and that of the program that started it. */
const pidFile = (port: number): string => join(tmpdir(), `deelwijzer-playground-${port}.pid`);

const note = (port: number, playground: number): void => writeFileSync(pidFile(port), `${playground} ${process.pid}`);

function startedBy(port: number): { readonly playground: number; readonly program: number } | undefined {
  try {
    const [playground = Number.NaN, program = Number.NaN] = readFileSync(pidFile(port), 'utf8').split(' ').map(Number);
    return { playground, program };
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/**
 * A program that was killed leaves its Playground behind, with the conversation in it. The next one goes on with that
 * one: whoever was walking clicks on as if nothing had happened.
 */
async function leftBehind(url: string, port: number): Promise<Playground | undefined> {
  const answer = await fetch(`${url}/_internal/v1/config`, { signal: AbortSignal.timeout(2_000) }).catch(
    () => undefined,
  );
  if (answer === undefined) return undefined;
  const known = (await answer.json().catch(() => undefined)) as { config?: { bot?: { id?: string } } } | undefined;
  const started = startedBy(port);
  // That of a demo that still runs talks to that demo: whoever opened it would try another program than this one.
  if (known?.config?.bot?.id !== 'bot-deelwijzer' || (started !== undefined && isAlive(started.program)))
    throw portTaken(port);
  if (started !== undefined) note(port, started.playground);
  return {
    url,
    ended: new Promise(() => undefined),
    stop: async () => {
      // When its number is not known, or it is gone already, there is nothing to stop.
      if (started === undefined || !isAlive(started.playground)) return;
      process.kill(started.playground, 'SIGTERM');
      rmSync(pidFile(port), { force: true });
    },
  };
}

async function isServing(url: string, child: ChildProcess): Promise<boolean> {
  // Its output is of no use to anybody here, but a full pipe would stop it.
  child.stdout?.resume();
  child.stderr?.resume();
  for (let tries = 0; tries < READY_WITHIN_SECONDS * 4 && child.exitCode === null; tries++) {
    const answer = await fetch(`${url}/_internal/v1/config`, { signal: AbortSignal.timeout(2_000) }).catch(
      () => undefined,
    );
    if (answer?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return false;
}

async function stop(child: ChildProcess, ended: Promise<number | null>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  const forced = setTimeout(() => child.kill('SIGKILL'), 3_000);
  await ended;
  clearTimeout(forced);
}
