import type { Kysely, Selectable } from 'kysely';
import type { Publications, StoredEdition } from '../../model/publications';
import type { Database } from '../database/open-database';
import { unpackText } from '../database/packed-text';
import type { PublicationTable, Tables } from '../database/tables';
import type { Vault } from '../vault/vault';
import { packForPublishing, presentPublication, publishIn } from './publish-edition';

export function sqlPublications({ kind, read, transact }: Database, vault: Vault): Publications {
  const stored = async (publication: Selectable<PublicationTable> | undefined): Promise<StoredEdition | undefined> => {
    if (publication === undefined) return undefined;
    const row = await read
      .selectFrom('edition')
      .selectAll()
      .where('id', '=', publication.edition_id)
      .executeTakeFirstOrThrow();
    const [files, compiled] = await Promise.all([unpackText(row.files), unpackText(row.compiled)]);
    return {
      ...presentPublication(publication, vault),
      files: JSON.parse(files) as StoredEdition['files'],
      compiled,
    };
  };
  return {
    publishEdition: async (publishing) => {
      const packed = await packForPublishing(publishing);
      return transact((transaction) => publishIn(transaction, publishing, { packed, kind, vault }));
    },
    latestEdition: async () => stored(await newest(read).executeTakeFirst()),
    findEdition: async (id) => stored(await newest(read).where('edition_id', '=', id).executeTakeFirst()),
    latestPublication: async () => {
      const row = await newest(read).executeTakeFirst();
      return row && { number: row.number, id: row.edition_id };
    },
    publications: async (limit) => {
      const rows = await newest(read).limit(limit).execute();
      return rows.map((row) => presentPublication(row, vault));
    },
    latestRelease: async () => stored(await newest(read).where('origin', '=', 'release').executeTakeFirst()),
    describePublication: async (number) => {
      const row = await newest(read).where('number', '=', number).executeTakeFirst();
      return row && presentPublication(row, vault);
    },
    findPublication: async (number) => stored(await newest(read).where('number', '=', number).executeTakeFirst()),
  };
}

const newest = (read: Kysely<Tables>) => read.selectFrom('publication').selectAll().orderBy('number', 'desc');
