// A server that does nothing: answers whatever it is sent with the same card. How long one waits for it is what this machine and what
// sends to it cost.
const { createServer } = require('node:http');

const CARD = 'application/vnd.microsoft.card.adaptive';
/** As long as a usual answer of ours. */
const BODY = Buffer.from(JSON.stringify({ statusCode: 200, type: CARD, value: { body: ['x'.repeat(3_000)] } }));
const HEADERS = { 'Content-Type': 'application/json', 'Content-Length': BODY.length };

const server = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(200, HEADERS).end(BODY));
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`The server that does nothing listens on http://127.0.0.1:${server.address().port}\n`);
});
