import type { Storage } from '../../../src/storage/open-storage';
import type { DatabaseServer } from '../../support/databases';

/** What a suite works on; new for every test, so it is asked for inside the test. */
export interface Bench {
  server(): DatabaseServer;
  /** DATABASE_URL, to open another instance on the same data. */
  url(): string;
  storage(): Storage;
}
