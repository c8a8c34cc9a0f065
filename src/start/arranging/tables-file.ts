import { closeSync, fstatSync, openSync, readSync, writeFileSync } from 'node:fs';
import { DefaultDeserializer, DefaultSerializer } from 'node:v8';

type Table = Int32Array | Float32Array | Float64Array;
const KINDS = [Int32Array, Float32Array, Float64Array] as const;
/** Tables begin at multiples of this in the file: then they need not be copied out of it. */
const ALIGNED = 8;

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
  const parts: Uint8Array[] = [Buffer.from(Uint32Array.of(plain.length).buffer), Buffer.alloc(ALIGNED - 4), plain];
  let end = ALIGNED + plain.length;
  for (const table of serializer.tables) {
    parts.push(Buffer.alloc(aligned(end) - end), Buffer.from(table.buffer, table.byteOffset, table.byteLength));
    end = aligned(end) + table.byteLength;
  }
  writeFileSync(file, Buffer.concat(parts));
}

/** What was written under this name; threads can share its tables. Undefined when it is of another name, absent, cut off or something else. */
export function readTables(file: string, name: string): unknown {
  let opened: number | undefined;
  try {
    opened = openSync(file, 'r');
    const length = bytesAt(opened, 0, Buffer.alloc(ALIGNED)).readUInt32LE(0);
    if (length > fstatSync(opened).size) return undefined;
    const deserializer = new Together(opened, bytesAt(opened, ALIGNED, Buffer.alloc(length)));
    deserializer.readHeader();
    return deserializer.readValue() === name ? deserializer.readValue() : undefined;
  } catch {
    return undefined;
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
  ) {
    super(plain);
    this.next = ALIGNED + plain.length;
  }

  /** Each in memory of its own that threads can share: none has to be given a copy, and whoever keeps one keeps no more. */
  _readHostObject(): Table {
    const Kind = KINDS[this.readUint32()];
    const length = this.readUint32();
    if (Kind === undefined) throw new Error('Expected a kind of table that this program writes, found another.');
    const start = aligned(this.next);
    this.next = start + length * Kind.BYTES_PER_ELEMENT;
    if (this.next > fstatSync(this.opened).size) throw new Error('Expected a whole file, found one that was cut off.');
    const memory = new SharedArrayBuffer(this.next - start);
    bytesAt(this.opened, start, new Uint8Array(memory));
    return new Kind(memory as unknown as ArrayBuffer);
  }
}
