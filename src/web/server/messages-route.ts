import { ProblemError, problemAnswer } from '../problem';
import { type HttpAnswer, type HttpHandler, jsonAnswer } from './http';
import { errorNameOf, type WebLog } from './log';

/** What botbuilder's CloudAdapter.process wants of a request and a response, and nothing more. */
export interface TurnRequest {
  readonly body: Record<string, unknown>;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly method: string;
}

export interface TurnResponse {
  readonly socket: unknown;
  /** Returns itself: restify's own `status()` returns a number, which breaks `res.status(401).send()` in the Agents SDK. */
  readonly status: (code: number) => TurnResponse;
  readonly header: (name: string, value: unknown) => TurnResponse;
  readonly send: (...args: unknown[]) => TurnResponse;
  readonly end: (...args: unknown[]) => TurnResponse;
}

export type TurnHandler = (request: TurnRequest, response: TurnResponse) => Promise<void>;

/** One turn of the bot: the activity in, the invoke response out. */
export const messagesRoute =
  (turn: TurnHandler, log: WebLog): HttpHandler =>
  async ({ method, headers, json, requestId }) => {
    const body = await json();
    if (!isActivity(body)) {
      throw new ProblemError('bad-input', { detail: 'Expected an activity: a JSON object with a text in "type".' });
    }
    const collected = collect();
    try {
      await turn({ method, headers: { ...headers } as TurnRequest['headers'], body }, collected.response);
    } catch (error) {
      // The SDK checks an activity's fields with zod outside its own try: wrong types are the sender's mistake.
      if (errorNameOf(error) !== 'ZodError') throw error;
      return problemAnswer('bad-input', { detail: 'The activity has a field of the wrong type.', requestId });
    }
    const answer = collected.answer();
    // 503 is somebody else's trouble, and said where it is found.
    if (answer.status === 500) log.error({ requestId, status: answer.status }, 'turn failed');
    return answer;
  };

const isActivity = (body: unknown): body is Record<string, unknown> =>
  typeof body === 'object' && body !== null && 'type' in body && typeof body.type === 'string' && body.type !== '';

const collect = (): { readonly response: TurnResponse; readonly answer: () => HttpAnswer } => {
  let status = 200;
  let body: unknown;
  const extraHeaders: Record<string, string> = {};
  const response: TurnResponse = {
    socket: null,
    status: (code) => {
      status = code;
      return response;
    },
    header: (name, value) => {
      extraHeaders[name] = String(value);
      return response;
    },
    send: (value) => {
      body = value;
      return response;
    },
    end: (value) => {
      body ??= value;
      return response;
    },
  };
  return { response, answer: () => answerOf(status, body, extraHeaders) };
};

const answerOf = (status: number, body: unknown, headers: Readonly<Record<string, string>>): HttpAnswer => {
  if (typeof body === 'object' && body !== null) return jsonAnswer(status, body, headers);
  // Text with an error status is an exception's message, which can quote what somebody typed: it stays here.
  if (typeof body !== 'string' || status >= 400) return { status, headers };
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers }, body };
};
