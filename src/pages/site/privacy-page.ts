import type { Edition } from '../../model/edition';
import { LAST_WALK_KEPT } from '../../walk/last-tokens';
import { escaped, type Page, page } from '../page';
import { joined, list, paragraph, section } from '../parts';
import { contact } from './contact';

/** What is kept and what is not. `retentionDays`: how long a closed question keeps its text. */
export function privacyPage({ organisation }: Edition, retentionDays: number): Page {
  const body = joined([
    '<h1>Privacy bij Deelwijzer</h1>',
    section(
      'Wat we niet bewaren',
      list([
        `Je route langs de vragen. Die zit in de kaart zelf: wat je aanklikte en op welke dag, niet wie je bent. ${escaped(LAST_WALK_KEPT)}`,
        'Wat je typt om te zoeken. Het staat ook in geen enkel logboek.',
        'Wat je op een verslag of formulier invult. Dat blijft in je eigen browser.',
      ]),
    ),
    section(
      'Wat we wel bewaren',
      list([
        `Een vraag die je naar de coördinator stuurt, versleuteld. Eerst zie je wat op persoonsgegevens lijkt, en jij beslist wat je verstuurt. Anoniem mag. Is de vraag afgesloten, dan verdwijnen de tekst en je naam na ${retentionDays} dagen.`,
        'Hoe vaak een vraag of een advies per dag voorkomt. Zonder personen.',
      ]),
    ),
    section(
      'Adressen van verslagen',
      paragraph(
        'In het adres van een verslag staan de gekozen antwoorden, geen namen. Wie het adres heeft, kan het lezen. Ga er zorgvuldig mee om.',
      ),
    ),
    section(
      'Jouw gegevens',
      paragraph('Typ “mijn gegevens” in Teams. Dan zie je wat van jou is bewaard en kun je het wissen.'),
    ),
    contact(organisation),
    '<p><a href="/">Terug naar het begin</a></p>',
  ]);
  return page(200, 'Privacy bij Deelwijzer', body);
}
