// The same echo on the successor of the Bot Framework SDK, on the same restify: what leaving botbuilder would bring or cost.
const { ActivityHandler, CloudAdapter } = require('@microsoft/agents-hosting');
const restify = require('restify');

class EchoBot extends ActivityHandler {
  async onInvokeActivity(context) {
    return {
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: context.activity.value },
    };
  }
}

/** Nobody signs in here either: the identity that the SDK's own check of the token would have set. */
const ANYBODY = { aud: 'bench', appid: 'bench' };

const adapter = new CloudAdapter({ clientId: 'bench' });
// It would ask Entra for a token to reach a connector that this bot never calls.
adapter.createConnectorClientWithIdentity = async () => ({});
adapter.createUserTokenClient = async () => ({});
const bot = new EchoBot();
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  request.user = ANYBODY;
  // restify's status() returns a number and its send() ends; the SDK expects Express's.
  const answer = {
    status: (code) => response.status(code) && answer,
    setHeader: (name, value) => response.setHeader(name, value),
    send: (body) => response.send(body),
    end: () => response.writableEnded || response.end(),
    get headersSent() {
      return response.headersSent;
    },
    get writableEnded() {
      return response.writableEnded;
    },
  };
  await adapter.process(request, answer, (context) => bot.run(context));
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`The bare bot listens on http://127.0.0.1:${server.address().port}\n`);
});
