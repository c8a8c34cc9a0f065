import { KIND_WORDS } from '../../../../content/read/json-schema/choice-words';
import { UNSURE, UNSURE_LABEL } from '../../../../model/answer';
import { THEME_WORDS } from '../../../../model/theme';
import { VERDICT_LOOKS } from '../../../../model/verdict';
import { CERTAINTY_CHOICES, certaintyWord } from '../../form/certainty-words';
import { type AskedNode, askedNodes } from '../../form/conditions/asked-nodes';
import { ESCALATE_CHOICES } from '../../form/escalate-words';
import { asMap } from '../../form/raw';
import { KIND_NAMES, kindName, NODE_KINDS, nodesOf, wordsOf } from '../../form/tree/node-words';
import type { Choices } from '../../worker/protocol';

/** Something that can stand at a place, with its words in Dutch. */
export interface Offer {
  readonly id: string;
  readonly words: string;
  /** Nearest first: own nodes before other trees. */
  readonly group: string;
}

/** What is known while typing: the file as it could last be read, and what the check knows of the rest. */
export interface Known {
  readonly tree: unknown;
  readonly treeId: string;
  readonly choices: Choices | undefined;
}

export function targets({ tree, treeId, choices }: Known): readonly Offer[] {
  const own = Object.entries(nodesOf(tree)).map(([id, raw]) => ({
    id,
    words: `${kindName(raw)}: ${wordsOf(raw, tree, choices)}`,
    group: 'In deze boom',
  }));
  const others = (choices?.trees ?? []).filter(({ id, listed }) => listed && id !== treeId);
  return [...own, ...others.map(({ id, title }) => ({ id: `${id}/start`, words: title, group: 'Een andere boom' }))];
}

export const ownNodes = (known: Known, kind?: string): readonly Offer[] =>
  Object.entries(nodesOf(known.tree))
    .filter(([, raw]) => kind === undefined || asMap(raw).kind === kind)
    .map(([id, raw]) => ({ id, words: wordsOf(raw, known.tree, known.choices), group: 'In deze boom' }));

export const trees = ({ choices, treeId }: Known, partsFirst: boolean): readonly Offer[] =>
  [...(choices?.trees ?? [])]
    .filter(({ id }) => id !== treeId)
    .sort((a, b) => (a.listed === b.listed ? 0 : a.listed === partsFirst ? 1 : -1))
    .map(({ id, title, listed }) => ({ id, words: title, group: listed ? 'Bomen in het menu' : 'Delen' }));

export const sources = ({ choices }: Known): readonly Offer[] =>
  (choices?.sources ?? []).map(({ id, title, place, certainty }) => ({
    id,
    words: [title, place, certainty === 'confirmed' ? '' : certaintyWord(certainty)].filter(Boolean).join(' · '),
    group: 'Bronnen',
  }));

export const documents = ({ choices }: Known): readonly Offer[] =>
  (choices?.documents ?? []).map(({ id, title }) => ({ id, words: title, group: 'Documenten' }));

export const placeholders = ({ choices }: Known): readonly Offer[] =>
  (choices?.placeholders ?? []).map(({ key, value }) => ({ id: key, words: value, group: 'Jullie gemeente' }));

export const questions = (known: Known): readonly Offer[] =>
  askedNodes(known.tree, known.treeId, known.choices).map(({ reference, words, isOwn }) => ({
    id: reference,
    words,
    group: isOwn ? 'Vragen in deze boom' : 'Vragen in andere bomen',
  }));

export const findAsked = (known: Known, reference: string): AskedNode | undefined =>
  askedNodes(known.tree, known.treeId, known.choices).find((asked) => asked.reference === reference);

export const answers = (known: Known, reference: string): readonly Offer[] =>
  (findAsked(known, reference)?.answers ?? [{ id: UNSURE, label: UNSURE_LABEL }]).map(({ id, label }) => ({
    id,
    words: label,
    group: 'Antwoorden',
  }));

/** Ends of the tree that a node walks as a part. */
export function endsOf(known: Known, node: string): readonly Offer[] {
  const part = asMap(nodesOf(known.tree)[node]).tree;
  return (known.choices?.trees.find(({ id }) => id === part)?.nodes ?? [])
    .filter(({ kind }) => kind === 'advice')
    .map(({ id, text }) => ({ id, words: text, group: 'Einden van dat deel' }));
}

const offers = (group: string, words: readonly (readonly [string, string])[]): readonly Offer[] =>
  words.map(([id, said]) => ({ id, words: said, group }));

/** Choices from a short list, by their key. */
export const FIXED_OFFERS: Readonly<Record<string, readonly Offer[]>> = {
  kind: offers(
    'Soorten',
    NODE_KINDS.map((kind) => [kind, `${KIND_NAMES[kind]}: ${KIND_WORDS[kind]}`]),
  ),
  verdict: offers(
    'Soorten advies',
    Object.entries(VERDICT_LOOKS).map(([id, { label }]) => [id, label]),
  ),
  theme: offers('Thema’s', Object.entries(THEME_WORDS)),
  escalate: offers(
    'Vraag aan de coördinator',
    ESCALATE_CHOICES.map(({ value, words }) => [value, words]),
  ),
  certainty: offers(
    'Zekerheid',
    CERTAINTY_CHOICES.map(({ value, words }) => [value, words]),
  ),
};
