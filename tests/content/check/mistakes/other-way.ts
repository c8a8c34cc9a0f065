import { readFileSync } from 'node:fs';
import { document, glossary, type Mistake, organisation, part, tree } from './mistake';

const RECORD = 'record: Schrijf op waarom niet.';
const WALK = 'answers: { gevaar/nu: nee, wie: huisarts, toestemming: ja }';
const read = (file: string): string => readFileSync(`tests/fixtures/mistakes/${file}`, 'utf8');
const copied = (name: string, of: string): Mistake => ({
  file: name,
  find: '',
  put: read(of),
  code: 'ignored-file',
  says: `kopie van \`${of.split('/')[1]}\``,
});

/** What another hint than the usual one mends. */
export const otherWay: readonly Mistake[] = [
  // quotes of two sorts
  tree(RECORD, 'record: "Schrijf op: waarom niet.”', 'not-yaml', '`record: "Schrijf op: waarom niet."`'),
  tree(
    '      - Kijk samen de remmen na.',
    '      - “Kijk samen de remmen na."',
    'word-quotes',
    '`"Kijk samen de remmen na."`',
  ),
  tree('label: "De school"', 'label: "De school”', 'not-yaml', '`label: "De school"`'),
  glossary('term: Fietsplan', 'term: "Fietsplan”', 'not-yaml', '`term: "Fietsplan"`'),
  // marks of git
  tree(RECORD, `${RECORD}\n<<<<<<< HEAD\n=======\n>>>>>>> van-ingrid`, 'not-yaml', 'twee versies', '<<<<<<< HEAD'),
  document('Naam: ______', '>>>>>>> van-ingrid\nNaam: ______', 'not-yaml', 'twee versies'),
  // a dash
  tree('      - { id: huisarts,', '      { id: huisarts,', 'not-yaml', '`- { id: huisarts'),
  tree('      - { any: [tas, bel], go', '        { any: [tas, bel], go', 'not-yaml', '`- { any: [tas, bel]'),
  tree('  - { name: "twijfel,', '    { name: "twijfel,', 'not-yaml', '`- { name: "twijfel'),
  // the other brackets
  tree(WALK, 'answers: [gevaar/nu: nee, wie: huisarts, toestemming: ja]', 'wrong-type', `\`${WALK}\``),
  tree('next: { geen-gevaar: wie }', 'next: [ geen-gevaar: wie ]', 'wrong-type', '`next: { geen-gevaar: wie }`'),
  tree('{ when: { wie: school }, go', '{ when: [wie: school], go', 'wrong-type', '`when: { wie: school }`'),
  // a tree that is no part
  tree('    tree: gevaar', '    tree: kaart-fiets', 'include-unknown-end', 'Bedoelde je `gevaar`?'),
  // copies
  copied('trees/gevaar (2).yaml', 'trees/gevaar.yaml'),
  copied('trees/gevaar copy.yaml', 'trees/gevaar.yaml'),
  copied('trees/Kopie van kaart-fiets.yaml', 'trees/kaart-fiets.yaml'),
  copied('documents/fietsbrief - Kopie (3).md', 'documents/fietsbrief.md'),
  // names of organisation.yaml
  document('{{lawyer.phone}}', '{{lawyer.bereikbaar}}', 'unknown-placeholder', '`{{lawyer.name}}`, `{{lawyer.phone}}`'),
  tree(
    '{{coordinator.contact}}',
    '{{coordinator.telefoon}}',
    'unknown-placeholder',
    'Bedoelde je `{{coordinator.phone}}`?',
  ),
  organisation('{{lawyer.phone}}', '{{Lawer.phone}}', 'unknown-placeholder', 'Bedoelde je `{{lawyer.phone}}`?'),
  // a question of another tree that was asked
  part(
    '    unsure: bel',
    '    unsure: keuze\n  keuze:\n    kind: branch\n    cases:\n      - { when: { wie: familie }, go: bel }\n    else: bel',
    'dangling-target',
    'Bedoelde je `fiets-delen/wie`?',
    'when: { wie: familie }',
  ),
];
