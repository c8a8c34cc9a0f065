import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const STORED = 0;
const MOST = 2 ** 20;

/**
 * One file out of a zip, as text; undefined when it is not in there or this is no zip. Only what our own package needs: no
 * encryption, no zip64. A library for this is not among what production installs. PKWARE APPNOTE 6.3.10, 4.3.
 */
export function fileInZip(zip: Buffer, name: string): string | undefined {
  try {
    const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (end < 0 || zip.readUInt32LE(end) !== END) return undefined;
    let at = zip.readUInt32LE(end + 16);
    for (let left = zip.readUInt16LE(end + 10); left > 0 && zip.readUInt32LE(at) === ENTRY; left -= 1) {
      const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
      const named = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
      if (named === name)
        return contentAt(zip, zip.readUInt32LE(at + 42), zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20));
      at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
    }
  } catch {
    // Offsets that point outside it: no zip of ours.
  }
  return undefined;
}

function contentAt(zip: Buffer, header: number, method: number, length: number): string {
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  const bytes = zip.subarray(start, start + length);
  return (method === STORED ? bytes : inflateRawSync(bytes, { maxOutputLength: MOST })).toString('utf8');
}
