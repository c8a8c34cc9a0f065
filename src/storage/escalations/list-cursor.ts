import type { ListSort } from '../../escalations/keeping/escalation-list';
import type { EscalationRow } from './escalation-row';

/** The last row of a page, by what its list is sorted on; the next page starts after it. */
export type ListCursor = Pick<EscalationRow, 'rank' | 'sort_key' | 'changed_at' | 'number'>;

const WRITE: Readonly<Record<ListSort, (row: ListCursor) => string>> = {
  waiting: ({ rank, sort_key, number }) => `${rank}.${sort_key}.${number}`,
  newest: ({ number }) => `n.${number}`,
  changed: ({ changed_at, number }) => `c.${Date.parse(changed_at)}.${number}`,
};

const READ: Readonly<Record<ListSort, (text: string) => ListCursor | undefined>> = {
  waiting: (text) => {
    const match = /^(-?\d)\.(-?\d{1,15})\.(\d{1,9})$/.exec(text);
    if (match === null) return undefined;
    return { ...NOWHERE, rank: Number(match[1]), sort_key: Number(match[2]), number: Number(match[3]) };
  },
  newest: (text) => {
    const match = /^n\.(\d{1,9})$/.exec(text);
    return match === null ? undefined : { ...NOWHERE, number: Number(match[1]) };
  },
  changed: (text) => {
    const match = /^c\.(\d{1,14})\.(\d{1,9})$/.exec(text);
    if (match === null) return undefined;
    return { ...NOWHERE, changed_at: new Date(Number(match[1])).toISOString(), number: Number(match[2]) };
  },
};

const NOWHERE: ListCursor = { rank: 0, sort_key: 0, changed_at: '', number: 0 };

export const writeCursor = (sort: ListSort, row: ListCursor): string => WRITE[sort](row);

/** Undefined when it is none of ours, or of a list sorted otherwise; the list then starts at the top. */
export const readCursor = (sort: ListSort, text: string | undefined): ListCursor | undefined => READ[sort](text ?? '');
