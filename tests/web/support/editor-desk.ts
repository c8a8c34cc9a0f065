import { randomUUID } from 'node:crypto';
import { hashContent } from '../../../src/content/folder/read-content-folder';
import type { Person } from '../../../src/escalations/escalation';
import { type LiveEditions, openEditions } from '../../../src/start/live-editions';
import type { Storage } from '../../../src/storage/open-storage';
import type { DraftDetail, EditorProblem } from '../../../src/web/editor-contract';
import type { EditorPorts } from '../../../src/web/editors/ports';
import { toyFiles } from '../../content/support/toy-content';
import { openOn } from '../../support/databases';
import { openSqliteStorage, type SqliteStorage } from '../../support/sqlite-storage';
import { FATMA, THIS_MORNING } from './people';
import { buildApi, signToken } from './test-api';
import { closeTestServers, keepingLog, type LogLine, startTestServer } from './test-server';

const closing: (() => Promise<void>)[] = [];

/** Closes every desk of this test, with its servers and its database. */
export async function closeEditorDesks(): Promise<void> {
  await closeTestServers();
  for (const close of closing.splice(0)) await close();
}

export interface Answered<Body> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
}

type EditorDeskOptions = Partial<EditorPorts>;

/** The API of the editors' tab over real HTTP, on a real database in which the toy content is published. */
export class EditorDesk {
  private constructor(
    readonly url: string,
    readonly storage: Storage,
    readonly editions: LiveEditions,
    readonly logged: readonly LogLine[],
    private readonly sqlite: SqliteStorage,
  ) {}

  static async open(options: EditorDeskOptions = {}): Promise<EditorDesk> {
    const sqlite = await openSqliteStorage();
    const desk = await EditorDesk.on(sqlite, sqlite.storage, options);
    closing.push(() => sqlite.close());
    return desk;
  }

  /** Another instance of the program on the same data. */
  async another(options: EditorDeskOptions = {}): Promise<EditorDesk> {
    const storage = openOn(this.sqlite.url);
    closing.unshift(() => storage.close());
    return EditorDesk.on(this.sqlite, storage, options);
  }

  private static async on(sqlite: SqliteStorage, storage: Storage, options: EditorDeskOptions): Promise<EditorDesk> {
    const files = toyFiles();
    const log = keepingLog();
    const editions = await openEditions({
      stored: storage.editions,
      drafts: storage.drafts,
      files,
      id: hashContent(files),
      newId: randomUUID,
      now: () => THIS_MORNING,
      log,
    });
    const api = buildApi(storage, {
      edition: () => editions.newest(),
      takeUp: () => editions.refresh(),
      log,
      ...options,
    });
    const { url } = await startTestServer({ api, log });
    return new EditorDesk(url, storage, editions, log.lines, sqlite);
  }

  takeDatabaseAway(): void {
    this.sqlite.takeAway();
  }

  get<Body>(path: string, by: Person = FATMA, headers: Record<string, string> = {}): Promise<Answered<Body>> {
    return this.call('GET', path, { by, headers });
  }

  /** `version` is the one that was seen. */
  post<Body = DraftDetail & EditorProblem>(
    path: string,
    body: unknown,
    { by = FATMA, version }: { readonly by?: Person; readonly version?: number } = {},
  ): Promise<Answered<Body>> {
    return this.call('POST', path, { by, body, ...(version === undefined ? {} : { version }) });
  }

  /** Saves a file of a draft as it was seen. */
  save(
    { id, version }: Pick<DraftDetail, 'id' | 'version'>,
    path: string,
    text: unknown,
    by: Person = FATMA,
  ): Promise<Answered<DraftDetail & EditorProblem>> {
    return this.call('PUT', `editor/drafts/${id}/files`, { by, version, body: { path, text } });
  }

  /** A new draft in which these files were written. */
  async draft(files: Readonly<Record<string, string | null>> = {}, by: Person = FATMA): Promise<DraftDetail> {
    const { body: begun } = await this.post('editor/drafts', { title: 'Vraag over toestemming' }, { by });
    let { version } = begun;
    for (const [path, text] of Object.entries(files)) {
      version = (await this.save({ id: begun.id, version }, path, text, by)).body.version;
    }
    return (await this.get<DraftDetail>(`editor/drafts/${begun.id}`, by)).body;
  }

  /** One step of a draft as it was seen: submit, return, approve … */
  step(
    { id, version }: Pick<DraftDetail, 'id' | 'version'>,
    name: string,
    body: unknown = {},
    by: Person = FATMA,
  ): Promise<Answered<DraftDetail & EditorProblem>> {
    return this.post(`editor/drafts/${id}/${name}`, body, { by, version });
  }

  private async call<Body>(
    method: string,
    path: string,
    options: {
      readonly by: Person;
      readonly body?: unknown;
      readonly version?: number;
      readonly headers?: Record<string, string>;
    },
  ): Promise<Answered<Body>> {
    const { by, body, version, headers = {} } = options;
    const token = await signToken({ oid: by.id, name: by.name, roles: ['Editor'] });
    const answer = await fetch(`${this.url}/api/v1/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: (text === '' ? null : JSON.parse(text)) as Body, headers: answer.headers };
  }
}

/** A file of the toy content with one piece of text replaced. */
export function toyFile(path: string, from = '', to = ''): string {
  const text = toyFiles().get(path);
  if (text === undefined || !text.includes(from)) throw new Error(`Expected ${path} with the text to replace.`);
  return text.replace(from, to);
}
