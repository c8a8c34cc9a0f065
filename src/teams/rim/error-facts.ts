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
 * Whether a message is no longer there to be replaced, or its id never was one: then the card comes as a new message. Teams
 * says 400 of an id that it cannot read.
 */
export const isGone = (error: unknown): boolean => [400, 404, 405, 410].includes(statusOf(error) ?? 0);

/** How many seconds the service asked to wait; null when it did not say. */
export function retryAfterOf(error: unknown): number | null {
  const { response } = (error ?? {}) as { response?: { headers?: { get?: (name: string) => string | undefined } } };
  const seconds = Number(response?.headers?.get?.('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds : null;
}
