import type { CloudAdapter, Request, Response } from 'botbuilder';
import { refuseActivity } from './check-activity';
import { SdkTurns } from './sdk-turn';
import type { TurnHandler } from './turn';

interface Answering {
  readonly status: (code: number) => { readonly send: (body: unknown) => unknown };
}

/** One POST to /api/messages: refused, or handed to the SDK, which checks its token and runs the bot. */
export function turnsOf(
  adapter: CloudAdapter,
  handler: TurnHandler,
  tenantId: string | undefined,
  late: (error: unknown) => void,
) {
  const turns = new SdkTurns(handler, late);
  return async (request: { readonly body: Readonly<Record<string, unknown>> }, response: Answering): Promise<void> => {
    const refusal = refuseActivity(request.body, tenantId);
    if (refusal !== undefined) {
      response.status(refusal === 'tenant not allowed' ? 403 : 400).send({ error: refusal });
      return;
    }
    // The web side gives exactly the request and response that the adapter reads; its own types ask for more.
    await adapter.process(request as unknown as Request, response as unknown as Response, (context) =>
      turns.run(context),
    );
  };
}
