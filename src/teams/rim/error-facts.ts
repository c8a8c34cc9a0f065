/** Class and code of an error; its message can quote what somebody typed. */
export const nameOf = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' ? `${error.name}/${code}` : error.name;
};

/** The HTTP status in an error of the SDK's REST client; undefined when there was no answer at all. */
export const statusOf = (error: unknown): number | undefined => {
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : undefined;
};

/**
 * Whether a message cannot be replaced: it is no longer there (404, 410), its id never was one (400), or messages here are not
 * replaced at all (405). Then the card comes as a new message, and what is wrong with the card itself is refused there too.
 */
export const isGone = (error: unknown): boolean => [400, 404, 405, 410].includes(statusOf(error) ?? 0);

/** How many seconds the service asked to wait, or we ourselves; null when nobody said. */
export function retryAfterOf(error: unknown, now = Date.now()): number | null {
  const { response, retryAfterSeconds } = (error ?? {}) as {
    response?: { headers?: { get?: (name: string) => string | undefined } };
    retryAfterSeconds?: unknown;
  };
  if (typeof retryAfterSeconds === 'number') return retryAfterSeconds;
  return secondsIn(response?.headers?.get?.('retry-after'), now);
}

/** Retry-After is a number of seconds or a moment: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
export function secondsIn(retryAfter: string | undefined, now = Date.now()): number | null {
  const asked = retryAfter?.trim();
  if (asked === undefined || asked === '') return null;
  const seconds = /^\d+$/.test(asked) ? Number(asked) : Math.ceil((Date.parse(asked) - now) / 1_000);
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
}

/** The code of a failure without an answer; running out of patience is one. A class with a code never says more than that. */
export function troubleOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  if (error.name === 'AbortError') return 'ETIMEDOUT';
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^E[A-Z_]+$/.test(code) ? code : nameOf(error);
}
