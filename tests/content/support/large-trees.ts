/** A tree of these nodes (YAML, indented by two), whose start is `a0`. */
export const treeOf = (id: string, nodes: readonly string[]): string => `id: ${id}
title: Een grote boom
summary: Een boom die te groot is om na te lopen.
theme: reference
review: { checked: "2026-11-21", before: "2099-05-21" }
start: a0
nodes:
${nodes.join('\n')}
  klaar: { kind: advice, verdict: look-up, text: Dit is het einde., sources: [toy-law] }
`;

const items = Array.from({ length: 12 }, (_, item) => `{ id: i${item}, label: Deel ${item} }`).join(', ');

/** Checklists of twelve items one after the other, and a branch that looks at every item of each. */
export function watchedChecklists(id: string, count: number): string {
  const lists = Array.from(
    { length: count },
    (_, n) => `  a${n}: { kind: checklist, text: Wat zie je?, options: [${items}], else: a${n + 1} }`,
  );
  const cases = Array.from({ length: count }, (_, n) =>
    Array.from({ length: 12 }, (_, item) => `{ when: { a${n}: i${item} }, go: klaar }`),
  ).flat();
  return treeOf(id, [...lists, `  a${count}: { kind: branch, cases: [${cases.join(', ')}], else: klaar }`]);
}

const question = (n: number, go: string): string =>
  `  a${n}: { kind: question, text: Is dat zo?, options: [{ id: ja, label: "Ja", go: ${go} }, { id: nee, label: "Nee", go: ${go} }] }`;

/** A chain of questions; `watched` of them matter to a branch at the end. */
export function questionChain(id: string, count: number, watched: number, last = 'klaar'): string {
  const questions = Array.from({ length: count }, (_, n) =>
    question(n, n + 1 < count || watched > 0 ? `a${n + 1}` : last),
  );
  if (watched === 0) return treeOf(id, questions);
  const cases = Array.from({ length: watched }, (_, n) => `{ when: { a${n}: ja }, go: klaar }`).join(', ');
  return treeOf(id, [...questions, `  a${count}: { kind: branch, cases: [${cases}], else: klaar }`]);
}

/** Every explanation leads to the next: nothing is ever asked. */
export const infoChain = (id: string, count: number, last = 'klaar'): string =>
  treeOf(
    id,
    Array.from(
      { length: count },
      (_, n) => `  a${n}: { kind: info, text: Lees dit., go: ${n + 1 < count ? `a${n + 1}` : last} }`,
    ),
  );

/** A grid of questions in which every answer leads to another node of the next row: many walks, few states. */
export function grid(id: string, rows: number, columns: number): string {
  const nodes: string[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const options = Array.from(
        { length: columns },
        (_, to) =>
          `{ id: o${to}, label: Naar ${to}, go: ${row + 1 < rows ? `a${(row + 1) * columns + to}` : 'klaar'} }`,
      );
      nodes.push(`  a${row * columns + column}: { kind: question, text: Waarheen?, options: [${options.join(', ')}] }`);
    }
  }
  return treeOf(id, nodes);
}

/** Every question leads back to several others. */
export function knot(id: string, size: number): string {
  const nodes = Array.from({ length: size }, (_, n) => {
    const options = Array.from(
      { length: 8 },
      (_, to) => `{ id: o${to}, label: Naar ${to}, go: a${(n * 7 + to * 13) % size} }`,
    );
    return `  a${n}: { kind: question, text: Waarheen?, options: [${options.join(', ')}] }`;
  });
  return treeOf(id, nodes);
}
