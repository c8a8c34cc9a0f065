import { diffIndices } from 'node-diff3';

/** A piece of a text: in both, or only in this one. */
export interface Piece {
  readonly text: string;
  readonly isChanged: boolean;
}

/** Two wordings of one thing, with the words that differ marked in each. The pieces joined are the texts themselves. */
export function markWords(
  before: string,
  after: string,
): { readonly before: readonly Piece[]; readonly after: readonly Piece[] } {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const changes = diffIndices([...old], [...now]);
  return {
    before: piecesOf(
      old,
      changes.map(({ buffer1 }) => buffer1),
    ),
    after: piecesOf(
      now,
      changes.map(({ buffer2 }) => buffer2),
    ),
  };
}

/** Each word with the spaces behind it, so that a phrase that changed is one piece. */
const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*|^\s+/g) ?? [];

function piecesOf(
  words: readonly string[],
  changed: readonly (readonly [start: number, length: number])[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (from: number, to: number, isChanged: boolean): void => {
    if (to > from) pieces.push({ text: words.slice(from, to).join(''), isChanged });
  };
  let at = 0;
  for (const [start, length] of changed) {
    add(at, start, false);
    add(start, start + length, true);
    at = start + length;
  }
  add(at, words.length, false);
  return pieces;
}
