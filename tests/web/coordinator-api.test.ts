import type { Escalation } from '../../src/escalations/escalation';
import type { CoordinatorPorts } from '../../src/web/coordinators/ports';
import { ASKER, buildEscalation, FATMA, guarded, MARK } from './support/build-escalation';
import { MemoryStore } from './support/memory-store';
import { buildApi, signToken } from './support/test-api';
import { closeTestServers, startTestServer } from './support/test-server';

const ID = '11111111-1111-4111-8111-111111111111';
const WALK = { edition: 'toy', theme: 'consent', tree: 'delen', node: 'toestemming', token: '1.walk~token' };
let store = new MemoryStore();
let url = '';

const start = async (
  escalation: Partial<Escalation> = {},
  overrides: Partial<CoordinatorPorts> = {},
): Promise<void> => {
  store = new MemoryStore();
  store.put(buildEscalation({ id: ID, ...escalation }));
  ({ url } = await startTestServer({ api: buildApi(store, overrides) }));
};
afterEach(closeTestServers);

const as = async (person: typeof FATMA): Promise<Record<string, string>> => ({
  authorization: `Bearer ${await signToken({ oid: person.id, name: person.name })}`,
});

const get = async (path: string, person = FATMA) => {
  const answer = await fetch(`${url}/api/v1/${path}`, { headers: await as(person) });
  return { status: answer.status, body: await answer.json(), etag: answer.headers.get('etag') };
};

