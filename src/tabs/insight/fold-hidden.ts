import type { FigureRow } from './figure-row';

/**
 * What may not be shown apart is one row, which says how many there are: a page of "minder dan 5" says nothing, and looks
 * like a page that says something.
 */
export const foldHidden = (rows: readonly FigureRow[], one: string, more: string): readonly FigureRow[] => {
  const hidden = rows.filter(isHidden);
  if (hidden.length === 0) return rows;
  const counts = (hidden[0]?.counts ?? []).map(() => null);
  const label = hidden.length === 1 ? `1 ${one} met een klein aantal` : `${hidden.length} ${more} met een klein aantal`;
  return [...rows.filter((row) => !isHidden(row)), { key: 'hidden', label, counts }];
};

const isHidden = ({ counts }: FigureRow): boolean => counts.every((count) => count === null);

/** Weeks before anything happened say nothing; so many are always shown, for the line to be one. */
export const FEWEST_WEEKS = 4;

export const sinceFirst = (rows: readonly FigureRow[]): readonly FigureRow[] => {
  const first = rows.findIndex(({ counts }) => counts.some((count) => count !== 0));
  const from = first === -1 ? rows.length : first;
  return rows.slice(Math.max(0, Math.min(from, rows.length - FEWEST_WEEKS)));
};
