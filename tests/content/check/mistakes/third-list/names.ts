import { danger, type Mistake, tree } from '../mistake';

const LABEL = '{ id: nee, label: "Nee", go: zwijg }';
const SCHOOL = '{ id: school, label: "De school", hint: "Een leraar of mentor", go: toestemming }';

/** A name of something that is there, in the wrong place or in other words. 27 November 2026. */
export const names: readonly Mistake[] = [
  tree('related: [kaart-fiets]', 'related: [zwijg]', 'unknown-tree', 'een knoop van deze boom'),
  tree('documents: [fietsbrief]', 'documents: [kaart-fiets]', 'unknown-document', '`related`'),
  tree('sources: [fiets-rapport]\n    go', 'sources: [fietsbrief]\n    go', 'unknown-source', '`documents`'),
  tree(LABEL, LABEL.replace('go: zwijg', 'go: geen-gevaar'), 'dangling-target', '`gevaar/geen-gevaar`'),
  tree(LABEL, LABEL.replace('go: zwijg', 'go: kaart-fiets.yaml/regels'), 'wrong-id', '`kaart-fiets/regels`'),
  tree(LABEL, LABEL.replace('go: zwijg', 'go: "zwijg, te-veel"'), 'wrong-id', '`go: zwijg`'),
  tree(LABEL, LABEL.replace('go: zwijg', 'go: Je leent de fiets niet'), 'wrong-id', '`zwijg`'),
  tree(SCHOOL, SCHOOL.replace('go: toestemming', 'go: wie'), 'cycle', '`wie`'),
  danger('  gevaar:\n', '  Is er gevaar?:\n', 'unknown-tree', '`gevaar:`'),
  tree(
    'walks:\n',
    'walks:\n  - { name: "uit een andere boom", answers: { nu: nee }, ends: geen-gevaar }\n',
    'dangling-target',
    'de boom `gevaar`',
  ),
];
