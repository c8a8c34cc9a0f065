import type { Edition } from '../../../model/edition';
import { isAsked, referencesOf, type TextField } from '../../../model/kinds';
import type { TreeNode } from '../../../model/node';
import { type NodeText, textsOf } from '../../../model/texts';
import { FIELD_NAMES } from './field-names';
import type { AddWords, Spot } from './found-words';
import { compareLabels, type LabelRules } from './label-words';
import { pairTexts } from './pair-texts';
import { answerWords, wholeOf } from './whole-node';

/** What a compared node needs to know of its edition: how the things it names are called. */
export type TitleOf = (kind: 'source' | 'tree' | 'document', id: string) => string;

/** How each kind of node is called whose words people read. A branch and an include have no words of their own. */
const KIND_WORDS: Readonly<Record<TreeNode['kind'], string | undefined>> = {
  question: 'vraag',
  checklist: 'lijst om aan te vinken',
  info: 'uitleg',
  advice: 'advies',
  branch: undefined,
  include: undefined,
};

const REFERENCE_WORDS = { source: 'bron', tree: 'verwijzing naar een boom', document: 'document' } as const;

/** They say nothing and still decide where people go: whoever approves a new one must see that. */
const WORDLESS = { branch: 'splitsing', include: 'deel van een andere boom' } as const;

export function nodeCame(node: TreeNode, edition: Edition, spot: (field: string) => Spot, add: AddWords): void {
  const word = KIND_WORDS[node.kind] ?? WORDLESS[node.kind as keyof typeof WORDLESS];
  add(spot('node'), {
    what: `${node.kind === 'advice' || node.kind === 'include' ? 'nieuw' : 'nieuwe'} ${word}`,
    before: null,
    after: wholeOf(node, edition),
  });
}

export function nodeWent(node: TreeNode, spot: (field: string) => Spot, add: AddWords): void {
  const word = KIND_WORDS[node.kind];
  if (word !== undefined && 'text' in node) add(spot('node'), { what: `${word} weg`, before: node.text, after: null });
}

/** Every change of words in a node that both editions have; `edition` is the newer one. */
export function compareNodes(
  old: TreeNode,
  newer: TreeNode,
  spot: (field: string) => Spot,
  rules: LabelRules,
  titles: { readonly before: TitleOf; readonly after: TitleOf },
  edition: Edition,
  add: AddWords,
): void {
  if (old.kind !== newer.kind) {
    becameOther(old, newer, edition, spot, add);
    return;
  }
  const stayed = optionsIn(newer).filter((id) => optionsIn(old).includes(id));
  const before = slotsOf(old, stayed);
  const after = slotsOf(newer, stayed);
  for (const slot of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(slot) ?? [];
    const is = after.get(slot) ?? [];
    const { field } = (is[0] ?? was[0]) as NodeText;
    for (const { at, ...pair } of pairTexts(was.map(textOf), is.map(textOf), rules.isSame)) {
      const isQuestion = field === 'text' && isAsked(newer) && pair.before !== null && pair.after !== null;
      add(spot(slot), {
        what: wordFor(newer, field, slot, at, pair),
        ...pair,
        mayMeanOther: isQuestion && !rules.isSlip(pair.before ?? '', pair.after ?? ''),
      });
    }
  }
  if (isAsked(old) && isAsked(newer))
    compareLabels(old, newer, spot, rules, (id) => answerWords(newer, id, edition), add);
  compareReferences(old, newer, spot, titles, add);
}

const textOf = ({ text }: NodeText): string => text;

const optionsIn = (node: TreeNode): readonly string[] => (isAsked(node) ? node.options.map(({ id }) => id) : []);

/** Texts that can take one another's place: those of one field; of an option that stayed, its hint and its reason. */
function slotsOf(node: TreeNode, stayed: readonly string[]): ReadonlyMap<string, readonly NodeText[]> {
  const slots = new Map<string, NodeText[]>();
  for (const each of textsOf(node)) {
    const [field, , part] = each.path;
    if (each.option !== undefined && (part === 'label' || !stayed.includes(each.option))) continue;
    const slot = each.option === undefined ? [field, part].filter(Boolean).join('.') : `options.${each.option}.${part}`;
    const known = slots.get(slot);
    if (known === undefined) slots.set(slot, [each]);
    else known.push(each);
  }
  return slots;
}

function wordFor(
  node: TreeNode,
  field: TextField,
  slot: string,
  at: number,
  { before, after }: { readonly before: string | null; readonly after: string | null },
): string {
  const word = field === 'text' ? (KIND_WORDS[node.kind] ?? 'tekst') : FIELD_NAMES[field];
  const name = field === 'do' ? `${word} ${at + 1}` : slot.endsWith('.why') ? 'waarom bij een antwoord' : word;
  if (before === null) return `${name} (nieuw)`;
  return after === null ? `${name} (weg)` : name;
}

function becameOther(
  old: TreeNode,
  newer: TreeNode,
  edition: Edition,
  spot: (field: string) => Spot,
  add: AddWords,
): void {
  const was = KIND_WORDS[old.kind];
  const is = KIND_WORDS[newer.kind];
  if (was === undefined) nodeCame(newer, edition, spot, add);
  else if (is === undefined) nodeWent(old, spot, add);
  else if ('text' in old && 'text' in newer)
    add(spot('node'), {
      what: `${was} is nu ${is}`,
      before: old.text,
      after: wholeOf(newer, edition),
      mayMeanOther: isAsked(old) && isAsked(newer),
    });
}

/** Sources, trees and documents that a node names: readers see their titles. */
function compareReferences(
  old: TreeNode,
  newer: TreeNode,
  spot: (field: string) => Spot,
  titles: { readonly before: TitleOf; readonly after: TitleOf },
  add: AddWords,
): void {
  for (const kind of ['source', 'tree', 'document'] as const) {
    const idsOf = (node: TreeNode) =>
      new Set(referencesOf(node).flatMap((each) => (each.kind === kind ? [each.id] : [])));
    const before = idsOf(old);
    const after = idsOf(newer);
    for (const id of after)
      if (!before.has(id))
        add(spot(`${kind}.${id}`), {
          what: `${REFERENCE_WORDS[kind]} (nieuw)`,
          before: null,
          after: titles.after(kind, id),
        });
    for (const id of before)
      if (!after.has(id))
        add(spot(`${kind}.${id}`), {
          what: `${REFERENCE_WORDS[kind]} (weg)`,
          before: titles.before(kind, id),
          after: null,
        });
  }
}
