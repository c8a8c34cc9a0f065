const texts = new Map<string, string>();
const names = new Map<string, string>();

/** SQL that is written at its first use. `shape` says all that the text depends on; there are a handful of shapes. */
export function writtenOnce(shape: string, write: () => string): string {
  const known = texts.get(shape);
  if (known !== undefined) return known;
  const text = write();
  texts.set(shape, text);
  names.set(text, `deelwijzer_${names.size + 1}`);
  return text;
}

/** Under this name PostgreSQL keeps the plan of such a text for the length of a connection, which halves its work. */
export const preparedName = (text: string): string | undefined => names.get(text);
