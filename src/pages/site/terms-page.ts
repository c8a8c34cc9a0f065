import type { Edition } from '../../model/edition';
import { escaped, type Page, page } from '../page';
import { joined, list, paragraph, section } from '../parts';
import { contact, whose } from './contact';

/** What it is for, and where it ends. */
export function termsPage({ organisation }: Edition): Page {
  const owner = whose(organisation);
  const body = joined([
    '<h1>Gebruik en grenzen van Deelwijzer</h1>',
    owner === '' ? '' : `<p>Deze Deelwijzer is van ${escaped(owner)}.</p>`,
    section(
      'Jij beslist',
      paragraph(
        'Deelwijzer geeft advies. Het is een programma, geen mens en geen jurist. Jij beslist wat je doet. Beslis je anders? Schrijf op waarom: daar is plek voor op elk verslag.',
      ),
    ),
    section(
      'Zo gebruik je het',
      list([
        'Voor je werk in het wijkteam.',
        'Zonder namen, adressen, BSN of andere gegevens van inwoners.',
        'Niet bij spoed: bij gevaar bel je 112.',
      ]),
    ),
    section(
      'Wat niet zeker is',
      paragraph(
        'Bij elk advies staan de bronnen en wanneer het is nagekeken. Geven de bronnen geen antwoord, dan zegt Deelwijzer dat, en kun je de coördinator om hulp vragen.',
      ),
    ),
    contact(organisation),
    '<p><a href="/">Terug naar het begin</a></p>',
  ]);
  return page(200, 'Gebruik en grenzen van Deelwijzer', body);
}
