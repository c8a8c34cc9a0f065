import { document, glossary, type Mistake, promises, sources, tree } from './mistake';

/** What is found, with a hint that says all of it. */
export const halfSaid: readonly Mistake[] = [
  // what an answer says, in a condition
  tree('{ when: { wie: school }, go', '{ when: { wie: De school }, go', 'wrong-type', '`wie: school`'),
  tree('{ when: { wie: school }, go', '{ when: { wie: [De school, huisarts] }, go', 'wrong-type', '`school`'),
  promises(
    'when: { fiets-delen/toestemming: nee }',
    'when: { fiets-delen/toestemming: Nee! }',
    'wrong-type',
    '`fiets-delen/toestemming: nee`',
  ),
  // fixed words with what they mean
  tree('escalate: urge', 'escalate: jazeker', 'wrong-value', '`none` (niemand hoeft mee te kijken)'),
  tree('verdict: no-rule', 'verdict: anders', 'wrong-value', '`keep-silent` (Je deelt dit niet)'),
  // an article by hand
  tree(
    'sources: [fiets-rapport]\n    escalate: urge',
    'sources: [AVG artikel 7]\n    escalate: urge',
    'wrong-id',
    '`avg-7`',
  ),
  // at the very key
  tree('escalate: urge', 'escalate: offer', 'advice-must-escalate', '`escalate: urge`'),
  tree('retired: [oude-vraag]', 'retired: [oude-vraag, zwijg]', 'retired-id', 'weg bij `retired`'),
  tree(
    'label: Familie van de inwoner\n        hint: Ook een ex telt mee.',
    'label: Ook een ex en de ouders van een ex tellen hier gewoon mee.\n        hint: Familie van de inwoner',
    'too-long',
    '`label: "Familie van de inwoner"`',
  ),
  document('# Brief over de fiets', '#Brief over de fiets', 'missing-field', '`# Brief over de fiets`'),
  glossary('  term: Fietsplan\n', '  term: Fietsplan\n  term: Plan\n', 'duplicate-key', 'De eerste staat op regel'),
  sources('checked: "2026-11-21"\n  note', 'checked: "3 maart 2026"\n  note', 'wrong-date', '"2026-03-03"'),
  sources('checked: "2026-11-21"\n  note', 'checked: "21/11/2026"\n  note', 'wrong-date', '"2026-11-21"'),
  // what a broken promise misses, in words
  {
    ...tree(
      'verdict: keep-silent',
      'verdict: share-minimally',
      'promise-broken',
      'de kaart `fiets-delen/zwijg` heeft `verdict: share-minimally` (Alleen wat nodig is), en niet',
      '7',
    ),
    in: 'promises.yaml',
  },
];
