// Plays people in a process of its own: they come by chance (a Poisson process), whatever the answers do, and each goes through what
// was prepared, reading a card before the next press. Told over IPC: { plan } once, then orders. Coordinators: coordinators.cjs.
const { setTimeout: sleep } = require('node:timers/promises');
const { coordinatorAt } = require('./coordinators.cjs');
const { send } = require('./send.cjs');

const CARD = 'application/vnd.microsoft.card.adaptive';
/** Reading is longer in life; but long enough that every press has an update of its message of its own, as in life. */
const READING_MS = [1_100, 1_700];
/** Until a coordinator who has the tab open looks. */
const NOTICED_MS = 1_000;
/** Messages are updated, last cards stored and letters delivered within two seconds. */
const AFTERWARDS_MS = 2_000;

let plan;
let turn = 0;
let somebody = 0;
let place = 0;
const underway = new Set();

/** What was answered since the measurement began, by what it was. */
let seen;
const begin = () => {
  seen = {
    latencies: { step: [], typed: [], asking: [], tab: [], poll: [] },
    failed: 0,
    why: {},
    done: { walk: 0, typed: 0, question: 0, poll: 0 },
  };
};
begin();

/** Requests go to the programs in turn, as from a load balancer that knows nobody. */
const nextUrl = () => plan.urls[turn++ % plan.urls.length];

/** Sends it, and counts from when it was due. The answer; undefined when it was none. */
async function timed(kind, due, url, what, expects) {
  const counting = seen;
  try {
    const answer = await send(url, what);
    if (answer.status !== 200 || !answer.text.includes(expects)) throw new Error(`${kind} ${answer.status}`);
    counting.latencies[kind].push(performance.now() - due);
    return answer;
  } catch (error) {
    counting.failed += 1;
    counting.why[error.message] = (counting.why[error.message] ?? 0) + 1;
    return undefined;
  }
}

const anyOf = (list) => list[place++ % list.length];
const reading = () => READING_MS[0] + Math.random() * (READING_MS[1] - READING_MS[0]);

/** One person presses these, one after the other. True when all were answered. */
async function press(kind, bodies, who) {
  for (const [index, body] of bodies.entries()) {
    const wait = index === 0 ? 0 : reading();
    const due = performance.now() + wait;
    if (wait > 0) await sleep(wait);
    if ((await timed(kind, due, nextUrl(), { body: body.replaceAll(plan.somebody, who) }, CARD)) === undefined)
      return false;
  }
  return true;
}

const coordinate = coordinatorAt({ timed, nextUrl, sleep });

const DOES = {
  walk: async (who) => {
    if (await press('step', anyOf(plan.sessions.walks), who)) seen.done.walk += 1;
  },
  typed: async (who) => {
    const body = anyOf(plan.sessions.typed).replaceAll(plan.somebody, who);
    if ((await timed('typed', performance.now(), nextUrl(), { body }, '')) !== undefined) seen.done.typed += 1;
  },
  question: async (who) => {
    if (!(await press('asking', anyOf(plan.sessions.asking), who))) return;
    await sleep(NOTICED_MS);
    if (await coordinate.answerOne(who)) seen.done.question += 1;
  },
  poll: async () => {
    if (await coordinate.poll()) seen.done.poll += 1;
  },
};

/** Of a Poisson process with so many a second: the time until the next one comes. */
const untilNext = (perSecond) => (-Math.log(1 - Math.random()) * 1_000) / perSecond;

async function arrivals(kind, perSecond, end) {
  let due = performance.now() + untilNext(perSecond);
  while (due < end) {
    const wait = due - performance.now();
    if (wait > 0) await sleep(wait);
    somebody += 1;
    const visit = DOES[kind](String(somebody).padStart(plan.somebody.length, '0')).finally(() =>
      underway.delete(visit),
    );
    underway.add(visit);
    due += untilNext(perSecond);
  }
}

const startOf = () => {
  begin();
  process.send({ measuring: true });
  const start = performance.now();
  const used = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(used);
    const report = { ...seen, milliseconds: performance.now() - start, used: (user + system) / 1_000 };
    begin();
    return report;
  };
};

/** `rates`: how many of each come a second. Only what is answered after `settle` milliseconds counts. */
async function crowd({ rates, settle, measure }) {
  const end = performance.now() + settle + measure;
  const coming = Object.entries(rates).map(([kind, perSecond]) => perSecond > 0 && arrivals(kind, perSecond, end));
  await sleep(settle);
  const report = startOf();
  await Promise.all([...coming, sleep(measure)]);
  return report();
}

/** The same, of all who came for so long, until they have gone and what the program does after them is done too. */
async function whole({ rates, measure }) {
  const report = startOf();
  const end = performance.now() + measure;
  await Promise.all([
    ...Object.entries(rates).map(([kind, perSecond]) => arrivals(kind, perSecond, end)),
    sleep(measure),
  ]);
  await Promise.all(underway);
  await sleep(AFTERWARDS_MS);
  return report();
}

/** Until everybody who came has gone, and what the program does after them is done. */
const drain = async () => {
  await Promise.all(underway);
  await sleep(AFTERWARDS_MS);
  return {};
};

const ORDERS = { crowd, whole, drain };

process.on('message', async (message) => {
  try {
    if (message.plan !== undefined) {
      plan = message.plan;
      await coordinate.signIn(plan);
      process.send({ done: {} });
      return;
    }
    process.send({ done: await ORDERS[message.order](message) });
  } catch (error) {
    process.send({ error: error.message });
  }
});