const post = async (path: string, body: unknown, version: number | null = 1, person = FATMA) => {
  const answer = await fetch(`${url}/api/v1/${path}`, {
    method: 'POST',
    headers: {
      ...(await as(person)),
      'content-type': 'application/json',
      ...(version === null ? {} : { 'if-match': `"${version}"` }),
    },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? null : JSON.parse(text) };
};

describe('one escalation', () => {
  it('shows the text, the readable route with the node where it stopped, and what may be done', async () => {
    await start({ walk: WALK });
    const { status, body, etag } = await get(`escalations/${ID}`);
    expect([status, etag]).toEqual([200, '"1"']);
    expect(body).toMatchObject({
      number: 1001,
      askerName: ASKER.name,
      walk: {
        treeTitle: 'Mag ik dit delen?',
        nodeText: 'Gaf de inwoner toestemming?',
        lines: [{ question: 'Gaf de inwoner toestemming?', answer: 'Nee' }],
        reportPath: '/r/1.walk~token',
      },
      mayDo: ['claim', 'answer', 'hand-over', 'close', 'tag', 'propose-tree'],
    });
  });

  it('never lets the identity of an anonymous asker leave the server', async () => {
    await start({ anonymous: true, walk: WALK });
    store.trail.set(ID, [
      {
        action: 'ask',
        role: 'asker',
        actorId: ASKER.id,
        from: null,
        to: 'open',
        at: '2026-11-21T08:00:00.000Z',
        version: 1,
      },
    ]);
    const changed = await post(`escalations/${ID}/claim`, {});
    const lost = await post(`escalations/${ID}/claim`, {}, 2, MARK);
    const csv = await (await fetch(`${url}/api/v1/escalations.csv`, { headers: await as(FATMA) })).text();
    const answers = [
      await get(`escalations/${ID}`),
      await get(`escalations/${ID}/audit`),
      await post('escalations/search', {}),
      changed,
      lost,
      csv,
    ];
    expect([changed.status, lost.status]).toEqual([200, 409]);
    const everything = JSON.stringify(answers);
    expect(everything).not.toContain(ASKER.id);
    expect(everything).not.toContain(ASKER.name);
  });

  it('says 404 to an id that does not exist', async () => {
    await start();
    expect(await get('escalations/22222222-2222-4222-8222-222222222222')).toMatchObject({
      status: 404,
      body: { code: 'not-found' },
    });
  });

  it('says 410 to a change of what was forgotten', async () => {
    await start({ state: 'closed', contents: 'forgotten', messages: [], asker: null });
    expect(await post(`escalations/${ID}/reopen`, {})).toMatchObject({ status: 410, body: { code: 'gone' } });
  });

  it('says 503, and nothing of the database, while that is away', async () => {
    await start();
    store.isAway = true;
    const { status, body } = await get(`escalations/${ID}`);
    expect([status, body.code]).toEqual([503, 'not-available']);
    expect(JSON.stringify(body)).not.toContain('ECONNREFUSED');
  });
});

describe('two coordinators', () => {
  it('tells the second who has it, and how it stands', async () => {
    await start();
    expect((await post(`escalations/${ID}/claim`, {})).body).toMatchObject({ state: 'claimed', version: 2 });
    const late = await post(`escalations/${ID}/claim`, {}, 1, MARK);
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'conflict', by: { name: FATMA.name }, current: { version: 2, state: 'claimed', claimedBy: FATMA } },
    });
    const afterReading = await post(`escalations/${ID}/claim`, {}, 2, MARK);
    expect(afterReading).toMatchObject({ status: 409, body: { code: 'conflict', by: { name: FATMA.name } } });
  });

  it('lets exactly one of twenty at once win', async () => {
    await start();
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, index) => post(`escalations/${ID}/claim`, {}, 1, index % 2 ? MARK : FATMA)),
    );
    const winner = store.escalations.get(ID)?.claimedBy;
    const won = outcomes.filter(({ status }) => status === 200);
    expect(won.length).toBeGreaterThan(0);
    expect(won.every(({ body }) => body.claimedBy.id === winner?.id)).toBe(true);
    expect(store.escalations.get(ID)?.version).toBe(2);
  });

  it('does not overwrite what changed since it was read', async () => {
    await start({ state: 'claimed', claimedBy: FATMA, version: 4 });
    const late = await post(`escalations/${ID}/tags`, { tags: ['wmo'] }, 3);
    expect(late).toMatchObject({ status: 409, body: { code: 'conflict', current: { version: 4 } } });
    expect(store.escalations.get(ID)?.tags).toEqual([]);
  });

  it('wants to know which version was seen', async () => {
    await start();
    expect(await post(`escalations/${ID}/claim`, {}, null)).toMatchObject({
      status: 428,
      body: { code: 'no-version' },
    });
  });

  it('hands over to a coordinator and to nobody else', async () => {
    await start();
    expect((await post(`escalations/${ID}/hand-over`, { to: ASKER.id })).status).toBe(400);
    expect(await post(`escalations/${ID}/hand-over`, { to: MARK.id })).toMatchObject({
      status: 200,
      body: { claimedBy: MARK, state: 'claimed' },
    });
  });
});

