import type { TestBot } from '../../support/start-bot';
import { rawRequest } from '../support/test-server';
import type { Callers } from './callers';
import { type Sent, THERE } from './requests';
import type { Stored } from './stored';

/** No answer within this is a hang; at the lowest priority on a busy machine FUZZ_HANGS_MS is longer. */
const HANGS_MS = Number(process.env.FUZZ_HANGS_MS ?? 5_000);

const KEPT = ['escalation', 'draft'] as const;
const COUNTED = ['publication', 'absence', 'channel', 'audit'] as const;

/** Throws requests at the whole program and looks at what they did. */
export class Thrower {
  constructor(
    private readonly bot: TestBot,
    private readonly callers: Callers,
    private readonly stored: Stored,
  ) {}

  /** The status; -1 when there was no answer in time. */
  async throw({ method, path, headers, body, token }: Sent): Promise<number> {
    const { tokens, serviceUrl, tenantId } = this.callers;
    const there = await this.one(path);
    const bearer = tokens.get(token);
    const whole = body?.replaceAll(THERE, there).replaceAll('<service>', serviceUrl).replaceAll('<tenant>', tenantId);
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
  async digest(): Promise<string> {
    const versions = KEPT.map((table) => `(select count(*) from ${table}), (select sum(version) from ${table})`);
    const counts = COUNTED.map((table) => `(select count(*) from ${table})`);
    const columns = [...versions, ...counts].join(', ').split(/, (?=\(select)/);
    return JSON.stringify(await this.stored.first(`select ${columns.map((each, n) => `${each} c${n}`).join(', ')}`));
  }

  /** The id of something that is there, of the kind the address is about. */
  private async one(path: string): Promise<string> {
    const table = path.includes('/drafts/') ? 'draft' : path.includes('/editions/') ? 'edition' : 'escalation';
    const row = await this.stored.first(`select id from ${table} order by random() limit 1`);
    return (row?.id as string | undefined) ?? 'nothing';
  }
}
