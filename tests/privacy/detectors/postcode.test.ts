import { findPostcodes } from '../../../src/privacy/detectors/postcode';
import { foundIn } from './found-in';

describe('a postcode', () => {
  test.each([
    ['3521 AB Utrecht', '3521 AB'],
    ['3521AB', '3521AB'],
    ['3521ab utrecht', '3521ab'],
    ['ergens in 1104 dk', '1104 dk'],
    ['postcode 3521', '3521'],
    ['Kerkstraat 12, 1234 AB', '1234 AB'],
  ])('is found in "%s"', (text, expected) => {
    expect(foundIn(findPostcodes, text)).toEqual([expected]);
  });

  test.each([
    '2015 is het jaar van de wet',
    '1500 kg',
    'In 2015 EU-breed',
    '3521 SS',
    '0123 AB',
    'pagina 1006 en 1019',
    '2024 we zien wel',
    '€ 1500 pm',
    '1500 mensen',
    '12345 AB',
  ])('is not seen in "%s"', (text) => {
    expect(foundIn(findPostcodes, text)).toEqual([]);
  });
});
