import { CompiledQuery, type Kysely, type Transaction } from 'kysely';
import { StorageUnavailable } from '../../escalations/keeping/storage-unavailable';
import type { Tables } from './tables';

/** One commit, and so one wait for the disk, for at most this many. */
const MOST_TOGETHER = 64;

type Work = (transaction: Transaction<Tables>) => Promise<unknown>;

/**
 * `now`: on the disk before anybody hears of it. `soon`: it outlives the program however that ends, and a machine that loses its power
 * may lose the last seconds of it; nobody, nor anything else that the program does, waits for the disk.
 */
export type Durability = 'now' | 'soon';

interface Waiting {
  readonly durability: Durability;
  readonly work: Work;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Transactions for a database with one connection: those that come in while another commits are committed together. Each
 * runs after the one before it and is undone alone when it fails; nobody hears of success before the commit. A group waits for the
 * disk when one of it does; only one of the two handles writes at a time.
 */
export function groupCommit(
  handles: Readonly<Record<Durability, Kysely<Tables>>>,
): <Result>(work: (t: Transaction<Tables>) => Promise<Result>, durability?: Durability) => Promise<Result> {
  const queue: Waiting[] = [];
  let running = false;
  const run = async (): Promise<void> => {
    running = true;
    while (queue.length > 0) {
      const group = queue.splice(0, MOST_TOGETHER);
      await commitTogether(handles[group.some(({ durability }) => durability === 'now') ? 'now' : 'soon'], group);
    }
    running = false;
  };
  return <Result>(work: (transaction: Transaction<Tables>) => Promise<Result>, durability: Durability = 'now') =>
    new Promise<Result>((resolve, reject) => {
      queue.push({ work, durability, resolve: resolve as Waiting['resolve'], reject });
      if (!running) void run();
    });
}

async function commitTogether(database: Kysely<Tables>, group: readonly Waiting[]): Promise<void> {
  let settle: (() => void)[] = [];
  try {
    await database.transaction().execute(async (transaction) => {
      settle = [];
      for (const waiting of group) settle.push(await runAlone(transaction, waiting));
    });
  } catch (error) {
    settle = group.map(
      ({ reject }) =>
        () =>
          reject(error),
    );
  }
  for (const one of settle) one();
}

/** What to tell the one who waits, once it is committed. A database that cannot go on ends the whole group. */
async function runAlone(transaction: Transaction<Tables>, { work, resolve, reject }: Waiting): Promise<() => void> {
  await transaction.executeQuery(SAVEPOINT);
  try {
    const result = await work(transaction);
    await transaction.executeQuery(RELEASE);
    return () => resolve(result);
  } catch (error) {
    if (error instanceof StorageUnavailable) throw error;
    await transaction.executeQuery(ROLLBACK);
    await transaction.executeQuery(RELEASE);
    return () => reject(error);
  }
}

const SAVEPOINT = CompiledQuery.raw('savepoint alone');
const RELEASE = CompiledQuery.raw('release alone');
const ROLLBACK = CompiledQuery.raw('rollback to alone');
