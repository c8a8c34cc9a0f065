import { LRUCache } from 'lru-cache';

/**
 * The `most` that were used last, for what is hardly ever as many: memory is taken as they come. By its number alone the cache would set
 * aside room for all of them at once, a megabyte and a half for what a program keeps of seldom things.
 */
export const seldomFull = <Value extends object | string | true>(most: number, ttl?: number): LRUCache<string, Value> =>
  new LRUCache<string, Value>({ maxSize: most, sizeCalculation: () => 1, ...(ttl === undefined ? {} : { ttl }) });
