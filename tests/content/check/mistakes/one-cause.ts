import { type Mistake, part, tree } from './mistake';

/** One slip that many walks, promises or fields tell of. */
export const oneCause: readonly Mistake[] = [
  tree(
    '{ id: nee, label: "Nee", go: zwijg }',
    '{ id: nee, label: "Nee", go: kies }',
    'walk-ends-elsewhere',
    'Dat breekt ook deze belofte: “Zonder toestemming deel je niets.” De kortste wandeling: begin bij',
    '"school zonder toestemming"',
  ),
  part('    unsure: bel', '    unsure: geen-gevaar', 'unsure-as-fact', 'hetzelfde advies'),
  // nobody comes there, and it is not finished: which of the two to mend is the first question
  tree(
    '  te-veel:\n    kind: advice',
    '  los:\n    kind: advice\n    verdict: no-rule\n    text: Nog niet af.\n  te-veel:\n    kind: advice',
    'unreachable-node',
    'Niets leidt naar de knoop `los`.',
  ),
  // the kind alone is wrong
  tree('kind: question\n    text: Wie wil', 'kind: info\n    text: Wie wil', 'wrong-value', '`kind: question`'),
  tree('kind: checklist', 'kind: question', 'wrong-value', '`kind: checklist`'),
  tree('kind: info', 'kind: advice', 'wrong-value', '`kind: info`'),
  tree(
    '  te-veel:\n    kind: advice',
    '  te-veel:\n    kind: info',
    'wrong-value',
    '`kind: advice`',
    'kind: info\n    verdict',
  ),
  // a field of the node as an item of its list
  tree('    else: arts-mag', '      - { else: arts-mag }', 'unknown-field', 'zonder streepje'),
  tree('    else: zwijg\n', '      - else: zwijg\n', 'unknown-field', '`else: zwijg`'),
  part('    unsure: bel', '      - { unsure: bel }', 'unknown-field', '`unsure: bel`'),
];
