import { member } from '../../support/escalations';
import { closeDesks, Desk, WALK } from '../support/desk';
import { ASKER, FATMA, MARK } from '../support/people';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(closeDesks);

describe('one escalation', () => {
  it('shows the text, the readable route with the node where it stopped, and what may be done', async () => {
    const { id } = await desk.ask({ walk: WALK });
    const { status, body, etag } = await desk.get(`escalations/${id}`);
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
    const { id } = await desk.ask({ anonymous: true, walk: WALK });
    const changed = await desk.post(`escalations/${id}/claim`, {});
    const lost = await desk.post(`escalations/${id}/claim`, {}, 2, MARK);
    const trail = await desk.get(`escalations/${id}/audit`);
    const answers = [
      await desk.get(`escalations/${id}`),
      trail,
      await desk.post('escalations/search', {}),
      changed,
      lost,
      await desk.csv(),
    ];
    expect([changed.status, lost.status]).toEqual([200, 409]);
    expect(JSON.stringify(trail.body)).toContain('"ask"');
    const everything = JSON.stringify(answers);
    expect(everything).not.toContain(ASKER.id);
    expect(everything).not.toContain(ASKER.name);
  });

  it('says 404 to an id that does not exist', async () => {
    expect(await desk.get('escalations/22222222-2222-4222-8222-222222222222')).toMatchObject({
      status: 404,
      body: { code: 'not-found' },
    });
  });

  it('says 410 to a change of what was forgotten', async () => {
    const question = await desk.ask();
    await desk.command(question, { kind: 'close' });
    const { contents, version } = await desk.command(question, { kind: 'forget' }, member(ASKER));
    expect(contents).toBe('forgotten');
    expect(await desk.post(`escalations/${question.id}/reopen`, {}, version)).toMatchObject({
      status: 410,
      body: { code: 'gone' },
    });
  });

  it('says 503, and nothing of the database, while that is away', async () => {
    const { id } = await desk.ask();
    desk.takeDatabaseAway();
    // SQLite goes on reading a file that was moved, until a write has found out.
    for (const { status, body } of [
      await desk.post(`escalations/${id}/claim`, {}),
      await desk.get(`escalations/${id}`),
      await desk.post('escalations/search', {}),
    ]) {
      expect([status, body.code]).toEqual([503, 'not-available']);
      expect(JSON.stringify(body)).not.toMatch(/sqlite|ENOENT|deelwijzer-storage/i);
    }
  });
});

describe('two coordinators', () => {
  it('tells the second who has it, and how it stands', async () => {
    const { id } = await desk.ask();
    expect((await desk.post(`escalations/${id}/claim`, {})).body).toMatchObject({ state: 'claimed', version: 2 });
    const late = await desk.post(`escalations/${id}/claim`, {}, 1, MARK);
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'conflict', by: { name: FATMA.name }, current: { version: 2, state: 'claimed', claimedBy: FATMA } },
    });
    const afterReading = await desk.post(`escalations/${id}/claim`, {}, 2, MARK);
    expect(afterReading).toMatchObject({ status: 409, body: { code: 'conflict', by: { name: FATMA.name } } });
  });

  it('lets exactly one of twenty at once win', async () => {
    const question = await desk.ask();
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        desk.post(`escalations/${question.id}/claim`, {}, 1, index % 2 ? MARK : FATMA),
      ),
    );
    const { claimedBy, version } = await desk.find(question);
    const won = outcomes.filter(({ status }) => status === 200);
    expect(won.length).toBeGreaterThan(0);
    expect(won.every(({ body }) => body.claimedBy.id === claimedBy?.id)).toBe(true);
    expect(version).toBe(2);
  });

  it('does not overwrite what changed since it was read', async () => {
    const question = await desk.ask();
    await desk.command(question, { kind: 'claim' });
    await desk.command(question, { kind: 'propose-tree', proposes: true });
    const { version } = await desk.command(question, { kind: 'propose-tree', proposes: false });
    const late = await desk.post(`escalations/${question.id}/tags`, { tags: ['wmo'] }, version - 1);
    expect(late).toMatchObject({ status: 409, body: { code: 'conflict', current: { version } } });
    expect((await desk.find(question)).tags).toEqual([]);
  });

  it('wants to know which version was seen', async () => {
    const { id } = await desk.ask();
    expect(await desk.post(`escalations/${id}/claim`, {}, null)).toMatchObject({
      status: 428,
      body: { code: 'no-version' },
    });
  });

  it('hands over to a coordinator and to nobody else', async () => {
    const { id } = await desk.ask();
    expect((await desk.post(`escalations/${id}/hand-over`, { to: ASKER.id })).status).toBe(400);
    expect(await desk.post(`escalations/${id}/hand-over`, { to: MARK.id })).toMatchObject({
      status: 200,
      body: { claimedBy: MARK, state: 'claimed' },
    });
  });
});

describe('what else can be done to one', () => {
  it('replaces personal data in labels', async () => {
    const { id } = await desk.ask();
    const { body } = await desk.post(`escalations/${id}/tags`, { tags: [' wmo ', 'Jan Jansen'] });
    expect(body.tags).toEqual(['wmo', '[naam]']);
  });

  it('marks that a tree should answer this, and closes and reopens', async () => {
    const question = await desk.ask();
    await desk.command(question, { kind: 'claim' });
    const path = `escalations/${question.id}`;
    expect((await desk.post(`${path}/tree-proposal`, { proposes: true }, 2)).body.proposesTree).toBe(true);
    expect((await desk.post(`${path}/close`, {}, 3)).body.state).toBe('closed');
    expect((await desk.post(`${path}/reopen`, {}, 4)).body.state).toBe('claimed');
    expect((await desk.post(`${path}/hand-back`, {}, 5)).body.state).toBe('open');
  });
});
