import { type ChildProcess, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';

export interface Playground {
  readonly url: string;
  /** Resolves when it has ended by itself. */
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
}

/** The Playground could not be started; the message says what to do. */
export class PlaygroundFailed extends Error {
  override readonly name = 'PlaygroundFailed';
}

const READY_WITHIN_SECONDS = 60;

/**
 * Starts Microsoft 365 Agents Playground as the Teams client, on loopback, without telemetry and without a browser of
 * its own. `folder` holds its configuration.
 */
export async function startPlayground(botUrl: string, port: number, folder: string): Promise<Playground> {
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
  const url = `http://localhost:${port}`;
  const ready = await Promise.race([isServing(url, child), ended.then(() => false)]);
  if (!ready) {
    await stop(child, ended);
    throw new PlaygroundFailed(
      `The Playground did not start on port ${port}. Is the port in use? Stop what uses it, or run the bot alone with: npm run serve`,
    );
  }
  return { url, ended, stop: () => stop(child, ended) };
}

async function isServing(url: string, child: ChildProcess): Promise<boolean> {
  // Its output is of no use to anybody here, but a full pipe would stop it.
  child.stdout?.resume();
  child.stderr?.resume();
  for (let tries = 0; tries < READY_WITHIN_SECONDS * 4 && child.exitCode === null; tries++) {
    const answer = await fetch(`${url}/_internal/v1/config`).catch(() => undefined);
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
