import { addDays, dutchDay } from '../../../src/calendar/dutch-day';
import { closeDesks, Desk } from '../support/desk';
import { FATMA, MARK, NOW } from '../support/people';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(closeDesks);

const inDays = (days: number): string => addDays(dutchDay(NOW), days);

it('hands over with a note that coordinators read, guarded like any other text', async () => {
  const question = await desk.ask();
  const { id } = question;
  const text = 'De moeder van Jan Jansen belde, zij weet nog van niets.';
  const refused = await desk.post(`escalations/${id}/hand-over`, { to: MARK.id, text });
  expect(refused).toMatchObject({ status: 422, body: { code: 'has-findings' } });
  const [finding] = refused.body.findings;
  expect((await desk.find(question)).state).toBe('open');
  const kept = await desk.post(`escalations/${id}/hand-over`, { to: MARK.id, text, keep: [finding] });
  expect(kept.body).toMatchObject({
    claimedBy: { id: MARK.id },
    notes: [{ by: FATMA.name, to: MARK.name, text, at: NOW }],
  });
  expect((await desk.post('escalations/search', { filter: 'all', search: 'moeder' })).body.rows).toHaveLength(1);
});

it('needs no note, and refuses one that is too long', async () => {
  const { id } = await desk.ask();
  const long = await desk.post(`escalations/${id}/hand-over`, { to: MARK.id, text: 'a'.repeat(1001) });
  expect(long.status).toBe(400);
  const { body } = await desk.post(`escalations/${id}/hand-over`, { to: MARK.id });
  expect(body).toMatchObject({ claimedBy: { id: MARK.id }, notes: [] });
});

it('shows who is away, hands nothing to them, and forgets it when they are back', async () => {
  const away = await desk.put('absence', { until: inDays(3) }, MARK);
  expect(away.body).toEqual([
    { id: FATMA.id, name: FATMA.name, awayUntil: null },
    { id: MARK.id, name: MARK.name, awayUntil: inDays(3) },
  ]);
  const { id } = await desk.ask();
  const refused = await desk.post(`escalations/${id}/hand-over`, { to: MARK.id });
  expect(refused).toMatchObject({ status: 409, body: { code: 'colleague-away' } });
  await desk.put('absence', { until: null }, MARK);
  expect((await desk.get('colleagues')).body[1].awayUntil).toBeNull();
  expect((await desk.post(`escalations/${id}/hand-over`, { to: MARK.id })).status).toBe(200);
});

it.each([undefined, '', '2026-02-30', 'morgen', inDays(0), inDays(-1), inDays(400), 7])(
  'does not take %p for a day to be back',
  async (until) => {
    expect(await desk.put('absence', { until })).toMatchObject({ status: 400, body: { code: 'bad-input' } });
  },
);
