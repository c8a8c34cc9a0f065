import { CompiledQuery, type Insertable } from 'kysely';
import type { Database } from '../database/open-database';
import { StatementRefused } from '../database/statement-refused';
import type { AuditTable, EscalationTable, OutboxTable } from '../database/tables';
import { writtenOnce } from '../database/written-once';

/** What one new question adds to the tables. */
export interface EscalationRows {
  readonly escalation: Insertable<EscalationTable>;
  readonly outbox: readonly Insertable<OutboxTable>[];
  readonly audit: Insertable<AuditTable>;
}

type Row = Readonly<Record<string, unknown>>;
type Answer = number | undefined | Promise<number | undefined>;
type Stored = { readonly id: string; readonly number: number };

/**
 * Stores questions on PostgreSQL in one statement, which is its own transaction: one round trip and one wait for the disk,
 * and notifications and audit steps only of those that are new. Gives the numbers; undefined where the key was used before.
 */
export async function insertTogether(database: Database, batch: readonly EscalationRows[]): Promise<readonly Answer[]> {
  const escalations = batch.map(({ escalation }): Row => ({ ...escalation }));
  const outbox = batch.flatMap((rows) => rows.outbox.map((row): Row => ({ ...row })));
  const audit = batch.map((rows): Row => ({ ...rows.audit }));
  const all = [...escalations, ...outbox, ...audit];
  const { text, columns } = writtenOnce(`together ${escalations.length} ${outbox.length}`, () => ({
    text: statementFor(escalations, outbox, audit),
    columns: all.map((row) => Object.keys(row)),
  }));
  const values = all.flatMap((row, index) => (columns[index] ?? []).map((column) => row[column]));
  try {
    const { rows } = await database.read.executeQuery<Stored>(CompiledQuery.raw(text, values));
    const numbers = new Map(rows.map(({ id, number }) => [id, number]));
    return batch.map(({ escalation: { id } }) => {
      const number = numbers.get(id);
      // The same question twice in one batch was stored for the first of the two.
      numbers.delete(id);
      return number;
    });
  } catch (error) {
    if (!(error instanceof StatementRefused) || batch.length === 1) throw error;
    // One of them cannot be stored, an id that exists for instance; the others must not suffer for it.
    return batch.map(async (rows) => (await insertTogether(database, [rows]))[0]);
  }
}

function statementFor(escalations: readonly Row[], outbox: readonly Row[], audit: readonly Row[]): string {
  let used = 0;
  const tuple = (row: Row): string => {
    const parameters = Object.keys(row).map((column) => {
      used += 1;
      return `$${used}::${TYPES[column] ?? 'text'}`;
    });
    return `(${parameters.join(', ')})`;
  };
  const columns = (row: Row | undefined): string => Object.keys(row ?? {}).join(', ');
  const follow = (table: string, rows: readonly Row[]): readonly string[] => {
    if (rows.length === 0) return [];
    const names = columns(rows[0]);
    return [
      `into_${table} as (insert into ${table} (${names})
        select ${names} from (values ${rows.map(tuple).join(', ')}) as given (${names})
        where escalation_id in (select id from stored))`,
    ];
  };
  const stored = `stored as (insert into escalation (${columns(escalations[0])})
    values ${escalations.map(tuple).join(', ')}
    on conflict (ask_key) do nothing returning id, number)`;
  return `with ${[stored, ...follow('outbox', outbox), ...follow('audit', audit)].join(', ')} select id, number from stored`;
}

/** Parameters of a `select` have no type of their own, unlike those of an insert. What is not here is text. */
const TYPES: Readonly<Record<string, string>> = {
  sealed: 'bytea',
  anonymous: 'integer',
  danger: 'integer',
  proposes_tree: 'integer',
  version: 'integer',
  attempts: 'integer',
  rank: 'integer',
  sort_key: 'bigint',
};
