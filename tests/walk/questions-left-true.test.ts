import { UNSURE } from '../../src/model/answer';
import type { Edition } from '../../src/model/edition';
import { type AskedNode, nodeKey } from '../../src/model/node';
import { questionsLeftWords } from '../../src/walk/left/left-words';
import { questionsLeft } from '../../src/walk/left/questions-left';
import { findPosition } from '../../src/walk/position';
import { startWalk } from '../../src/walk/walk';
import { compiledWith } from '../content/support/toy-content';

type Answers = ReadonlyMap<string, string | readonly string[]>;

interface Told {
  readonly at: string;
  readonly says: string;
  readonly least: number;
  readonly most: number;
  /** The most that any way from here really asked. */
  readonly asked: number;
}

/** Whoever takes every way through a tree, "Ik weet het niet" and every tick among them: what the cards told on the way. */
function everyWay(edition: Edition, tree: string, answers: Answers = new Map(), told: Told[] = []): Told[] {
  const position = findPosition(edition, { ...startWalk(edition, tree), answers });
  if (position.kind !== 'asked') return told;
  const key = nodeKey(position.node);
  const { least, most, usual } = questionsLeft(edition, { tree }, position);
  const before = told.length;
  for (const answer of answersOf(position.node)) everyWay(edition, tree, new Map(answers).set(key, answer), told);
  const deeper = told.slice(before).filter(({ at }) => at.startsWith(`${answers.size + 1} `));
  const asked = 1 + Math.max(0, ...deeper.map((each) => each.asked));
  told.push({ at: `${answers.size} ${key}`, says: questionsLeftWords({ least, most, usual }), least, most, asked });
  return told;
}

const answersOf = ({ kind, options }: AskedNode): readonly (string | readonly string[])[] => [
  ...(kind === 'question' ? options.map(({ id }) => id) : [[], ...options.map(({ id }) => [id])]),
  UNSURE,
];

const advice = (id: string): string => `  ${id}:
    kind: advice
    verdict: discuss-in-team
    text: Bespreek ${id} in het team.
    because: Samen zie je meer.
    do: [Bel een collega.]
    record: Schrijf op wat jullie afspraken.
    sources: [vw2016-vuistregels]
    escalate: offer
`;

const treeOf = (nodes: string, walks: readonly string[]): Edition =>
  compiledWith({
    'trees/cadeau.yaml': `id: cadeau
title: Een cadeau van een inwoner
summary: Een inwoner geeft je iets. Wat doe je ermee?
theme: pitfalls
keywords: [cadeau]
review: { checked: "2026-11-01", before: "2027-05-01" }
start: v1
nodes:
${nodes}walks:
${walks.map((walk) => `  - ${walk}\n`).join('')}`,
  }).readable;

const question = (id: string, ja: string, unsure = ''): string => `  ${id}:
    kind: question
    text: Is ${id} zo?
    why: Dat bepaalt wat je doet.
    options:
      - { id: ja, label: "Ja", go: ${ja} }
      - { id: nee, label: "Nee", go: stop }
${unsure}`;

const EIGHT = [1, 2, 3, 4, 5, 6, 7, 8];
const chain = `${EIGHT.map((n) => question(`v${n}`, n < 8 ? `v${n + 1}` : 'verder')).join('')}${advice('verder')}${advice('stop')}`;
const FIRST_WALKS = [
  '{ name: "gevaarlijkst", answers: { v1: nee }, ends: stop }',
  '{ name: "meest twijfelachtig", answers: { v1: unsure }, ends: unsure }',
];
const longest = `{ name: "meest voorkomend", answers: { ${EIGHT.map((n) => `v${n}: ja`).join(', ')} }, ends: verder }`;
const stopsAt = (n: number): string =>
  `{ name: "stopt ${n}", answers: { ${EIGHT.slice(0, n - 1).map((each) => `v${each}: ja, `)}v${n}: nee }, ends: stop }`.replaceAll(
    ', ,',
    ',',
  );

const TREES: readonly (readonly [name: string, nodes: string, walks: readonly string[]])[] = [
  ['eight questions, and walks to the first alone', chain, FIRST_WALKS],
  ['eight questions, and one walk to the end', chain, [...FIRST_WALKS, longest]],
  ['eight questions, all tried, most of them early', chain, [...FIRST_WALKS, longest, ...EIGHT.slice(1).map(stopsAt)]],
  [
    'what is asked only of whoever does not know',
    `${question('v1', 'stop', '    unsure: zoek\n')}${question('zoek', 'v3')}${question('v3', 'verder')}${advice('verder')}${advice('stop')}`,
    ['{ name: "gevaarlijkst", answers: { v1: nee }, ends: stop }'],
  ],
  [
    'a checklist that leads on, or not',
    `  v1:
    kind: checklist
    text: Wat klopt er?
    options:
      - { id: geld, label: "Het gaat om geld" }
      - { id: duur, label: "Het is duur" }
    cases:
      - { any: [duur], go: v2 }
    else: stop
${question('v2', 'v3')}${question('v3', 'verder')}${advice('verder')}${advice('stop')}`,
    ['{ name: "gevaarlijkst", answers: { v1: [] }, ends: stop }'],
  ],
  [
    'a branch that looks back',
    `${question('v1', 'kies')}  kies:
    kind: branch
    cases:
      - { when: { v1: ja }, go: v2 }
    else: stop
${question('v2', 'v3')}${question('v3', 'verder')}${advice('verder')}${advice('stop')}`,
    FIRST_WALKS,
  ],
];

test.each(TREES)('what a card says of how far it still is holds on every way: %s', (_, nodes, walks) => {
  const told = everyWay(treeOf(nodes, walks), 'cadeau');
  expect(told.length).toBeGreaterThan(2);
  expect(told.filter(({ asked, most }) => asked > most)).toEqual([]);
  // A number that some way goes beyond is said as what is usual, and only where walks were agreed for every answer ahead.
  expect(told.filter(({ says, asked }) => asked > highest(says) && !says.startsWith('meestal'))).toEqual([]);
});

const highest = (says: string): number => Number(/(\d+) vra/.exec(says)?.[1]);

test('a walk or three to the first question say nothing of what is usual', () => {
  const [begin] = everyWay(treeOf(chain, FIRST_WALKS), 'cadeau').filter(({ at }) => at === '0 cadeau/v1');
  expect(begin).toMatchObject({ says: 'nog 1 tot 8 vragen', asked: 8 });
  const [third] = everyWay(treeOf(chain, [...FIRST_WALKS, longest]), 'cadeau').filter(({ at }) => at === '2 cadeau/v3');
  expect(third).toMatchObject({ says: 'nog 1 tot 6 vragen', asked: 6 });
});
