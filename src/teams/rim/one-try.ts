/** Longer than Teams takes when it is well; a turn has fifteen seconds in all (facts/teams.md §5). */
export const PATIENCE_MS = 10_000;

interface Request {
  timeout: number;
}

interface Pipeline {
  removePolicy(named: { readonly name: string }): unknown;
  addPolicy(policy: {
    readonly name: string;
    readonly sendRequest: <Answer>(request: Request, next: (request: Request) => Answer) => Answer;
  }): void;
}

/**
 * One request, one try, and an end to the waiting. By itself the SDK tries some failures three times more and waits for ever for
 * an answer, unseen by whoever decides about another try: delivery-policy.ts for what waits in the outbox, patiently.ts for a turn.
 */
export function onceAndInTime<Client extends object>(client: Client): Client {
  const pipeline = (client as { readonly client?: { readonly pipeline?: Pipeline } }).client?.pipeline;
  if (pipeline === undefined)
    throw new Error('The SDK hides its requests elsewhere now; its own retries cannot be switched off.');
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.addPolicy({
    name: 'deelwijzerPatience',
    sendRequest: (request, next) => {
      request.timeout = PATIENCE_MS;
      return next(request);
    },
  });
  return client;
}
