import type { Person } from '../../../src/escalations/escalation';

/** The people of the tests of the API, and the moment at which they are there. All invented. */

export const FATMA: Person = { id: '7a0d2c11-0000-4000-8000-000000000001', name: 'Fatma Yıldız' };
export const MARK: Person = { id: '7a0d2c11-0000-4000-8000-000000000002', name: 'Mark de Boer' };
export const ASKER: Person = { id: '7a0d2c11-0000-4000-8000-00000000000a', name: 'Sanne Vrager' };
export const NOW = '2026-11-21T10:00:00.000Z';
/** Two hours before NOW. */
export const THIS_MORNING = '2026-11-21T08:00:00.000Z';
/** Working days enough before NOW to be too late. */
export const LAST_MONTH = '2026-10-22T08:00:00.000Z';
