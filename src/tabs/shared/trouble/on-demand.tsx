import type { ReactNode } from 'react';
import { Failure, Loading } from '../notices';
import { useLoad } from '../use-load';
import { whyMissing } from './trouble';

/** A part of a page, fetched once, when it is first shown. */
export interface Part<Module> {
  readonly fetch: () => Promise<Module>;
  /** Undefined until it is here. */
  readonly known: () => Module | undefined;
}

export const partOf = <Module,>(fetchPart: () => Promise<Module>): Part<Module> => {
  let known: Module | undefined;
  return {
    known: () => known,
    fetch: async () => {
      known ??= await fetchPart().catch(async () => {
        const missing = await whyMissing();
        if (!missing.isNewRelease) throw missing;
        // The server may have come back between the two: only what it still does not have has gone.
        return fetchPart().catch(() => {
          throw missing;
        });
      });
      return known;
    },
  };
};

interface OnDemandProps<Module> {
  /** Its name, for who waits. */
  readonly what: string;
  readonly part: Part<Module>;
  readonly children: (module: Module) => ReactNode;
}

/**
 * Shows a part once it is here. Unlike React's `lazy`, which remembers a failure for as long as the page is open, it can be
 * tried again, and nothing beside it is lost meanwhile.
 */
export const OnDemand = <Module,>({ what, part, children }: OnDemandProps<Module>) => {
  const { load, reload } = useLoad(what, '', part.fetch);
  const module = part.known();
  if (module !== undefined) return children(module);
  return load.kind === 'failed' ? <Failure error={load.error} onRetry={reload} /> : <Loading what={what} />;
};
