import { glossary, type Mistake, organisation, part, promises, sayings, tree } from './mistake';

const STEP = 'Kijk samen de remmen na.';
const LABEL = '{ id: nee, label: "Nee", go: zwijg }';
const BECAUSE = 'because: Er is geen toestemming.';
const FAMILY = `      - id: familie
        label: Familie van de inwoner
        hint: Ook een ex telt mee.
        go: uitleg
`;
const BEL = `    text: Bel 112.
    because: Veiligheid gaat voor alles.
    do: ["Bel 112.", "{{say.danger}}"]`;
const newTree = (put: string, says: string): Mistake => ({
  file: 'trees/nieuw.yaml',
  find: '',
  put,
  code: 'not-yaml',
  says,
});

/** What reads as YAML and is wrong on the card, and other slips of 27 November 2026 that were told in vain or not at all. */
export const onTheCard: readonly Mistake[] = [
  // signs that a reader sees
  tree(STEP, 'Zie https://fiets.voorbeeld.nl/remmen voor meer.', 'stray-sign', 'webadres'),
  tree(STEP, 'Kijk op www.fiets.voorbeeld.nl.', 'stray-sign', 'webadres'),
  tree(STEP, 'Kijk <b>samen</b> de remmen na.', 'stray-sign', '`<b>`'),
  tree(STEP, '<script>alert(1)</script>', 'stray-sign', 'HTML'),
  tree(STEP, 'Kijk **samen** de remmen na.', 'stray-sign', 'Vet of schuin'),
  tree(STEP, '"Lees [de kaart](kaart-fiets) nog eens."', 'stray-sign', 'Schrijf “de kaart”'),
  tree(STEP, '"Kijk samen de remmen na.\\nEn de bel."', 'stray-sign', 'één alinea'),
  tree(STEP, 'Kijk samen de remmen na , en de bel.', 'stray-sign', 'Voor `,` staat een spatie'),
  tree('title: Mag ik de fiets uitlenen?', 'title: Mag ik de fiets uitlenen ?', 'stray-sign', 'Voor `?`'),
  tree(BECAUSE, 'because: >-\n      - Er is geen toestemming.\n      - Er is geen tijd.', 'stray-sign', 'opsomming'),
  tree(STEP, 'Kijk samen de remmen na!!', 'stray-sign', 'Laat er één staan'),
  tree(STEP, 'Kijk samen.Kijk ook de bel na.', 'stray-sign', 'ontbreekt een spatie'),
  tree(STEP, 'Kijk samen samen de remmen na.', 'stray-sign', 'één keer `samen`'),
  tree(STEP, 'Kijk de remmen &amp; de bel na.', 'stray-sign', 'webpagina'),
  tree(STEP, 'Kijk de remmen na (en de bel.', 'stray-sign', 'hoort ook `)`'),
  // numbers that nobody can ring
  tree(STEP, 'Bel de fietsenmaker op 0900-884.', 'wrong-number', '7 cijfers'),
  tree(STEP, 'Bel de fietsenmaker op 088-000 00 1.', 'wrong-number', 'er 10'),
  tree(STEP, 'Bel de fietsenmaker op 0800-20000.', 'wrong-number', '8 of 11'),
  tree(STEP, 'Bel meteen 122 bij gevaar.', 'wrong-number', '`112`'),
  organisation('phone: "088-000 00 02"', 'phone: "088-000 00 0"', 'wrong-number', '9 cijfers'),
  glossary('Een plan voor de fietsen van het team.', 'Een plan. Bel 088-000 0.', 'wrong-number', '7 cijfers'),
  part(
    BEL,
    BEL.replaceAll('Bel 112.', 'Bel de politie.').replace(', "{{say.danger}}"', ''),
    'advice-incomplete',
    'geen nummer',
    '  bel:',
  ),
  // texts that say nothing, or not to a reader
  tree('label: De huisarts', 'label: "…"', 'to-fill-in', 'Op deze knop'),
  tree('record: Schrijf op waarom niet.', 'record: n.v.t.', 'to-fill-in', 'zegt de lezer niets'),
  tree(BECAUSE, 'because: Idem.', 'to-fill-in', 'zegt de lezer niets'),
  tree(STEP, 'Kijk de remmen na (zie mail van de leiding d.d. 3-4).', 'to-fill-in', 'aantekening'),
  tree(STEP, '"@@@ nog doen @@@"', 'to-fill-in', 'achter een hekje'),
  tree(STEP, 'Vraag Peter van Dijk of de remmen goed zijn.', 'personal-data', 'een naam'),
  tree('record: Schrijf op waarom niet.', 'record: 12-11-2026', 'to-fill-in', 'geen woorden'),
  // said twice, or to no end
  tree('[fiets, lenen, "112"]', '[fiets, lenen, Fiets, "112"]', 'said-twice', '`Fiets` staat er al'),
  glossary('term: Fietsplan', 'term: beroepsgeheim', 'said-twice', 'bij `beroepsgeheim`'),
  glossary('[zwijgplicht, geheimhouding]', '[zwijgplicht, geheimhouding, Zwijgplicht]', 'said-twice', 'bij dit begrip'),
  sayings('[moeder, mama]', '[moeder]', 'unusable-saying', 'alleen `moeder`'),
  tree('related: [kaart-fiets]', 'related: [gevaar]', 'unknown-tree', 'deel van andere bomen'),
  // told, but not so that somebody knew what to do
  tree(
    '- Leg uit waarom het niet kan.',
    '- [ ] Leg uit waarom het niet kan.',
    'not-yaml',
    '`- Leg uit waarom het niet kan.`',
  ),
  tree('when: { wat: { all: [tas, bel] } }', 'when: { niet: { wie: school } }', 'unknown-field', '`not`'),
  part('"{{say.danger}}"', '"{{say.danger)}"', 'unknown-placeholder', '`{{say.danger}}`'),
  promises('then: { asked: gevaar/nu }', 'then: { asked: gevaar }', 'wrong-id', '`gevaar/nu`'),
  tree('{ at-least: 3, go: te-veel }', '{ go: te-veel }', 'else-never-used', 'niet wanneer het geldt'),
  tree(FAMILY, '', 'unknown-option', '`familie` is hier weg', '    options:\n      - { id: school'),
  tree(
    FAMILY,
    FAMILY.replaceAll(/^ {6}/gm, '      # '),
    'unknown-option',
    'Zet het antwoord terug',
    '    options:\n      - { id: school',
  ),
  tree(
    'go: toestemming }\n      - id: familie',
    'go: gevaar/start }\n      - id: familie',
    'dangling-target',
    '`kind: include`',
  ),
  tree('start: veilig', 'start: toestemming', 'unreachable-node', 'begint bij `toestemming`'),
  tree(LABEL, 'id: nee, label: "Nee", go: zwijg', 'not-yaml', '`- { id: nee, label: "Nee", go: zwijg }`'),
  organisation('phone: "088-000 00 02"', 'phone: "088-000 00 O2"', 'wrong-value', 'staat een letter'),
  // no YAML at all
  newTree('Dit is een tekst uit Word.\nEr staat niets in wat een boom is.\n', 'gewone tekst'),
  newTree('{"id":"nieuw","title":"Nieuw"}\n', 'JSON'),
  newTree('<html><body>id: nieuw</body></html>\n', 'HTML'),
];
