import { parseKeyRing } from '../../../src/storage/vault/key-ring';
import { createVault } from '../../../src/storage/vault/vault';
import { keyRing } from '../../support/databases';

const PLACE = { column: 'escalation.sealed', record: 'id-1' };

describe('the vault', () => {
  const vault = createVault(keyRing('k1'));

  test.each(['', 'gewoon', 'Één “teken” 🙂', 'x'.repeat(100_000)])('gives back what was sealed', (text) => {
    expect(vault.open(vault.seal(text, PLACE), PLACE)).toEqual({ ok: true, text });
  });

  test('seals the same text differently every time', () => {
    expect(vault.seal('ja', PLACE).bytes.equals(vault.seal('ja', PLACE).bytes)).toBe(false);
  });

  test('opens nothing that was moved to another record or column', () => {
    const sealed = vault.seal('geheim', PLACE);
    for (const place of [
      { ...PLACE, record: 'id-2' },
      { ...PLACE, column: 'card.sealed' },
    ]) {
      expect(vault.open(sealed, place)).toEqual({ ok: false, code: 'damaged', keyId: 'k1' });
    }
  });

  test('opens nothing of which a single bit changed, or an end is missing', () => {
    const { bytes } = vault.seal('geheim', PLACE);
    for (let index = 0; index < bytes.length; index++) {
      const altered = Buffer.from(bytes);
      altered.writeUInt8(altered.readUInt8(index) ^ 1, index);
      expect(vault.open({ keyId: 'k1', bytes: altered }, PLACE)).toMatchObject({ code: 'damaged' });
      expect(vault.open({ keyId: 'k1', bytes: bytes.subarray(0, index) }, PLACE)).toMatchObject({ code: 'damaged' });
    }
  });

  test('says which key is missing', () => {
    const sealed = vault.seal('geheim', PLACE);
    expect(createVault(keyRing('k2')).open(sealed, PLACE)).toEqual({ ok: false, code: 'key-missing', keyId: 'k1' });
    expect(createVault(keyRing('k2', 'k1')).open(sealed, PLACE)).toEqual({ ok: true, text: 'geheim' });
  });

  test('hashes by key and by kind, the current key first', () => {
    const rotated = createVault(keyRing('k2', 'k1'));
    expect(rotated.hashes('person', 'anna')).toEqual([rotated.hash('person', 'anna'), vault.hash('person', 'anna')]);
    expect(vault.hash('person', 'anna')).not.toBe(vault.hash('conversation', 'anna'));
    expect(vault.hash('person', 'anna')).not.toContain('anna');
  });
});

describe('DATA_KEYS', () => {
  const good = Buffer.alloc(32, 7).toString('base64');

  test('has the current key first', () => {
    const result = parseKeyRing(`2027:${good}, 2026:${Buffer.alloc(32, 8).toString('base64')}`);
    expect(result).toMatchObject({ ok: true, ring: { current: { id: '2027' } } });
    expect(result.ok && [...result.ring.keys.keys()]).toEqual(['2027', '2026']);
  });

  test.each([
    ['', 'expected id:base64key'],
    [good, 'expected id:base64key'],
    [`Key!:${good}`, 'expected id:base64key'],
    ['k1:c2hvcnQ=', 'expected 32 bytes in base64, found 5'],
    ['k1:', 'expected 32 bytes in base64, found 0'],
    [`k1:${good},k1:${good}`, 'used twice'],
    [`k1:${good},`, 'expected id:base64key'],
  ])('that cannot be used are explained without quoting a key (%#)', (text, expected) => {
    const result = parseKeyRing(text);
    expect(result.ok).toBe(false);
    const problems = result.ok ? '' : result.problems.join('\n');
    expect(problems).toContain(expected);
    expect(problems).not.toContain(good);
    expect(problems).not.toContain('c2hvcnQ=');
  });

  test('lists every mistake at once', () => {
    const result = parseKeyRing(`A:${good},k2:x,k3:y`);
    expect(result.ok ? 0 : result.problems.length).toBe(3);
  });
});
