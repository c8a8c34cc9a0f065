import type { DeadLetter, Outbox } from '../../../src/escalations/delivery/outbox';
import type { Escalation } from '../../../src/escalations/escalation';
import type { Audit, AuditStep } from '../../../src/escalations/keeping/audit';
import type { EscalationSummary, ListQuery } from '../../../src/escalations/keeping/escalation-list';
import type { EscalationStore } from '../../../src/escalations/keeping/escalation-store';
import type { EscalationStatistics, Period } from '../../../src/escalations/keeping/statistics';
import { StorageUnavailable } from '../../../src/escalations/keeping/storage-unavailable';

const HOUR_MILLISECONDS = 3_600_000;

/** The store's contract in memory, so that the web side can be tested without a database; storage has its own suite. */
export class MemoryStore implements EscalationStore, Audit, Pick<Outbox, 'deadLetters' | 'retryDeadLetter'> {
  readonly escalations = new Map<string, Escalation>();
  readonly trail = new Map<string, (AuditStep & { readonly version: number })[]>();
  letters: readonly DeadLetter[] = [];
  figures: EscalationStatistics = {
    weeks: [],
    themes: [],
    places: [],
    medianMinutesToClaim: null,
    medianMinutesToAnswer: null,
  };
  isAway = false;
  readonly retried: string[] = [];
  #changes = 0;

  async insert({ escalation, audit }: Parameters<EscalationStore['insert']>[0]) {
    const numbered: Escalation = { ...escalation, number: 1001 + this.escalations.size };
    this.put(numbered, audit);
    return { escalation: numbered, stored: true };
  }

  put(escalation: Escalation, audit?: AuditStep): void {
    this.#changes += 1;
    this.escalations.set(escalation.id, escalation);
    if (audit)
      this.trail.set(escalation.id, [
        ...(this.trail.get(escalation.id) ?? []),
        { ...audit, version: escalation.version },
      ]);
  }

  async replace({ escalation, audit }: Parameters<EscalationStore['replace']>[0]) {
    const before = await this.find(escalation.id);
    if (before?.version !== escalation.version - 1) return false;
    this.put(escalation, audit);
    return true;
  }

  async find(id: string) {
    if (this.isAway) throw new StorageUnavailable('away', 'ECONNREFUSED');
    return this.escalations.get(id);
  }

  async findByNumber(number: number) {
    return [...this.escalations.values()].find((one) => one.number === number);
  }

  async ofAsker(personId: string) {
    return [...this.escalations.values()].filter(({ asker }) => asker?.id === personId);
  }

  async list(query: ListQuery) {
    if (this.isAway) throw new StorageUnavailable('away', 'ECONNREFUSED');
    const rows = [...this.escalations.values()]
      .map((one) => summaryOf(one, query))
      .filter((row) => fits(row, query))
      .sort((one, other) => rank(one) - rank(other) || one.waitingSince.localeCompare(other.waitingSince));
    const from = Number(query.after ?? 0);
    const next = from + query.limit < rows.length ? String(from + query.limit) : null;
    return { rows: rows.slice(from, from + query.limit), next, complete: true };
  }

  async counts(query: Pick<ListQuery, 'coordinator' | 'now' | 'overdueAfterHours'>) {
    const rows = [...this.escalations.values()].map((one) => summaryOf(one, query));
    const count = (filter: ListQuery['filter']) =>
      rows.filter((row) => fits(row, { filter, coordinator: query.coordinator })).length;
    return {
      new: count('new'),
      mine: count('mine'),
      active: count('active'),
      overdue: rows.filter(({ overdue }) => overdue).length,
      proposals: count('proposals'),
    };
  }

  async statistics(_period: Period) {
    return this.figures;
  }

  async dueForReminder() {
    return [];
  }

  async answeredBefore() {
    return [];
  }

  async endedBefore() {
    return [];
  }

  async changeTag() {
    return String(this.#changes);
  }

  async ofEscalation(id: string, mayBeNamed: Parameters<Audit['ofEscalation']>[1]) {
    return (this.trail.get(id) ?? []).map(({ actorId, ...step }) => ({
      ...step,
      actor: mayBeNamed.find((person) => person.id === actorId) ?? null,
    }));
  }

  async deadLetters() {
    return this.letters;
  }

  async retryDeadLetter(id: string) {
    this.retried.push(id);
    return this.letters.some((letter) => letter.id === id);
  }
}

const summaryOf = (
  one: Escalation,
  { now, overdueAfterHours }: Pick<ListQuery, 'now' | 'overdueAfterHours'>,
): EscalationSummary => ({
  ...one,
  overdue:
    (one.state === 'open' || one.state === 'claimed') &&
    Date.parse(one.waitingSince) < Date.parse(now) - overdueAfterHours * HOUR_MILLISECONDS,
  theme: one.walk?.theme ?? null,
  tree: one.walk?.tree ?? null,
  node: one.walk?.node ?? null,
  question: one.messages[0]?.text ?? null,
  asker: one.anonymous ? null : one.asker,
});

const fits = (row: EscalationSummary, query: Pick<ListQuery, 'filter' | 'coordinator' | 'search'>): boolean => {
  const isActive = row.state === 'open' || row.state === 'claimed';
  const passes: Readonly<Record<ListQuery['filter'], boolean>> = {
    new: row.state === 'open',
    mine: row.claimedBy?.id === query.coordinator && row.state !== 'closed' && row.state !== 'withdrawn',
    active: isActive,
    answered: row.state === 'answered',
    done: row.state === 'closed' || row.state === 'withdrawn',
    all: true,
    proposals: row.proposesTree,
  };
  const search = query.search?.toLowerCase() ?? '';
  return passes[query.filter] && (row.question?.toLowerCase().includes(search) || String(row.number) === search);
};

const rank = ({ state, urgency, overdue }: EscalationSummary): number =>
  state === 'open' || state === 'claimed' ? (urgency === 'urgent' ? 0 : overdue ? 1 : 2) : 3;
