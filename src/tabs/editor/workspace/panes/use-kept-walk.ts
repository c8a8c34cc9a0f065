import { useEffect, useState } from 'react';
import type { Trial } from '../../preview/trial';
import type { PreviewWalk } from '../../worker/protocol';

/** The walk that somebody is taking in Proberen, and the agreed walk it comes in the place of. */
export interface KeptWalk {
  readonly at: Trial | undefined;
  readonly onWalk: (walk: PreviewWalk) => void;
  /** From here on it comes in the place of nothing: it was kept, or somebody starts anew. */
  readonly onFree: () => void;
}

/**
 * Kept beside the pane that shows it: whoever looks at Problemen for a moment finds seven answers where they were, and a walk
 * that was asked for once does not come back over what was done since.
 */
export function useKeptWalk(trial: Trial | undefined): KeptWalk {
  const [at, setAt] = useState<Trial>();
  useEffect(() => {
    if (trial !== undefined) setAt(trial);
  }, [trial]);
  return {
    at,
    onWalk: (walk) => setAt((before) => (before?.walk.tree === walk.tree ? { ...before, walk } : { walk })),
    onFree: () => setAt((before) => before && { walk: before.walk }),
  };
}
