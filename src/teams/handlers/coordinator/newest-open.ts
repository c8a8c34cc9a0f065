import { StorageUnavailable } from '../../../escalations/keeping/storage-unavailable';
import type { Desk } from '../../desk';
import type { Shown } from '../../shown';
import { showOne } from './show-question';

/** What was asked last and nobody claimed, with this notice above it; undefined when there is none, or none can be read now. */
export async function newestOpen(desk: Desk, notice: string): Promise<Shown | undefined> {
  try {
    const { rows } = await desk.store.list({ ...NEWEST, now: desk.now() });
    const found = rows[0] === undefined ? undefined : await desk.store.find(rows[0].id);
    return found === undefined ? undefined : await showOne(desk, found, notice);
  } catch (error) {
    if (!(error instanceof StorageUnavailable)) throw error;
    return undefined;
  }
}

/** Whose it is, and what is overdue, does not matter here. */
const NEWEST = { filter: 'new', sort: 'newest', limit: 1, coordinator: '', overdueAfterHours: 24 } as const;
