/** The last row of a page; the next page starts after it. */
export interface ListCursor {
  readonly rank: number;
  readonly sort_key: number;
  readonly number: number;
}

export const writeCursor = ({ rank, sort_key, number }: ListCursor): string => `${rank}.${sort_key}.${number}`;

/** Undefined when it is none of ours; the list then starts at the top. */
export function readCursor(text: string | undefined): ListCursor | undefined {
  const match = /^(-?\d)\.(-?\d{1,15})\.(\d{1,9})$/.exec(text ?? '');
  if (match === null) return undefined;
  const [, rank, sortKey, number] = match.map(Number);
  if (rank === undefined || sortKey === undefined || number === undefined) return undefined;
  return { rank, sort_key: sortKey, number };
}