describe('answering', () => {
  const answer = (text: string, keep: unknown = [], key = 'form-1') => ({ key, text, keep });

  it('shows what the guard sees before anything is stored', async () => {
    await start();
    const { status, body } = await post('answer-preview', { text: 'Overleg met Jan Jansen, bsn 123456782.' }, null);
    expect(status).toBe(200);
    expect(body).toEqual({
      findings: [
        { start: 12, end: 22, kind: 'name', replacement: '[naam]', mayStay: true },
        { start: 28, end: 37, kind: 'bsn', replacement: '[bsn]', mayStay: false },
      ],
    });
    expect(store.escalations.get(ID)?.messages).toHaveLength(1);
  });

  it('refuses findings that nobody decided about', async () => {
    await start();
    const { status, body } = await post(`escalations/${ID}/answer`, answer('Overleg met Jan Jansen.'));
    expect([status, body.code]).toEqual([422, 'has-findings']);
    expect(body.findings).toEqual([{ start: 12, end: 22, kind: 'name' }]);
    expect(store.escalations.get(ID)?.state).toBe('open');
  });

  it('stores what the coordinator chose to leave', async () => {
    await start();
    const form = answer('Bel Jan Jansen van het loket.', [{ start: 4, end: 14, kind: 'name' }]);
    expect(await post(`escalations/${ID}/answer`, form)).toMatchObject({
      status: 200,
      body: { state: 'answered', messages: [{}, { text: 'Bel Jan Jansen van het loket.', name: FATMA.name }] },
    });
  });

  it('never stores a bsn, whatever the coordinator chose', async () => {
    await start();
    const form = answer('Het nummer is 123456782.', [{ start: 14, end: 23, kind: 'bsn' }]);
    expect((await post(`escalations/${ID}/answer`, form)).status).toBe(422);
    expect((await post(`escalations/${ID}/answer`, answer('Het nummer is [bsn].'))).status).toBe(200);
  });

  it('adds one answer when the same form is sent again, also with the old version', async () => {
    await start();
    const form = answer('Ja, met toestemming.');
    expect((await post(`escalations/${ID}/answer`, form)).status).toBe(200);
    expect((await post(`escalations/${ID}/answer`, form)).status).toBe(200);
    expect(store.escalations.get(ID)?.messages).toHaveLength(2);
  });

  it('refuses an answer without text or longer than can be stored', async () => {
    await start();
    expect((await post(`escalations/${ID}/answer`, answer('  '))).body.code).toBe('text-missing');
    expect((await post(`escalations/${ID}/answer`, answer('x'.repeat(4_001)))).status).toBe(400);
  });

  it('never repeats what was typed in a refusal or the log', async () => {
    await start();
    const { body } = await post(`escalations/${ID}/answer`, answer('Overleg met Jan Jansen.'));
    expect(JSON.stringify(body)).not.toContain('Jansen');
  });
});

describe('the rest', () => {
  it('replaces personal data in labels', async () => {
    await start();
    const { body } = await post(`escalations/${ID}/tags`, { tags: [' wmo ', 'Jan Jansen'] });
    expect(body.tags).toEqual(['wmo', '[naam]']);
  });

  it('marks that a tree should answer this, and closes and reopens', async () => {
    await start({ state: 'claimed', claimedBy: FATMA });
    expect((await post(`escalations/${ID}/tree-proposal`, { proposes: true })).body.proposesTree).toBe(true);
    expect((await post(`escalations/${ID}/close`, {}, 2)).body.state).toBe('closed');
    expect((await post(`escalations/${ID}/reopen`, {}, 3)).body.state).toBe('claimed');
    expect((await post(`escalations/${ID}/hand-back`, {}, 4)).body.state).toBe('open');
  });

  it('pages through the list, urgent ones first', async () => {
    await start();
    for (let index = 0; index < 120; index++) {
      store.put(
        buildEscalation({ id: `id-${index}`, number: 2_000 + index, urgency: index === 77 ? 'urgent' : 'normal' }),
      );
    }
    const first = (await post('escalations/search', { filter: 'new', limit: 100 })).body;
    expect(first.rows[0].number).toBe(2_077);
    const second = (await post('escalations/search', { filter: 'new', limit: 100, after: first.next })).body;
    expect([first.rows.length, second.rows.length, second.next]).toEqual([100, 21, null]);
  });

  it('says when something changed', async () => {
    await start();
    const before = (await get('changes')).body;
    expect(before.counts).toMatchObject({ new: 1, mine: 0 });
    await post(`escalations/${ID}/claim`, {});
    const after = (await get('changes')).body;
    expect(after.tag).not.toBe(before.tag);
    expect(after.counts).toMatchObject({ new: 0, mine: 1 });
  });

  it('exports a table without texts and persons that no spreadsheet takes for a formula', async () => {
    await start({ walk: { ...WALK, tree: '=HYPERLINK("http://evil")', node: '@x' }, tags: [guarded('geheim label')] });
    const answer = await fetch(`${url}/api/v1/escalations.csv`, { headers: await as(FATMA) });
    const csv = await answer.text();
    expect(answer.headers.get('content-type')).toContain('text/csv');
    expect(csv).toContain(`1001;Nieuw;nee;nee;Toestemming en delen;"'=HYPERLINK(""http://evil"")";'@x;`);
    expect(csv).not.toMatch(/huisarts|Vrager|geheim/);
  });

  it('lists dead letters and has one tried again', async () => {
    await start();
    store.letters = [
      {
        id: 'letter-1',
        escalationId: ID,
        kind: 'asker-answered',
        attempts: 9,
        reason: 'http-500',
        createdAt: '2026-11-20T08:00:00.000Z',
        diedAt: '2026-11-21T08:00:00.000Z',
      },
    ];
    expect((await get('dead-letters')).body).toHaveLength(1);
    expect((await post('dead-letters/letter-1/retry', {}, null)).status).toBe(204);
    expect((await post('dead-letters/letter-2/retry', {}, null)).status).toBe(404);
  });
});

