import { LRUCache } from 'lru-cache';
import { dutchDay } from '../calendar/dutch-day';
import type { Compiled } from '../content/compile-edition';
import type { ContentFiles } from '../content/content-files';
import type { Problem } from '../content/problem';
import type { Drafts } from '../drafts/drafts';
import { StorageUnavailable } from '../escalations/keeping/storage-unavailable';
import type { Edition } from '../model/edition';
import type { Editions } from '../model/editions';
import { packEdition, unpackEdition } from '../model/pack-edition';
import type { Publications, StoredEdition } from '../model/publications';
import { shippedEdition } from './read-shipped-edition';
import { waitAsDraft } from './release-draft';
import { StartProblem } from './start-problem';

/** Editions kept in memory besides the newest, for cards from before an update: those that were asked for last. */
const MOST_OLD = 8;

export interface LiveEditions extends Editions {
  /**
   * Notices what another instance or an editor published, and publishes `content/` if the database was away at the start. Rounds
   * follow one another; each sees what was published before it was asked for. Rejects when the database is away.
   */
  refresh(): Promise<void>;
}

export interface OpeningEditions {
  readonly stored: Publications;
  readonly drafts: Drafts;
  readonly files: ContentFiles;
  /** Hash of `files`. */
  readonly id: string;
  readonly newId: () => string;
  /** ISO instant. */
  readonly now: () => string;
  /** Makes an edition ready; until that is done, well or not, the one before is the newest, so that nobody waits for it. */
  readonly prepare?: (edition: Edition) => Promise<unknown>;
  readonly log: { warn(fields: object, message: string): void; info(fields: object, message: string): void };
}

/**
 * The content folder becomes an edition when it changed. With the database away the folder is used as it is, and
 * published later; what editors published since is never overwritten: beside that, the folder waits as a draft.
 */
export async function openEditions({ files: read, ...opening }: OpeningEditions): Promise<LiveEditions> {
  const { stored, id, now, log, prepare } = opening;
  // Four megabytes of text, which nobody asks for again once they are published, or wait as a draft.
  let files: ContentFiles = read;
  let releaseMustWait = false;
  const old = new LRUCache<string, Edition>({ max: MOST_OLD });
  let isPublished = false;
  let newest = await start(undefined);
  letFilesGo();

  function letFilesGo(): void {
    if (isPublished && !releaseMustWait) files = new Map();
  }

  async function start(inUse: Edition | undefined): Promise<Edition> {
    try {
      // Nearly every start: what was published last came with this very program, and lies beside it.
      const shipped = (await stored.latestPublication())?.id === id ? shippedEdition(id) : undefined;
      if (shipped !== undefined) {
        isPublished = true;
        return shipped;
      }
      const latest = await stored.latestEdition();
      isPublished = true;
      if (latest !== undefined && latest.id !== id && latest.origin === 'editor') {
        releaseMustWait = true;
        await letReleaseWait(latest);
        return revive(latest, now());
      }
      const edition =
        (latest?.id === id ? unpackEdition(latest.compiled) : undefined) ?? shippedOrCompiled(files, id, now());
      if (latest?.id !== id) {
        const outcome = await stored.publishEdition({
          id,
          files: Object.fromEntries(files),
          compiled: packEdition(edition),
          origin: 'release',
          author: null,
          approver: null,
          note: null,
          after: latest?.number ?? null,
          now: now(),
        });
        if (outcome.ok) log.info({ edition: id, number: outcome.number }, 'content published');
      }
      return edition;
    } catch (error) {
      if (!(error instanceof StorageUnavailable)) throw error;
      isPublished = false;
      return inUse ?? shippedOrCompiled(files, id, now());
    }
  }

  /** Tried again at the next round when the database went away in between. */
  async function letReleaseWait(latest: StoredEdition): Promise<void> {
    try {
      const isNew = await waitAsDraft({ ...opening, files, now: now() }, latest);
      releaseMustWait = false;
      const fields = { published: latest.id, folder: id };
      if (isNew) log.warn(fields, 'new content waits as a draft; what editors published is used');
      else log.info(fields, 'what editors published is used');
    } catch (error) {
      if (!(error instanceof StorageUnavailable)) throw error;
    }
  }

  const keep = (edition: Edition): Edition => {
    old.set(edition.id, edition);
    return edition;
  };

  let round = Promise.resolve();

  async function takeUp(): Promise<void> {
    if (!isPublished) return use(await start(newest));
    if (releaseMustWait) {
      const published = await stored.latestEdition();
      if (published !== undefined) await letReleaseWait(published);
    }
    const latest = await stored.latestPublication();
    if (latest === undefined || latest.id === newest.id) return;
    const found = await stored.findEdition(latest.id);
    if (found === undefined) return;
    await use(revive(found, now()));
    log.info({ edition: newest.id, number: latest.number }, 'newer content taken up');
  }

  async function use(edition: Edition): Promise<void> {
    await prepare?.(edition).catch(() => undefined);
    if (edition.id !== newest.id) keep(newest);
    newest = edition;
  }

  return {
    newest: () => newest,
    find: async (wanted) => {
      if (wanted === newest.id) return newest;
      const known = old.get(wanted);
      if (known !== undefined) return known;
      try {
        const found = await stored.findEdition(wanted);
        return found === undefined ? undefined : keep(revive(found, now()));
      } catch (error) {
        if (error instanceof StorageUnavailable) return undefined;
        throw error;
      }
    },
    refresh: () => {
      round = round
        .catch(() => undefined)
        .then(takeUp)
        .finally(letFilesGo);
      return round;
    },
  };
}

/** What was published once was checked then: rules that came later are no reason to refuse it, as long as it can be walked. */
function revive(edition: StoredEdition, now: string): Edition {
  const kept = unpackEdition(edition.compiled);
  if (kept !== undefined) return kept;
  const { walkable, problems } = compile(new Map(Object.entries(edition.files)), edition.id, now);
  return walkable ?? refuse(problems);
}

function shippedOrCompiled(files: ContentFiles, id: string, now: string): Edition {
  const shipped = shippedEdition(id);
  if (shipped !== undefined) return shipped;
  const { edition, problems } = compile(files, id, now);
  return edition ?? refuse(problems);
}

function compile(files: ContentFiles, id: string, now: string): Compiled {
  // Loaded when it is needed: with a database the edition is read from there, and the parser and the schema cost a tenth of the start.
  const { compileEdition } = require('../content/compile-edition') as typeof import('../content/compile-edition');
  return compileEdition(files, { id, today: dutchDay(now) });
}

function refuse(problems: readonly Problem[]): never {
  const [first] = problems;
  throw new StartProblem(
    `The content cannot be walked safely; found ${problems.length} mistake${problems.length === 1 ? '' : 's'} in it. The first: ${first?.file}:${first?.line}: ${first?.message} The doctor says how to see them all (deploy/README.md, section 3).`,
  );
}
