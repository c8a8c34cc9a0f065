import type { Storage } from '../../src/storage/open-storage';
import { type DatabaseKind, type DatabaseServer, openOn, startDatabases } from '../support/databases';
import { addressBookSuite } from './suites/address-book';
import { backupSuite } from './suites/backup';
import type { Bench } from './suites/bench';
import { countsSuite } from './suites/counts';
import { draftsSuite } from './suites/drafts';
import { editionsSuite } from './suites/editions';
import { escalationSuite } from './suites/escalations';
import { forgettingSuite } from './suites/forgetting';
import { insightSuite } from './suites/insight';
import { keysSuite } from './suites/keys';
import { listSuite } from './suites/list';
import { listPlanSuite } from './suites/list-plan';
import { migrationSuite } from './suites/migrations';
import { outboxSuite } from './suites/outbox';
import { racingSuite } from './suites/racing';
import { reckoningSuite } from './suites/reckoning';
import { takenTurnsSuite } from './suites/taken-turns';
import { unavailableSuite } from './suites/unavailable';

/**
 * Everything that the storage does, on this kind of database. A file of tests for each kind, which run side by side; one for all
 * suites of a kind, because every file that needs PostgreSQL starts one.
 */
export function everySuite(kind: DatabaseKind): void {
  let server: DatabaseServer;
  let url: string;
  let storage: Storage;

  beforeAll(async () => {
    server = await startDatabases(kind);
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    url = await server.createDatabase();
    storage = openOn(url);
    await storage.migrate();
  });
  afterEach(async () => {
    await storage.close();
    await server.dropDatabase(url);
  });

  const bench: Bench = { server: () => server, url: () => url, storage: () => storage };
  describe('migrations', () => migrationSuite(bench));
  describe('escalations', () => escalationSuite(bench));
  describe('turns that were taken', () => takenTurnsSuite(bench));
  describe('people at the same time', () => racingSuite(bench));
  describe('the coordinators’ list', () => listSuite(bench));
  if (kind === 'PostgreSQL') describe('the list before there are statistics', () => listPlanSuite(bench));
  describe('the outbox', () => outboxSuite(bench));
  describe('the address book', () => addressBookSuite(bench));
  describe('keys', () => keysSuite(bench));
  describe('forgetting', () => forgettingSuite(bench));
  describe('trouble', () => unavailableSuite(bench));
  describe('editions', () => editionsSuite(bench));
  describe('drafts', () => draftsSuite(bench));
  describe('counts and last tokens', () => countsSuite(bench));
  describe('what is added up', () => reckoningSuite(bench));
  describe('insight', () => insightSuite(bench));
  describe('a backup', () => backupSuite(bench));
}
