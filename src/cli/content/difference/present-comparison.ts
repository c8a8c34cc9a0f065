import type { EditionComparison, TreeComparison } from '../../../content/compare/compare-editions';
import type { Outcome, Pairing, Taken } from '../../../content/compare/compare-trees';
import type { WordChange } from '../../../content/compare/word-change';
import type { Edition } from '../../../model/edition';
import { VERDICT_LOOKS } from '../../../model/verdict';
import { labelOf } from '../../../walk/position';
import { presentOtherMeanings, presentWords } from './present-words';

/** Numbers as Dutch people read them: 65.536. */
const count = (walks: number): string => walks.toLocaleString('nl-NL');

/** What a change does: to which advice walks come, and to the words. */
export interface Shown {
  readonly outcomes: EditionComparison;
  readonly words: readonly WordChange[];
}

/** A comparison as an editor reads it: what may mean something else, then how many walks end elsewhere, then other words. */
export function presentComparison({ outcomes, words }: Shown, old: Edition, newer: Edition): string {
  const parts = [presentOtherMeanings(words), presentOutcomes(outcomes, old, newer), presentWords(words)];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function presentOutcomes(found: EditionComparison, old: Edition, newer: Edition): readonly string[] {
  const lines: string[] = [];
  for (const id of found.added) lines.push(`+ nieuwe boom: ${newer.trees.get(id)?.title ?? id} (${id})`);
  for (const id of found.removed) lines.push(`- boom weg: ${old.trees.get(id)?.title ?? id} (${id})`);
  for (const id of found.tooLarge) lines.push(`? te veel wandelingen om te vergelijken: ${id}`);
  for (const tree of found.trees) {
    if (tree.differences.length === 0) continue;
    if (lines.length > 0) lines.push('');
    lines.push(...presentTree(tree));
  }
  return lines.length === 0 ? ['Elke wandeling eindigt zoals eerst.'] : lines;
}

function presentTree({ tree, walks, elsewhere, differences }: TreeComparison): readonly string[] {
  return [
    `${tree}: ${count(elsewhere)} van ${count(walks)} wandelingen ${elsewhere === 1 ? 'eindigt' : 'eindigen'} elders.`,
    ...differences.flatMap((each) => ['', ...presentPairing(each)]),
  ];
}

function presentPairing({ before, after, walks, example }: Pairing): readonly string[] {
  return [
    `  ${count(walks)} × ${nameOf(before)} → ${nameOf(after)}`,
    ...presentRoute(example),
    `    was:   ${said(before)}`,
    `    wordt: ${said(after)}`,
  ];
}

const presentRoute = (example: readonly Taken[]): readonly string[] =>
  example.map(({ node, answer }) => `    ${node.text} ${labelOf(node, answer)}`);

function nameOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'advice':
      return `${outcome.node.tree}/${outcome.node.id}`;
    case 'unsure':
      return `weet ik niet bij ${outcome.node.tree}/${outcome.node.id}`;
    case 'asks':
      return `nieuwe vraag ${outcome.node.tree}/${outcome.node.id}`;
    case 'broken':
      return 'nergens';
  }
}

function said(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'advice':
      return `${VERDICT_LOOKS[outcome.node.verdict].label}. ${outcome.node.text}`;
    case 'unsure':
      return 'Vraag het aan de coördinator.';
    case 'asks':
      return `Nog een vraag: ${outcome.node.text}`;
    case 'broken':
      return 'Deze wandeling komt nergens uit.';
  }
}

/** The same for programs: one object per pair of ends, and every change of words. */
export function asJson({ outcomes, words }: Shown): object {
  const pairing = ({ before, after, walks, example }: Pairing) => ({
    before: { end: nameOf(before), says: said(before) },
    after: { end: nameOf(after), says: said(after) },
    walks,
    example: Object.fromEntries(example.map(({ node, answer }) => [`${node.tree}/${node.id}`, answer])),
  });
  return {
    ...outcomes,
    trees: outcomes.trees.flatMap(({ tree, walks, elsewhere, differences }) =>
      differences.length === 0 ? [] : [{ tree, walks, elsewhere, differences: differences.map(pairing) }],
    ),
    words,
  };
}
