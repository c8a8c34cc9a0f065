import { type Mistake, organisation, part, promises, sources, tree } from './mistake';

const LABEL = '{ id: nee, label: "Nee", go: zwijg }';
const BECAUSE = 'because: Er is geen toestemming.';
const STEP = '      - Leg uit waarom het niet kan.\n';
const CASE = '{ when: { wie: school }, go: school-mag }';
const ALSO = 'text: Geef ook de tassen mee., do: ["Tel de tassen."], sources: [avg-7]';

/** Of the 237 that were made on purpose on 27 November 2026, in our own content: what was not told well. */
export const invented: readonly Mistake[] = [
  // texts that go on below
  tree(BECAUSE, 'because: >- Er is geen toestemming.', 'not-yaml', 'begint de tekst op de volgende regel'),
  tree(BECAUSE, 'because: >—\n      Er is\n      geen toestemming.', 'not-yaml', '`because: >-`'),
  tree(BECAUSE, 'because: ->\n      Er is geen toestemming.', 'not-yaml', 'Schrijf dan `>-`'),
  tree(
    BECAUSE,
    'because:\n      Er is geen toestemming.\n      Let op: nooit.',
    'not-yaml',
    '`>-`',
    'Er is geen toestemming',
  ),
  // lists
  tree(`      - ${LABEL}`, `      -- ${LABEL}`, 'not-yaml', `Schrijf er één: \`- ${LABEL}`),
  tree(STEP, '      a. Leg uit waarom.\n      - Zeg wie het wel weet.\n', 'not-yaml', '`- Leg uit waarom.`'),
  tree(STEP, '      -> Leg uit waarom.\n      - Zeg wie het wel weet.\n', 'not-yaml', '`- Leg uit waarom.`'),
  tree(STEP, '      - - Leg uit waarom.\n', 'text-became-map', '`- "Leg uit waarom."`'),
  tree(STEP, '      - { text: Leg uit waarom. }\n', 'text-became-map', '`- Leg uit waarom.`'),
  tree(STEP, '      - Leg uit:\n        - waarom het niet kan.\n', 'text-became-map', 'losse stappen'),
  tree(STEP, `${STEP}${STEP}`, 'said-twice', 'twee keer', '      - Leg uit waarom het niet kan.\n    record'),
  tree('retired: [oude-vraag]', 'retired: - oude-vraag', 'not-yaml', '`retired: [oude-vraag]`'),
  tree('keywords: [fiets, lenen, "112"]', 'keywords: [fiets,, lenen, "112"]', 'not-yaml', 'komma te veel'),
  tree(
    'asked:\n  - "mag de buurvrouw',
    'asked:\n  waar is de sleutel\n  - "mag de buurvrouw',
    'not-yaml',
    '`- waar is',
  ),
  tree('asked:\n  - "mag de buurvrouw', 'asked:\n  - ""\n  - "mag de buurvrouw', 'too-short', 'Deel 1 van `asked`'),
  tree(
    'sources: [fiets-wet]\n    options:\n      - { id: school',
    'sources:\n      fiets-wet\n      fiets-rapport\n    options:\n      - { id: school',
    'not-yaml',
    '`- fiets-wet`',
    '      fiets-wet',
  ),
  // answers
  tree(LABEL, 'id: nee label: "Nee" go: zwijg', 'not-yaml', '`- { id: nee, label: "Nee", go: zwijg }`'),
  tree(LABEL, 'nee: { label: "Nee", go: zwijg }', 'text-became-map', '`- { id: nee, label: "Nee", go: zwijg }`'),
  tree(LABEL, `${LABEL}  // nieuw`, 'not-yaml', '`# nieuw`'),
  tree(`      - ${LABEL}`, `      /* straks */\n      - ${LABEL}`, 'not-yaml', '`# straks`'),
  tree(LABEL, '{ id: nee, label: Nee {nooit}, go: zwijg }', 'not-yaml', '`label: "Nee {nooit}"`'),
  tree(LABEL, '{ id: nee, label: "Nee, "nooit" niet", go: zwijg }', 'not-yaml', '`label: "Nee, ’nooit’ niet"`'),
  tree(LABEL, '{ id: nee, label: "Nee," nooit, go: zwijg }', 'not-yaml', '`label: "Nee, nooit"`'),
  tree(LABEL, '{ id: nee, label: "Nee", go: null }', 'text-became-value', 'geen naam'),
  tree(LABEL, `${LABEL}\n      - ${LABEL}`, 'duplicate-id', 'eigen naam'),
  tree(LABEL, `${LABEL}\n      - { id: nooit, label: "Nee", go: zwijg }`, 'duplicate-label', 'verschil'),
  // conditions
  tree(CASE, '{ wie: school, go: school-mag }', 'missing-field', '`when: { wie: … }`'),
  tree(CASE, '{ when: {}, go: school-mag }', 'too-short', 'geen voorwaarde'),
  tree('{ at-least: 3, go: te-veel }', '{ at-least: 0, go: te-veel }', 'too-short', 'minstens 1 zijn'),
  tree('{ at-least: 3, go: te-veel }', '{ at-least: drie, go: te-veel }', 'wrong-type', '`at-least: 2`'),
  tree(`, ${ALSO}`, '', 'advice-incomplete', 'maar niet wat'),
  promises(
    'when: { verdict: [share, share-minimally] }',
    'when: verdict: share',
    'not-yaml',
    '`when: { verdict: share }`',
  ),
  promises('then: { asked: gevaar/nu }', 'then: { niet-gevraagd: [gevaar/nu] }', 'unknown-field', '`not-asked`'),
  // what an advice lacks, and the promises that it breaks with it
  part('    do: ["Bel 112.", "{{say.danger}}"]\n', '', 'advice-incomplete', '`do`', '  bel:'),
  // walks
  tree('name: "familie en de bel"', 'name: "familie en een tas"', 'said-twice', 'andere naam'),
  // libraries
  organisation('({{coordinator.phone}})', '({{coordinator.contact}})', 'unknown-placeholder', 'noemt zichzelf'),
  organisation('Bel {{lawyer.phone}}.', 'Vraag {{coordinator.contact}}.', 'unknown-placeholder', 'weer een invulplek'),
  organisation(
    'menu:\n',
    'veiligThuis:\n  phone: "0800 2000 (gratis)"\nmenu:\n',
    'wrong-value',
    '`phone: "0800-2000"`',
    '  phone: "0800 2000',
  ),
  sources('article: "7"', 'article: "artikel 7"', 'wrong-value', '`article: "7"`'),
];
