/** PostgreSQL keeps no zero byte, and no encoding keeps half a character; SQLite would, and give back something else. */
export const isStorable = (text: string): boolean => !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);

/** Whether all text in what was parsed from JSON is, names of fields too. */
export function isAllStorable(value: unknown): boolean {
  if (typeof value === 'string') return isStorable(value);
  if (typeof value !== 'object' || value === null) return true;
  // What is nested as deep as a body is long would end a recursion.
  const left: unknown[] = [value];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    for (const [name, each] of Object.entries(next as object)) {
      if (!isStorable(name) || (typeof each === 'string' && !isStorable(each))) return false;
      if (typeof each === 'object' && each !== null) left.push(each);
    }
  }
  return true;
}
