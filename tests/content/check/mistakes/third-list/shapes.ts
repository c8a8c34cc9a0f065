import { document, type Mistake, organisation, sayings, tree } from '../mistake';

const STEP = '      - Kijk samen de remmen na.\n';
const LABEL = '{ id: nee, label: "Nee", go: zwijg }';
const HEAD = '# yaml-language-server: $schema=../schema/tree.schema.json\n';
const NODE = '  nieuw:\n    kind: advice\n    verdict: improve\n    text: Vraag het na.\n';

/** What stands in another shape than was meant: lists, brackets, quotes, tables and blocks. 27 November 2026. */
export const shapes: readonly Mistake[] = [
  // lists
  tree(STEP, '      o Kijk samen de remmen na.\n', 'not-yaml', '`- Kijk samen de remmen na.`'),
  tree(`      - ${LABEL}`, '      | nee | Nee | zwijg |', 'not-yaml', 'Een tabel'),
  tree(`      - ${LABEL}`, '      nee\tNee\tzwijg', 'invisible-character', 'tabel'),
  tree(`      - ${LABEL}`, `      - - ${LABEL}`, 'wrong-type', 'één streepje'),
  tree(
    'sources: [fiets-rapport]\n    escalate: urge',
    'sources: [fiets-rapport]\n      - escalate: urge',
    'not-yaml',
    '`escalate: urge`',
    '      - escalate',
  ),
  tree(
    '  - { name: "familie en de bel", answers:',
    '  -    name: "familie en de bel"\n    answers: { gevaar/nu: nee, wie: familie, wat: [bel] }\n    ends: arts-mag\n  - { name: "nog een met de bel", answers:',
    'not-yaml',
    'één spatie',
    '  -    name',
  ),
  // brackets
  tree('next: { geen-gevaar: wie }', 'next: { geen-gevaar: [wie] }', 'wrong-type', '`geen-gevaar: wie`'),
  tree('label: De huisarts', 'label: [huisarts]', 'text-became-map', '`label: "huisarts"`'),
  tree('verdict: discuss-in-team', 'verdict: [discuss-in-team, share]', 'wrong-type', 'één woord'),
  tree('theme: consent', 'theme: [consent, safety]', 'wrong-type', 'één woord'),
  tree('escalate: urge', 'escalate: true', 'wrong-value', '`offer`'),
  tree(
    'sources: [fiets-rapport]\n    go: wat',
    'sources: (fiets-rapport, fiets-wet)\n    go: wat',
    'wrong-type',
    '[fiets-rapport, fiets-wet]',
  ),
  sayings('  - [moeder, mama]', '  - moeder = mama', 'wrong-type', '`- [moeder, mama]`'),
  sayings('  - [moeder, mama]', '  - moeder: mama', 'text-became-map', '`- [moeder, mama]`'),
  // quotes
  tree('label: "De school", hint', 'label: Ja, de school", hint', 'text-became-map', 'label: "Ja, de school"'),
  tree('label: "De school", hint', 'label: \'De school", hint', 'not-yaml', 'label: "De school"'),
  tree(
    'because: Er is geen toestemming.',
    "because: 'De collega\\'s mogen niet.'",
    'not-yaml',
    '"De collega’s mogen niet."',
  ),
  // blocks
  tree(HEAD, `${HEAD}id: fiets-delen\ntitle: Mag ik de fiets uitlenen?\n`, 'duplicate-key', '`id` en `title`', '4'),
  tree('walks:\n', `walks:\n${NODE}`, 'not-yaml', 'onder `nodes`', '  nieuw:'),
  tree('nodes:\n', `${NODE}nodes:\n`, 'not-yaml', 'onder `nodes`', '  nieuw:'),
  document('# Brief over de fiets', 'fields:\n  soort:\n---\n# Brief over de fiets', 'not-yaml', '`---`'),
  // what is not seen
  tree(
    'because: Er is geen toestemming.',
    'because: Er is geen toe\u00ADstemming.',
    'invisible-character',
    'Haal het weg.',
  ),
  organisation('menu:\n', 'menu\n', 'not-yaml', '`menu:`'),
];
