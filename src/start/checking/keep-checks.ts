import { LRUCache } from 'lru-cache';
import { hashContent } from '../../content/folder/read-content-folder';
import type { CheckedContent, ContentChecking } from '../../web/editors/ports';

/** Packed editions: a few megabytes each. */
const MOST_KEPT = 2;

/**
 * Checks the same content once: what was submitted is approved as it stands, and approved again after the last tick.
 * Failures are not kept.
 */
export function keepChecks({ check, revive }: ContentChecking): ContentChecking {
  const kept = new LRUCache<string, Promise<CheckedContent>>({ max: MOST_KEPT });
  return {
    revive,
    check: (task) => {
      const key = `${task.today} ${task.base.id} ${hashContent(new Map(Object.entries(task.files)))}`;
      const known = kept.get(key);
      if (known !== undefined) return known;
      const checked = check(task);
      kept.set(key, checked);
      checked.catch(() => kept.delete(key));
      return checked;
    },
  };
}
