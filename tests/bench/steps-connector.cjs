// Plays the Teams connector in a process of its own: takes every message, gives an id, keeps nothing but the number.
const { createServer } = require('node:http');

let taken = 0;
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    if (request.method === 'GET') {
      response.end(String(taken));
      return;
    }
    taken += 1;
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(`{"id":"bericht-${taken}"}`);
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`The connector listens on http://127.0.0.1:${server.address().port}\n`);
});
