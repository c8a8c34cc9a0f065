import type { Transaction } from 'kysely';
import type { DatabaseAddress } from './database-url';

/** One step of the schema. Its name, dated, is kept in the database; once released it is never changed. */
export interface Migration {
  readonly name: string;
  up(transaction: Transaction<unknown>, kind: DatabaseAddress['kind']): Promise<void>;
}
