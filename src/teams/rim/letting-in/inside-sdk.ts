import { AsyncLocalStorage } from 'node:async_hooks';
import type { NotBelieved } from '../sdk';

const inside = new AsyncLocalStorage<true>();
let isQuiet = false;

/**
 * Runs the SDK's check of a token, and says whose fault it was that it failed. The SDK writes every token that is wrong, with what it
 * quotes, to the console, for each request anew; what of it matters is logged by us, without words.
 */
export async function insideSdk(check: () => Promise<unknown>): Promise<NotBelieved | undefined> {
  quietConsole();
  try {
    await inside.run(true, check);
    return undefined;
  } catch (error) {
    return isOfToken(error) ? 'bad-token' : 'keys-away';
  }
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

/** What the SDK's library for tokens throws, which is of no class of the SDK's. */
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
