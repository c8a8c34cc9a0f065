import type { Insight } from '../../../src/web/contract';
import { coordinatorRoutes } from '../../../src/web/coordinators/coordinator-routes';
import { act, answer, asked, BRAM, buildDraft, coordinator } from '../../support/escalations';
import { SAMPLE_EDITION } from '../../web/support/sample-edition';
import { closeTestServers, startTestServer } from '../../web/support/test-server';
import type { Bench } from './bench';

/** From what is stored to what a coordinator's browser is told, over HTTP. */
export function insightSuite(bench: Bench): void {
  afterEach(closeTestServers);

  async function get(path: string, now: string): Promise<Response> {
    const { escalations, audit, outbox, absences, counts } = bench.storage();
    const routes = coordinatorRoutes({
      store: escalations,
      audit,
      outbox,
      absences,
      counts,
      colleagues: async () => [BRAM],
      edition: () => SAMPLE_EDITION,
      describeWalk: () => [],
      overdueAfterHours: 24,
      now: () => new Date(now),
    });
    const signIn = async () => ({ person: BRAM, roles: new Set(['Coordinator'] as const) });
    const { url } = await startTestServer({ api: { signIn, signInRoutes: [], routes } });
    return fetch(`${url}/api/v1/${path}`, { headers: { authorization: 'Bearer bram' } });
  }
  const insightAt = async (now: string, weeks: number): Promise<Insight> =>
    (await (await get(`insight?weeks=${weeks}`, now)).json()) as Insight;

  const walk = { edition: 'toy', theme: 'consent', tree: 'delen', node: 'toestemming', token: null };

  test.each([
    ['in winter', '2026-11-22T23:10:00.000Z', '2026-W48', '2026-W47'],
    ['in summer', '2026-07-05T22:10:00.000Z', '2026-W28', '2026-W27'],
    ['in the first week of a year', '2027-01-03T23:10:00.000Z', '2027-W01', '2026-W53'],
  ])('counts six questions of Monday ten past midnight in that week, %s', async (_name, instant, week, before) => {
    for (let n = 0; n < 6; n++) await asked(bench.storage().escalations, { now: instant, draft: buildDraft({ walk }) });
    const { weeks, asked: places } = await insightAt(instant, 2);
    expect(weeks).toEqual([
      { week: before, asked: 0, answered: 0 },
      { week, asked: 6, answered: 0 },
    ]);
    expect(places).toMatchObject([{ nodeId: 'toestemming', count: 6 }]);
    expect((await insightAt(instant, 1)).weeks).toEqual([{ week, asked: 6, answered: 0 }]);
  });

  test('counts six questions of Sunday ten to midnight in the week that ends, and not in the next', async () => {
    const instant = '2026-11-22T22:50:00.000Z';
    for (let n = 0; n < 6; n++) await asked(bench.storage().escalations, { now: instant });
    expect((await insightAt('2026-11-22T23:10:00.000Z', 2)).weeks).toEqual([
      { week: '2026-W47', asked: 6, answered: 0 },
      { week: '2026-W48', asked: 0, answered: 0 },
    ]);
    expect((await insightAt('2026-11-22T23:10:00.000Z', 1)).weeks).toEqual([
      { week: '2026-W48', asked: 0, answered: 0 },
    ]);
  });

  test('counts what happened in trees on the Dutch day, so in the same week', async () => {
    const { counts } = bench.storage();
    for (let n = 0; n < 6; n++) {
      counts.countNode('2026-11-22T23:10:00.000Z', { tree: 'delen', node: 'toestemming' }, 'unsure');
      counts.countNode('2026-11-22T22:50:00.000Z', { tree: 'delen', node: 'toestemming' }, 'started');
    }
    await counts.flush();
    const { unsure, trees } = await insightAt('2026-11-22T23:10:00.000Z', 1);
    expect(unsure).toMatchObject([{ nodeId: 'toestemming', count: 6 }]);
    expect(trees).toEqual([]);
  });

  test('the table to download says everything in Dutch words and Dutch time', async () => {
    const { escalations } = bench.storage();
    const now = '2026-11-22T23:10:00.000Z';
    const urgent = await asked(escalations, { now, draft: buildDraft({ walk, urgency: 'urgent' }) });
    await asked(escalations, { now: '2026-07-05T22:10:00.000Z', draft: buildDraft({ walk: null }) });
    await act(escalations, urgent.id, { command: answer('Dat mag.'), actor: coordinator(BRAM), now });
    const table = Buffer.from(await (await get('escalations.csv', now)).arrayBuffer()).toString('utf8');
    expect(table.split('\r\n')).toEqual([
      '\uFEFFnummer;stand;gevaar;spoed;te laat;thema;boom;plek in de boom;gevraagd;beantwoord;gesloten;boom voorgesteld',
      '1002;Nieuw;nee;nee;ja;;;;2026-07-06 00:10;;;nee',
      '1001;Beantwoord;nee;ja;nee;Toestemming en delen;Mag ik dit delen?;Gaf de inwoner toestemming?;2026-11-23 00:10;2026-11-23 00:10;;nee',
      '',
    ]);
  });
}
