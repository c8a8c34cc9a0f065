/**
 * Small texts that stay in this browser. Teams in a browser that blocks the storage of others (third-party cookies off,
 * private windows) throws at the first touch: then they stay in memory for as long as the page is open.
 */

export type KeptWhere = 'device' | 'memory';

const PREFIX = 'deelwijzer-';
const memory = new Map<string, string>();

export const kept = (key: string): string | null => {
  try {
    return localStorage.getItem(PREFIX + key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
};

export const keep = (key: string, text: string): KeptWhere => {
  try {
    localStorage.setItem(PREFIX + key, text);
    memory.delete(key);
    return 'device';
  } catch {
    memory.set(key, text);
    return 'memory';
  }
};

export const drop = (key: string): void => {
  memory.delete(key);
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // then it was only in memory
  }
};

/** The keys that begin so, on the device and in memory. */
export const keysKept = (beginning: string): readonly string[] => {
  const inMemory = [...memory.keys()];
  try {
    const onDevice = Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => key.slice(PREFIX.length));
    return [...new Set([...onDevice, ...inMemory])].filter((key) => key.startsWith(beginning));
  } catch {
    return inMemory.filter((key) => key.startsWith(beginning));
  }
};

/** Whether what is kept survives a reload. A full or blocked storage is found out by writing. */
export const whereKept = (): KeptWhere => {
  const where = keep('proef', '1');
  drop('proef');
  return where;
};
