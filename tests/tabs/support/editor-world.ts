import { randomBytes, randomUUID } from 'node:crypto';
import type { ContentFiles } from '../../../src/content/content-files';
import { hashContent } from '../../../src/content/folder/read-content-folder';
import { SAMPLE_PEOPLE } from '../../../src/demo/sample-people';
import { checkContent, reviveContent } from '../../../src/start/checking/check-content';
import { type LiveEditions, openEditions } from '../../../src/start/live-editions';
import { openEditors } from '../../../src/start/open-editors';
import type { Storage } from '../../../src/storage/open-storage';
import { editorRoutes } from '../../../src/web/editors/editor-routes';
import { startServer } from '../../../src/web/server/server';
import { demoSignIn } from '../../../src/web/sign-in/demo-sign-in';
import { meRoute } from '../../../src/web/sign-in/me-route';
import { toyFiles } from '../../content/support/toy-content';
import { openSqliteStorage } from '../../support/sqlite-storage';

export interface EditorWorld {
  readonly url: string;
  readonly storage: Storage;
  readonly editions: LiveEditions;
  readonly stopServer: () => Promise<void>;
  /** The same program on the same port and data, as after a restart: everybody must sign in again. */
  readonly startServerAgain: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface EditorWorldParts {
  readonly tabsFolder: string;
  /** What is published when it opens. */
  readonly files?: ContentFiles;
  readonly fourEyes?: boolean;
}

/**
 * The real server with the editors' API and a real SQLite file, in demo mode with the demo's people (Yusuf, Marieke and
 * Noor are editors), around a folder of built tabs. `EditorClient` (tests/support) fills it.
 */
export async function openEditorWorld(parts: EditorWorldParts): Promise<EditorWorld> {
  const { tabsFolder, files = toyFiles(), fourEyes = true } = parts;
  const sqlite = await openSqliteStorage();
  const { storage } = sqlite;
  const log = {
    info: () => {},
    warn: () => {},
    error: (fields: object, message: string) => console.error(message, fields),
  };
  const editions = await openEditions({
    stored: storage.editions,
    drafts: storage.drafts,
    files,
    id: hashContent(files),
    newId: randomUUID,
    now: () => new Date().toISOString(),
    log,
  });
  const checking = {
    check: async (task: Parameters<typeof checkContent>[0]) => checkContent(task),
    revive: async (task: Parameters<typeof reviveContent>[0]) => reviveContent(task),
  };
  const now = () => new Date();
  const start = (port: number) =>
    startServer({
      host: '127.0.0.1',
      port,
      demo: true,
      messages: async () => ({ status: 200 }),
      ready: async () => [],
      log,
      tabsFolder,
      api: {
        ...demoSignIn({ people: SAMPLE_PEOPLE, key: randomBytes(32), now }),
        routes: [
          meRoute(),
          ...editorRoutes(
            openEditors({ config: { fourEyes, retentionDays: 90 }, storage, editions, checking, now, log }),
          ),
        ],
      },
    });
  let server = await start(0);
  const { port } = server;
  return {
    url: `http://localhost:${port}`,
    storage,
    editions,
    stopServer: () => server.close(),
    startServerAgain: async () => {
      server = await start(port);
    },
    close: async () => {
      await server.close();
      await sqlite.close();
    },
  };
}
