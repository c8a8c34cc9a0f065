import { type AddressInfo, createServer, type Server } from 'node:net';
import { sql } from 'kysely';
import { StorageUnavailable } from '../../../src/escalations/keeping/storage-unavailable';
import { openDatabase } from '../../../src/storage/database/open-database';

/** A message of PostgreSQL's protocol: https://www.postgresql.org/docs/current/protocol-message-formats.html */
function message(kind: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(kind), length, body]);
}

const WELCOME = [message('R', Buffer.alloc(4)), message('Z', Buffer.from('I'))];
const FAREWELL = message('E', Buffer.from('SFATAL\0C57P01\0Mterminating connection due to administrator command\0\0'));

let server: Server;
let url: string;
beforeAll(async () => {
  server = createServer((socket) => {
    socket.on('error', () => undefined);
    // In one go, as a proxy passes them on: the second is read before anybody heard that there is a connection.
    socket.once('data', () => socket.end(Buffer.concat([...WELCOME, FAREWELL])));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `postgres://nobody:nothing@127.0.0.1:${(server.address() as AddressInfo).port}/none`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

test('a connection that is ended as soon as it is there is away, and the program lives on', async () => {
  const database = openDatabase({ kind: 'postgres', url });
  for (let n = 0; n < 3; n += 1)
    await expect(database.transact((transaction) => sql`select 1`.execute(transaction))).rejects.toThrow(
      StorageUnavailable,
    );
  await database.close();
});
