import type { Edition } from '../../model/edition';
import { escaped, type Page, page } from '../page';
import { joined, list, section } from '../parts';
import { contact, whose } from './contact';

/** What a visitor of the bare address finds. In the demo the tabs are open to everybody, so it shows the way there. */
export function homePage({ organisation }: Edition, isDemo: boolean, help: string): Page {
  const owner = whose(organisation);
  const body = joined([
    '<h1>Deelwijzer</h1>',
    '<p>Mag ik dit delen, moet ik zwijgen, of moet ik dit melden? Deelwijzer is een programma in Microsoft Teams dat je daarbij helpt. Je beantwoordt een paar vragen. Daarna krijg je een advies: wat je doet, wat je vastlegt en op welke bronnen het rust.</p>',
    '<p class="warning">Is er nu gevaar? Bel <a href="tel:112">112</a>. Geweld thuis of kindermishandeling? Veilig Thuis: <a href="tel:08002000">0800-2000</a>, dag en nacht.</p>',
    section(
      'Voor wie',
      `<p>Voor mensen die werken in een sociaal wijkteam.${owner === '' ? '' : ` Deze Deelwijzer is van ${escaped(owner)}.`} Ben je inwoner en heb je een vraag over je gegevens? Bel dan het nummer hieronder.</p>`,
    ),
    section(
      'Zo begin je',
      list(
        ['Open Deelwijzer in Teams.', 'Typ <strong>menu</strong>, of typ je vraag in gewone woorden. Typ geen namen.'],
        'ol',
      ),
    ),
    isDemo
      ? section(
          'Dit is een demo',
          `<p>Alle mensen en nummers zijn verzonnen. Je kunt overal kijken:</p>\n${list([
            '<a href="/tabs/coordinator">Voor coördinatoren: vragen beantwoorden</a>',
            '<a href="/tabs/editor">Voor redacteuren: de vragen en adviezen veranderen</a>',
            '<a href="/tabs/about">Over Deelwijzer</a>',
          ])}`,
        )
      : '',
    contact(organisation),
    section(
      'Meer weten',
      list([
        `<a href="${help}">Uitleg met plaatjes</a>`,
        '<a href="/privacy">Privacy</a>',
        '<a href="/voorwaarden">Gebruik en grenzen</a>',
      ]),
    ),
  ]);
  return page(200, 'Deelwijzer', body);
}
