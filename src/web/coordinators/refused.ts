import type { Person } from '../../escalations/escalation';
import type { Refused } from '../../escalations/refusal';
import { seenByCoordinator } from '../../escalations/seen-by';
import { type ProblemCode, ProblemError } from '../problem';
import type { CoordinatorPorts } from './ports';
import { named, presentDetail } from './present-escalation';

const CODES: Readonly<Record<Refused['refusal'], ProblemCode>> = {
  'claimed-by-other': 'conflict',
  'wrong-state': 'not-possible',
  'not-allowed': 'no-role',
  'not-found': 'not-found',
  forgotten: 'gone',
  unreadable: 'gone',
  'text-missing': 'text-missing',
  'reason-missing': 'reason-missing',
  'text-too-long': 'text-too-long',
  'too-many-tags': 'too-many-tags',
  'key-reused': 'key-reused',
  // Of follow-ups, which no tab sends.
  'too-many-waiting': 'not-possible',
  'no-more-room': 'no-more-room',
  overtaken: 'conflict',
  busy: 'busy',
  'storage-unavailable': 'not-available',
  'perhaps-stored': 'not-available',
};

/** A refusal of the domain as a problem that carries how the escalation stands now, so that the page can show it. */
export const problemOf = async (refused: Refused, me: Person, ports: CoordinatorPorts): Promise<ProblemError> =>
  new ProblemError(CODES[refused.refusal], {
    ...('by' in refused ? { by: named(refused.by) } : {}),
    ...(refused.refusal === 'overtaken' ? { by: named(refused.escalation?.claimedBy ?? null) } : {}),
    ...(refused.escalation === null
      ? {}
      : { current: await presentDetail(seenByCoordinator(refused.escalation), me, ports) }),
  });
