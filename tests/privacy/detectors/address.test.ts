import { findAddresses } from '../../../src/privacy/detectors/address';
import { foundIn } from './found-in';

describe('a street with a number', () => {
  test.each([
    ['woont op de Kerkstraat 12b', 'Kerkstraat 12b'],
    ['ze zit op kerkstraat 12', 'kerkstraat 12'],
    ['Laan van Meerdervoort 300-4 in Den Haag', 'Laan van Meerdervoort 300-4'],
    ['laan van meerdervoort 300', 'laan van meerdervoort 300'],
    ['Burgemeester de Monchyplein 12', 'Burgemeester de Monchyplein 12'],
    ['1e Jan van der Heijdenstraat 5', '1e Jan van der Heijdenstraat 5'],
    ['de Van Speijkstraat 4', 'Van Speijkstraat 4'],
    ['aan de Lange Voorhout 12.', 'Lange Voorhout 12'],
    ['Mgr. Nolensplein 3', 'Mgr. Nolensplein 3'],
    ['Prinsengracht 263-hs', 'Prinsengracht 263-hs'],
    ['Tulpenhof 8-II', 'Tulpenhof 8-II'],
    ['op de Grote Markt 1', 'Grote Markt 1'],
    ['Dorpsstr. 4', 'Dorpsstr. 4'],
    ['Kerkstraat nr. 12', 'Kerkstraat nr. 12'],
    ['zij woont op Beekhoven 23.', 'Beekhoven 23'],
    ['Beekhoven 23, 1234 AB', 'Beekhoven 23'],
    ['Kerkstraat 12 2 hoog', 'Kerkstraat 12 2 hoog'],
  ])('is found in "%s"', (text, expected) => {
    expect(foundIn(findAddresses, text)).toEqual([expected]);
  });

  test.each([
    'op de Kerkstraat is overlast',
    'Kerkstraat 12 jaar geleden',
    'onderweg 12 mensen gesproken',
    'woont in Utrecht 12 jaar',
    'art. 12 Wmo',
    'Regel 3 en baken 4',
    'wijkteam Zuid 2',
    'groep 7',
    'Zie bijlage 4',
    'Postbus 540, 2800 AM Gouda',
    'vergelijk Oldenhof, 2014',
    'bus 12 stopt hier',
    'kamer 3.14',
    'arbeidsmarkt 2025',
    'de weg 3 keer overgestoken',
  ])('is not seen in "%s"', (text) => {
    expect(foundIn(findAddresses, text)).toEqual([]);
  });
});
