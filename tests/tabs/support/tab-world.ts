import { randomBytes } from 'node:crypto';
import type { Person } from '../../../src/escalations/escalation';
import type { Edition } from '../../../src/model/edition';
import type { Storage } from '../../../src/storage/open-storage';
import type { Api } from '../../../src/web/api';
import { coordinatorRoutes } from '../../../src/web/coordinators/coordinator-routes';
import { type RunningServer, startServer } from '../../../src/web/server/server';
import { demoSignIn } from '../../../src/web/sign-in/demo-sign-in';
import { meRoute } from '../../../src/web/sign-in/me-route';
import { openSqliteStorage } from '../../support/sqlite-storage';
import { LARGER_EDITION } from './larger-edition';

export const FATMA: Person = { id: 'aad-fatma', name: 'Fatma Yıldız' };
export const MARK: Person = { id: 'aad-mark', name: 'Mark de Boer' };
const OUTSIDER: Person = { id: 'aad-olga', name: 'Olga Elders' };

export interface TabWorld {
  readonly url: string;
  readonly port: number;
  readonly storage: Storage;
  readonly stopServer: () => Promise<void>;
  /** The same program on the same port and data, as after a restart. */
  readonly startServerAgain: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface TabWorldParts {
  readonly edition?: Edition;
  /** As in Teams; otherwise the demo's choice of a person. */
  readonly signIn?: Pick<Api, 'signIn' | 'signInRoutes'>;
}

/** The real server with the real API and a real SQLite file, in demo mode, around a folder of built tabs. */
export const openTabWorld = async (
  tabsFolder: string,
  { edition = LARGER_EDITION, signIn }: TabWorldParts = {},
): Promise<TabWorld> => {
  const sqlite = await openSqliteStorage();
  const { storage } = sqlite;
  for (const person of [FATMA, MARK]) {
    await storage.addressBook.rememberPerson(person, '{}', true, new Date().toISOString());
  }
  const start = (port: number): Promise<RunningServer> =>
    startServer({
      host: '127.0.0.1',
      port,
      demo: true,
      messages: async () => ({ status: 200 }),
      ready: async () => [],
      log: { info: () => {}, warn: () => {}, error: (fields, message) => console.error(message, fields) },
      tabsFolder,
      api: {
        ...(signIn ??
          demoSignIn({
            people: [
              { ...FATMA, roles: ['Coordinator'] },
              { ...MARK, roles: ['Coordinator'] },
              { ...OUTSIDER, roles: [] },
            ],
            key: randomBytes(32),
            now: () => new Date(),
          })),
        routes: [
          meRoute(),
          ...coordinatorRoutes({
            store: storage.escalations,
            audit: storage.audit,
            outbox: storage.outbox,
            colleagues: () => storage.addressBook.coordinators(),
            absences: storage.absences,
            counts: storage.counts,
            edition: () => edition,
            describeWalk: () => [
              { question: 'Is er op dit moment direct gevaar voor iemand?', answer: 'Nee' },
              { question: 'Met wie wil je informatie delen?', answer: 'Met de wijkagent' },
            ],
            overdueAfterHours: 24,
            now: () => new Date(),
          }),
        ],
      },
    });
  let server = await start(0);
  const { port } = server;
  return {
    url: `http://localhost:${port}`,
    port,
    storage,
    stopServer: () => server.close(),
    startServerAgain: async () => {
      server = await start(port);
    },
    close: async () => {
      await server.close();
      await sqlite.close();
    },
  };
};
