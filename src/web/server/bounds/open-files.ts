import { readFileSync } from 'node:fs';

/** The database, the content, threads and our own requests to Teams. */
const FOR_OURSELVES = 100;
const MOST = 4_000;
const LEAST = 16;
/** What most systems that say nothing allow. */
const USUAL_LIMIT = 1_024;

/** How many connections fit beside what the program needs for itself: every one costs a descriptor. */
export const mostConnections = (limit: number = descriptorLimit()): number =>
  Math.max(LEAST, Math.min(MOST, limit - FOR_OURSELVES));

/** Node has no getrlimit; Linux says it in a file. */
function descriptorLimit(): number {
  try {
    const [, found = ''] = /^Max open files\s+(\S+)/m.exec(readFileSync('/proc/self/limits', 'utf8')) ?? [];
    return found === 'unlimited' ? MOST * 2 : Number(found) || USUAL_LIMIT;
  } catch {
    return USUAL_LIMIT;
  }
}
