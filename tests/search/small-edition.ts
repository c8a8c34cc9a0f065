import type { Edition, Term } from '../../src/model/edition';
import type { LanguageData } from '../../src/model/language-data';
import type { Advice, Include, Option, Question, TreeNode } from '../../src/model/node';
import type { Theme } from '../../src/model/theme';
import type { Tree } from '../../src/model/tree';

import { LANGUAGE } from './real-language';

/** A little of everything search learns from, in measure with small content. */
const SMALL_LANGUAGE: LanguageData = {
  ...LANGUAGE,
  danger: [
    {
      tree: 'crisis',
      lines: ['ze wil niet meer leven', 'hij slaat haar', 'hij heeft een mes', 'kind opgesloten in de schuur'],
    },
  ],
  noDanger: ['mag ik de school bellen', 'wat moet er in het dossier', 'hij werkt zwart', 'ze geeft geen toestemming'],
  outside: [
    'wordt het morgen mooi weer',
    'recept voor appeltaart',
    'mijn printer doet het niet',
    'wat verdient een kok',
  ],
  elsewhere: [],
};

/** The few things a search test wants to say about a tree; the rest is filled in. */
export interface SmallTree {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly keywords?: readonly string[];
  readonly theme?: Theme;
  readonly listed?: boolean;
  readonly nodes?: readonly TreeNode[];
}

export const question = (tree: string, id: string, text: string, options: readonly Option[]): Question => ({
  kind: 'question',
  tree,
  id,
  text,
  options,
  sources: [],
});

export const option = (id: string, label: string, go: string, hint?: string): Option => {
  const [tree = '', node = ''] = go.split('/');
  return { id, label, go: { tree, node }, ...(hint === undefined ? {} : { hint }) };
};

export const include = (tree: string, id: string, part: string, next: Readonly<Record<string, string>>): Include => ({
  kind: 'include',
  tree,
  id,
  part,
  next: new Map(Object.entries(next).map(([end, node]) => [end, { tree, node }])),
});

export const advice = (tree: string, id: string, text: string, verdict: Advice['verdict'] = 'look-up'): Advice => ({
  kind: 'advice',
  tree,
  id,
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

export const term = (id: string, word: string, synonyms: readonly string[]): Term => ({
  id,
  term: word,
  text: `Uitleg van ${word}.`,
  synonyms,
});

export function smallEdition(trees: readonly SmallTree[], terms: readonly Term[] = []): Edition {
  return {
    id: 'test',
    trees: new Map(trees.map((tree) => [tree.id, fullTree(tree)])),
    sources: new Map(),
    replies: new Map(),
    glossary: new Map(terms.map((each) => [each.id, each])),
    documents: new Map(),
    organisation: new Map(),

    promises: [],
    language: SMALL_LANGUAGE,
  };
}

function fullTree(tree: SmallTree): Tree {
  const nodes = tree.nodes ?? [advice(tree.id, 'einde', 'Vraag je coördinator.')];
  return {
    id: tree.id,
    title: tree.title,
    summary: tree.summary ?? '',
    theme: tree.theme ?? 'consent',
    keywords: tree.keywords ?? [],
    asked: [],
    review: { checked: '2026-01-01', before: '2027-01-01' },
    start: nodes[0]?.id ?? 'einde',
    nodes: new Map(nodes.map((node) => [node.id, node])),
    walks: [],
    retired: [],
    listed: tree.listed ?? true,
  };
}
