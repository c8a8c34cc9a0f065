import type { EditionComparison, TreeComparison } from '../../content/compare/compare-editions';
import type { Outcome, Pairing, Taken } from '../../content/compare/compare-trees';
import type { Edition } from '../../model/edition';
import { VERDICT_LOOKS } from '../../model/verdict';
import { labelOf } from '../../walk/position';

/** Numbers as Dutch people read them: 65.536. */
const count = (walks: number): string => walks.toLocaleString('nl-NL');

/** A comparison as an editor reads it: per tree how many walks end elsewhere, and one of each kind. */
export function presentComparison(found: EditionComparison, old: Edition, newer: Edition): string {
  const lines: string[] = [];
  for (const id of found.added) lines.push(`+ nieuwe boom: ${newer.trees.get(id)?.title ?? id} (${id})`);
  for (const id of found.removed) lines.push(`- boom weg: ${old.trees.get(id)?.title ?? id} (${id})`);
  for (const id of found.tooLarge) lines.push(`? te veel wandelingen om te vergelijken: ${id}`);
  for (const tree of found.trees) lines.push('', ...presentTree(tree));
  if (lines.length === 0) return 'Elke wandeling eindigt zoals eerst.\n';
  return `${lines.join('\n').trimStart()}\n`;
}

function presentTree({ tree, walks, elsewhere, differences, reworded }: TreeComparison): readonly string[] {
  return [
    `${tree}: ${count(elsewhere)} van ${count(walks)} wandelingen ${elsewhere === 1 ? 'eindigt' : 'eindigen'} elders.`,
    ...differences.flatMap((each) => ['', ...presentPairing(each)]),
    ...reworded.flatMap((each) => ['', ...presentReworded(each)]),
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

function presentReworded({ before, after, walks }: Pairing): readonly string[] {
  return [
    `  ${count(walks)} × ${nameOf(before)}: zelfde einde, andere woorden`,
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

/** The same for programs: one object per pair of ends. */
export function asJson(found: EditionComparison): object {
  const pairing = ({ before, after, walks, example }: Pairing) => ({
    before: { end: nameOf(before), says: said(before) },
    after: { end: nameOf(after), says: said(after) },
    walks,
    example: Object.fromEntries(example.map(({ node, answer }) => [`${node.tree}/${node.id}`, answer])),
  });
  return {
    ...found,
    trees: found.trees.map((tree) => ({
      ...tree,
      differences: tree.differences.map(pairing),
      reworded: tree.reworded.map(pairing),
    })),
  };
}
