import type { Escalation, Person } from '../../../src/escalations/escalation';
import { type GuardedText, reviveGuarded } from '../../../src/privacy/guarded-text';

export const guarded = (text: string): GuardedText => reviveGuarded(text);

export const FATMA: Person = { id: '7a0d2c11-0000-4000-8000-000000000001', name: 'Fatma Yıldız' };
export const MARK: Person = { id: '7a0d2c11-0000-4000-8000-000000000002', name: 'Mark de Boer' };
export const ASKER: Person = { id: '7a0d2c11-0000-4000-8000-00000000000a', name: 'Sanne Vrager' };
export const NOW = '2026-11-21T10:00:00.000Z';

/** A valid open question without walk; override what matters. */
export const buildEscalation = (overrides: Partial<Escalation> = {}): Escalation => ({
  id: '11111111-1111-4111-8111-111111111111',
  number: 1001,
  state: 'open',
  urgency: 'normal',
  anonymous: false,
  contents: 'readable',
  walk: null,
  asker: ASKER,
  claimedBy: null,
  messages: [
    {
      key: 'key-1',
      kind: 'question',
      side: 'asker',
      by: null,
      text: guarded('Mag ik de huisarts bellen zonder dat de inwoner het weet?'),
      at: '2026-11-21T08:00:00.000Z',
    },
  ],
  tags: [],
  proposesTree: false,
  version: 1,
  askedAt: '2026-11-21T08:00:00.000Z',
  waitingSince: '2026-11-21T08:00:00.000Z',
  since: '2026-11-21T08:00:00.000Z',
  claimedAt: null,
  answeredAt: null,
  closedAt: null,
  remindedAt: null,
  ...overrides,
});
