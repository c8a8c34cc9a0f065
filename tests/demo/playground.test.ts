import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPlayground } from '../../src/demo/playground';

/** What a Playground answers to whoever asks which bot it shows. */
const listening: Server[] = [];
async function playgroundOf(bot: string): Promise<number> {
  const server = createServer((_, response) => response.end(JSON.stringify({ config: { bot: { id: bot } } })));
  listening.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as AddressInfo).port;
}

const noted: string[] = [];
const noteOf = (port: number): string => join(tmpdir(), `deelwijzer-playground-${port}.pid`);
function note(port: number, playground: number, program: number): void {
  noted.push(noteOf(port));
  writeFileSync(noteOf(port), `${playground} ${program}`);
}

afterEach(() => {
  for (const server of listening.splice(0)) server.close();
  for (const file of noted.splice(0)) rmSync(file, { force: true });
});

/** The number of a program that has ended. */
async function ended(): Promise<number> {
  const child = spawn(process.execPath, ['--version']);
  await once(child, 'exit');
  return child.pid ?? Number.NaN;
}

const start = (port: number) => startPlayground('http://127.0.0.1:1/api/messages', port, tmpdir());

test('the Playground of a demo that still runs is not taken for one’s own', async () => {
  const port = await playgroundOf('bot-deelwijzer');
  note(port, await ended(), process.pid);
  await expect(start(port)).rejects.toThrow(`Port ${port} is used by another program.`);
});

test('one that a killed demo left behind goes on, and from then on is ours', async () => {
  const port = await playgroundOf('bot-deelwijzer');
  const [playground, program] = [await ended(), await ended()];
  note(port, playground, program);
  const left = await start(port);
  expect(left.url).toBe(`http://localhost:${port}`);
  expect(readFileSync(noteOf(port), 'utf8')).toBe(`${playground} ${process.pid}`);
  await expect(start(port)).rejects.toThrow('PLAYGROUND_PORT');
  await left.stop();
});

test('that of another bot is another program', async () => {
  await expect(start(await playgroundOf('bot-van-een-ander'))).rejects.toThrow('PLAYGROUND_PORT');
});
