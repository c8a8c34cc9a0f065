import { channelCard } from '../../src/cards/asking/channel-card';
import { seenByCoordinator } from '../../src/escalations/seen-by';
import type { Desk } from '../../src/teams/desk';
import { describeQuestion } from '../../src/teams/handlers/describe-walk';
import { cardLink } from '../../src/teams/messages/card-link';
import { packAddress } from '../../src/teams/rim/address';
import { buildEscalation, guarded } from '../support/escalations';
import { COORDINATORS_CHANNEL } from '../support/people';
import { openSqliteStorage, type SqliteStorage } from '../support/sqlite-storage';

const APP = '11111111-2222-3333-4444-555555555555';
const TENANT = '00000000-0000-0000-0000-000000000001';
const NAME = 'Anna Voorbeeld';

let sqlite: SqliteStorage;
beforeAll(async () => {
  sqlite = await openSqliteStorage();
});
afterAll(() => sqlite.close());

const placeOf = (id: string, conversationType: string) => ({
  bot: { id: 'bot' },
  channelId: 'msteams',
  serviceUrl: 'https://smba.example/',
  conversation: { id, conversationType, tenantId: TENANT, isGroup: true },
});

const linkFor = async (card: string, appId?: string) => {
  const { id } = buildEscalation();
  await sqlite.storage.addressBook.rememberCard(id, card);
  return cardLink({ addressBook: sqlite.storage.addressBook, appId }, id);
};

describe('from the tab to the card in the channel', () => {
  test('leads to the message, without the thread that its id may carry', async () => {
    const card = packAddress(placeOf(`${COORDINATORS_CHANNEL};messageid=1`, 'channel'), '1732650000000');
    expect(await linkFor(card, APP)).toBe(
      `https://teams.microsoft.com/l/message/${encodeURIComponent(COORDINATORS_CHANNEL)}/1732650000000?tenantId=${TENANT}&parentMessageId=1732650000000`,
    );
  });

  test.each([
    ['a chat that is no channel', packAddress(placeOf('19:groep@thread.v2', 'groupChat'), '17'), APP],
    ['a card whose message nobody knows', packAddress(placeOf(COORDINATORS_CHANNEL, 'channel')), APP],
    ['the demo, which has no Teams', packAddress(placeOf(COORDINATORS_CHANNEL, 'channel'), '17'), undefined],
  ])('there is none for %s', async (_, card, appId) => {
    expect(await linkFor(card, appId)).toBe(null);
  });

  test('there is none for a question that was never in the channel', async () => {
    const { addressBook } = sqlite.storage;
    expect(await cardLink({ addressBook, appId: APP }, 'nooit-gesteld')).toBe(null);
  });
});

test('from the card in the channel to the tab, the link carries the id of the question and nothing of it', async () => {
  const escalation = buildEscalation({
    asker: { id: 'x', name: NAME },
    walk: null,
    messages: [
      {
        key: 'k',
        kind: 'question',
        side: 'asker',
        by: null,
        text: guarded('Mag de buurman dit weten?'),
        at: '2026-11-26T10:00:00.000Z',
      },
    ],
  });
  const desk = { appId: APP, walks: { pages: 'https://deelwijzer.voorbeeld.test' } } as unknown as Desk;
  const card = channelCard(seenByCoordinator(escalation), await describeQuestion(desk, escalation));
  const urls = [...JSON.stringify(card).matchAll(/"url":"([^"]+)"/g)].map(([, url]) => decodeURIComponent(url ?? ''));
  expect(urls).toHaveLength(1);
  expect(urls[0]).toContain(`/l/entity/${APP}/coordinator?`);
  expect(urls[0]).toContain(`"subEntityId":"vraag/${escalation.id}"`);
  expect(urls[0]).not.toMatch(/buurman|Anna|Voorbeeld\b|1042/);
});
