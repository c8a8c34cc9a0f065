import type { Drafts } from '../../drafts/drafts';
import type { Database } from '../database/open-database';
import { packText, unpackText } from '../database/packed-text';
import type { Vault } from '../vault/vault';
import { type DraftSummaryRow, fromDraftRow, fromSummaryRow, toDraftRow } from './draft-row';
import { publishDraft } from './publish-draft';
import { insertForRelease } from './release-draft';
import { replaceDraft } from './replace-draft';

/** Keeps drafts in SQLite or PostgreSQL; titles, notes and people encrypted. */
export function sqlDrafts(database: Database, vault: Vault): Drafts {
  const { read, write, transact } = database;
  return {
    create: async (draft) => {
      const row = await toDraftRow(draft, vault);
      await write((db) => db.insertInto('draft').values(row).execute());
    },
    createForRelease: async ({ release, files, draft }) => {
      const row = await toDraftRow(draft, vault);
      const packed = await packText(JSON.stringify(files));
      return transact((transaction) =>
        insertForRelease(transaction, { ...row, release_id: release, release_files: packed }),
      );
    },
    lastSettledRelease: async () => {
      const row = await read
        .selectFrom('draft')
        .select(['release_files', 'created_at'])
        .where('release_files', 'is not', null)
        .where('ended_at', 'is not', null)
        // One that made way for the next was settled by nobody.
        .where('version', '>', 1)
        .orderBy('created_at', 'desc')
        .executeTakeFirst();
      if (row?.release_files == null) return undefined;
      return { files: JSON.parse(await unpackText(row.release_files)), createdAt: row.created_at };
    },
    find: async (id) => {
      const row = await read.selectFrom('draft').selectAll().where('id', '=', id).executeTakeFirst();
      return row && fromDraftRow(row, vault);
    },
    list: async (limit) => {
      const rows = await read
        .selectFrom('draft')
        .select(SUMMARY)
        .orderBy((is) => is.case().when('ended_at', 'is', null).then(0).else(1).end())
        .orderBy('changed_at', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map((row) => fromSummaryRow(row, vault));
    },
    change: async (draft) => {
      const row = await toDraftRow(draft, vault);
      return write((db) => replaceDraft(db, row));
    },
    publish: (draft, publishing) => publishDraft(database, vault, draft, publishing),
    answeredBy: async (escalationIds) => {
      const rows = await read
        .selectFrom('draft')
        .select('answers')
        .where('state', '=', 'published')
        .where('answers', '!=', '[]')
        .execute();
      const answered = new Set(rows.flatMap(({ answers }) => JSON.parse(answers) as readonly string[]));
      return new Set(escalationIds.filter((id) => answered.has(id)));
    },
    changeTag: async () => {
      // Every change counts a version up, so the sum of all only grows.
      const { n, versions } = await read
        .selectFrom('draft')
        .select((is) => [is.fn.countAll<number>().as('n'), is.fn.sum<number | null>('version').as('versions')])
        .executeTakeFirstOrThrow();
      return `${n}-${versions ?? 0}`;
    },
  };
}

const SUMMARY = [
  'id',
  'state',
  'origin',
  'base_id',
  'base_number',
  'changed_files',
  'answers',
  'key_id',
  'sealed',
  'version',
  'created_at',
  'changed_at',
  'submitted_at',
  'ended_at',
  'published_as',
] as const satisfies readonly (keyof DraftSummaryRow)[];
