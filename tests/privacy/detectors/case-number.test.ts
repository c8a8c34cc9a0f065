import { findCaseNumbers } from '../../../src/privacy/detectors/case-number';
import { foundIn } from './found-in';

describe('a number of a case or a client', () => {
  test.each([
    ['dossier 88123', '88123'],
    ['cliëntnr 45678', '45678'],
    ['cliëntnummer: C-10293', 'C-10293'],
    ['klantnummer is 7788990', '7788990'],
    ['ons kenmerk SD/2024/77120', 'SD/2024/77120'],
    ['v-nummer 2901234567', '2901234567'],
    ['meldingsnummer 20241120-33', '20241120-33'],
    ['zaaknr 23/1182', '23/1182'],
    ['het staat in Z-2024-12345', 'Z-2024-12345'],
    ['onder 10/123456-22 bij het OM', '10/123456-22'],
  ])('is found in "%s"', (text, expected) => {
    expect(foundIn(findCaseNumbers, text)).toContain(expected);
  });

  test.each([
    'dossier 2024',
    'casus 12',
    'melding 112',
    'Stb. 2014-442',
    'Stcrt. 2023-12345',
    'ECLI:NL:HR:2020:123',
    'Jeugdwet artikel 7.3.11',
    'artikel 2.1.5 Wmo 2015',
    'bestelnummer 987654321',
    'BWBR0034925',
    'cliënt 3 van de 5',
  ])('is not seen in "%s"', (text) => {
    expect(foundIn(findCaseNumbers, text)).toEqual([]);
  });
});
