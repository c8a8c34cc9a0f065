import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Config } from '../config/config';
import type { EditionFiles, Publications } from '../model/publications';
import type { Storage } from '../storage/open-storage';
import type { ContentChecking, EditorPorts } from '../web/editors/ports';
import type { LiveEditions } from './live-editions';

/** The editions that open drafts depart from: a few megabytes each. */
const MOST_KEPT = 4;

export interface OpeningEditors {
  readonly config: Pick<Config, 'fourEyes' | 'retentionDays'>;
  readonly storage: Storage;
  readonly editions: LiveEditions;
  readonly checking: ContentChecking;
  readonly now: () => Date;
  readonly log: EditorPorts['log'];
}

/** What the editors' part of the API works with. */
export const openEditors = ({ config, storage, editions, checking, now, log }: OpeningEditors): EditorPorts => ({
  drafts: storage.drafts,
  publications: storage.editions,
  filesOf: keptFiles(storage.editions),
  checking,
  takeUp: () => editions.refresh(),
  edition: () => editions.newest(),
  store: storage.escalations,
  counts: storage.counts,
  fourEyes: config.fourEyes,
  retentionDays: config.retentionDays,
  newId: randomUUID,
  now,
  log,
});

function keptFiles(publications: Publications): EditorPorts['filesOf'] {
  const kept = new LRUCache<string, EditionFiles>({ max: MOST_KEPT });
  return async (id) => {
    const known = kept.get(id);
    if (known !== undefined) return known;
    const files = (await publications.findEdition(id))?.files;
    if (files !== undefined) kept.set(id, files);
    return files;
  };
}
