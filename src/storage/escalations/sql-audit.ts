import type { Role } from '../../escalations/actor';
import type { EscalationState } from '../../escalations/escalation';
import type { Audit, AuditEntry } from '../../escalations/keeping/audit';
import type { Database } from '../database/open-database';
import type { Vault } from '../vault/vault';

export function sqlAudit({ read }: Database, vault: Vault): Audit {
  return {
    ofEscalation: async (id, mayBeNamed) => {
      const steps = await read.selectFrom('audit').selectAll().where('escalation_id', '=', id).orderBy('seq').execute();
      const byHash = new Map(
        mayBeNamed.flatMap((person) => vault.hashes('person', person.id).map((hash) => [hash, person] as const)),
      );
      return steps.map(
        (step): AuditEntry => ({
          // The columns hold what the escalation store wrote.
          action: step.action as AuditEntry['action'],
          role: step.role as Role,
          from: step.from_state as EscalationState | null,
          to: step.to_state as EscalationState,
          at: step.at,
          version: step.version,
          actor: (step.actor_hash === null ? undefined : byHash.get(step.actor_hash)) ?? null,
        }),
      );
    },
  };
}
