const http = require('node:http');
const { TestEnvironment } = require('jest-environment-node');

/**
 * The environment of every test file. A process runs file after file, because starting one takes longer than most files do,
 * for as long as each leaves it as it found it. After a file that did not, a new one is started: jest does that for a process
 * that has outgrown `workerIdleMemoryLimit`, so this says that it has.
 *
 * What the next file would meet: restify changes the prototypes of node:http for its whole process, so that a file with a
 * plain server hung after one with restify; a server, a socket, a timer or a program that still runs goes on beside it.
 * Listeners, variables of the environment and modules are each file's own already: jest gives it copies.
 */
module.exports = class ProcessAsFound extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.found = whatIsThere();
  }

  async teardown() {
    await super.teardown();
    // What was told to close does so in the next turns.
    for (let turn = 0; turn < 3; turn++) await new Promise(setImmediate);
    const left = whatIsThere();
    const isAsFound = Object.entries(left).every(([what, many]) => many <= (this.found[what] ?? 0));
    if (!isAsFound) askForAnother();
  }
};

/** What a file can leave behind, by its name, and how many there are of it. */
function whatIsThere() {
  const there = { 'changes of node:http': 0, 'folders away from the project': process.cwd() === START ? 0 : 1 };
  for (const { of, methods } of PROTOTYPES) {
    const now = methodsOf(of);
    const names = [...new Set([...methods.keys(), ...now.keys()])];
    there['changes of node:http'] += names.filter((name) => methods.get(name) !== now.get(name)).length;
  }
  // Immediates are jest's own, and over in this turn.
  for (const name of process.getActiveResourcesInfo()) if (name !== 'Immediate') there[name] = (there[name] ?? 0) + 1;
  return there;
}

/** Own properties by name: what a method or a getter is. */
function methodsOf(prototype) {
  const all = Object.entries(Object.getOwnPropertyDescriptors(prototype));
  return new Map(all.map(([name, { value, get }]) => [name, value ?? get]));
}

const START = process.cwd();
const PROTOTYPES = [http.IncomingMessage, http.ServerResponse, http.OutgoingMessage, http.Server, http.Agent].map(
  ({ prototype }) => ({ of: prototype, methods: methodsOf(prototype) }),
);

/** More than any limit; jest asks for it between two files. */
function askForAnother() {
  const real = process.memoryUsage;
  process.memoryUsage = Object.assign(() => ({ ...real(), heapUsed: Number.MAX_SAFE_INTEGER }), real);
}
