import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { DataKey, KeyRing } from './key-ring';

const CIPHER = 'aes-256-gcm';
/** NIST SP 800-38D §8.2.2: a random nonce of 96 bits. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Of what is looked up by hash: in memory only, and of the last people alone. */
const MOST_KNOWN = 2_000;

/** Where a sealed text lives. It is authenticated with the text, so a text moved to another place does not open. */
export interface Place {
  readonly column: string;
  readonly record: string;
}

export interface Sealed {
  readonly keyId: string;
  /** Nonce, tag, ciphertext. */
  readonly bytes: Buffer;
}

/** `key-missing`: put the key back in DATA_KEYS and it opens. `damaged`: altered, moved, or encrypted with another key. */
export type Opened =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: 'key-missing' | 'damaged'; readonly keyId: string };

/** What is looked up by hash. In the hash, so that the same value in two roles cannot be matched up. */
export type LookupKind = 'person' | 'conversation' | 'activity';

export interface Vault {
  readonly currentKeyId: string;
  readonly keyIds: readonly string[];
  seal(text: string, place: Place): Sealed;
  open(sealed: Sealed, place: Place): Opened;
  /** Keyed hash to store. */
  hash(kind: LookupKind, value: string): string;
  /** Keyed hashes to look for: one for every key in the ring, the current one first. */
  hashes(kind: LookupKind, value: string): readonly string[];
}

/** Encrypts and decrypts with the key ring; one lost key costs the records of that key and nothing else. */
export function createVault(ring: KeyRing): Vault {
  const keys = [...ring.keys.values()].map(asKeyObjects);
  const byId = new Map(keys.map((key) => [key.id, key]));
  const current = asKeyObjects(ring.current);
  const makeHashes = (looked: string) => {
    const hashed = ({ lookup }: { readonly lookup: KeyObject }) =>
      createHmac('sha256', lookup).update(looked).digest('base64url');
    return { now: hashed(current), all: keys.map(hashed) };
  };
  // A press of a walk asks three times for its conversation, and the next press of the same person again.
  const known = new LRUCache<string, ReturnType<typeof makeHashes>>({ max: MOST_KNOWN });
  const hashesOf = (kind: LookupKind, value: string) => {
    const looked = `${kind}\0${value}`;
    // An activity comes once: keeping it would only push out conversations.
    if (kind === 'activity') return makeHashes(looked);
    const found = known.get(looked) ?? makeHashes(looked);
    known.set(looked, found);
    return found;
  };
  return {
    currentKeyId: ring.current.id,
    keyIds: keys.map(({ id }) => id),
    seal: (text, place) => ({ keyId: ring.current.id, bytes: encrypt(text, current.encryption, place) }),
    open: ({ keyId, bytes }, place) => {
      const key = byId.get(keyId);
      if (key === undefined) return { ok: false, code: 'key-missing', keyId };
      const text = decrypt(bytes, key.encryption, place);
      return text === undefined ? { ok: false, code: 'damaged', keyId } : { ok: true, text };
    },
    hash: (kind, value) => hashesOf(kind, value).now,
    hashes: (kind, value) => hashesOf(kind, value).all,
  };
}

/** Node 24 takes 20 µs longer to begin with the bytes of a key, for a hash (24 against 4 µs) as for a cipher. */
const asKeyObjects = ({ id, encryption, lookup }: DataKey) => ({
  id,
  encryption: createSecretKey(encryption),
  lookup: createSecretKey(lookup),
});

function encrypt(text: string, key: KeyObject, place: Place): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(authenticated(place));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

function decrypt(bytes: Buffer, key: KeyObject, place: Place): string | undefined {
  try {
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
    decipher.setAAD(authenticated(place));
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
  } catch {
    // Node reports every failed authentication by throwing; the caller gets it as a code.
    return undefined;
  }
}

const authenticated = ({ column, record }: Place): Buffer => Buffer.from(`${column}\0${record}`, 'utf8');
