import { useCallback, useState } from 'react';
import type { Me } from '../../../web/contract';
import type { DraftDetail, EditionAnswer, EditorNow } from '../../../web/editor-contract';
import type { Api } from '../../shared/api';
import { Failure, Loading } from '../../shared/notices';
import { useLoad } from '../../shared/use-load';
import { WorkspacePage } from './workspace-page';

export interface WorkspaceProps {
  readonly api: Api;
  readonly me: Me;
  readonly now: EditorNow;
  readonly draftId: string;
  /** After the draft in the address: a file and a place in it, or `verschil`. */
  readonly place: readonly string[];
}

/** Fetches the draft and the edition it departs from. */
export const Workspace = ({ api, me, now, draftId, place }: WorkspaceProps) => {
  // Another edition to depart from means another desk: what was joined is fetched again, whole.
  const [turn, setTurn] = useState(0);
  const { load, reload } = useLoad(`${draftId} ${turn}`, '', async (signal) => {
    const draft = await api.get<DraftDetail>(`editor/drafts/${encodeURIComponent(draftId)}`, signal);
    const { files } = await api.get<EditionAnswer>(`editor/editions/${encodeURIComponent(draft.base.id)}`, signal);
    return { draft, files };
  });
  const openAgain = useCallback(() => setTurn((before) => before + 1), []);
  if (load.kind === 'loading') return <Loading what="Concept" />;
  if (load.kind === 'failed') return <Failure error={load.error} onRetry={reload} />;
  const { draft, files } = load.value;
  return (
    <WorkspacePage
      key={draft.base.id}
      api={api}
      me={me}
      now={now}
      draft={draft}
      files={files}
      place={place}
      onRebased={openAgain}
    />
  );
};
