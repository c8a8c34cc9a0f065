import type { Drafts } from '../drafts/drafts';
import type { AddressBook } from '../escalations/delivery/address-book';
import type { Outbox } from '../escalations/delivery/outbox';
import type { Absences } from '../escalations/keeping/absences';
import type { Audit } from '../escalations/keeping/audit';
import type { EscalationStore } from '../escalations/keeping/escalation-store';
import type { Publications } from '../model/publications';
import type { LiveCards } from '../walk/live-cards';
import { dailyCounts, type StoredCounts } from './counts/daily-counts';
import type { DatabaseAddress } from './database/database-url';
import { isMigrated, migrate } from './database/migrate';
import { openDatabase } from './database/open-database';
import { type DatabaseState, tryWriting } from './database/state/try-writing';
import type { OnTrouble } from './database/storage-trouble';
import { discardUntouched } from './drafts/discard-untouched';
import { sqlDrafts } from './drafts/sql-drafts';
import { forgetEditors } from './editions/forget-editors';
import { sqlPublications } from './editions/sql-publications';
import { sqlAbsences } from './escalations/sql-absences';
import { sqlAudit } from './escalations/sql-audit';
import { sqlEscalationStore } from './escalations/sql-escalation-store';
import { sweep } from './escalations/sweep';
import { lastTokens, type StoredTokens } from './last-tokens';
import { liveCards } from './live-cards';
import { sqlAddressBook } from './outbox/sql-address-book';
import { sqlOutbox } from './outbox/sql-outbox';
import { type StoredTurns, takenTurns } from './taken-turns';
import type { KeyRing } from './vault/key-ring';
import { type Rotation, rotateKeys } from './vault/rotate-keys';
import { createVault } from './vault/vault';

/** Everything that is kept. Opening connects to nothing; what needs the database throws StorageUnavailable while it is away. */
export interface Storage {
  readonly escalations: EscalationStore;
  readonly outbox: Outbox;
  readonly addressBook: AddressBook;
  readonly absences: Absences;
  readonly audit: Audit;
  readonly editions: Publications;
  readonly drafts: Drafts;
  readonly counts: StoredCounts;
  readonly lastTokens: StoredTokens;
  readonly takenTurns: StoredTurns;
  readonly liveCards: LiveCards;
  /** Names of the migrations that were applied; see migrate.ts. */
  migrate(): Promise<readonly string[]>;
  /** For /readyz: whether a question could be stored now, tried by writing. Never throws; see try-writing.ts. */
  state(): Promise<DatabaseState>;
  /** For who only reads: the database answers and has the schema of this release. Never throws. */
  isMigrated(): Promise<boolean>;
  /** How many programs use this database now, this one among them. Throws StorageUnavailable. */
  programs(): Promise<number>;
  rotateKeys(): Promise<Rotation>;
  /** With retention; afterwards what was deleted is gone from the disk too, as far as the database can. */
  sweep(now: string, retentionDays: number): Promise<void>;
  /** Stores what is still in memory, if it can, and disconnects. */
  close(): Promise<void>;
}

export function openStorage(address: DatabaseAddress, ring: KeyRing, onTrouble?: OnTrouble): Storage {
  const database = openDatabase(address, onTrouble);
  const vault = createVault(ring);
  const counts = dailyCounts(database);
  const tokens = lastTokens(database, vault);
  const turns = takenTurns(database, vault);
  return {
    escalations: sqlEscalationStore(database, vault),
    outbox: sqlOutbox(database, vault),
    addressBook: sqlAddressBook(database, vault),
    absences: sqlAbsences(database, vault),
    audit: sqlAudit(database, vault),
    editions: sqlPublications(database, vault),
    drafts: sqlDrafts(database, vault),
    counts,
    lastTokens: tokens,
    takenTurns: turns,
    liveCards: liveCards(database, vault),
    migrate: () => migrate(database),
    state: tryWriting(database),
    isMigrated: () => isMigrated(database).catch(() => false),
    programs: database.programs,
    rotateKeys: () => rotateKeys(database, vault),
    sweep: async (now, retentionDays) => {
      await sweep(database, now, retentionDays);
      await discardUntouched(database, now, retentionDays);
      await forgetEditors(database, now, retentionDays);
      await tokens.sweep(now);
      await turns.sweep(now);
      await database.overwriteDeleted();
    },
    close: async () => {
      await Promise.allSettled([counts.flush(), tokens.flush()]);
      await database.close();
    },
  };
}
