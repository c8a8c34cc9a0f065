import type { PreviewFinding, TextFinding } from '../../../../web/contract';

/** A piece of the text as the asker will read it. `finding` is its index in the findings, if it is one. */
export interface Piece {
  readonly text: string;
  readonly finding: number | undefined;
}

/** Cuts a text at its findings; each is replaced, unless the coordinator chose to leave it. */
export const piecesOf = (
  text: string,
  findings: readonly PreviewFinding[],
  left: ReadonlySet<number>,
): readonly Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  findings.forEach(({ start, end, replacement }, index) => {
    pieces.push({ text: text.slice(at, start), finding: undefined });
    pieces.push({ text: left.has(index) ? text.slice(start, end) : replacement, finding: index });
    at = end;
  });
  pieces.push({ text: text.slice(at), finding: undefined });
  return pieces.filter((piece) => piece.text !== '');
};

/** What is sent: the text, and where in it the findings are that were left. */
export const decided = (
  pieces: readonly Piece[],
  findings: readonly PreviewFinding[],
  left: ReadonlySet<number>,
): { readonly text: string; readonly keep: readonly TextFinding[] } => {
  const keep: TextFinding[] = [];
  let text = '';
  for (const piece of pieces) {
    const start = text.length;
    text += piece.text;
    const kind = piece.finding !== undefined && left.has(piece.finding) ? findings[piece.finding]?.kind : undefined;
    if (kind !== undefined) keep.push({ start, end: text.length, kind });
  }
  return { text, keep };
};
