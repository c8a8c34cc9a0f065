/**
 * The shape of a request and an answer without any framework in it, so that leaving restify (or the Bot Framework SDK,
 * whose successors bring their own server) touches only mount.ts and server.ts.
 */

export interface HttpRequest {
  readonly method: string;
  /** The values of `:name` parts in the path, already decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /**
   * Reads and parses the body, when a handler wants it: whoever may not come in is refused before that. Throws a
   * ProblemError, also when it is more than `mostBytes` (usually 256 KB).
   */
  readonly json: (mostBytes?: number) => Promise<unknown>;
  /** Goes into logs and answers, so that a person can name the request that failed. */
  readonly requestId: string;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export type HttpHandler = (request: HttpRequest) => Promise<HttpAnswer> | HttpAnswer;

/** `value` is written out, unless it is JSON in a Buffer already. */
export const jsonAnswer = (
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): HttpAnswer => ({
  status,
  headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
  // Encoded once: its length is asked for, and then it is written (a text of a card costs a sixth more).
  body: Buffer.isBuffer(value) ? value : Buffer.from(JSON.stringify(value)),
});

/** One header as text; a header that came twice counts as its first value. */
export const headerOf = (request: Pick<HttpRequest, 'headers'>, name: string): string | undefined => {
  const value = request.headers[name.toLowerCase()];
  return typeof value === 'string' ? value : value?.[0];
};
