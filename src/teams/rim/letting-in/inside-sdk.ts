import { AsyncLocalStorage } from 'node:async_hooks';

/** What came of checking a token, from deep inside the SDK to whoever answers the request. */
export interface Checking {
  refused?: 'bad-token' | 'keys-away';
}

const inside = new AsyncLocalStorage<Checking>();
let isQuiet = false;

/**
 * Runs what calls the SDK. It writes every token that is wrong, and every error with what it quotes, to the console, for each
 * request anew; what of it matters is logged by us, without words.
 */
export async function insideSdk(work: () => Promise<void>): Promise<Checking> {
  quietConsole();
  const checking: Checking = {};
  await inside.run(checking, work);
  return checking;
}

function quietConsole(): void {
  if (isQuiet) return;
  isQuiet = true;
  for (const level of ['error', 'warn'] as const) {
    const write = console[level];
    console[level] = (...words: unknown[]): void => {
      if (inside.getStore() === undefined) write.apply(console, words);
    };
  }
}

/**
 * Says of a failed check whose fault it was, and fails on. The SDK calls a forged signature a failure of ours (500): only its own class
 * of errors is for the sender, and what its library for tokens throws is not of that class.
 */
export function failedCheck(error: unknown): never {
  const checking = inside.getStore();
  if (checking !== undefined) checking.refused = isOfToken(error) ? 'bad-token' : 'keys-away';
  throw error;
}

const OF_TOKENS: ReadonlySet<string> = new Set([
  'JsonWebTokenError',
  'NotBeforeError',
  'TokenExpiredError',
  'SyntaxError',
]);

/** An error of the SDK carries the status it means; 500 when it could not load the keys. */
const isOfToken = (error: unknown): boolean =>
  error instanceof Error &&
  (OF_TOKENS.has(error.name) || [401, 403].includes((error as { statusCode?: unknown }).statusCode as number));
