import { coordinator, guarded, member } from '../../support/escalations';
import { closeDesks, Desk, WALK } from '../support/desk';
import { ASKER, FATMA, MARK, NOW } from '../support/people';

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
    await desk.command(question, { kind: 'close', reason: { key: 'r1', text: guarded('Dubbel gesteld.') } });
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
    expect(await desk.post(`${path}/close`, {}, 3)).toMatchObject({ status: 422, body: { code: 'reason-missing' } });
    const form = { key: 'r1', text: 'Besproken met Jan Jansen.', keep: [] };
    expect(await desk.post(`${path}/close`, form, 3)).toMatchObject({ status: 422, body: { code: 'has-findings' } });
    const reason = { ...form, text: 'Dit is mondeling besproken.' };
    const { body } = await desk.post(`${path}/close`, reason, 3);
    expect(body).toMatchObject({ state: 'closed', messages: [{}, { kind: 'reason', text: reason.text }] });
    expect((await desk.post(`${path}/close`, reason, 3)).body.version).toBe(4);
    expect((await desk.post(`${path}/reopen`, {}, 4)).body.state).toBe('claimed');
    expect((await desk.post(`${path}/hand-back`, {}, 5)).body.state).toBe('open');
  });
});

describe('the trail', () => {
  it('names the coordinator who did something and left, and never an anonymous asker who is one too', async () => {
    await desk.storage.addressBook.rememberPerson(MARK, 'a', true, NOW);
    await desk.storage.addressBook.rememberPerson(ASKER, 'b', true, NOW);
    const question = await desk.ask({ anonymous: true });
    await desk.command(question, { kind: 'claim' }, coordinator(MARK));
    await desk.command(question, { kind: 'hand-over', to: FATMA }, coordinator(MARK));
    const { body } = await desk.get(`escalations/${question.id}/audit`);
    expect(body.map(({ action, role, name }: Record<string, string>) => [action, role, name])).toEqual([
      ['ask', 'asker', null],
      ['claim', 'coordinator', MARK.name],
      ['hand-over', 'coordinator', MARK.name],
    ]);
    const open = await desk.ask();
    expect((await desk.get(`escalations/${open.id}/audit`)).body[0].name).toBe(ASKER.name);
  });
});
