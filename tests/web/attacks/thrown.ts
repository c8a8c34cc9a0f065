import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import type { TestBot } from '../../support/start-bot';
import { rawRequest } from '../support/test-server';
import { type Sent, THERE, type Token } from './requests';

/** The people of the demo who have these roles; the others have no token that anybody signed. */
const PEOPLE: Partial<Record<Token, string>> = {
  both: '00000000-0000-0000-0000-0000000000b1',
  coordinator: '00000000-0000-0000-0000-0000000000b2',
  editor: '00000000-0000-0000-0000-0000000000d1',
  nobody: '00000000-0000-0000-0000-0000000000a1',
};

/** No answer within this is a hang. */
const HANGS_MS = 5_000;

const KEPT = ['escalation', 'draft'] as const;
const COUNTED = ['publication', 'absence', 'channel', 'audit'] as const;

/** Throws requests at the whole program and looks at what they did. */
export class Thrower {
  private readonly tokens = new Map<Token, string>();
  private readonly database: BetterSqlite.Database;

  private constructor(private readonly bot: TestBot) {
    this.database = new BetterSqlite(join(bot.dataFolder, 'test.db'), { readonly: true });
  }

  static async open(bot: TestBot): Promise<Thrower> {
    const thrower = new Thrower(bot);
    for (const [token, personId] of Object.entries(PEOPLE)) {
      const answer = await fetch(`${bot.url}/api/v1/sign-in/demo`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ personId }),
      });
      thrower.tokens.set(token as Token, ((await answer.json()) as { token: string }).token);
    }
    thrower.tokens.set('broken', 'a.b.c');
    thrower.tokens.set('stranger', `${thrower.tokens.get('both')?.slice(0, -4)}AAAA`);
    return thrower;
  }

  close(): void {
    this.database.close();
  }

  /** The status; -1 when there was no answer in time. */
  async throw({ method, path, headers, body, token }: Sent): Promise<number> {
    const there = this.one(path);
    const bearer = this.tokens.get(token);
    const whole = body?.replaceAll(THERE, there).replaceAll('<service>', this.bot.connector.url);
    const answered = rawRequest(this.bot.url, {
      method,
      path: path.replaceAll(THERE, there),
      headers: {
        ...headers,
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
        // Node sends the body of a DELETE without saying how long it is, which makes it a second request.
        ...(whole === undefined ? {} : { 'content-length': String(Buffer.byteLength(whole)) }),
      },
      ...(whole === undefined ? {} : { body: whole }),
    });
    const late = new Promise<undefined>((resolve) => {
      setTimeout(() => resolve(undefined), HANGS_MS).unref();
    });
    return (await Promise.race([answered, late]))?.status ?? -1;
  }

  /** What people and editors have there now, in short: differs when anything of it changed. */
  digest(): string {
    const versions = KEPT.map((table) => this.read(`select count(*) n, sum(version) v from ${table}`));
    const counts = COUNTED.map((table) => this.read(`select count(*) n from ${table}`));
    return JSON.stringify([...versions, ...counts]);
  }

  /** The id of something that is there, of the kind the address is about. */
  private one(path: string): string {
    const table = path.includes('/drafts/') ? 'draft' : path.includes('/editions/') ? 'edition' : 'escalation';
    const row = this.read(`select id from ${table} order by random() limit 1`) as { id?: string } | undefined;
    return row?.id ?? 'nothing';
  }

  private read(sql: string): unknown {
    return this.database.prepare(sql).get();
  }
}
