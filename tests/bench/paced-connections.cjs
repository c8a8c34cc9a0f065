// Connections that stay open, for presses that leave at their moment, and that leave next to nothing behind to be collected: the bytes
// of a press are made before the clock starts, an answer is read into memory that its connection keeps, by the parser that autocannon
// uses. With Node's own client the sender was busy for 0.35 to 0.5 of a processor at 2,700 presses a second, and with a buffer
// and two promises for each answer its collections took both processors of a machine of two, 5 to 15 ms at a time: each time it was
// the sender that was measured, not the bot (README.md says how that was seen).
const { connect } = require('node:net');
const { HTTPParser } = require('http-parser-js');

/** A press as it goes over the wire. */
function bytesOf(url, path, headers, body) {
  const lines = Object.entries({ Host: new URL(url).host, ...headers, 'Content-Length': Buffer.byteLength(body) });
  return Buffer.from(
    `POST ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`,
  );
}

/** What one connection reads at a time, and of an answer keeps at first. */
const READ = 65_536;

/** The body of one answer after another, in the same memory. */
function bodyKept() {
  let kept = Buffer.alloc(READ);
  let length = 0;
  return {
    add: (bytes, start, more) => {
      if (length + more > kept.length) kept = Buffer.concat([kept, Buffer.alloc(length + more)]);
      bytes.copy(kept, length, start, start + more);
      length += more;
    },
    whole: () => kept.subarray(0, length),
    next: () => {
      length = 0;
    },
  };
}

/**
 * At most so many. Sends bytes, in their turn when all are busy; `take` is called with (due, status, body) of each whole answer, whose
 * body holds until it returns, and `fail` with what went wrong with a connection on which an answer was due.
 */
function openConnections({ url, most, take, fail }) {
  const { hostname, port } = new URL(url);
  const all = [];
  const idle = [];
  const waiting = [];

  const open = () => {
    const parser = new HTTPParser(HTTPParser.RESPONSE);
    const body = bodyKept();
    let due = Number.NaN;
    let status = 0;
    parser[HTTPParser.kOnHeadersComplete] = ({ statusCode }) => {
      status = statusCode;
    };
    parser[HTTPParser.kOnBody] = body.add;
    parser[HTTPParser.kOnMessageComplete] = () => {
      take(due, status, body.whole());
      body.next();
      due = Number.NaN;
      const next = waiting.shift();
      if (next === undefined) idle.push(send);
      else send(next.bytes, next.due);
    };
    const read = (length, bytes) => {
      const wrong = parser.execute(bytes, 0, length);
      if (wrong instanceof Error) socket.destroy(wrong);
      return true;
    };
    const onread = { buffer: Buffer.alloc(READ), callback: read };
    const socket = connect({ host: hostname, port: Number(port), noDelay: true, onread });
    const send = (bytes, at) => {
      due = at;
      socket.write(bytes);
    };
    const end = (error) => {
      if (!Number.isNaN(due)) fail(error ?? new Error('Expected an answer, found that the connection was closed.'));
    };
    socket.once('error', end);
    socket.once('close', () => end());
    all.push(socket);
    return send;
  };

  return {
    send: (bytes, due) => {
      const free = idle.pop() ?? (all.length < most ? open() : undefined);
      if (free === undefined) waiting.push({ bytes, due });
      else free(bytes, due);
    },
    close: () => {
      for (const socket of all) socket.destroy();
    },
  };
}

module.exports = { bytesOf, openConnections };
