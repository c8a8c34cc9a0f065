import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { writeWords } from '../../../src/cli/words';
import { LIST_NAMES, packLists } from '../../../src/privacy/words/pack-lists';
import { packWords } from '../../../src/privacy/words/pack-words';
import { unpackWords } from '../../../src/privacy/words/unpack-words';

const WORDS = join(__dirname, '../../../src/privacy/words');

describe('npm run words', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-words-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('makes packed.json as it is in git, from the lists beside it', () => {
    cpSync(join(WORDS, 'lists'), join(folder, 'lists'), { recursive: true });
    writeWords(folder);
    expect(readFileSync(join(folder, 'packed.json')).equals(readFileSync(join(WORDS, 'packed.json')))).toBe(true);
  });

  test('reads every list there is', () => {
    expect(readdirSync(join(WORDS, 'lists')).sort()).toEqual(LIST_NAMES.map((name) => `${name}.txt`).sort());
  });

  test('takes no name from a comment, and what was called common from the other surnames', () => {
    const { given, commonSurnames, otherSurnames, phrases } = packLists((list) =>
      list === 'surnames-from-lists'
        ? 'Çelik\nzwart'
        : list === 'places'
          ? 'den_haag'
          : list === 'culture'
            ? ''
            : '# Names of ours\nÇelik\n',
    );
    expect(unpackWords(given)).toEqual(['celik']);
    expect(unpackWords(commonSurnames)).toEqual(['celik']);
    expect(unpackWords(otherSurnames)).toEqual(['zwart']);
    expect(unpackWords(phrases)).toEqual(['den_haag']);
  });
});

describe('packed words', () => {
  test('come back sorted and once, whatever they are', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcé-_’0129'), minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(unpackWords(packWords(words))).toEqual([...new Set(words)].sort());
      }),
    );
  });

  test('are kept in lines that git can compare', () => {
    const lines = packWords(Array.from({ length: 500 }, (_, number) => `woord${number}`));
    expect(lines.length).toBeGreaterThan(5);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(120);
  });
});
