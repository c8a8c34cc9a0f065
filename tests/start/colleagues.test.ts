import { colleaguesOf } from '../../src/start/open-desk';
import { openSqliteStorage } from '../support/sqlite-storage';

const FATMA = { id: '7a0d2c11-0000-4000-8000-000000000001', name: 'Fatma' };
const MARK = { id: '7a0d2c11-0000-4000-8000-000000000002', name: 'Mark' };

it('offers for a hand-over who is a coordinator now, not who was one when they came by', async () => {
  const { storage, close } = await openSqliteStorage();
  for (const person of [FATMA, MARK])
    await storage.addressBook.rememberPerson(person, '{}', true, '2026-11-26T10:00:00.000Z');
  const bot = { appId: 'x' };
  const config = (coordinators: readonly string[]) => ({ bot, coordinators }) as Parameters<typeof colleaguesOf>[0];
  expect(await colleaguesOf(config([FATMA.id, MARK.id]), storage)).toHaveLength(2);
  expect(await colleaguesOf(config([MARK.id]), storage)).toEqual([MARK]);
  await close();
});
