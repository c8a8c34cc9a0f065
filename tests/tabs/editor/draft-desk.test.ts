import type { DraftDesk } from '../../../src/tabs/editor/workspace/desk/desk-state';
import { openDraftDesk } from '../../../src/tabs/editor/workspace/desk/draft-desk';
import { clearDevice } from '../../../src/tabs/editor/workspace/desk/kept-on-device';
import type { Api } from '../../../src/tabs/shared/api';
import { RefusedError, UnreachableError } from '../../../src/tabs/shared/api';
import type { DraftDetail } from '../../../src/web/editor-contract';
import { toyFiles } from '../../content/support/toy-content';

const DELEN = 'trees/delen.yaml';
const files = Object.fromEntries(toyFiles());
const delen = files[DELEN] ?? '';
const reworded = delen.replace('Met wie wil je delen?', 'Met wie deel je?');

/** What a browser keeps, for as long as a test. */
const kept = new Map<string, string>();
beforeAll(() => {
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  // Object.keys of a real one gives the keys of what is stored.
  const seen = new Proxy(storage, {
    ownKeys: () => [...kept.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
  Object.defineProperty(globalThis, 'localStorage', { value: seen, configurable: true });
});
beforeEach(() => kept.clear());

const first: DraftDetail = {
  id: 'draft-1',
  title: 'Proef',
  state: 'open',
  origin: 'editor',
  author: null,
  submittedBy: null,
  changedFiles: [],
  firstChanged: null,
  changedAt: '2026-11-26T12:00:00.000Z',
  isBehind: false,
  version: 1,
  discardedAfter: null,
  base: { id: 'edition-1', number: 1 },
  changes: {},
  note: null,
  remark: null,
  answers: [],
  createdAt: '2026-11-26T12:00:00.000Z',
  submittedAt: null,
  publishedAs: null,
  mayDo: ['write'],
  whyNotApprove: null,
};

/** A server that keeps one draft and compares versions, as ours does. */
function openServer() {
  let draft = first;
  let isAway = false;
  const put = async (_path: string, body: unknown, { version }: { readonly version?: number } = {}) => {
    if (isAway) throw new UnreachableError();
    if (version !== draft.version) {
      throw new RefusedError({ code: 'draft-conflict', title: '', status: 409, current: draft as never });
    }
    const { path, text } = body as { readonly path: string; readonly text: string };
    draft = { ...draft, version: draft.version + 1, changes: { ...draft.changes, [path]: text } };
    return { version: draft.version, changedAt: draft.changedAt };
  };
  return {
    api: { put } as unknown as Api,
    draft: () => draft,
    change: (change: Partial<DraftDetail>) => {
      draft = { ...draft, ...change, version: draft.version + 1 };
    },
    goAway: (away: boolean) => {
      isAway = away;
    },
  };
}

const opened: DraftDesk[] = [];
afterEach(() => {
  for (const desk of opened.splice(0)) desk.end();
});
function openDesk(server: ReturnType<typeof openServer>, onRebased: () => void = () => undefined): DraftDesk {
  const desk = openDraftDesk({ api: server.api, files, draft: server.draft(), personId: 'anna', onRebased });
  opened.push(desk);
  return desk;
}

describe('a desk', () => {
  it('does not go back to what the server had before the last save, when an older answer comes late', async () => {
    const server = openServer();
    const desk = openDesk(server);
    const late = server.draft();
    desk.write(DELEN, reworded);
    await desk.settled();
    desk.adopt(late);
    expect(desk.text(DELEN)).toBe(reworded);
    expect(desk.state().draft.version).toBe(server.draft().version);
  });

  it.each([
    ['finds out while saving', async (desk: DraftDesk) => desk.settled().catch(() => undefined)],
    ['hears of it by itself', async (desk: DraftDesk, now: DraftDetail) => desk.adopt(now)],
  ])('keeps what was typed when the draft moved to another edition, and it %s', async (_how, finds) => {
    const server = openServer();
    let left = 0;
    const desk = openDesk(server, () => {
      left += 1;
    });
    server.change({ base: { id: 'edition-2', number: 2 } });
    desk.write(DELEN, reworded);
    await finds(desk, server.draft());
    expect(left).toBe(1);
    expect(server.draft().changes).toEqual({});
    expect(desk.state().save).not.toBe('saved');
    desk.end();

    // The desk that opens on that edition has it, and saves it.
    const again = openDesk(server);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(again.text(DELEN)).toBe(reworded);
    await again.settled();
    expect(server.draft().changes).toEqual({ [DELEN]: reworded });
  });

  it('holds what two changed in the same place, on the device as well, until somebody chooses', async () => {
    const server = openServer();
    const desk = openDesk(server);
    server.goAway(true);
    desk.write(DELEN, reworded);
    await desk.settled().catch(() => undefined);
    server.goAway(false);
    const theirs = delen.replace('Met wie wil je delen?', 'Wie krijgt het?');
    server.change({ changes: { [DELEN]: theirs } });
    desk.adopt(server.draft());
    desk.write('documents/brief.md', '# Brief\n\nAnders.\n');
    await desk.settled().catch(() => undefined);
    expect(server.draft().changes[DELEN]).toBe(theirs);
    expect(server.draft().changes['documents/brief.md']).toBe('# Brief\n\nAnders.\n');
    expect(desk.state().save).toBe('conflict');
    expect([...kept.values()].join()).toContain('Met wie deel je?');

    // Typed on while the choice is on show: that is what the choice is about.
    const later = delen.replace('Met wie wil je delen?', 'Met wie deel jij?');
    desk.write(DELEN, later);
    const [conflict] = desk.state().conflicts;
    expect(conflict?.mine).toBe(later);
    if (conflict === undefined) throw new Error('Expected a conflict to choose in.');
    desk.decide(conflict, new Map(conflict.places.map(({ key }) => [key, 'mine'])));
    await desk.settled();
    expect(server.draft().changes[DELEN]).toBe(later);
    expect(desk.state().save).toBe('saved');
    expect(kept.size).toBe(0);
  });

  it('says what to do first when somebody goes on with a choice still open', async () => {
    const server = openServer();
    const desk = openDesk(server);
    server.goAway(true);
    desk.write(DELEN, reworded);
    await desk.settled().catch(() => undefined);
    server.goAway(false);
    server.change({ changes: { [DELEN]: delen.replace('Met wie wil je delen?', 'Wie krijgt het?') } });
    desk.adopt(server.draft());
    await expect(desk.settled()).rejects.toMatchObject({
      says: 'Jij en iemand anders veranderden hetzelfde. Kies eerst wat blijft; daarna kan dit.',
    });
  });

  it.each(['published', 'discarded'] as const)('keeps nothing on the device of a draft that is %s', async (state) => {
    const server = openServer();
    const desk = openDesk(server);
    server.goAway(true);
    desk.write(DELEN, reworded);
    await desk.settled().catch(() => undefined);
    expect(kept.size).toBe(1);
    server.change({ state, mayDo: [] });
    desk.adopt(server.draft());
    desk.end();
    expect(kept.size).toBe(0);
    // Nor does what another window left stay.
    kept.set(
      `deelwijzer-concept-${first.id}-anna-elders`,
      JSON.stringify({ [DELEN]: { from: delen, text: reworded } }),
    );
    openDesk(server);
    expect(kept.size).toBe(0);
  });

  it('the list of drafts clears the device of what can be saved no more, whoever typed it', () => {
    kept.set('deelwijzer-concept-draft-1-anna-x', '{}');
    kept.set('deelwijzer-concept-draft-2-anna-y', '{}');
    kept.set('deelwijzer-concept-draft-2-bram-z', '{}');
    kept.set('iets-anders', 'blijft');
    clearDevice(['draft-1']);
    expect([...kept.keys()]).toEqual(['deelwijzer-concept-draft-1-anna-x', 'iets-anders']);
  });

  it('tries again by itself when Teams does not give a sign-in', async () => {
    const server = openServer();
    const desk = openDesk(server);
    const put = server.api.put;
    Object.assign(server.api, {
      put: async () => {
        throw new Error('CancelledByUser');
      },
    });
    desk.write(DELEN, reworded);
    await desk.settled().catch(() => undefined);
    expect(desk.state().save).toBe('waiting');
    Object.assign(server.api, { put });
    await desk.settled();
    expect(server.draft().changes[DELEN]).toBe(reworded);
  });

  it('keeps the other changes of a file in which a conflict is typed away, and of one that grows', async () => {
    const server = openServer();
    const desk = openDesk(server);
    server.goAway(true);
    desk.write(DELEN, reworded);
    await desk.settled().catch(() => undefined);
    server.goAway(false);
    const other = (text: string): string => text.replace('Gaf de inwoner toestemming?', 'Zei de inwoner ja?');
    server.change({ changes: { [DELEN]: other(delen.replace('Met wie wil je delen?', 'Wie krijgt het?')) } });
    desk.adopt(server.draft());
    expect(desk.state().conflicts).toHaveLength(1);
    // They go on writing: still one choice, about what both departed from.
    server.change({ changes: { [DELEN]: other(delen.replace('Met wie wil je delen?', 'Wie krijgt dit?')) } });
    desk.adopt(server.draft());
    expect(desk.state().conflicts).toMatchObject([{ base: delen, mine: reworded }]);
    desk.write(DELEN, delen.replace('Met wie wil je delen?', 'Wie krijgt dit?'));
    expect(desk.state().conflicts).toEqual([]);
    await desk.settled();
    expect(server.draft().changes[DELEN]).toBe(other(delen.replace('Met wie wil je delen?', 'Wie krijgt dit?')));
  });
});
