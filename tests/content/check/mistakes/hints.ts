import { type Mistake, organisation, tree } from './mistake';

const LONG =
  'Vraag de coördinator of de fiets deze week nog ergens anders nodig is, en schrijf dat daarna op het bord.';

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
];
