import { answer } from '../../support/escalations';
import { closeDesks, Desk, WALK } from '../support/desk';
import { LAST_MONTH, NOW } from '../support/people';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(closeDesks);

/** As many walks that came to this node. */
function count(node: string, what: 'started' | 'unsure' | 'ended', times: number): void {
  for (let n = 0; n < times; n++) desk.storage.counts.countNode(NOW, { tree: 'delen', node }, what);
}

it('hides numbers under five on the server, and fills weeks in which nothing happened', async () => {
  count('toestemming', 'started', 140);
  count('toestemming', 'unsure', 6);
  count('geen-regel', 'ended', 3);
  count('delen-mag', 'ended', 90);
  for (let n = 0; n < 12; n++) desk.storage.counts.countMissedSearch(NOW, null);
  await desk.storage.counts.flush();
  const aboutConsent = await Promise.all(Array.from({ length: 7 }, () => desk.ask({ walk: WALK })));
  for (let n = 0; n < 2; n++) await desk.ask({ walk: { ...WALK, theme: 'safety', node: 'geen-regel' } });
  for (const question of aboutConsent.slice(0, 4)) await desk.command(question, answer('Ja, met toestemming.'));

  const { body } = await desk.get('insight?weeks=4');
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
  for (let n = 0; n < 8; n++) await desk.ask({ walk: { ...WALK, node: 'geen-regel' } });
  const { body } = await desk.get('trees/delen');
  expect(body.nodes).toMatchObject([
    { id: 'toestemming', asked: 0, next: [{ label: 'Ja', nodeId: 'delen-mag' }, { label: 'Nee' }] },
    { id: 'delen-mag', text: 'Je deelt wat nodig is. Bel 0800 0000 bij twijfel.' },
    { id: 'geen-regel', asked: 8, unsure: 0 },
  ]);
  expect((await desk.get('trees/nee')).status).toBe(404);
});

it('counts what waits too long as not in time, beside what was answered', async () => {
  for (let n = 0; n < 12; n++) await desk.command(await desk.ask(), answer('Ja.'));
  expect((await desk.get('insight')).body.inTimeOfTen).toBe(10);
  for (let n = 0; n < 4; n++) await desk.ask({}, LAST_MONTH);
  // 12 of 16.
  expect((await desk.get('insight')).body.inTimeOfTen).toBe(7);
});
