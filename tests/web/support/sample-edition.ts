import type { Edition } from '../../../src/model/edition';
import { NO_LANGUAGE } from '../../../src/model/language-data';
import type { TreeNode } from '../../../src/model/node';
import type { Tree } from '../../../src/model/tree';

const target = (node: string) => ({ tree: 'delen', node });

const nodes: readonly TreeNode[] = [
  {
    kind: 'question',
    id: 'toestemming',
    tree: 'delen',
    text: 'Gaf de inwoner toestemming?',
    sources: [],
    options: [
      { id: 'ja', label: 'Ja', go: target('delen-mag') },
      { id: 'nee', label: 'Nee', go: target('geen-regel') },
    ],
  },
  {
    kind: 'advice',
    id: 'delen-mag',
    tree: 'delen',
    verdict: 'share-after-consent',
    text: 'Je deelt wat nodig is. Bel 0800 0000 bij twijfel.',
    do: [],
    sources: [],
    escalate: 'offer',
    related: [],
    documents: [],
    also: [],
    asked: [],
  },
  {
    kind: 'advice',
    id: 'geen-regel',
    tree: 'delen',
    verdict: 'no-rule',
    text: 'Hier is geen regel voor.',
    do: [],
    sources: [],
    escalate: 'urge',
    related: [],
    documents: [],
    also: [],
    asked: [],
  },
];

const tree: Tree = {
  id: 'delen',
  title: 'Mag ik dit delen?',
  summary: 'Een oefenboom.',
  theme: 'consent',
  keywords: [],
  asked: [],
  review: { checked: '2026-11-01', before: '2027-05-01' },
  start: 'toestemming',
  nodes: new Map(nodes.map((node) => [node.id, node])),
  walks: [],
  retired: [],
  listed: true,
};

/** A toy edition with one tree. */
export const SAMPLE_EDITION: Edition = {
  id: 'toy',
  trees: new Map([[tree.id, tree]]),
  sources: new Map(),
  glossary: new Map(),
  replies: new Map(),
  documents: new Map(),
  organisation: new Map([['privacyOfficer.phone', '0800 0000']]),

  promises: [],
  language: NO_LANGUAGE,
};
