// Sends prepared presses to one server, in a process of its own, so that making load and answering it never share a processor's
// time unseen. It is told over IPC: { target } once, then one order at a time, and the figures come back.
const { Agent, request } = require('node:http');
const autocannon = require('autocannon');
const { bytesOf, openConnections } = require('./paced-connections.cjs');

const PATH = '/api/messages';
const HEADERS = { 'Content-Type': 'application/json' };

let target;
let places = [];

const rotated = (bodies, place) => [...bodies.slice(place % bodies.length), ...bodies.slice(0, place % bodies.length)];

/** As many as the server can answer: each person sends the next press as soon as the card is there. Goes on where it was left. */
async function run(milliseconds) {
  const { url, people, expects } = target;
  let next = 0;
  let wrong = 0;
  const latencies = [];
  const result = await autocannon({
    url: `${url}${PATH}`,
    connections: people.length,
    duration: milliseconds / 1_000,
    sampleInt: 100,
    excludeErrorStats: true,
    verifyBody: (body) => body.includes(expects),
    setupClient: (client) => {
      const person = next++;
      const requests = rotated(people[person], places[person]);
      client.setRequests(requests.map((body) => ({ method: 'POST', path: PATH, headers: HEADERS, body })));
      client.on('response', (status, _bytes, took) => {
        places[person] += 1;
        if (status !== 200) wrong += 1;
        latencies.push(took);
      });
    },
  });
  if (wrong + result.mismatches + result.errors > 0)
    throw new Error(
      `Expected 200 with ${expects}, found ${wrong} others, ${result.mismatches} other texts, ${result.errors} errors`,
    );
  return { answers: latencies.length, latencies };
}

/**
 * So many a second, evenly spread, whatever the answers do. A wait counts from the moment at which the press was due, so that one slow
 * answer shows in those behind it (autocannon's own rate sends a second's share at once).
 */
async function pace(milliseconds, perSecond) {
  const { url, people, expects } = target;
  target.presses ??= people.map((bodies) => bodies.map((body) => bytesOf(url, PATH, HEADERS, body)));
  const { presses } = target;
  const all = Math.ceil((milliseconds * perSecond) / 1_000);
  const latencies = [];
  const answered = Promise.withResolvers();
  // It may fail while presses still leave; it is waited for behind the last.
  answered.promise.catch(() => undefined);
  const take = (due, status, body) => {
    latencies.push(performance.now() - due);
    if (status !== 200 || !body.includes(expects)) answered.reject(unexpected(expects, status, body));
    if (latencies.length === all) answered.resolve();
  };
  const connections = openConnections({ url, most: people.length, take, fail: answered.reject });
  const start = performance.now();
  for (let sent = 0; sent < all; sent++) {
    const due = start + (sent * 1_000) / perSecond;
    while (performance.now() < due)
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    const person = sent % people.length;
    connections.send(presses[person][places[person]++ % presses[person].length], due);
  }
  await answered.promise.finally(connections.close);
  return { answers: all, latencies };
}

/** Every press of everybody once, one after the other. */
async function each() {
  const { url, people, expects } = target;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const latencies = [];
  for (const body of people.flat()) {
    const start = performance.now();
    await post({ agent, url, body, expects });
    latencies.push(performance.now() - start);
  }
  agent.destroy();
  return { answers: latencies.length, latencies };
}

const ORDERS = {
  run: ({ milliseconds }) => run(milliseconds),
  pace: ({ milliseconds, perSecond }) => pace(milliseconds, perSecond),
  each,
};

const unexpected = (expects, status, body) =>
  new Error(`Expected 200 with ${expects}, found ${status}: ${body.toString('latin1').slice(0, 300)}`);

const post = ({ agent, url, body, expects }) =>
  new Promise((resolve, reject) => {
    const headers = { ...HEADERS, 'Content-Length': Buffer.byteLength(body) };
    const sent = request(`${url}${PATH}`, { agent, method: 'POST', headers }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        const body = Buffer.concat(chunks);
        if (answer.statusCode === 200 && body.includes(expects)) resolve();
        else reject(unexpected(expects, answer.statusCode, body));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });

process.on('message', async (message) => {
  try {
    if (message.target !== undefined) {
      target = message.target;
      places = target.people.map(() => 0);
      process.send({});
      return;
    }
    const used = process.cpuUsage();
    const start = performance.now();
    const { answers, latencies } = await ORDERS[message.order](message);
    const milliseconds = performance.now() - start;
    const { user, system } = process.cpuUsage(used);
    process.send({ answers, latencies, milliseconds, used: (user + system) / 1_000 });
  } catch (error) {
    process.send({ error: error.message });
  }
});
