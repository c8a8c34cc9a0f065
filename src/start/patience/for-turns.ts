import { StorageUnavailable } from '../../escalations/keeping/storage-unavailable';
import type { Storage } from '../../storage/open-storage';
import type { LastTokens } from '../../walk/last-tokens';
import { type WaitedFor, waitedFor } from './waited-for';

/** The same storage, for what somebody in Teams waits for: it answers within seconds, or says that it cannot. */
export function forTurns(storage: Storage): Storage {
  const within = waitedFor();
  const { findEdition } = within(storage.editions, ['findEdition']);
  return {
    ...storage,
    escalations: within(storage.escalations, ['find', 'findByNumber', 'ofAsker', 'list', 'counts']),
    addressBook: within(storage.addressBook, ['findPerson', 'coordinators', 'findChannel', 'findCard']),
    outbox: within(storage.outbox, []),
    absences: within(storage.absences, ['on']),
    takenTurns: within(storage.takenTurns, []),
    liveCards: within(storage.liveCards, []),
    lastTokens: { ...storage.lastTokens, ...tokensWithin(within, storage.lastTokens) },
    editions: { ...storage.editions, findEdition },
  };
}

/** Whoever is not told what the last card was goes on without it, as while the database is away. */
function tokensWithin(within: WaitedFor, tokens: LastTokens): Pick<LastTokens, 'find' | 'passBy' | 'wipe'> {
  const { find, passBy, wipe } = within(tokens, ['find', 'passBy']);
  return {
    find: (conversation, now) => find(conversation, now).catch(nothingWhileAway),
    passBy: (conversation, now) => passBy(conversation, now).catch(nothingWhileAway),
    wipe,
  };
}

function nothingWhileAway(error: unknown): undefined {
  if (!(error instanceof StorageUnavailable)) throw error;
}
