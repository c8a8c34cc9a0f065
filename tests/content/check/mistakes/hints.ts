import { readFileSync } from 'node:fs';
import { document, glossary, type Mistake, organisation, part, promises, tree } from './mistake';

const LONG =
  'Vraag de coördinator of de fiets deze week nog ergens anders nodig is, en schrijf dat daarna op het bord.';

const CARD = readFileSync('tests/fixtures/mistakes/trees/kaart-fiets.yaml', 'utf8').replace(/^#.*\n/, '');
const copied = (file: string, says: string): Mistake => ({ file, find: '', put: CARD, code: 'wrong-file-name', says });

/** What is said to the end, and only once. */
export const hints: readonly Mistake[] = [
  // the line that is typed over is whole
  tree('    do:\n      - Vraag de coördinator.\n', `    do: ${LONG}\n`, 'wrong-type', `- ${LONG}`),
  tree('      - Vraag de coördinator.\n', `      -${LONG}\n`, 'missing-space', `- ${LONG}`),
  tree('      - Vraag de coördinator.\n', `      • ${LONG}\n`, 'not-yaml', `- ${LONG}`),
  tree('      - Vraag de coördinator.\n', `      - "${LONG}\n`, 'not-yaml', `"${LONG}"`),
  tree(
    '    record: Schrijf op wat je vroeg.\n',
    `    record:\n      - ${LONG}\n`,
    'text-became-map',
    `record: "${LONG}"`,
  ),
  // walks are not judged while anything they need is not right
  organisation('  phone: "088-000 00 02"', '  phone: 0880000002', 'text-became-value', '"0880000002"'),
  // a dash that is missing
  tree(
    '      - id: familie\n        label: Familie van de inwoner\n',
    '      - id: buurman\n        label: De buurman\n        go: uitleg\n        id: familie\n        label: Familie van de inwoner\n',
    'duplicate-key',
    '`- id: familie`',
    'id: familie',
  ),
  tree('  - "kan ik de fiets meegeven"', '  "kan ik de fiets meegeven"', 'not-yaml', '`- "kan ik'),
  tree('      - Kijk samen de remmen na.', '      Kijk samen de remmen na.', 'not-yaml', '`- Kijk samen'),
  // another sign than a colon
  tree('{ when: { wie: school }, go', '{ when: { wie = school }, go', 'too-short', '`wie: school`'),
  tree('{ when: { wie: school }, go', '{ when: { wie -> school }, go', 'too-short', '`wie: school`'),
  // a list without brackets
  tree('{ any: [tas, bel], go', '{ any: tas, bel, go', 'text-became-map', '`any: [tas, bel]`'),
  tree('{ any: [tas, bel], go', '{ any: tas, bel, slot, go', 'text-became-map', '`any: [tas, bel, slot]`'),
  tree(
    '{ when: { wie: school }, go',
    '{ when: { wie: school, unsure }, go',
    'text-became-map',
    '`wie: [school, unsure]`',
  ),
  glossary(
    'synonyms: [zwijgplicht, geheimhouding]',
    'synonyms: "zwijgplicht", "geheimhouding"',
    'not-yaml',
    '`synonyms: ["zwijgplicht", "geheimhouding"]`',
  ),
  // not knowing is no answer of one's own
  part(
    '      - { id: nee, label',
    '      - { id: unsure, label: "Ik weet het niet", go: bel }\n      - { id: nee, label',
    'reserved-id',
    '`unsure: knoop`',
  ),
  part('label: "Nee, niet nu"', 'label: "Weet ik niet"', 'duplicate-label', '`unsure: knoop`'),
  part('answers: { nu: unsure }', 'answers: { nu: weet-niet }', 'unknown-option', '`unsure`'),
  promises('verdict: [share, share-minimally] }', 'number: 112 }', 'text-became-value', '`number: "112"`'),
  tree(
    '      - { when: { wie: school }, go: school-mag }\n',
    '      - when:\n        wie: school\n        go: school-mag\n',
    'wrong-type',
    'naar rechts',
    '- when:\n',
  ),
  document('# Brief over de fiets\n\n', '', 'missing-field', '`# Brief aan de inwoner`'),
  // a copy that kept the name
  copied('trees/a-kopie.yaml', '`id: a-kopie`'),
  copied('trees/regels-fiets.yaml', '`id: regels-fiets`'),
];
