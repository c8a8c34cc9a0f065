import { findLicensePlates } from '../../../src/privacy/detectors/license-plate';
import { foundIn } from './found-in';

describe('a licence plate', () => {
  test.each([
    ['GH-123-K', 'GH-123-K'],
    ['TX-99-BB', 'TX-99-BB'],
    ['99-TX-BB', '99-TX-BB'],
    ['8-TKR-41 is van hem', '8-TKR-41'],
    ['12-abc-3', '12-abc-3'],
    ['kenteken gh123k', 'gh123k'],
    ['auto 12 abc 3', '12 abc 3'],
    ['XH 456 P staat er, zijn auto', 'XH 456 P'],
  ])('is found in "%s"', (text, expected) => {
    expect(foundIn(findLicensePlates, text)).toEqual([expected]);
  });

  test.each([
    'van 9-tot-17',
    '1-op-1 begeleiding',
    '12-03-84',
    'code GH123K',
    'A12 is dicht',
    'groep 3 en 4',
    'GGZ-99',
    'A-12-34-56',
    'XXX-999-X',
  ])('is not seen in "%s"', (text) => {
    expect(foundIn(findLicensePlates, text)).toEqual([]);
  });
});
