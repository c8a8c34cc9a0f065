/** SQL with the columns whose values it takes, one list for every row. */
export interface WrittenSql {
  readonly text: string;
  readonly columns: readonly (readonly string[])[];
}

const written = new Map<string, WrittenSql>();
const names = new Map<string, string>();

/** SQL that is written at its first use. `shape` says all that it depends on; there are a handful of shapes. */
export function writtenOnce(shape: string, write: () => WrittenSql): WrittenSql {
  const known = written.get(shape);
  if (known !== undefined) return known;
  const sql = write();
  written.set(shape, sql);
  names.set(sql.text, `deelwijzer_${names.size + 1}`);
  return sql;
}

/** Under this name PostgreSQL keeps the plan of such a text for the length of a connection, which halves its work. */
export const preparedName = (text: string): string | undefined => names.get(text);
