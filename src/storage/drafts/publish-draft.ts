import type { Draft } from '../../drafts/draft';
import type { DraftPublished } from '../../drafts/drafts';
import type { Publishing } from '../../model/publications';
import type { Database } from '../database/open-database';
import { packForPublishing, publishIn } from '../editions/publish-edition';
import type { Vault } from '../vault/vault';
import { toDraftRow } from './draft-row';
import { replaceDraft } from './replace-draft';

/** An edition and the end of its draft, in one transaction: nobody ever sees one without the other. */
export async function publishDraft(
  database: Database,
  vault: Vault,
  draft: Draft,
  publishing: Publishing,
): Promise<DraftPublished> {
  const { kind, transact } = database;
  const [packed, row] = await Promise.all([packForPublishing(publishing), toDraftRow(draft, vault)]);
  try {
    return await transact(async (transaction) => {
      const outcome = await publishIn(transaction, publishing, { packed, kind, vault });
      if (!outcome.ok) return outcome;
      const isMarked = await replaceDraft(transaction, { ...row, published_as: outcome.number });
      // Thrown, so that the edition is undone too.
      if (!isMarked) throw new DraftChangedMeanwhile();
      return outcome;
    });
  } catch (error) {
    if (error instanceof DraftChangedMeanwhile) return { ok: false, refusal: 'draft-conflict' };
    throw error;
  }
}

class DraftChangedMeanwhile extends Error {
  override readonly name = 'DraftChangedMeanwhile';
}
