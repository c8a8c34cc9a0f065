import { isMap, isScalar, parseDocument } from 'yaml';

/** What stands in remarks above the parts of a file, by their key: it was written for whoever fills it in. */
export function remarksOf(text: string): ReadonlyMap<string, string> {
  const remarks = new Map<string, string>();
  const { contents } = parseDocument(text, { logLevel: 'silent' });
  if (!isMap(contents)) return remarks;
  for (const [index, pair] of contents.items.entries()) {
    if (!isScalar(pair.key)) continue;
    const above = pair.key.commentBefore ?? (index === 0 ? contents.commentBefore : undefined);
    // Only the last block: before it stands what belongs to the part above, or to the whole file.
    const last = above?.split(/\n\s*\n/).at(-1);
    if (last !== undefined)
      remarks.set(
        String(pair.key.value),
        last
          .replace(/^ /gm, '')
          .replace(/\s*\n\s*/g, ' ')
          .trim(),
      );
  }
  return remarks;
}
