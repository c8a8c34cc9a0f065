/** A question as somebody types it, with every tree that is an honest answer: the best first, none when it is not our field. */
export interface LabelledQuery {
  readonly query: string;
  readonly trees: readonly string[];
}

/** Reads `query | tree, tree` lines; lines that begin with # are remarks. */
export function readLabelled(lines: string): readonly LabelledQuery[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const bar = line.lastIndexOf('|');
      const query = bar < 0 ? line : line.slice(0, bar);
      const trees = bar < 0 ? '' : line.slice(bar + 1);
      return {
        query: query.trim(),
        trees: trees
          .split(',')
          .map((tree) => tree.trim())
          .filter((tree) => tree !== ''),
      };
    });
}
