import { card, document, glossary, type Mistake, organisation, tree } from './mistake';

const RECORD = 'record: Schrijf op waarom niet.';
const ASKED = '  - "kan ik de fiets meegeven"';
const asked = (line: string, says: string): Mistake => tree(ASKED, `${ASKED}\n  - "${line}"`, 'personal-data', says);
const national = (block: string): [string, string] => ['menu:\n', `${block}menu:\n`];

/** What can be read and used, and is a mistake all the same. */
export const overlooked: readonly Mistake[] = [
  // numbers that are the same everywhere
  organisation(
    ...national('emergency:\n  phone: "1 1 3"\n'),
    'wrong-value',
    '112 is het alarmnummer',
    '  phone: "1 1 3"',
  ),
  organisation(...national('suicide:\n  phone: "113 of 0800-113"\n'), 'wrong-value', '0800-0113', '  phone: "113 of'),
  organisation(...national('veiligThuis:\n  phone: "0800-200"\n'), 'wrong-value', '0800-2000', '  phone: "0800-200"'),
  organisation('phone: "088-000 00 02"', 'phone: "volgt later"', 'to-fill-in', 'nog geen nummer'),
  organisation('name: "de jurist"', 'name: "de [jurist nog invullen]"', 'to-fill-in', 'nog invullen'),
  // people
  organisation('name: "de jurist"', 'name: "Sanne de Wit"', 'personal-data', 'een naam'),
  organisation('name: "de jurist"', 'name: "mw. Van Dijk (jurist)"', 'personal-data', 'een naam'),
  organisation('name: "de coördinator"', 'name: "P.J. Vermeer"', 'personal-data', 'een naam'),
  asked('mag ik Kees van den Berg de fiets geven', 'een naam'),
  asked('Latifa El Idrissi wil de fiets', 'een naam'),
  asked('hij woont in de Beukenlaan 14a', 'een adres'),
  tree(RECORD, 'record: Breng de fiets naar Marktplein 3.', 'personal-data', 'een adres'),
  // not finished
  tree(RECORD, 'record: "Bel [nummer nog aanvullen] daarna."', 'to-fill-in', 'nog aanvullen'),
  tree(RECORD, 'record: Schrijf op wie het vroeg of', 'to-fill-in', '“of”'),
  tree(
    '- Geef de sleutel mee.\n    record: Schrijf op wie de fiets heeft.\n    sources: [fiets-wet, fiets',
    '- Geef de sleutel van\n    record: Schrijf op wie de fiets heeft.\n    sources: [fiets-wet, fiets',
    'to-fill-in',
    '“van”',
  ),
  document('Beste inwoner,', 'Beste [naam invullen],', 'to-fill-in', '[naam invullen]'),
  // twice
  tree(ASKED, `${ASKED}\n  - "Kan ik de fiets meegeven?"`, 'duplicate-saying', 'staat al in deze rij'),
  card('related: [fiets-delen]', 'related: [fiets-delen, kaart-fiets]', 'said-twice', 'deze boom zelf'),
  {
    file: 'language/no-danger.yaml',
    find: '',
    put: 'asked: ["Hij staat voor de deur met een ketting."]\n',
    code: 'duplicate-saying',
    says: 'danger.yaml (regel 3)',
  },
  glossary('text: Een plan voor de fietsen van het team.', 'text: Een plan voor de', 'to-fill-in', '“de”'),
];
