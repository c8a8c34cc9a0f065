import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Storage } from '../../src/storage/open-storage';
import { Chat } from '../support/chat';
import { TOY_CONTENT } from '../support/content-folders';
import { openOn } from '../support/databases';
import { FakeConnector } from '../support/fake-connector';
import { COORDINATORS_CHANNEL, type TestPerson } from '../support/people';
import { type PostgresServer, startPostgres } from '../support/postgres';
import { CompiledProgram, type RunningProgram } from '../support/program';
import { SilentBetween } from '../support/silent-between';

/** Several whole programs on one PostgreSQL, with one connector that plays Teams for all of them. */
export class Programs {
  private readonly running: { program: RunningProgram; url: string }[] = [];

  private constructor(
    readonly connector: FakeConnector,
    readonly postgres: PostgresServer,
    readonly database: string,
    /** What all of them reach the database through. */
    readonly between: SilentBetween,
    private readonly compiled: CompiledProgram,
  ) {}

  static async start(many: number): Promise<Programs> {
    const [connector, postgres] = await Promise.all([new FakeConnector().start(), startPostgres()]);
    const database = await postgres.createDatabase();
    const between = await SilentBetween.before(database);
    const all = new Programs(connector, postgres, database, between, new CompiledProgram());
    for (let n = 0; n < many; n += 1) await all.startOne(n);
    return all;
  }

  async startOne(n: number): Promise<void> {
    const program = this.compiled.run({
      PORT: '0',
      LOG_LEVEL: 'warn',
      DATABASE_URL: this.between.url,
      DATA_KEYS: `k1:${Buffer.alloc(32, 'k1').toString('base64')}`,
      CONTENT_DIR: TOY_CONTENT,
    });
    const [, url = ''] = await program.says(/listens on (\S+)/);
    this.running[n] = { program, url };
  }

  url(n: number): string {
    return this.running[n]?.url ?? '';
  }

  /** Without a moment to finish anything. */
  async kill(n: number): Promise<void> {
    await this.running[n]?.program.kill();
  }

  /** The exit code. */
  async stopOne(n: number): Promise<number | null | undefined> {
    return this.running[n]?.program.stop();
  }

  /** Everything that runs now wrote. */
  get log(): string {
    return this.running.map(({ program }) => program.output + program.errors).join('');
  }

  chat(n: number, person: TestPerson): Chat {
    return new Chat(() => this.url(n), this.connector, person);
  }

  inChannel(n: number, person: TestPerson): Chat {
    return new Chat(() => this.url(n), this.connector, person, { conversation: COORDINATORS_CHANNEL, kind: 'channel' });
  }

  /** A look at what is stored, from beside the programs. */
  async looking<Found>(look: (storage: Storage) => Promise<Found>): Promise<Found> {
    const storage = openOn(this.database);
    return look(storage).finally(() => storage.close());
  }

  /** Waits until nothing is on its way any more, a lease of somebody who was killed being over at once: it lasts 45 seconds. */
  async untilDelivered(seconds = 40): Promise<void> {
    const client = new Client({ connectionString: this.database });
    await client.connect();
    try {
      let before = new Set<string>();
      for (const end = Date.now() + seconds * 1_000; ; ) {
        const { rows } = await client.query(`select seq, leased_until from outbox where state = 'pending'`);
        if (rows.length === 0) return;
        if (Date.now() > end) throw new Error(`Expected all to be delivered within ${seconds} s; ${rows.length} wait.`);
        const leases = rows.flatMap(({ seq, leased_until: until }) => (until === null ? [] : `${seq} ${until}`));
        // Whoever lives takes milliseconds for one.
        for (const lease of leases.filter((each) => before.has(each)))
          await client.query(
            'update outbox set leased_until = null where seq = $1 and leased_until = $2',
            lease.split(' '),
          );
        before = new Set(leases);
        await sleep(1_000);
      }
    } finally {
      await client.end();
    }
  }

  async stop(): Promise<void> {
    await Promise.all(this.running.map(({ program }) => program.kill()));
    await this.connector.stop();
    await this.between.stop();
    await this.postgres.stop();
    this.compiled.remove();
  }
}
