import { card, glossary, type Mistake, organisation, part, sources, tree } from './mistake';

const TOESTEMMING = `  toestemming:
    kind: question
    text: Vindt de inwoner het goed?
    why: Zonder toestemming leen je niets uit.
    options:
      - { id: ja, label: "Ja", go: kies }
      - { id: nee, label: "Nee", go: zwijg }
`;
const shift = (text: string, by: number): string =>
  text.replace(/^( *)/gm, (_, spaces: string) => ' '.repeat(Math.max(0, spaces.length + by))).replace(/ +$/, '');

/** Things at the wrong indentation, or in the wrong block. */
export const places: readonly Mistake[] = [
  tree('  toestemming:\n    kind', 'toestemming:\n    kind', 'not-yaml', 'links'),
  tree(TOESTEMMING, shift(TOESTEMMING, -2), 'not-yaml', 'links'),
  tree('  toestemming:\n    kind', '    toestemming:\n    kind', 'not-yaml', 'rechts'),
  tree(TOESTEMMING, shift(TOESTEMMING, 2), 'not-yaml', 'rechts'),
  tree('  toestemming:\n    kind', ' toestemming:\n    kind', 'not-yaml', 'links'),
  tree('  toestemming:\n    kind', '   toestemming:\n    kind', 'not-yaml', 'rechts'),
  tree('  veilig:\n    kind: include', 'veilig:\n    kind: include', 'not-yaml', 'links'),
  tree('  te-veel:\n    kind', 'te-veel:\n    kind', 'not-yaml', 'links'),
  tree('    kind: checklist', '  kind: checklist', 'not-yaml', 'links'),
  tree('    kind: checklist', '      kind: checklist', 'not-yaml', 'rechts'),
  tree('    text: Wat wil je meegeven?', '     text: Wat wil je meegeven?', 'not-yaml', 'rechts'),
  tree('    text: Wat wil je meegeven?', '   text: Wat wil je meegeven?', 'not-yaml', 'links'),
  tree('    text: Wat wil je meegeven?', '  text: Wat wil je meegeven?', 'not-yaml', 'links'),
  tree('    text: Wat wil je meegeven?', 'text: Wat wil je meegeven?', 'not-yaml', 'links'),
  tree('    else: arts-mag', '      else: arts-mag', 'not-yaml', 'rechts'),
  tree('    else: arts-mag', '  else: arts-mag', 'not-yaml', 'links'),
  tree('    sources: [fiets-wet, fiets-rapport]', '      sources: [fiets-wet, fiets-rapport]', 'not-yaml', 'rechts'),
  tree('    record: Schrijf op waarom niet.', '      record: Schrijf op waarom niet.', 'not-yaml', 'rechts'),
  tree('    unsure: uitzoeken\n  toestemming', '      unsure: uitzoeken\n  toestemming', 'not-yaml', 'rechts'),
  tree('        label: Familie van de inwoner', '      label: Familie van de inwoner', 'not-yaml', 'links'),
  tree('        label: Familie van de inwoner', '         label: Familie van de inwoner', 'not-yaml', 'rechts'),
  tree(
    '      - { id: nee, label: "Nee", go: zwijg }',
    '     - { id: nee, label: "Nee", go: zwijg }',
    'not-yaml',
    'links',
  ),
  tree(
    '      - { id: nee, label: "Nee", go: zwijg }',
    '       - { id: nee, label: "Nee", go: zwijg }',
    'not-yaml',
    'rechts',
  ),
  tree('      - Kijk samen de remmen na.', '    - Kijk samen de remmen na.', 'not-yaml', 'links'),
  tree('      - Kijk samen de remmen na.', '        - Kijk samen de remmen na.', 'not-yaml', 'recht onder'),
  tree('      - Kijk samen de remmen na.', '  - Kijk samen de remmen na.', 'not-yaml', 'links'),
  tree('nodes:\n', '', 'missing-field', '`nodes:`', '  veilig:'),
  tree('start: veilig\nnodes:', 'start: veilig\n  nodes:', 'not-yaml', 'links', '  nodes:'),
  tree('walks:\n', '  walks:\n', 'not-yaml', 'links', 'walks:'),
  tree('walks:\n', '', 'not-yaml', '`walks:`', '- { name: "meest'),
  tree('retired: [oude-vraag]', '  retired: [oude-vraag]', 'not-yaml', 'links'),
  tree('title: Mag ik de fiets uitlenen?', ' title: Mag ik de fiets uitlenen?', 'not-yaml', 'links'),
  tree('theme: consent', '  theme: consent', 'not-yaml', 'links'),
  tree(
    '    options:\n      - { id: ja, label: "Ja", go: kies }',
    '      - { id: ja, label: "Ja", go: kies }',
    'not-yaml',
    '`options:`',
    '{ id: ja, label: "Ja", go: kies }',
  ),
  tree('    do:\n      - Leg uit', '      - Leg uit', 'not-yaml', '`do:`', '- Leg uit'),
  tree(
    '    cases:\n      - { when: { wie: school }',
    '      - { when: { wie: school }',
    'not-yaml',
    '`cases:`',
    '- { when: { wie: school }',
  ),
  part('  geen-gevaar:\n    kind', 'geen-gevaar:\n    kind', 'not-yaml', 'links'),
  part('  bel:\n    kind', '    bel:\n    kind', 'not-yaml', 'rechts'),
  card('  regels:\n', 'regels:\n', 'not-yaml', 'links'),
  card('nodes:\n  regels:\n', 'nodes:\n', 'not-yaml', 'naam', '    kind: advice'),
  sources('  title: Rapport over fietsen', 'title: Rapport over fietsen', 'not-yaml', 'links'),
  sources('  title: Rapport over fietsen', '    title: Rapport over fietsen', 'not-yaml', 'rechts'),
  sources('fiets-rapport:\n', '  fiets-rapport:\n', 'not-yaml', 'links'),
  organisation('  name: "de jurist"', 'name: "de jurist"', 'not-yaml', 'links'),
  organisation('  name: "de jurist"', '    name: "de jurist"', 'not-yaml', 'rechts'),
  organisation('lawyer:\n', '  lawyer:\n', 'not-yaml', 'links'),
  glossary('  text: Een plan voor', 'text: Een plan voor', 'not-yaml', 'links'),
  glossary('fietsplan:\n', ' fietsplan:\n', 'not-yaml', 'links'),
];
