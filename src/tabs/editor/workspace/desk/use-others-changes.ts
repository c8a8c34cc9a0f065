import { useEffect } from 'react';
import type { DraftDetail } from '../../../../web/editor-contract';
import type { Api } from '../../../shared/api';

/** Somebody else may have written in the same draft, sent it back or published it: then it is fetched and joined. */
export const useOthersChanges = (
  api: Api,
  tag: string,
  draft: DraftDetail,
  adopt: (detail: DraftDetail) => void,
): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only news from the server is a reason to ask
  useEffect(() => {
    const leaving = new AbortController();
    const path = `editor/drafts/${encodeURIComponent(draft.id)}`;
    api.get<DraftDetail>(path, leaving.signal).then(
      (detail) => (detail.version === draft.version && detail.isBehind === draft.isBehind ? undefined : adopt(detail)),
      () => undefined, // the page says elsewhere that the connection is gone
    );
    return () => leaving.abort();
  }, [tag]);
};
