import { glossary, type Mistake, organisation, promises, sources, tree } from '../mistake';

const STEP = '- Kijk samen de remmen na.';
const BECAUSE = 'because: Er is geen toestemming.';
const QUESTION = 'text: Wie wil de fiets lenen?';
const step = (text: string, code: string, says: string): Mistake => tree(STEP, `- "${text}"`, code, says);

/** What a reader sees and nobody meant to write: from Word, half finished, or not a question. 27 November 2026. */
export const words: readonly Mistake[] = [
  // from Word
  step('Kijk ~~samen~~ de remmen na.', 'stray-sign', 'doorhalen'),
  step('Kijk _samen_ de remmen na.', 'stray-sign', 'Vet of schuin'),
  step('Zie Fout! Verwijzingsbron niet gevonden.', 'stray-sign', 'verwijzing uit Word'),
  step('Kijk samen de remmen na.[1]', 'stray-sign', 'voetnoot'),
  step('Kijk samen de remmen na.¹', 'stray-sign', 'voetnoot'),
  step('Kijk \uF0E0 de remmen na.', 'stray-sign', 'teken uit Word'),
  step('Kijk de remmen na.\u000BEn de bel.', 'stray-sign', 'teken uit Word'),
  step('Kijk de remmen na. [Opmerking JK1: klopt dit?]', 'to-fill-in', 'opmerking uit Word'),
  tree(STEP, `- Kijk de remmen na. [Opmerking JK1: klopt dit?]`, 'text-became-map', 'dubbele punt'),
  step('Mail naar info@waterlanden.nl.', 'stray-sign', 'e-mailadres'),
  step('KIJK SAMEN DE REMMEN NA', 'stray-sign', 'hoofdletters'),
  tree('label: "De school"', 'label: "JA!"', 'stray-sign', 'hoofdletters'),
  step('Kijk samen.Kijk ook de bel na.', 'stray-sign', '`samen.Kijk`'),
  // placeholders in other signs, or in none
  step('Bel <<lawyer.phone>> bij twijfel.', 'unknown-placeholder', '`{{lawyer.phone}}`'),
  step('Bel $lawyer.phone bij twijfel.', 'unknown-placeholder', '`{{lawyer.phone}}`'),
  step('Bel lawyer.phone bij twijfel.', 'unknown-placeholder', '`{{lawyer.phone}}`'),
  step('Bel {{lawyer.phone bij twijfel.', 'unknown-placeholder', '`{{lawyer.phone}}`'),
  step('Bel {{jurist.telefoon}}.', 'unknown-placeholder', '`{{lawyer.phone}}`'),
  // not finished
  tree(BECAUSE, 'because: xxx', 'to-fill-in', 'xxx'),
  tree(BECAUSE, 'because: tekst volgt nog', 'to-fill-in', 'tekst volgt'),
  step('Bel [naam fietsenmaker].', 'to-fill-in', '[naam fietsenmaker]'),
  // questions
  tree(QUESTION, 'text: Wie wil de fiets lenen', 'stray-sign', 'vraagteken'),
  tree(QUESTION, 'text: Wie wil de fiets lenen? En waarom? En wanneer?', 'stray-sign', '3 vragen'),
  tree(QUESTION, 'text: ja', 'to-fill-in', 'geen vraag'),
  tree('{ id: nee, label: "Nee", go: zwijg }', '{ id: nee, label: "Ja hoor", go: zwijg }', 'duplicate-label', '`nee`'),
  tree('label: "Ja", go: kies', 'label: "Nee", go: kies', 'duplicate-label', '`ja`'),
  // numbers
  step('Bij gevaar bel je 1-1-2.', 'wrong-number', '`112`'),
  organisation('phone: "088-000 00 02"', 'phone: 088-000 00 02"', 'not-yaml', '"088-000 00 02"'),
  promises('then: { asked: gevaar/nu }', 'then: { number: "alarmnummer" }', 'wrong-value', 'geen nummer'),
  // the same twice, or two in one
  {
    ...tree('title: Mag ik de fiets uitlenen?', 'title: Is er gevaar?', 'said-twice', 'fiets-delen.yaml', '3'),
    in: 'trees/gevaar.yaml',
  },
  {
    ...tree(
      'summary: Iemand vraagt om de teamfiets. Wat doe je?',
      'summary: Eén vraag vooraf, over gevaar.',
      'said-twice',
      'fiets-delen.yaml',
      '4',
    ),
    in: 'trees/gevaar.yaml',
  },
  sources('title: Rapport over fietsen', 'title: Fietswet', 'said-twice', '`fiets-wet`'),
  sources(
    'law: { celex: 32016R0679, article: "7" }',
    'law: { celex: 32016R0679, article: "7" }\n  report: { name: "Een rapport", place: "bladzijde 3" }',
    'source-without-place',
    'één van de twee',
    '  report: { name: "Een',
  ),
  tree('keywords: [fiets, lenen, "112"]', 'keywords: [fiets; lenen, "112"]', 'unusable-saying', '`fiets, lenen`'),
  glossary(
    'synonyms: [zwijgplicht, geheimhouding]',
    'synonyms: ["zwijgplicht, geheimhouding, mond dicht"]',
    'unusable-saying',
    '"zwijgplicht", "geheimhouding"',
  ),
  organisation(
    'first: "fiets-delen, kaart-fiets"',
    'first: "fiets-delen"\n  try: "fiets-delen, kaart-fiets"',
    'unknown-menu-item',
    'één boom',
    '  try:',
  ),
  organisation(
    '"fiets-delen, kaart-fiets"',
    '"Mag ik de fiets uitlenen?, kaart-fiets"',
    'unknown-menu-item',
    '`fiets-delen`',
  ),
];
