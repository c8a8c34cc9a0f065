import type { Insertable } from 'kysely';
import type { Escalation } from '../../escalations/escalation';
import type { AuditStep } from '../../escalations/keeping/audit';
import type { AuditTable } from '../database/tables';
import type { Vault } from '../vault/vault';

/** A step of the audit trail, written with the change itself. */
export function toAuditRow(
  audit: AuditStep,
  { id, version, contents }: Pick<Escalation, 'id' | 'version' | 'contents'>,
  vault: Vault,
): Insertable<AuditTable> {
  // Who had themselves forgotten is not written down again in doing so.
  const actorId = contents === 'forgotten' ? null : audit.actorId;
  return {
    escalation_id: id,
    version,
    action: audit.action,
    role: audit.role,
    actor_hash: actorId === null ? null : vault.hash('person', actorId),
    from_state: audit.from,
    to_state: audit.to,
    at: audit.at,
  };
}
