import { card, type Mistake, part, promises, tree } from './mistake';

const YES = '{ id: ja, label: "Ja", go: kies }';
const yes = (option: string, says: string): Mistake => tree(YES, option, 'wrong-id', says);
const SOURCES = 'sources: [fiets-wet, fiets-rapport]\n    escalate: offer';
const sourced = (list: string, says: string): Mistake =>
  tree(SOURCES, `sources: ${list}\n    escalate: offer`, 'wrong-id', says);
const WALK = 'gevaar/nu: nee, wie: huisarts, toestemming: ja }';
const walked = (answers: string, says: string): Mistake => tree(WALK, answers, 'wrong-id', says);

/** A name that cannot be one: what is proposed is there. */
export const names: readonly Mistake[] = [
  yes('{ id: ja, label: "Ja", go: kaart-fiets.yaml }', '`kaart-fiets/start`'),
  yes('{ id: ja, label: "Ja", go: gevaar\\bel }', '`gevaar/bel`'),
  yes('{ id: ja, label: "Ja", go: gevaar / bel }', '`gevaar/bel`'),
  yes('{ id: ja, label: "Ja", go: gevaar.bel }', '`gevaar/bel`'),
  yes('{ id: ja, label: "Ja", go: School mag }', '`school-mag`'),
  yes('{ id: ja, label: "Ja", go: "Wat wil je meegeven?" }', '`wat`'),
  yes('{ id: ja, label: "Ja", go: "Iets heel anders." }', 'Hier hoort de naam van een knoop die er is, zoals `veilig`'),
  yes('{ id: ja, label: "Ja", hint: kies, go: "Denk goed na." }', 'verwisseld'),
  yes('{ id: "Ja, het mag", label: ja, go: kies }', '`id: ja`'),
  yes('{ id: één-ja, label: "Ja", go: kies }', '`een-ja`'),
  yes('{ id: de - ja, label: "Ja", go: kies }', '`de-ja`'),
  tree('    unsure: uitzoeken\n  toestemming', '    unsure: Uitzoeken!\n  toestemming', 'wrong-id', '`uitzoeken`'),
  tree('tree: gevaar\n', 'tree: Gevaar.yaml\n', 'wrong-id', '`gevaar`'),
  tree('tree: gevaar\n', 'tree: "Is er gevaar?"\n', 'wrong-id', '`gevaar`'),
  tree('next: { geen-gevaar: wie }', 'next: { geen-gevaar -> wie }', 'wrong-id', '`geen-gevaar: wie`'),
  tree('next: { geen-gevaar: wie }', 'next: { Geen gevaar: wie }', 'wrong-id', '`geen-gevaar`'),
  tree('next: { geen-gevaar: wie }', 'next: { geen-gevaar: "Wie!" }', 'wrong-id', '`wie`'),
  sourced('[fiets-wet; fiets-rapport]', '[fiets-wet, fiets-rapport]'),
  sourced('[fiets-wet en fiets-rapport]', '[fiets-wet, fiets-rapport]'),
  sourced('[Fietswet]', '`fiets-wet`'),
  sourced('["Rapport over fietsen"]', '`fiets-rapport`'),
  sourced('[Boek 12]', 'een bron uit sources.yaml. Kies uit: fiets-wet'),
  tree('related: [kaart-fiets]', 'related: ["Regels voor de fiets"]', 'wrong-id', '`kaart-fiets`'),
  tree('documents: [fietsbrief]', 'documents: [fietsbrief.md]', 'wrong-id', '`fietsbrief`'),
  tree('documents: [fietsbrief]', 'documents: ["Brief over de fiets"]', 'wrong-id', '`fietsbrief`'),
  card('related: [fiets-delen]', 'related: [fiets-delen.yaml]', 'wrong-id', '`fiets-delen`'),
  walked('gevaar.nu: nee, wie: huisarts, toestemming: ja }', '`gevaar/nu`'),
  walked('gevaar/nu: nee, wie: "De huisarts", toestemming: ja }', '`huisarts`'),
  walked('gevaar/nu: "Nee, niet nu", wie: huisarts, toestemming: ja }', '`nee`'),
  walked('gevaar/nu: nee, "Wie wil de fiets lenen?": huisarts, toestemming: ja }', '`wie`'),
  tree('wat: [slot, tas, bel] }, ends', 'wat: [slot, De tassen, bel] }, ends', 'wrong-id', '`tas`'),
  tree(
    'ends: arts-mag }\n  - { name: "school zonder',
    'ends: "De huisarts mag de fiets lenen" }\n  - { name: "school zonder',
    'wrong-id',
    '`arts-mag`',
  ),
  part('go: geen-gevaar }', 'go: Geen_gevaar }', 'wrong-id', '`geen-gevaar`'),
  promises('then: { asked: gevaar/nu }', 'then: { asked: nu }', 'wrong-id', '`gevaar/nu`'),
  promises('sources: [fiets-wet, avg-7]', 'sources: [fiets-wet; avg-7]', 'wrong-id', '[fiets-wet, avg-7]'),
  // only what is really near
  tree(
    '    unsure: uitzoeken\n  toestemming',
    '    unsure: ja\n  toestemming',
    'dangling-target',
    'Dat is een antwoord',
    'unsure: ja',
  ),
  tree(
    'sources: [fiets-rapport]\n    go',
    'sources: [fiets-kundige]\n    go',
    'unknown-source',
    'of kies een bron die er is',
  ),
];
