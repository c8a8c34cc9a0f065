import fc from 'fast-check';
import { isCollection, parse, parseDocument, visit } from 'yaml';
import { isPlainSafe, type Quotes, writeScalar } from '../../../src/content/edit/write/scalar';
import { readYaml } from '../../../src/content/read/yaml/yaml-source';
import '../../support/property-seed';
import { realFiles } from '../support/toy-content';
import { texts } from './support/texts';

const WORDS = [
  'y',
  'N',
  'on',
  'OFF',
  'True',
  'Null',
  '0o17',
  '017',
  '+1',
  '-1',
  '1e3',
  '.inf',
  '.NaN',
  '190:20:30',
  '2026-11-26T10:00:00Z',
  '0b1',
  '1,000',
  '<<',
  '=',
  '~',
  'ja',
  'Nee',
];
const wishes = fc.constantFrom<Quotes>('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE');

test('a text is read as that same text by YAML 1.1, YAML 1.2 and our own check, in a block and within brackets', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...WORDS), texts), wishes, (text, wish) => {
      const block = `a: ${writeScalar(text, wish, false)}\n`;
      const item = `- ${writeScalar(text, wish, false)}\n`;
      const flow = `a: [${writeScalar(text, wish, true)}, { b: ${writeScalar(text, wish, true)} }]\n`;
      for (const version of ['1.1', '1.2'] as const) {
        expect(parse(block, { version })).toEqual({ a: text });
        expect(parse(item, { version })).toEqual([text]);
        expect(parse(flow, { version })).toEqual({ a: [text, { b: text }] });
      }
      // Letters that were broken before they came here stay so, and it is said; nothing in how they are written can mend that.
      for (const written of [block, item, flow])
        expect(readYaml('', written).problems.filter(({ code }) => code !== 'wrong-encoding')).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('every text that stands without quotes in our files may stand so', () => {
  const quoted: string[] = [];
  let plain = 0;
  for (const [file, text] of realFiles())
    if (file.endsWith('.yaml'))
      visit(parseDocument(text), {
        Scalar(_, { type, value }, around) {
          if (type !== 'PLAIN' || typeof value !== 'string') return;
          plain++;
          const inFlow = around.some((node) => isCollection(node) && node.flow === true);
          if (!isPlainSafe(value, inFlow)) quoted.push(`${file}: ${value}`);
        },
      });
  expect(plain).toBeGreaterThan(10_000);
  expect(quoted).toEqual([]);
});

test.each([
  ['Bel de jurist.', 'Bel de jurist.'],
  ['ja', 'ja'],
  ['Ja', '"Ja"'],
  ["'s avonds", `"'s avonds"`],
  ['’s Avonds', '’s Avonds'],
  ['“Ja”, zei zij', '“Ja”, zei zij'],
  ['Zeg "ja": nu', `'Zeg "ja": nu'`],
  ['Zij zei "ja"', 'Zij zei "ja"'],
  ['Zij zei ja"', `'Zij zei ja"'`],
  ['een scherm van 24"', `'een scherm van 24"'`],
  ['1.10', '"1.10"'],
  ['112 bellen', '112 bellen'],
  ['{{coordinator.phone}}', '"{{coordinator.phone}}"'],
  ['Bel {{coordinator.phone}}', 'Bel {{coordinator.phone}}'],
  ['c# en d', 'c# en d'],
  ['vul in #12', '"vul in #12"'],
])('%s is written %s', (text, written) => expect(writeScalar(text, 'PLAIN', false)).toBe(written));
