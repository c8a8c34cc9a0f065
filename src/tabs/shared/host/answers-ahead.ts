import type { Api } from '../api';

/** Answers that were asked for before the page that wants them was there. */
export interface AnswersAhead {
  /** Asks; with a body it is a `post`. The first call that asks the same is given this answer, or told why it did not come. */
  readonly ask: (path: string, body?: unknown) => Promise<void>;
  /** The answer, once it is in and until a call took it: what a page can show from its first moment. */
  readonly known: <Answer>(path: string, body?: unknown) => Answer | undefined;
}

export type PageApi = Api & { readonly ahead: AnswersAhead };

interface Asked {
  readonly at: number;
  readonly answer: Promise<unknown>;
  value?: unknown;
}

/** Who comes later than this asks anew: it may have changed. */
const FRESH_MILLISECONDS = 10_000;

export const withAnswersAhead = (api: Api): PageApi => {
  const asked = new Map<string, Asked>();
  const fresh = (key: string): Asked | undefined => {
    const found = asked.get(key);
    return found && Date.now() - found.at < FRESH_MILLISECONDS ? found : undefined;
  };
  const take = <Answer>(key: string): Promise<Answer> | undefined => {
    const found = fresh(key);
    asked.delete(key);
    return found?.answer as Promise<Answer> | undefined;
  };
  return {
    ...api,
    get: (path, signal) => take(keyOf(path)) ?? api.get(path, signal),
    post: (path, body, options) => take(keyOf(path, body)) ?? api.post(path, body, options),
    ahead: {
      ask: (path, body) => {
        const answer = body === undefined ? api.get(path) : api.post(path, body);
        const mine: Asked = { at: Date.now(), answer };
        asked.set(keyOf(path, body), mine);
        return answer.then(
          (value) => {
            mine.value = value;
          },
          () => {}, // whoever takes it is told
        );
      },
      known: <Answer>(path: string, body?: unknown) => fresh(keyOf(path, body))?.value as Answer | undefined,
    },
  };
};

const keyOf = (path: string, body?: unknown): string => JSON.stringify([path, body]);
