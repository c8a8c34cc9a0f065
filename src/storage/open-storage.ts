import type { AddressBook } from '../escalations/address-book';
import type { Audit } from '../escalations/audit';
import type { EscalationStore } from '../escalations/escalation-store';
import type { Outbox } from '../escalations/outbox';
import { type DailyCounts, dailyCounts } from './daily-counts';
import type { DatabaseAddress } from './database-url';
import type { Editions } from './editions';
import type { KeyRing } from './key-ring';
import { type LastTokens, lastTokens } from './last-tokens';
import { isMigrated, migrate } from './migrate';
import { openDatabase } from './open-database';
import { missingKeys, type Rotation, rotateKeys } from './rotate-keys';
import { sqlAddressBook } from './sql-address-book';
import { sqlAudit } from './sql-audit';
import { sqlEditions } from './sql-editions';
import { sqlEscalationStore } from './sql-escalation-store';
import { sqlOutbox } from './sql-outbox';
import { sweep } from './sweep';
import { createVault } from './vault';

/** Everything that is kept. Opening connects to nothing; what needs the database throws StorageUnavailable while it is away. */
export interface Storage {
  readonly escalations: EscalationStore;
  readonly outbox: Outbox;
  readonly addressBook: AddressBook;
  readonly audit: Audit;
  readonly editions: Editions;
  readonly counts: DailyCounts;
  readonly lastTokens: LastTokens;
  /** Names of the migrations that were applied; see migrate.ts. */
  migrate(): Promise<readonly string[]>;
  /** For /readyz: the database answers and has the schema of this release. Never throws. */
  isReady(): Promise<boolean>;
  rotateKeys(): Promise<Rotation>;
  /** Key ids that records need and DATA_KEYS lacks; worth a warning at start. */
  missingKeys(): Promise<ReadonlyMap<string, number>>;
  /** Once a day, with retention. */
  sweep(now: string, retentionDays: number): Promise<void>;
  /** Stores what is still in memory, if it can, and disconnects. */
  close(): Promise<void>;
}

export function openStorage(address: DatabaseAddress, ring: KeyRing): Storage {
  const database = openDatabase(address);
  const vault = createVault(ring);
  const counts = dailyCounts(database);
  const tokens = lastTokens(database, vault);
  return {
    escalations: sqlEscalationStore(database, vault),
    outbox: sqlOutbox(database, vault),
    addressBook: sqlAddressBook(database, vault),
    audit: sqlAudit(database, vault),
    editions: sqlEditions(database, vault),
    counts,
    lastTokens: tokens,
    migrate: () => migrate(database),
    isReady: () => isMigrated(database).catch(() => false),
    rotateKeys: () => rotateKeys(database, vault),
    missingKeys: () => missingKeys(database.read, vault),
    sweep: async (now, retentionDays) => {
      await sweep(database, now, retentionDays);
      await tokens.sweep(now);
    },
    close: async () => {
      await Promise.allSettled([counts.flush(), tokens.flush()]);
      await database.close();
    },
  };
}
