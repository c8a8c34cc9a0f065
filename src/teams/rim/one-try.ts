import { secondsIn } from './error-facts';
import type { Pace } from './patience/pace';

/** Longer than Teams takes when it is well; a turn has fifteen seconds in all (facts/teams.md §5). */
export const PATIENCE_MS = 10_000;

interface Request {
  readonly url: string;
  timeout: number;
}

interface Answer {
  readonly status: number;
  readonly headers: { readonly get: (name: string) => string | undefined };
}

interface Pipeline {
  removePolicy(named: { readonly name: string }): unknown;
  addPolicy(policy: {
    readonly name: string;
    readonly sendRequest: (request: Request, next: (request: Request) => Promise<Answer>) => Promise<Answer>;
  }): void;
}

/**
 * One request, one try, and an end to the waiting. By itself the SDK tries some failures three times more and waits for ever for
 * an answer, unseen by whoever decides about another try: delivery-policy.ts for what waits in the outbox, patiently.ts for a turn.
 * `pace`: in which requests go; absent where nobody limits them.
 */
export function onceAndInTime<Client extends object>(client: Client, pace?: Pace): Client {
  const pipeline = (client as { readonly client?: { readonly pipeline?: Pipeline } }).client?.pipeline;
  if (pipeline === undefined)
    throw new Error('The SDK hides its requests elsewhere now; its own retries cannot be switched off.');
  for (const name of ['defaultRetryPolicy', ...IDLE]) pipeline.removePolicy({ name });
  pipeline.addPolicy({
    name: 'deelwijzerPatience',
    sendRequest: async (request, next) => {
      request.timeout = PATIENCE_MS;
      if (pace === undefined) return next(request);
      const conversation = conversationIn(request.url);
      await pace.turn(conversation);
      const answer = await next(request);
      if (answer.status === 429 && conversation !== undefined)
        pace.hold(conversation, secondsIn(answer.headers.get('retry-after')));
      return answer;
    },
  });
  return client;
}

/**
 * What has nothing to do in a request of ours: we send neither forms nor files, and nothing reads the spans. The log of requests, which
 * an environment variable switches on, would write addresses with the ids of conversations in them.
 */
const IDLE: readonly string[] = ['formDataPolicy', 'multipartPolicy', 'tracingPolicy', 'logPolicy'];

/** That of a message that is made or replaced. */
const conversationIn = (url: string): string | undefined =>
  /\/v3\/conversations\/([^/?]+)\/activities\b/.exec(url)?.[1];
