import { diff3Merge } from 'node-diff3';

/** Parts of a text that both changed, or that nobody or one did. */
export type Hunk =
  | { readonly isClash: false; readonly text: string }
  | { readonly isClash: true; readonly base: string; readonly mine: string; readonly theirs: string };

/** A piece of a text, with where it stands before a mark: pieces are only the same when that is the same too. */
type Piece = string;
const MARK = '\u0000';

/** Joins line by line or paragraph by paragraph. */
export function hunksOf(base: string, mine: string, theirs: string, cut: (text: string) => Piece[]): readonly Hunk[] {
  return diff3Merge(cut(mine), cut(base), cut(theirs), { excludeFalseConflicts: true }).map(({ ok, conflict }) =>
    conflict === undefined
      ? { isClash: false, text: glue(ok ?? []) }
      : { isClash: true, base: glue(conflict.o), mine: glue(conflict.a), theirs: glue(conflict.b) },
  );
}

const glue = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.slice(piece.indexOf(MARK) + 1)).join('');

const linesOf = (text: string): readonly string[] => text.split(/(?<=\n)/).filter((line) => line !== '');

/**
 * Lines of YAML, each with the keys it stands under. `certainty: confirmed` is there a thousand times; the time to compare two
 * texts grows with the square of that, and one entry's would be taken for another's.
 */
export function intoLines(text: string): Piece[] {
  const around: { readonly indent: number; readonly keys: string }[] = [];
  return linesOf(text).map((line) => {
    const indent = line.search(/[^\s]/);
    if (indent < 0) return `${around.at(-1)?.keys ?? ''}${MARK}${line}`;
    while ((around.at(-1)?.indent ?? -1) >= indent) around.pop();
    const keys = around.at(-1)?.keys ?? '';
    if (line[indent] !== '#') around.push({ indent, keys: `${keys}/${line.slice(indent, indent + 40).trimEnd()}` });
    return `${keys}${MARK}${line}`;
  });
}

/** Paragraphs, and apart from them the blank lines between, so that changes of two neighbours do not touch. */
export function intoParagraphs(text: string): Piece[] {
  const paragraphs: string[] = [];
  let wasBlank: boolean | undefined;
  for (const line of linesOf(text)) {
    const isBlank = line.trim() === '';
    if (isBlank === wasBlank) paragraphs.push(`${paragraphs.pop()}${line}`);
    else paragraphs.push(`${MARK}${line}`);
    wasBlank = isBlank;
  }
  return paragraphs;
}
