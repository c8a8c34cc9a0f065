import type { Edition } from '../../../src/model/edition';
import { NO_LANGUAGE } from '../../../src/model/language-data';
import type { Option, TreeNode } from '../../../src/model/node';
import type { Theme } from '../../../src/model/theme';
import type { Tree } from '../../../src/model/tree';

const TREE = 'delen';
const go = (node: string, tree = TREE) => ({ tree, node });
const option = (id: string, label: string, node: string): Option => ({ id, label, go: go(node) });

const question = (id: string, text: string, options: readonly Option[]): TreeNode => ({
  kind: 'question',
  id,
  tree: TREE,
  text,
  sources: [],
  options,
});

const advice = (id: string, text: string, verdict: 'share' | 'no-rule' | 'keep-silent'): TreeNode => ({
  kind: 'advice',
  id,
  tree: TREE,
  verdict,
  text,
  do: [],
  sources: [],
  escalate: 'offer',
  related: [],
  documents: [],
  also: [],
  asked: [],
});

const NODES: readonly TreeNode[] = [
  question('gevaar', 'Is er op dit moment direct gevaar voor iemand?', [
    option('ja', 'Ja', 'delen-mag'),
    option('nee', 'Nee', 'met-wie'),
  ]),
  question('met-wie', 'Met wie wil je informatie delen?', [
    option('team', 'Met een collega in het wijkteam', 'toestemming'),
    option('politie', 'Met de wijkagent', 'ernst'),
    option('familie', 'Met familie van de inwoner', 'toestemming'),
  ]),
  question('toestemming', 'Gaf de inwoner toestemming, en wist die waarvoor?', [
    option('ja', 'Ja', 'delen-mag'),
    option('nee', 'Nee', 'niet-delen'),
  ]),
  question('ernst', 'Gaat het om een zeer ernstig misdrijf?', [
    option('ja', 'Ja', 'geen-regel'),
    option('nee', 'Nee', 'toestemming'),
  ]),
  advice('delen-mag', 'Je deelt wat nodig is, en niet meer dan dat.', 'share'),
  advice('niet-delen', 'Je deelt dit niet. Je vraagt de inwoner om toestemming.', 'keep-silent'),
  advice('geen-regel', 'Hier is geen regel voor die de knoop doorhakt. Leg het voor aan de coördinator.', 'no-rule'),
];

const tree = (id: string, title: string, theme: Theme, nodes: readonly TreeNode[]): Tree => ({
  id,
  title,
  summary: 'Een oefenboom voor de tests.',
  theme,
  keywords: [],
  asked: [],
  review: { checked: '2026-11-01', before: '2027-05-01' },
  start: nodes[0]?.id ?? '',
  nodes: new Map(nodes.map((node) => [node.id, node])),
  walks: [],
  retired: [],
  listed: true,
});

/** Two invented trees, large enough to look like something on screen. */
export const LARGER_EDITION: Edition = {
  id: 'toy',
  trees: new Map([
    [TREE, tree(TREE, 'Mag ik dit delen?', 'consent', NODES)],
    ['gevaar', tree('gevaar', 'Direct gevaar', 'safety', NODES.slice(4, 5))],
  ]),
  sources: new Map(),
  glossary: new Map(),
  replies: new Map([
    ['dank', { id: 'dank', title: 'Dank', text: 'Dank voor je vraag.' }],
    ['toestemming', { id: 'toestemming', title: 'Vraag eerst toestemming', text: 'Vraag de inwoner om toestemming.' }],
  ]),
  documents: new Map(),
  organisation: new Map(),

  promises: [],
  language: NO_LANGUAGE,
};
