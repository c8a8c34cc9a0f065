// Plays the Teams connector in a process of its own: takes every message, gives an id, keeps nothing but the numbers: GET / of all, GET /<conversation> of that one.
const { createServer } = require('node:http');

let taken = 0;
const takenIn = new Map();
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    if (request.method === 'GET') {
      const conversation = request.url.slice(1);
      response.end(String(conversation === '' ? taken : (takenIn.get(conversation) ?? 0)));
      return;
    }
    taken += 1;
    const [, conversation] = /^\/v3\/conversations\/([^/]+)/.exec(request.url) ?? [];
    takenIn.set(conversation, (takenIn.get(conversation) ?? 0) + 1);
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(`{"id":"bericht-${taken}"}`);
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`The connector listens on http://127.0.0.1:${server.address().port}\n`);
});
