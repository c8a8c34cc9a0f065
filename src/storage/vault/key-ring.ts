import { hkdfSync } from 'node:crypto';

const KEY_BYTES = 32;
const KEY_ID = /^[a-z0-9][a-z0-9-]{0,31}$/;

/** One master key, split into a key for encryption and a key for lookups, so that neither says anything about the other. */
export interface DataKey {
  readonly id: string;
  readonly encryption: Buffer;
  readonly lookup: Buffer;
}

/** The first key encrypts; the others only decrypt what was written when they were first. */
export interface KeyRing {
  readonly current: DataKey;
  readonly keys: ReadonlyMap<string, DataKey>;
}

export type KeyRingResult =
  | { readonly ok: true; readonly ring: KeyRing }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads DATA_KEYS: `id:base64key,id:base64key`, the current one first. Problems never quote a key. */
export function parseKeyRing(text: string): KeyRingResult {
  const problems: string[] = [];
  const keys = new Map<string, DataKey>();
  const parts = text.split(',').map((part) => part.trim());
  for (const [index, part] of parts.entries()) {
    const [id = '', key = ''] = part.split(/:(.*)/s);
    const master = Buffer.from(key, 'base64');
    // Without a colon what looks like an id may be the key.
    if (!part.includes(':') || !KEY_ID.test(id)) {
      problems.push(`DATA_KEYS, key ${index + 1}: expected id:base64key with an id of a-z, 0-9 and "-"; give it one.`);
    } else if (keys.has(id)) {
      problems.push(`DATA_KEYS, key ${index + 1}: the id "${id}" is used twice; ids must differ.`);
    } else if (master.length !== KEY_BYTES) {
      problems.push(
        `DATA_KEYS, key "${id}": expected ${KEY_BYTES} bytes in base64, found ${master.length}; make one with: openssl rand -base64 ${KEY_BYTES}`,
      );
    } else {
      keys.set(id, dataKey(id, master));
    }
  }
  const [current] = keys.values();
  if (problems.length > 0 || current === undefined) return { ok: false, problems };
  return { ok: true, ring: { current, keys } };
}

function dataKey(id: string, master: Buffer): DataKey {
  const derive = (purpose: string): Buffer => Buffer.from(hkdfSync('sha256', master, '', purpose, KEY_BYTES));
  return { id, encryption: derive('deelwijzer encryption'), lookup: derive('deelwijzer lookup') };
}
