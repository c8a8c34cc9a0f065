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

/** What was written under this name; its tables are views of the file's own memory. Undefined when it is of another name, absent, cut off or something else. */
export function readTables(file: string, name: string): unknown {
  try {
    const bytes = readShared(file);
    const length = bytes.readUInt32LE(0);
    const deserializer = new Together(bytes, ALIGNED, length);
    deserializer.readHeader();
    return deserializer.readValue() === name ? deserializer.readValue() : undefined;
  } catch {
    return undefined;
  }
}

/** In memory that threads can share, so that none has to be given a copy. */
function readShared(file: string): Buffer {
  const opened = openSync(file, 'r');
  try {
    const bytes = Buffer.from(new SharedArrayBuffer(fstatSync(opened).size));
    for (let read = 0; read < bytes.length; ) {
      const more = readSync(opened, bytes, read, bytes.length - read, read);
      if (more === 0) throw new Error('Expected a whole file, found one that became shorter while it was read.');
      read += more;
    }
    return bytes;
  } finally {
    closeSync(opened);
  }
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
    private readonly bytes: Buffer,
    start: number,
    length: number,
  ) {
    super(bytes.subarray(start, start + length));
    this.next = start + length;
  }

  _readHostObject(): Table {
    const Kind = KINDS[this.readUint32()];
    const length = this.readUint32();
    if (Kind === undefined) throw new Error('Expected a kind of table that this program writes, found another.');
    const start = aligned(this.next);
    this.next = start + length * Kind.BYTES_PER_ELEMENT;
    return new Kind(this.bytes.buffer as ArrayBuffer, this.bytes.byteOffset + start, length);
  }
}
