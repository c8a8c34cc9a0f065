import type { Insertable, Selectable } from 'kysely';
import type { Draft, DraftState } from '../../drafts/draft';
import type { DraftSummary } from '../../drafts/drafts';
import type { EditionOrigin } from '../../model/publications';
import { packText, unpackText } from '../database/packed-text';
import type { DraftTable } from '../database/tables';
import { openJson, type SealedColumns, sealJson } from '../vault/sealed-json';
import type { Place, Vault } from '../vault/vault';

/** What is encrypted. Kept as JSON for years: only ever add to it, and read older ones. */
type SealedDraft = Pick<Draft, 'title' | 'author' | 'submittedBy' | 'note' | 'remark'>;

const ENDS: ReadonlySet<DraftState> = new Set<DraftState>(['published', 'discarded']);

/** All columns but those of a release; packing takes milliseconds for megabytes, so it is done before any transaction. */
export async function toDraftRow(
  draft: Draft,
  vault: Vault,
): Promise<Omit<Insertable<DraftTable>, 'release_id' | 'release_files'>> {
  return {
    id: draft.id,
    state: draft.state,
    origin: draft.origin,
    base_id: draft.base.id,
    base_number: draft.base.number,
    changes: await packText(JSON.stringify(draft.changes)),
    changed_files: JSON.stringify(Object.keys(draft.changes)),
    answers: JSON.stringify(draft.answers),
    ...sealDraft(draft, vault),
    version: draft.version,
    created_at: draft.createdAt,
    changed_at: draft.changedAt,
    submitted_at: draft.submittedAt,
    ended_at: ENDS.has(draft.state) ? draft.changedAt : null,
    published_as: draft.publishedAs,
  };
}

function sealDraft({ id, title, author, submittedBy, note, remark }: Draft, vault: Vault): SealedColumns {
  return sealJson(vault, { title, author, submittedBy, note, remark } satisfies SealedDraft, draftPlace(id));
}

/** Without what a list does not read. */
export type DraftSummaryRow = Omit<Selectable<DraftTable>, 'changes' | 'release_id' | 'release_files'>;

/** With names gone or no key for them, the title is empty and the people are null. */
export function fromSummaryRow(row: DraftSummaryRow, vault: Vault): DraftSummary {
  const opened = openJson<SealedDraft>(vault, row, draftPlace(row.id));
  return {
    id: row.id,
    // The columns hold what toDraftRow wrote.
    state: row.state as DraftState,
    origin: row.origin as EditionOrigin,
    base: { id: row.base_id, number: row.base_number },
    changedFiles: JSON.parse(row.changed_files) as readonly string[],
    answers: JSON.parse(row.answers) as readonly string[],
    title: opened?.title ?? '',
    author: opened?.author ?? null,
    submittedBy: opened?.submittedBy ?? null,
    note: opened?.note ?? null,
    remark: opened?.remark ?? null,
    version: row.version,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    submittedAt: row.submitted_at,
    publishedAs: row.published_as,
  };
}

export async function fromDraftRow(row: Selectable<DraftTable>, vault: Vault): Promise<Draft> {
  const { changedFiles, ...rest } = fromSummaryRow(row, vault);
  return { ...rest, changes: JSON.parse(await unpackText(row.changes)) as Draft['changes'] };
}

export const draftPlace = (id: string): Place => ({ column: 'draft.sealed', record: id });
