import { closeDesks, Desk } from '../support/desk';
import { ASKER, FATMA, MARK } from '../support/people';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(closeDesks);

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
