import { workingHoursAfter } from '../../../src/calendar/working-time';
import { coordinator, guarded } from '../../support/escalations';
import { closeDesks, Desk, WALK } from '../support/desk';
import { FATMA, NOW } from '../support/people';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(closeDesks);

it('pages through the list, urgent ones first', async () => {
  await Promise.all(Array.from({ length: 120 }, () => desk.ask()));
  const { number } = await desk.ask({ urgency: 'urgent' });
  const first = (await desk.post('escalations/search', { filter: 'new', limit: 100 })).body;
  expect(first.rows[0].number).toBe(number);
  const second = (await desk.post('escalations/search', { filter: 'new', limit: 100, after: first.next })).body;
  expect([first.rows.length, second.rows.length, second.next]).toEqual([100, 21, null]);
  const numbers = [...first.rows, ...second.rows].map((row: { number: number }) => row.number);
  expect(new Set(numbers).size).toBe(121);
});

it('says which route ended in danger, in the list and in the question', async () => {
  await desk.ask({ urgency: 'urgent' });
  const { id } = await desk.ask({ danger: true });
  const { rows } = (await desk.post('escalations/search', { filter: 'new' })).body;
  expect(rows.map((row: { danger: boolean; urgency: string }) => [row.danger, row.urgency])).toEqual([
    [true, 'normal'],
    [false, 'urgent'],
  ]);
  expect((await desk.get(`escalations/${id}`)).body).toMatchObject({ danger: true, urgency: 'normal' });
});

it('narrows and sorts as somebody wishes, and says how many that hides', async () => {
  const safety = await desk.ask({ walk: { ...WALK, theme: 'safety' }, danger: true });
  const mine = await desk.ask();
  await desk.post(`escalations/${mine.id}/claim`, {});
  await desk.ask({ walk: WALK });
  const numbers = async (wish: object) => {
    const { body } = await desk.post('escalations/search', { filter: 'active', ...wish });
    return [body.rows.map(({ number }: { number: number }) => number), body.hidden];
  };
  expect(await numbers({})).toEqual([[safety.number, mine.number, 1003], 0]);
  expect(await numbers({ sort: 'newest' })).toEqual([[1003, mine.number, safety.number], 0]);
  expect(await numbers({ sort: 'changed' })).toEqual([[mine.number, 1003, safety.number], 0]);
  expect(await numbers({ theme: 'safety' })).toEqual([[safety.number], 2]);
  expect(await numbers({ theme: 'none' })).toEqual([[mine.number], 2]);
  expect(await numbers({ holder: 'me' })).toEqual([[mine.number], 2]);
  expect(await numbers({ holder: FATMA.id, danger: true })).toEqual([[], 3]);
  expect(await numbers({ holder: 'nobody' })).toEqual([[safety.number, 1003], 1]);
  expect(await numbers({ danger: true })).toEqual([[safety.number], 2]);
  expect(await numbers({ age: 'overdue' })).toEqual([[], 3]);
  for (const wrong of [{ age: '2' }, { sort: 'oldest' }, { danger: 'ja' }, { theme: 7 }]) {
    expect((await desk.post('escalations/search', wrong)).status).toBe(400);
  }
});

it('says until when answering is in time, in working days, and of what does not wait nothing', async () => {
  const { id } = await desk.ask();
  const { rows } = (await desk.post('escalations/search', { filter: 'all' })).body;
  const detail = (await desk.get(`escalations/${id}`)).body;
  expect(rows[0].answerBy).toBe(workingHoursAfter(rows[0].waitingSince, 24));
  expect(detail.answerBy).toBe(rows[0].answerBy);
  await desk.post(`escalations/${id}/close`, { key: 'een', text: 'Dit hoort bij een ander team.' });
  expect((await desk.get(`escalations/${id}`)).body.answerBy).toBeNull();
});

it('says when something changed', async () => {
  const { id } = await desk.ask();
  const before = (await desk.get('changes')).body;
  expect(before.counts).toMatchObject({ new: 1, mine: 0 });
  await desk.post(`escalations/${id}/claim`, {});
  const after = (await desk.get('changes')).body;
  expect(after.tag).not.toBe(before.tag);
  expect(after.counts).toMatchObject({ new: 0, mine: 1 });
});

it('exports a table without texts and persons that no spreadsheet takes for a formula', async () => {
  const question = await desk.ask({ walk: { ...WALK, tree: '=HYPERLINK("http://evil")', node: '@x' } });
  await desk.command(question, { kind: 'tag', tags: [guarded('geheim label')] }, coordinator(FATMA));
  const { type, text } = await desk.csv();
  expect(type).toContain('text/csv');
  expect(text).toContain(`1001;Nieuw;nee;nee;nee;Toestemming en delen;"'=HYPERLINK(""http://evil"")";'@x;`);
  expect(text).not.toMatch(/huisarts|Vrager|geheim/);
});

it('lists dead letters and has one tried again', async () => {
  const { id } = await desk.ask();
  const [letter] = await desk.storage.outbox.take(NOW, 10, 60);
  await desk.storage.outbox.bury(letter?.id ?? '', NOW, 'http-500');
  const { body } = await desk.get('dead-letters');
  expect(body).toMatchObject([
    {
      id: letter?.id,
      escalationId: id,
      kind: 'channel-new',
      reason: 'http-500',
      cause: 'no-answer',
      state: 'dead',
      diedAt: NOW,
    },
  ]);
  expect((await desk.get('delivery')).body).toEqual({ pending: 0, waiting: 0, dead: 1, oldestPending: null });
  expect((await desk.post(`dead-letters/${letter?.id}/retry`, {}, null)).status).toBe(204);
  expect((await desk.get('delivery')).body).toEqual({
    pending: 1,
    waiting: 0,
    dead: 0,
    oldestPending: letter?.createdAt,
  });
  expect((await desk.post(`dead-letters/${letter?.id}/retry`, {}, null)).status).toBe(404);
  expect((await desk.post('dead-letters/999/retry', {}, null)).status).toBe(404);
  expect((await desk.get('dead-letters')).body).toEqual([]);
  expect((await desk.storage.outbox.counts()).pending).toBe(1);
});

it('lists what waits for somebody with its cause, and has that tried again too', async () => {
  await desk.ask();
  const [letter] = await desk.storage.outbox.take(NOW, 10, 60);
  await desk.storage.outbox.keepForVisit(letter?.id ?? '', 'http-403');
  expect((await desk.get('dead-letters')).body).toMatchObject([{ state: 'waiting', cause: 'blocked', diedAt: null }]);
  expect((await desk.post(`dead-letters/${letter?.id}/retry`, {}, null)).status).toBe(204);
  expect((await desk.get('dead-letters')).body).toEqual([]);
});
