import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/open-database';
import { BACKED_UP } from './backed-up';

type Kind = Database['kind'];
/** Tables and columns whose names come from the schema, not from a type. */
export type Loose = Kysely<Record<string, Record<string, unknown>>>;

const NUMBERED = BACKED_UP.flatMap(({ table, numbered }) => (numbered === undefined ? [] : [{ table, numbered }]));

/** Table → the last number that it gave out, also when that row is gone; tables that gave out none are left out. */
export async function lastNumbers(db: Loose, kind: Kind): Promise<Readonly<Record<string, number>>> {
  const last: Record<string, number> = {};
  for (const { table, numbered } of NUMBERED) {
    const number = await lastNumber(db, kind, table, numbered);
    if (number > 0) last[table] = number;
  }
  return last;
}

async function lastNumber(db: Loose, kind: Kind, table: string, column: string): Promise<number> {
  if (kind === 'sqlite') {
    const { rows } = await sql<{ seq: number }>`select seq from sqlite_sequence where name = ${table}`.execute(db);
    return rows[0]?.seq ?? 0;
  }
  const { rows } = await sql<{
    last: number;
  }>`select case when is_called then last_value else last_value - 1 end as last
    from ${sql.id(`${table}_${column}_seq`)}`.execute(db);
  return rows[0]?.last ?? 0;
}

/** From now on only higher numbers than these are given out. */
export async function continueNumbers(db: Loose, kind: Kind, numbers: Readonly<Record<string, number>>): Promise<void> {
  for (const { table, numbered } of NUMBERED) {
    const number = numbers[table] ?? 0;
    // On PostgreSQL rows that bring their own number do not count; on SQLite they do.
    if (number <= (await lastNumber(db, kind, table, numbered))) continue;
    if (kind === 'postgres') {
      await sql`select setval(${`${table}_${numbered}_seq`}, ${number}::bigint)`.execute(db);
      continue;
    }
    await sql`delete from sqlite_sequence where name = ${table}`.execute(db);
    await sql`insert into sqlite_sequence (name, seq) values (${table}, ${number})`.execute(db);
  }
}
