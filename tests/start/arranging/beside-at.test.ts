import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import { levelOf, saidBy } from '../../../src/search/learning/amounts';
import { learnSideBySide } from '../../../src/search/learning/recogniser';
import { ExampleTable } from '../../../src/search/learning/side-by-side';
import { besideAt } from '../../../src/start/arranging/beside-at';
import { compileFolders } from '../../support/compiled';

/** Of this source tree, compiled: a thread runs JavaScript. */
const compiled = compileFolders(['src']);
afterAll(() => rmSync(compiled.folder, { recursive: true, force: true }));

const features = (...ids: readonly number[]) => ({
  said: Int32Array.from([0, ...ids.map((id) => saidBy(id, levelOf(1))), 0, 0]),
  from: 1,
  to: 1 + ids.length,
  length: 1,
});

it.each([
  ['fails', 'throw new Error("no thread today");'],
  ['ends without a word', ''],
  ['does what it is asked', undefined],
])('does in the thread itself what the one beside it should have done, unless that %s', async (_, program) => {
  const file = join(compiled.folder, 'broken-beside.js');
  if (program !== undefined) writeFileSync(file, program);
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(
    program === undefined ? join(compiled.folder, 'src', 'start', 'arranging', 'beside.js') : file,
    {
      workerData: { port: port2 },
      transferList: [port2],
    },
  );
  worker.once('error', () => undefined);
  const ended = new Promise((resolve) => worker.once('exit', resolve));
  const table = new ExampleTable();
  table.add(features(1, 2), true, 1);
  table.add(features(3), false, 1);
  const examples = table.sideBySide();
  const tables = join(compiled.folder, 'tables.bin');
  writeFileSync(tables, Buffer.from([1, 2, 3, 4]));
  const memory = new SharedArrayBuffer(3);

  const beside = besideAt(port1);
  expect(await beside.bring({ file: tables, from: 1, memory })).toBe(true);
  expect([...new Uint8Array(memory)]).toEqual([2, 3, 4]);
  expect(await beside.bring({ file: tables, from: 2, memory })).toBe(false);
  expect(await beside.learn(examples, 4)).toEqual(learnSideBySide(examples, 4));
  port1.close();
  await ended;
});
