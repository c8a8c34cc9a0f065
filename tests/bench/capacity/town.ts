import { join } from 'node:path';
import { Client } from 'pg';
import { COORDINATORS_CHANNEL } from '../../support/people';
import { startPostgres } from '../../support/postgres';
import { type BenchProcess, startProcess } from '../start-process';
import { CONTENT } from '../steps-walks';
import { cpuOf, familyOf, mostMegabytesOf, parentOf } from './processes';
import { linkChannel } from './sessions';

/** Milliseconds of a processor used so far, and what went over the wire and onto the disk. */
export interface Used {
  readonly programs: number;
  readonly database: number;
  readonly sends: number;
  readonly channelSends: number;
}

/** A PostgreSQL that waits for its disk, a Teams that says yes to everything, and programs on both, each in a process of its own. */
export class Town {
  readonly programs: BenchProcess[] = [];

  private constructor(
    readonly connector: BenchProcess,
    readonly database: string,
    private readonly client: Client,
    private readonly postmaster: number,
    private readonly stopDatabase: () => Promise<void>,
  ) {}

  static async open(): Promise<Town> {
    const postgres = await startPostgres({ durable: true });
    const database = await postgres.createDatabase();
    const client = new Client({ connectionString: database });
    await client.connect();
    const { rows } = await client.query('select pg_backend_pid() as pid');
    const connector = await startProcess([join(__dirname, '..', 'steps-connector.cjs')]);
    return new Town(connector, database, client, parentOf(rows[0].pid), postgres.stop);
  }

  get urls(): readonly string[] {
    return this.programs.map(({ url }) => url);
  }

  async startProgram(): Promise<void> {
    this.programs.push(
      await startProcess([join(__dirname, '..', '..', '..', 'dist', 'main.js')], {
        PORT: '0',
        LOG_LEVEL: 'info',
        CONTENT_DIR: CONTENT,
        DATABASE_URL: this.database,
        DATA_KEYS: `k1:${Buffer.alloc(32, 'k1').toString('base64')}`,
      }),
    );
  }

  /** New questions go to a channel from now on. */
  async link(): Promise<void> {
    const answer = await fetch(`${this.urls[0]}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: linkChannel(`${this.connector.url}/`),
    });
    if (answer.status !== 200) throw new Error(`Expected the channel to be linked, found ${answer.status}.`);
  }

  async used(): Promise<Used> {
    const sends = async (path: string) => Number(await (await fetch(`${this.connector.url}/${path}`)).text());
    return {
      programs: this.programs.reduce((sum, program) => sum + program.used(), 0),
      database: familyOf(this.postmaster).reduce((sum, pid) => sum + cpuOf(pid), 0),
      sends: await sends(''),
      channelSends: await sends(encodeURIComponent(COORDINATORS_CHANNEL)),
    };
  }

  /** The most memory that one of the programs had at once. */
  mostMegabytes(): number {
    return Math.max(...this.programs.map((program) => mostMegabytesOf(program.pid)));
  }

  /** Bytes of these tables with their indexes, as they lie on the disk. */
  async bytesOf(...tables: readonly string[]): Promise<number> {
    const { rows } = await this.client.query(
      'select sum(pg_total_relation_size(name::regclass))::float8 as bytes from unnest($1::text[]) as name',
      [tables],
    );
    return rows[0].bytes;
  }

  async rowsOf(table: 'escalation' | 'last_token' | 'address'): Promise<number> {
    const { rows } = await this.client.query(`select count(*)::int as rows from ${table}`);
    return rows[0].rows;
  }

  async close(): Promise<void> {
    await Promise.all(this.programs.map((program) => program.stop()));
    await this.connector.stop();
    await this.client.end();
    await this.stopDatabase();
  }
}
