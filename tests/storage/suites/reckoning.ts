import fc from 'fast-check';
import type { Insertable } from 'kysely';
import { LIST_FILTERS } from '../../../src/escalations/keeping/escalation-list';
import { parseDatabaseUrl } from '../../../src/storage/database/database-url';
import { openDatabase } from '../../../src/storage/database/open-database';
import type { AuditTable, EscalationTable } from '../../../src/storage/database/tables';
import { toRow } from '../../../src/storage/escalations/escalation-row';
import { createVault } from '../../../src/storage/vault/vault';
import { keyRing } from '../../support/databases';
import { BRAM, freshId } from '../../support/escalations';
import '../../support/property-seed';
import { type Kept, keptQuestions, moment } from './any-kept';
import type { Bench } from './bench';
import { addUpOneByOne, countOneByOne, listOneByOne } from './one-by-one';

/** What coordinators are told in numbers, against adding up one question after the other. */
export function reckoningSuite(bench: Bench): void {
  const vault = createVault(keyRing('k1'));

  /** Puts these in the place of all that were stored. */
  async function keep(questions: readonly Kept[]): Promise<void> {
    const parsed = parseDatabaseUrl(bench.url());
    if (!parsed.ok) throw new Error(parsed.problem);
    const database = openDatabase(parsed.address);
    await database.transact(async (transaction) => {
      await transaction.deleteFrom('escalation').execute();
      const rows = questions.map(rowOf);
      if (rows.length > 0) await transaction.insertInto('escalation').values(rows).execute();
      const steps = questions.flatMap(stepsOf);
      if (steps.length > 0) await transaction.insertInto('audit').values(steps).execute();
    });
    await database.close();
  }

  const rowOf = ({ escalation, firstAnsweredAt }: Kept): Insertable<EscalationTable> => ({
    ...toRow(escalation, vault),
    id: escalation.id,
    ask_key: freshId(),
    first_answered_at: firstAnsweredAt,
    changed_at: escalation.since,
  });

  const stepsOf = ({ escalation, steps }: Kept): readonly Insertable<AuditTable>[] =>
    steps.map(({ action, from }, index) => ({
      escalation_id: escalation.id,
      version: index + 1,
      action,
      role: 'asker',
      actor_hash: null,
      from_state: from,
      to_state: 'open',
      at: escalation.since,
    }));

  test('counts under each filter what one finds by going through all', async () => {
    await fc.assert(
      fc.asyncProperty(keptQuestions, moment, async (questions, now) => {
        await keep(questions);
        const query = { coordinator: BRAM.id, now, overdueAfterHours: 8 };
        expect(await bench.storage().escalations.counts(query)).toEqual(countOneByOne(questions, now));
      }),
      { numRuns: 40 },
    );
  });

  test('lists under each filter what one finds by going through all, page after page', async () => {
    await fc.assert(
      fc.asyncProperty(keptQuestions, moment, async (questions, now) => {
        await keep(questions);
        for (const filter of LIST_FILTERS) {
          const listed: string[] = [];
          const query = { filter, coordinator: BRAM.id, limit: 4, now, overdueAfterHours: 8 };
          for (let after: string | null | undefined; after !== null; ) {
            const page = await bench
              .storage()
              .escalations.list({ ...query, ...(after === undefined ? {} : { after }) });
            listed.push(...page.rows.map(({ id }) => id));
            after = page.next;
          }
          expect([filter, listed]).toEqual([filter, listOneByOne(questions, filter)]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('has the statistics that one adds up by going through all', async () => {
    await fc.assert(
      fc.asyncProperty(keptQuestions, moment, moment, async (questions, one, other) => {
        await keep(questions);
        const [from = one, until = other] = [one, other].toSorted();
        const within = questions.filter(({ escalation: { askedAt } }) => askedAt >= from && askedAt < until);
        expect(await bench.storage().escalations.statistics({ from, until })).toEqual(addUpOneByOne(within));
      }),
      { numRuns: 40 },
    );
  });
}
