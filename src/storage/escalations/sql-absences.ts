import type { Person } from '../../escalations/escalation';
import type { Absences } from '../../escalations/keeping/absences';
import type { Database } from '../database/open-database';
import { openJson, sealJson } from '../vault/sealed-json';
import type { Place, Vault } from '../vault/vault';

export function sqlAbsences({ read, transact }: Database, vault: Vault): Absences {
  return {
    set: async (person, until) => {
      const hash = vault.hash('person', person.id);
      await transact(async (transaction) => {
        const old = vault.hashes('person', person.id).filter((one) => until === null || one !== hash);
        if (old.length > 0) await transaction.deleteFrom('absence').where('person_hash', 'in', old).execute();
        if (until === null) return;
        const columns = { until_day: until, ...sealJson(vault, person, absencePlace(hash)) };
        // Two tabs of one person at once: the last one counts, and neither is refused.
        await transaction
          .insertInto('absence')
          .values({ person_hash: hash, ...columns })
          .onConflict((conflict) => conflict.column('person_hash').doUpdateSet(columns))
          .execute();
      });
    },
    on: async (day) => {
      const rows = await read.selectFrom('absence').selectAll().where('until_day', '>', day).execute();
      return rows.flatMap((row) => {
        const person = openJson<Person>(vault, row, absencePlace(row.person_hash));
        return person === undefined ? [] : [{ person, until: row.until_day }];
      });
    },
  };
}

export const absencePlace = (hash: string): Place => ({ column: 'absence.sealed', record: hash });
