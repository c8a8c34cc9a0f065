import { hashContent } from '../../content/folder/read-content-folder';
import type { Edition } from '../../model/edition';
import { unpackEdition } from '../../model/pack-edition';
import type { Arranged } from '../../search/arranged';
import type { ContentChecking } from '../../web/editors/ports';
import type { ArrangingInThread } from './arrange-in-thread';
import type { Arrange } from './find-trees';

export interface ArrangingDrafts {
  /** As the `arrange` it was made with, but what was handed in last is there already, or under way. */
  readonly arrange: Arrange;
  /** The same checking; contents that turn out clean are arranged, and nobody waits for that. */
  readonly afterChecking: (checking: ContentChecking) => ContentChecking;
}

/**
 * Arranges a draft for search when it is handed in, because that takes a third of a second and whoever asks first after it was
 * published would wait for it. While it is checked, which takes longer, the threads get ready. Only the last one is kept, some twenty
 * megabytes, until it is published; another one is arranged when it is published, as anything is. After `failed` it is tried again then.
 */
export function arrangeDrafts(
  { arrange, getReady }: Pick<ArrangingInThread, 'arrange' | 'getReady'>,
  failed: (error: unknown) => void,
): ArrangingDrafts {
  let last: { readonly id: string; readonly arranged: Promise<Arranged> } | undefined;

  const prepare = (edition: Edition): void => {
    const arranged = (async () => arrange(edition))();
    const prepared = { id: edition.id, arranged };
    last = prepared;
    arranged.catch((error: unknown) => {
      failed(error);
      if (last === prepared) last = undefined;
    });
  };

  return {
    arrange: (edition) => {
      // Contents with the same id are the same: it is a hash of them.
      if (last?.id !== edition.id) return arrange(edition);
      const { arranged } = last;
      last = undefined;
      return arranged.catch(() => arrange(edition));
    },
    afterChecking: ({ check, revive }) => ({
      revive,
      check: async (task) => {
        const id = hashContent(new Map(Object.entries(task.files)));
        const isNew = () => last?.id !== id && task.base.id !== id;
        if (isNew()) getReady();
        const checked = await check(task);
        const edition = isNew() && checked.compiled !== null ? unpackEdition(checked.compiled) : undefined;
        if (edition !== undefined) prepare(edition);
        return checked;
      },
    }),
  };
}
