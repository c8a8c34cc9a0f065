import { findEmails } from '../../../src/privacy/detectors/online/email';
import { foundIn } from './found-in';

describe('an e-mail address', () => {
  test.each([
    ['mail jan.jansen@gmail.com.', 'jan.jansen@gmail.com'],
    ['<k.de-wit+werk@hotmail.co.uk>', 'k.de-wit+werk@hotmail.co.uk'],
    ['jan punt jansen at gmail punt com', 'jan punt jansen at gmail punt com'],
    ['jan.jansen at outlook.com', 'jan.jansen at outlook.com'],
    ['gerda apenstaartje ziggo punt nl', 'gerda apenstaartje ziggo punt nl'],
    ['jan(at)hotmail.com', 'jan(at)hotmail.com'],
    ['fatima_02 [at] outlook [dot] com', 'fatima_02 [at] outlook [dot] com'],
    ['jan @ ziggo . nl', 'jan @ ziggo . nl'],
    ['jan@gmail', 'jan@gmail'],
  ])('is found in "%s"', (text, expected) => {
    expect(foundIn(findEmails, text)).toEqual([expected]);
  });

  test.each([
    'info@veiligthuis.nl',
    'wijkteam@gemeente.nl',
    'hij at taart',
    'we zijn at work.',
    '@fatima_02',
    'punt 4 at page 3',
    'mag dat via de mail?',
    'a@b',
  ])('is not seen in "%s"', (text) => {
    expect(foundIn(findEmails, text)).toEqual([]);
  });
});
