import { findBirthdates } from '../../../../src/privacy/detectors/dates/birthdate';
import { foundIn } from '../found-in';

describe('a birth date', () => {
  test.each([
    ['geboren op 12-03-1984', '12-03-1984'],
    ['geb. 12 maart 1984', '12 maart 1984'],
    ['geb 5/6/09', '5/6/09'],
    ["12 mei '09 geboren", "12 mei '09"],
    ['geb 120384', '120384'],
    ['geboortedatum: 1966-02-28', '1966-02-28'],
    ['gbd 23 nov. 1956', '23 nov. 1956'],
    ['geboren twaalf maart negentienvierentachtig', 'twaalf maart negentienvierentachtig'],
    ['geboren in Nador op 1 januari 1960', '1 januari 1960'],
    ['ze is jarig op 3 mei', '3 mei'],
    ['zij is van 30-06-1955', '30-06-1955'],
    ['cliënt (3 februari 1949) is opgenomen', '3 februari 1949'],
    ['14-02-1961', '14-02-1961'],
    ['Fatima (03-05-2014) zit in groep 6', '03-05-2014'],
    ['Yilmaz, 3-4-2015', '3-4-2015'],
  ])('is found in "%s"', (text, expected) => {
    expect(foundIn(findBirthdates, text)).toEqual([expected]);
  });

  test.each([
    'op 12-03-2024 is er overleg',
    'gesprek 12-03-2024',
    'sinds 12-03-1984 woont hij hier',
    'de wet van 9 juli 1998',
    'per 1 januari 2015',
    'Privacy Web, 10 oktober 2019',
    'in maart start de training',
    'versie 2.0.1',
    'artikel 7.3.11',
    'op 3 april vergaderen we',
    'tussen 12 en 16 jaar',
  ])('is not seen in "%s"', (text) => {
    expect(foundIn(findBirthdates, text)).toEqual([]);
  });
});
