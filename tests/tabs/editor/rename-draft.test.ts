import type { DraftDesk } from '../../../src/tabs/editor/workspace/desk/desk-state';
import { renameDraft } from '../../../src/tabs/editor/workspace/desk/rename-draft';
import { type Api, RefusedError, UnreachableError } from '../../../src/tabs/shared/api';
import { SaidError } from '../../../src/tabs/shared/said-error';
import type { DraftDetail } from '../../../src/web/editor-contract';

const opened = { id: 'draft-1', title: 'Proef', version: 1 } as DraftDetail;

/** One draft on a server that compares versions, as ours does, and what one window shows of it. */
function openWindow(meanwhile: readonly ((draft: DraftDetail) => DraftDetail)[] = []) {
  let server = opened;
  let shown = opened;
  const events = [...meanwhile];
  const api = {
    post: async (path: string, { title }: { readonly title: string }, { version }: { readonly version: number }) => {
      const event = events.shift();
      if (event !== undefined) server = { ...event(server), version: server.version + 1 };
      expect(path).toBe('editor/drafts/draft-1/title');
      if (version !== server.version)
        throw new RefusedError({ code: 'draft-conflict', title: '', status: 409, current: server as never });
      server = { ...server, title, version: version + 1 };
      return server;
    },
  } as unknown as Api;
  const desk = {
    state: () => ({ draft: shown }),
    settled: async () => {
      throw new UnreachableError();
    },
    adopt: (detail: DraftDetail) => {
      shown = detail;
    },
  } as unknown as DraftDesk;
  return { api, desk, server: () => server, shown: () => shown };
}

const saved = (draft: DraftDetail): DraftDetail => ({ ...draft, changes: { 'sources.yaml': 'x' } });

describe('another name for a draft', () => {
  it('is kept and shown, also while a text cannot be saved', async () => {
    const { api, desk, server, shown } = openWindow();
    expect((await renameDraft(api, desk, 'Na een nee')).title).toBe('Na een nee');
    expect([server().title, shown().title]).toEqual(['Na een nee', 'Na een nee']);
  });

  it('is kept although a text was saved in the meantime, and that text stays', async () => {
    const { api, desk, server } = openWindow([saved, saved]);
    await renameDraft(api, desk, 'Na een nee');
    expect(server()).toMatchObject({ title: 'Na een nee', version: 4, changes: { 'sources.yaml': 'x' } });
  });

  it('does not replace a name that came from another window: that one is shown, and asking again does', async () => {
    const { api, desk, server, shown } = openWindow([(draft) => ({ ...draft, title: 'Van de ander' })]);
    const refused = await renameDraft(api, desk, 'Na een nee').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(SaidError);
    expect((refused as SaidError).says).toContain('“Van de ander”');
    expect([server().title, shown().title]).toEqual(['Van de ander', 'Van de ander']);
    await renameDraft(api, desk, 'Na een nee');
    expect(server().title).toBe('Na een nee');
  });

  it('gives up when the draft never stands still', async () => {
    const { api, desk, server } = openWindow(Array.from({ length: 20 }, () => saved));
    await expect(renameDraft(api, desk, 'Na een nee')).rejects.toBeInstanceOf(RefusedError);
    expect(server().title).toBe('Proef');
  });
});
