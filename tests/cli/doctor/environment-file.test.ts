import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import fc from 'fast-check';
import { checkEnvironmentFile, readDifferently } from '../../../src/cli/doctor/checks/environment-file';
import '../../support/property-seed';

const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-env-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['ab#cd', true],
  ['ab #cd', true],
  ['"ab"#cd', true],
  ["it's", true],
  ['a$b', true],
  ['a\\b', true],
  ['"a$b"', true],
  ["'ab#cd$e'", false],
  ['"ab#cd"', false],
  ['Zq8~a.b-c_d/e+f==', false],
  ['postgres://u:p%23@h:5432/d?sslmode=verify-full', false],
  ['', false],
])('SECRET=%s: whether it is read in more than one way: %s', (value, differs) => {
  expect(readDifferently(`# a comment\n\nSECRET=${value}\nPORT=3978\n`)).toEqual(differs ? ['SECRET'] : []);
});

test('a line that is none, or that only a shell reads', () => {
  expect(readDifferently('PORT=1\nexport SECRET=x\nnothing\n')).toEqual(['line 2', 'line 3']);
});

test('what is not named Node reads as it stands, as systemd does', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aZ9 #\'"`\\$~=:/@%+;-'), maxLength: 12 }), (value) => {
      if (readDifferently(`A=${value}`).length > 0) return;
      const stands = value.trim().replace(/^(['"])(.*)\1$/, '$2');
      expect(parseEnv(`A=${value}\n`)).toEqual({ A: stands });
    }),
  );
});

test('names, no values; and who else may read it', () => {
  const file = join(folder, 'env');
  writeFileSync(file, 'MicrosoftAppPassword=geheim#1\n');
  chmodSync(file, 0o644);
  const [differs, open] = checkEnvironmentFile(file);
  expect(differs).toMatchObject({ state: 'wrong', found: expect.stringMatching(/^MicrosoftAppPassword: systemd/) });
  expect(open).toMatchObject({ state: 'mind', found: expect.stringContaining('mode 644; expected 640') });
  expect(JSON.stringify([differs, open])).not.toContain('geheim');
  writeFileSync(file, "MicrosoftAppPassword='geheim#1'\n");
  chmodSync(file, 0o640);
  expect(checkEnvironmentFile(file)).toEqual([]);
  expect(checkEnvironmentFile(undefined)).toEqual([]);
});
