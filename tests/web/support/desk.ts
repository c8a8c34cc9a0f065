import type { Actor } from '../../../src/escalations/actor';
import type { Command, Draft } from '../../../src/escalations/command';
import type { Escalation, Person } from '../../../src/escalations/escalation';
import type { Storage } from '../../../src/storage/open-storage';
import { act, asked, buildDraft, coordinator, done, guarded } from '../../support/escalations';
import { openSqliteStorage, type SqliteStorage } from '../../support/sqlite-storage';
import { ASKER, FATMA, NOW, THIS_MORNING } from './people';
import { buildApi, signToken } from './test-api';
import { closeTestServers, startTestServer } from './test-server';

const open: SqliteStorage[] = [];

/** Closes every desk of this test, with its server and its database. */
export async function closeDesks(): Promise<void> {
  await closeTestServers();
  await Promise.all(open.splice(0).map(({ close }) => close()));
}

/** Where a walk stopped, in the toy edition. */
export const WALK = { edition: 'toy', theme: 'consent', tree: 'delen', node: 'toestemming', token: '1.walk~token' };

interface Sending {
  readonly body: unknown;
  readonly version: number | null;
  readonly person: Person;
}

/** The API of the coordinators' tab over real HTTP, on a real database; questions come there as they do in the chat. */
export class Desk {
  private constructor(
    readonly url: string,
    private readonly sqlite: SqliteStorage,
  ) {}

  static async open(): Promise<Desk> {
    const sqlite = await openSqliteStorage();
    open.push(sqlite);
    const { url } = await startTestServer({ api: buildApi(sqlite.storage) });
    return new Desk(url, sqlite);
  }

  get storage(): Storage {
    return this.sqlite.storage;
  }

  takeDatabaseAway(): void {
    this.sqlite.takeAway();
  }

  /** A new question, without a walk; numbers count from 1001. */
  ask(draft: Partial<Draft> = {}, now = THIS_MORNING): Promise<Escalation> {
    const text = guarded('Mag ik de huisarts bellen zonder dat de inwoner het weet?');
    return asked(this.storage.escalations, {
      draft: buildDraft({ text, walk: null, ...draft }),
      asker: ASKER,
      now,
    });
  }

  /** What somebody did with it before the test begins; a coordinator unless somebody else is named. */
  async command({ id }: Escalation, command: Command, actor: Actor = coordinator(FATMA)): Promise<Escalation> {
    return done(await act(this.storage.escalations, id, { command, actor, now: NOW }));
  }

  async find({ id }: Escalation): Promise<Escalation> {
    const found = await this.storage.escalations.find(id);
    if (found === undefined) throw new Error('Expected the question to be there, found none.');
    return found;
  }

  async get(path: string, person = FATMA) {
    const answer = await fetch(`${this.url}/api/v1/${path}`, { headers: await signedIn(person) });
    return { status: answer.status, body: await answer.json(), etag: answer.headers.get('etag') };
  }

  /** `version` is the one that was seen; null sends none. */
  post(path: string, body: unknown, version: number | null = 1, person = FATMA) {
    return this.send('POST', path, { body, version, person });
  }

  put(path: string, body: unknown, person = FATMA) {
    return this.send('PUT', path, { body, version: null, person });
  }

  private async send(method: string, path: string, { body, version, person }: Sending) {
    const answer = await fetch(`${this.url}/api/v1/${path}`, {
      method,
      headers: {
        ...(await signedIn(person)),
        'content-type': 'application/json',
        ...(version === null ? {} : { 'if-match': `"${version}"` }),
      },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? null : JSON.parse(text) };
  }

  /** The export, as the text of the file. */
  async csv(): Promise<{ readonly type: string | null; readonly text: string }> {
    const answer = await fetch(`${this.url}/api/v1/escalations.csv`, { headers: await signedIn(FATMA) });
    return { type: answer.headers.get('content-type'), text: await answer.text() };
  }
}

const signedIn = async ({ id, name }: Person): Promise<Record<string, string>> => ({
  authorization: `Bearer ${await signToken({ oid: id, name })}`,
});
