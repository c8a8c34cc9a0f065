// Connections that stay open, for presses that leave at their moment. The bytes of a press are made before the clock starts, and an answer
// is read by the parser that autocannon uses: Node's own client took 0.35 to 0.5 of a processor at 2,700 presses a second, on a
// machine of two, and then it was the sender's waiting for a processor that was measured.
const { connect } = require('node:net');
const { HTTPParser } = require('http-parser-js');

/** A press as it goes over the wire. */
function bytesOf(url, path, headers, body) {
  const lines = Object.entries({ Host: new URL(url).host, ...headers, 'Content-Length': Buffer.byteLength(body) });
  return Buffer.from(
    `POST ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`,
  );
}

/** At most so many. `send` gives (status, body) when the answer is whole; in its turn, when all are busy. */
function openConnections(url, most) {
  const { hostname, port } = new URL(url);
  const all = [];
  const idle = [];
  const waiting = [];

  const open = () => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    const parser = new HTTPParser(HTTPParser.RESPONSE);
    let asked;
    let status = 0;
    let parts = [];
    const send = (next) => {
      asked = next;
      socket.write(next.bytes);
    };
    parser[HTTPParser.kOnHeadersComplete] = ({ statusCode }) => {
      status = statusCode;
    };
    parser[HTTPParser.kOnBody] = (bytes, start, length) => {
      parts.push(bytes.subarray(start, start + length));
    };
    parser[HTTPParser.kOnMessageComplete] = () => {
      const { resolve } = asked;
      const body = parts.length === 1 ? parts[0] : Buffer.concat(parts);
      asked = undefined;
      parts = [];
      const next = waiting.shift();
      if (next === undefined) idle.push(send);
      else send(next);
      resolve({ status, body });
    };
    const end = (error) =>
      asked?.reject(error ?? new Error('Expected an answer, found that the connection was closed.'));
    socket.on('data', (bytes) => {
      const read = parser.execute(bytes);
      if (read instanceof Error) socket.destroy(read);
    });
    socket.once('error', end);
    socket.once('close', () => end());
    all.push(socket);
    return send;
  };

  return {
    send: (bytes) =>
      new Promise((resolve, reject) => {
        const asked = { bytes, resolve, reject };
        const free = idle.pop() ?? (all.length < most ? open() : undefined);
        if (free === undefined) waiting.push(asked);
        else free(asked);
      }),
    close: () => {
      for (const socket of all) socket.destroy();
    },
  };
}

module.exports = { bytesOf, openConnections };
