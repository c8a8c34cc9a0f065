/** A mistake in our SQL or in the schema. Carries the statement and the database's code, never values or its message. */
export class StatementRefused extends Error {
  override readonly name = 'StatementRefused';

  constructor(
    readonly code: string,
    readonly sql: string,
  ) {
    super(`Expected the database to accept a statement, found code ${code}. Is it migrated? Statement: ${sql}`);
  }
}