describe('insight', () => {
  it('hides numbers under five on the server, and fills weeks in which nothing happened', async () => {
    await start(
      {},
      {
        counts: {
          nodeCounts: async () => [
            { tree: 'delen', node: 'toestemming', what: 'started', n: 140 },
            { tree: 'delen', node: 'toestemming', what: 'unsure', n: 6 },
            { tree: 'delen', node: 'geen-regel', what: 'ended', n: 3 },
            { tree: 'delen', node: 'delen-mag', what: 'ended', n: 90 },
          ],
          missedSearches: async () => [{ theme: null, n: 12 }],
        },
      },
    );
    store.figures = {
      weeks: [{ week: '2026-W47', asked: 9, answered: 4, closed: 1, withdrawn: 0, urgent: 0 }],
      themes: [
        { theme: 'consent', asked: 7, proposesTree: 0 },
        { theme: 'safety', asked: 2, proposesTree: 0 },
      ],
      places: [{ tree: 'delen', node: 'toestemming', asked: 7 }],
      medianMinutesToClaim: 30,
      medianMinutesToAnswer: 60,
    };
    const { body } = await get('insight?weeks=4');
    expect(body).toMatchObject({
      from: '2026-10-25T23:00:00.000Z',
      until: '2026-11-22T23:00:00.000Z',
      weeks: [
        { week: '2026-W44', asked: 0, answered: 0 },
        { week: '2026-W45', asked: 0, answered: 0 },
        { week: '2026-W46', asked: 0, answered: 0 },
        { week: '2026-W47', asked: 9, answered: null },
      ],
      themes: [
        { theme: 'consent', asked: null },
        { theme: 'safety', asked: null },
      ],
      medianMinutesToClaim: null,
      medianMinutesToAnswer: null,
      trees: [{ treeTitle: 'Mag ik dit delen?', walks: 140 }],
      unsure: [{ nodeId: 'toestemming', count: 6 }],
      noRule: [{ nodeText: 'Hier is geen regel voor.', count: null }],
      searchesWithoutResult: [{ theme: null, searches: 12 }],
    });
  });

  it('shows a tree with its nodes, the local numbers filled in, and where walks got stuck', async () => {
    await start();
    store.figures = { ...store.figures, places: [{ tree: 'delen', node: 'geen-regel', asked: 8 }] };
    const { body } = await get('trees/delen');
    expect(body.nodes).toMatchObject([
      { id: 'toestemming', asked: 0, next: [{ label: 'Ja', nodeId: 'delen-mag' }, { label: 'Nee' }] },
      { id: 'delen-mag', text: 'Je deelt wat nodig is. Bel 0800 0000 bij twijfel.' },
      { id: 'geen-regel', asked: 8, unsure: 0 },
    ]);
    expect((await get('trees/nee')).status).toBe(404);
  });
});
