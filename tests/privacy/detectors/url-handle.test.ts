import { findUrlHandles } from '../../../src/privacy/detectors/online/url-handle';
import { foundIn } from './found-in';

describe('an account', () => {
  test.each([
    ['insta: @fatima_02', '@fatima_02'],
    ['@its.fenna post van alles', '@its.fenna'],
    ['op insta fatima.02', 'fatima.02'],
    ['snap: kevin', 'kevin'],
    ['op instagram heet ze fenna_xx', 'fenna_xx'],
    ['gebruikersnaam kevin010', 'kevin010'],
    ['https://www.facebook.com/jan.jansen.', 'https://www.facebook.com/jan.jansen'],
    ['tiktok.com/@djamila.official', 'tiktok.com/@djamila.official'],
    ['discord shadow#1234', 'shadow#1234'],
  ])('is found in "%s"', (text, expected) => {
    expect(foundIn(findUrlHandles, text)).toContain(expected);
  });

  test.each([
    'op facebook geplaatst',
    'mail jan@gmail.com',
    '@iedereen morgen overleg',
    'https://www.rijksoverheid.nl/onderwerpen/jeugdhulp',
    'WhatsApp is niet veilig',
    'snap je dat?',
    'Facebook 2024',
    'het id_nummer in het systeem',
  ])('is not seen in "%s"', (text) => {
    expect(foundIn(findUrlHandles, text)).toEqual([]);
  });
});
