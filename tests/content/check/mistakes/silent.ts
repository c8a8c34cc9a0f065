import { card, document, type Mistake, organisation, sources, tree } from './mistake';

const RECORD = 'record: Schrijf op waarom niet.';
const recorded = (text: string, code: string, says: string): Mistake => tree(RECORD, `record: ${text}`, code, says);

/** What can be read, and must not stay. */
export const silent: readonly Mistake[] = [
  recorded('Vraag het aan mevrouw Jansen.', 'personal-data', 'een naam'),
  recorded('Vraag het aan mevr. De Boer.', 'personal-data', 'een naam'),
  recorded('Vraag het aan meneer el Khatabi.', 'personal-data', 'een naam'),
  recorded('Vraag het aan dhr. H. Postma.', 'personal-data', 'een naam'),
  recorded('Ga langs bij de familie van der Veen.', 'personal-data', 'een naam'),
  recorded('Zij is geb. 14-03-1961.', 'personal-data', 'geboortedatum'),
  recorded('Hij is geboren op 3 mei 1984.', 'personal-data', 'geboortedatum'),
  recorded('Zij woont op 8011 PK 12.', 'personal-data', 'adres'),
  recorded('Zij woont in de Dorpsstraat 12, 8011 PK Zwolle.', 'personal-data', 'adres'),
  recorded('Hij rijdt in XK-123-B.', 'personal-data', 'kenteken'),
  recorded('Hij rijdt in 12-HBN-3.', 'personal-data', 'kenteken'),
  document('Beste inwoner,', 'Beste mevrouw Jansen,', 'personal-data', 'een naam'),
  sources('note: "Een oud rapport."', 'note: "Een oud rapport van mevrouw Jansen."', 'personal-data', 'een naam'),
  recorded('XXX nog nakijken.', 'to-fill-in', 'XXX'),
  recorded('Schrijf op wie. TODO', 'to-fill-in', 'TODO'),
  recorded('Vraag [NAAM FUNCTIE] wat er is.', 'to-fill-in', 'NAAM FUNCTIE'),
  recorded('"[invullen]"', 'to-fill-in', 'invullen'),
  recorded('Lorem ipsum dolor sit amet.', 'to-fill-in', 'Lorem ipsum'),
  recorded('Bel 088-xxxxxxx.', 'to-fill-in', '088-xxxxxxx'),
  recorded('???', 'to-fill-in', '???'),
  card('checked: "2026-11-21", before', 'checked: "2027-11-21", before', 'wrong-date', 'moet nog komen'),
  tree(
    'sources: [fiets-wet, fiets-rapport]\n    escalate: offer',
    'sources: [fiets-wet, fiets-rapport, fiets-wet]\n    escalate: offer',
    'said-twice',
    'twee keer',
  ),
  tree(
    'ends: familie-mag }\n',
    'ends: familie-mag }\n  - { name: "familie en een tas", answers: { gevaar/nu: nee, wie: familie, wat: [tas] }, ends: familie-mag }\n',
    'said-twice',
    'staat er al',
  ),
  organisation('phone: "088-000 00 02"', 'phone: "088-000 00 0l"', 'wrong-value', 'letter'),
  organisation('phone: "088-000 00 02"', 'phone: "-"', 'too-short', 'leeg'),
];
