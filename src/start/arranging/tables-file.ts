import { closeSync, fstatSync, openSync, readSync, writeFileSync } from 'node:fs';
import { DefaultDeserializer, DefaultSerializer } from 'node:v8';

type Table = Int32Array | Float32Array | Float64Array;
const KINDS = [Int32Array, Float32Array, Float64Array] as const;
/** Tables begin at multiples of this in the file: then they need not be copied out of it. */
const ALIGNED = 8;

/** The later tables of a file, for another thread to bring in: `memory` is to hold what stands from `from`. */
export interface LaterTables {
  readonly file: string;
  readonly from: number;
  readonly memory: SharedArrayBuffer;
}

const aligned = (at: number): number => Math.ceil(at / ALIGNED) * ALIGNED;

/**
 * Writes plain data with large tables of numbers. First its name: nobody should read twenty megabytes to see that they are of
 * something else. Throws when a file cannot be written, and on a kind of table that is not in KINDS.
 */
export function writeTables(file: string, name: string, what: unknown): void {
  const serializer = new Apart();
  serializer.writeHeader();
  serializer.writeValue(name);
  serializer.writeValue(what);
  const plain = serializer.releaseBuffer();
  const parts: Uint8Array[] = [plain];
  const starts: number[] = [];
  let end = ALIGNED + plain.length;
  for (const table of serializer.tables) {
    parts.push(Buffer.alloc(aligned(end) - end), Buffer.from(table.buffer, table.byteOffset, table.byteLength));
    starts.push(aligned(end));
    end = aligned(end) + table.byteLength;
  }
  // Rather more than half of it: whoever reads the first part also makes objects of what is plain.
  const later = starts.findLast((start) => start <= end / 2) ?? end;
  writeFileSync(file, Buffer.concat([Buffer.from(Uint32Array.of(plain.length, later).buffer), ...parts]));
}

/**
 * What was written under this name; threads can share its tables. Undefined when it is of another name, absent, cut off or something
 * else. With `bring`, which is called at once, the later tables are empty until somebody did `bringTables`; they keep each other.
 */
export function readTables(file: string, name: string, bring?: (tables: LaterTables) => void): unknown {
  let opened: number | undefined;
  try {
    opened = openSync(file, 'r');
    const header = bytesAt(opened, 0, Buffer.alloc(ALIGNED));
    const [length, from, { size }] = [header.readUInt32LE(0), header.readUInt32LE(4), fstatSync(opened)];
    if (length > size || from > size) return undefined;
    const later = bring && { file, from, memory: new SharedArrayBuffer(size - from) };
    if (later !== undefined) bring?.(later);
    const deserializer = new Together(opened, bytesAt(opened, ALIGNED, Buffer.alloc(length)), later);
    deserializer.readHeader();
    return deserializer.readValue() === name ? deserializer.readValue() : undefined;
  } catch {
    return undefined;
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

/** Fills the later tables. False when the file is not what it was. */
export function bringTables({ file, from, memory }: LaterTables): boolean {
  let opened: number | undefined;
  try {
    opened = openSync(file, 'r');
    bytesAt(opened, from, new Uint8Array(memory));
    return true;
  } catch {
    return false;
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

function bytesAt<Bytes extends Uint8Array>(opened: number, start: number, bytes: Bytes): Bytes {
  for (let read = 0; read < bytes.length; ) {
    const more = readSync(opened, bytes, read, bytes.length - read, start + read);
    if (more === 0) throw new Error('Expected a whole file, found one that was cut off.');
    read += more;
  }
  return bytes;
}

/** Sets tables apart, and writes only of which kind and how long each is. */
class Apart extends DefaultSerializer {
  readonly tables: Table[] = [];

  _writeHostObject(table: Table): void {
    const kind = KINDS.findIndex((each) => table instanceof each);
    if (kind < 0) throw new Error(`Expected a table of ${KINDS.map(({ name }) => name).join(', ')}.`);
    this.tables.push(table);
    this.writeUint32(kind);
    this.writeUint32(table.length);
  }
}

/** Finds them again: they stand behind the rest, in the order in which they were met. */
class Together extends DefaultDeserializer {
  private next: number;

  constructor(
    private readonly opened: number,
    plain: Buffer,
    private readonly later: LaterTables | undefined,
  ) {
    super(plain);
    this.next = ALIGNED + plain.length;
  }

  /** Each but the later ones in memory of its own that threads can share: none has to be given a copy, and whoever keeps one keeps no more. */
  _readHostObject(): Table {
    const Kind = KINDS[this.readUint32()];
    const length = this.readUint32();
    if (Kind === undefined) throw new Error('Expected a kind of table that this program writes, found another.');
    const start = aligned(this.next);
    this.next = start + length * Kind.BYTES_PER_ELEMENT;
    if (this.next > fstatSync(this.opened).size) throw new Error('Expected a whole file, found one that was cut off.');
    const { later } = this;
    if (later !== undefined && start >= later.from)
      return new Kind(later.memory as unknown as ArrayBuffer, start - later.from, length);
    const memory = new SharedArrayBuffer(this.next - start);
    bytesAt(this.opened, start, new Uint8Array(memory));
    return new Kind(memory as unknown as ArrayBuffer);
  }
}
