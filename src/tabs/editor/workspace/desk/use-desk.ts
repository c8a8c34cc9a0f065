import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { DeskParts, DeskState, DraftDesk } from './desk-state';
import { openDraftDesk } from './draft-desk';

/** The desk of one draft on one edition, and how it stands. */
export const useDesk = ({
  api,
  files,
  draft,
  personId,
  onRebased,
}: DeskParts): { readonly desk: DraftDesk; readonly state: DeskState } => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what comes later of this draft is taken in by the desk itself
  const desk = useMemo(() => openDraftDesk({ api, files, draft, personId, onRebased }), [api, files, draft.id]);
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  useEffect(() => () => desk.end(), [desk]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (desk.state().save !== 'saved') event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [desk]);
  return { desk, state };
};
