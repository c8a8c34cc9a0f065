import { findIbans } from '../../../src/privacy/detectors/iban';
import { foundIn } from './found-in';

describe('a bank account number', () => {
  test.each([
    ['NL91ABNA0417164300', 'NL91ABNA0417164300'],
    ['maak over naar NL91 ABNA 0417 1643 00 op naam van haar', 'NL91 ABNA 0417 1643 00'],
    ['iban nl91abna0417164300.', 'nl91abna0417164300'],
    ['NL91.ABNA.0417.1643.00', 'NL91.ABNA.0417.1643.00'],
    ['BE68 5390 0754 7034 is van zijn moeder', 'BE68 5390 0754 7034'],
    ['DE89370400440532013000', 'DE89370400440532013000'],
    ['TR330006100519786457841326', 'TR330006100519786457841326'],
    // Mistyped, it still points at somebody.
    ['NL91 ABNA 0417 1643 01', 'NL91 ABNA 0417 1643 01'],
    ['op FR76 3000 6000 0112 3456 7890 188 gestort', 'FR76 3000 6000 0112 3456 7890 188'],
  ])('is found in "%s"', (text, expected) => {
    expect(foundIn(findIbans, text)).toEqual([expected]);
  });

  test.each([
    'NL91ABNA04171643001',
    'NL911BNA0417164300',
    'XNL91ABNA0417164300',
    'ECLI:NL:HR:2020:123',
    'BWBR0034925',
    'NL 91 procent van de gezinnen',
    'NL91ABNA',
  ])('is not seen in "%s"', (text) => {
    expect(foundIn(findIbans, text)).toEqual([]);
  });
});
