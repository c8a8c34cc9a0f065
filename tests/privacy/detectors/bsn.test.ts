import { findBsns, passesElevenTest } from '../../../src/privacy/detectors/bsn';
import { foundIn } from './found-in';

describe('a citizen service number', () => {
  test.each([
    ['bsn 111222333', '111222333'],
    ['BSN: 123456782.', '123456782'],
    ['zijn nummer is 111 222 333 volgens moeder', '111 222 333'],
    ['burgerservicenummer 1112.22.333', '1112.22.333'],
    ['sofinummer 11.12.22.333', '11.12.22.333'],
    ['111-222-333', '111-222-333'],
    ['het staat op de brief (123456782)', '123456782'],
    ['bsn 12345678', '12345678'],
    ['BSN111222333', '111222333'],
    ['bsn-nummer: 123456789', '123456789'],
    ['1 2 3 4 5 6 7 8 2', '1 2 3 4 5 6 7 8 2'],
  ])('is found in "%s"', (text, expected) => {
    expect(foundIn(findBsns, text)).toEqual([expected]);
  });

  test.each([
    'ordernummer 123456789',
    'tel 0612345678',
    'het bedrag is 111.222.333,00',
    'kamer 12 34 567 89',
    '1112223334',
    'A111222333',
    '12 345678',
    'Moet ik het BSN noteren? Zie pagina 12',
    'van 2013 tot 2015, 26 gemeenten',
    '000000000',
  ])('is not seen in "%s"', (text) => {
    expect(foundIn(findBsns, text)).toEqual([]);
  });

  test('is checked by the eleven-test', () => {
    expect(passesElevenTest('123456782')).toBe(true);
    expect(passesElevenTest('123456783')).toBe(false);
    expect(passesElevenTest('12345678')).toBe(false);
  });
});
