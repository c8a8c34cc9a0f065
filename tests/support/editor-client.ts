import { SAMPLE_PEOPLE } from '../../src/demo/sample-people';
import type { DraftDetail, EditorNow, EditorProblem, FileSaved } from '../../src/web/editor-contract';

/** A sample editor of a program in demo mode, over its API: for tests that need a draft or an edition to be there. */
export class EditorClient {
  private constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  /** `firstName`: Yusuf, Marieke or Noor. */
  static async signIn(url: string, firstName: string): Promise<EditorClient> {
    const person = SAMPLE_PEOPLE.find(({ name }) => name.startsWith(`${firstName} `));
    if (!person?.roles.includes('Editor')) throw new Error(`Expected a sample editor, found ${firstName}.`);
    const answer = await fetch(`${url}/api/v1/sign-in/demo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ personId: person.id }),
    });
    const { token } = (await answer.json()) as { readonly token: string };
    return new EditorClient(url, token);
  }

  now(): Promise<EditorNow> {
    return this.call('GET', 'now');
  }

  async files(): Promise<Readonly<Record<string, string>>> {
    const { edition } = await this.now();
    return (await this.call<{ readonly files: Readonly<Record<string, string>> }>('GET', `editions/${edition.id}`))
      .files;
  }

  /** A draft in which these files were written. */
  async draft(title: string, files: Readonly<Record<string, string | null>>): Promise<DraftDetail> {
    const { id, version: first } = await this.call<DraftDetail>('POST', 'drafts', { title });
    let version = first;
    for (const [path, text] of Object.entries(files)) {
      version = (await this.call<FileSaved>('PUT', `drafts/${id}/files`, { path, text }, version)).version;
    }
    return this.call('GET', `drafts/${id}`);
  }

  /** One step of a draft as it was seen: submit, return, approve … */
  step({ id, version }: DraftDetail, name: string, body: unknown = {}): Promise<DraftDetail & EditorProblem> {
    return this.call('POST', `drafts/${id}/${name}`, body, version);
  }

  /** Any other route below `editor/`; refusals come back as they are. */
  async call<Answer>(method: string, path: string, body?: unknown, version?: number): Promise<Answer> {
    const answer = await fetch(`${this.url}/api/v1/editor/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return (await answer.json()) as Answer;
  }
}
