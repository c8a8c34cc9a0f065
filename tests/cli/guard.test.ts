import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { guardLines } from '../../src/cli/guard';

async function answerTo(typed: string): Promise<string> {
  const output = new PassThrough();
  const answer = text(output);
  await guardLines(Readable.from([Buffer.from(typed)]), output);
  output.end();
  return await answer;
}

test('each line of text gets one line of JSON, with offsets in UTF-16 units', async () => {
  expect(await answerTo('mevrouw Jansen belt\n😀 Kevin (14)\n')).toBe(
    '[{"start":8,"end":14,"kind":"name"}]\n[{"start":3,"end":8,"kind":"name"}]\n',
  );
});

test('an empty line and a clean line get an empty list', async () => {
  expect(await answerTo('\nMag ik dit delen?\n\n')).toBe('[]\n[]\n[]\n');
});

test('the last line needs no line end, and Windows line ends are no part of the text', async () => {
  expect(await answerTo('bel 112\r\nbsn 111222333')).toBe('[]\n[{"start":4,"end":13,"kind":"bsn"}]\n');
});

test('nothing in gives nothing out', async () => {
  expect(await answerTo('')).toBe('');
});
