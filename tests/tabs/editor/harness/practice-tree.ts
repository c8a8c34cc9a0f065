import type { Problem } from '../../../../src/content/problem';

/** An invented tree with every kind of node and of field. */
export const PRACTICE_TREE = `id: oefenen
title: Oefenen
summary: Een boom om mee te oefenen.
theme: consent
keywords: [oefenen]
review: { checked: "2026-11-01", before: "2027-05-01" }
start: rol
nodes:
  rol:
    kind: include
    tree: jouw-rol
    next: { hulpverlener: wat }
  wat:
    kind: question
    text: Wat hoorde je?
    why: Daarvan hangt af wat je doet.
    options:
      - { id: fraude, label: "Fraude", go: lijst }
      - { id: zorgen, label: "Zorgen", hint: "Bijvoorbeeld stress.", go: kijk }
    unsure: uitleg
  lijst:
    kind: checklist
    text: Wat klopt er?
    options:
      - { id: geld, label: "Het gaat om geld" }
      - { id: kind, label: "Er is een kind" }
    cases:
      - { at-least: 2, go: stoppen }
    else: delen
  kijk:
    kind: branch
    cases:
      - { when: { wat: fraude }, go: delen }
      - { when: { not: { wat: fraude } }, go: stoppen }
    else: stoppen
  uitleg:
    kind: info
    text: Dit is uitleg.
    go: stoppen
  delen:
    kind: advice
    verdict: share
    text: Je deelt dit.
    because: Het mag.
    do: ["Vraag het na.", "Schrijf het op."]
    record: Leg vast wat je deelde.
    sources: [sv-160]
    escalate: offer
    also:
      - { when: { wat: fraude }, text: "Denk aan de fraude." }
  stoppen:
    kind: advice
    verdict: keep-silent
    text: Je stopt hier.
walks:
  - { name: gewoon, answers: { wat: zorgen }, ends: stoppen }
retired: [vroeger]
`;

export const PRACTICE_PATH = 'trees/oefenen.yaml';

/** As the check says them, with a path and with a change that mends it. */
export const PRACTICE_PROBLEMS: readonly Problem[] = [
  {
    code: 'dangling-target',
    file: PRACTICE_PATH,
    line: 17,
    column: 42,
    excerpt: '',
    message: '`lijst` bestaat niet.',
    hint: 'Bedoelde je `delen`?',
    path: ['nodes', 'wat', 'options', 0, 'go'],
    repair: {
      says: 'Maak er `delen` van',
      edit: { kind: 'set', path: ['nodes', 'wat', 'options', 0, 'go'], value: 'delen' },
    },
  },
  {
    code: 'advice-incomplete',
    file: PRACTICE_PATH,
    line: 50,
    column: 3,
    excerpt: '',
    message: 'Dit advies zegt niet waarom.',
    path: ['nodes', 'stoppen'],
  },
];
