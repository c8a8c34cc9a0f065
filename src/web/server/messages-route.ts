import { ProblemError } from '../problem';
import { type HttpAnswer, type HttpHandler, jsonAnswer } from './http';
import type { WebLog } from './log';

/** One POST of the service: an activity, and the token that says that it is the service. */
export interface TurnRequest {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** An HTTP status, and for an invoke what the client is to do: an object, or its JSON in a Buffer. */
export interface TurnAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export type TurnHandler = (request: TurnRequest) => Promise<TurnAnswer>;

/** One turn of the bot: the activity in, the invoke response out. */
export const messagesRoute =
  (turn: TurnHandler, log: WebLog): HttpHandler =>
  async ({ headers, json, requestId }) => {
    const body = await json();
    if (!isActivity(body)) {
      throw new ProblemError('bad-input', { detail: 'Expected an activity: a JSON object with a text in "type".' });
    }
    const answer = answerOf(await turn({ headers, body }));
    // 503 is somebody else's trouble, and said where it is found.
    if (answer.status === 500) log.error({ requestId, status: answer.status }, 'turn failed');
    return answer;
  };

const isActivity = (body: unknown): body is Record<string, unknown> =>
  typeof body === 'object' && body !== null && 'type' in body && typeof body.type === 'string' && body.type !== '';

const answerOf = ({ status, body }: TurnAnswer): HttpAnswer =>
  typeof body === 'object' && body !== null ? jsonAnswer(status, body) : { status };
