// One bench in this process; its rows go to the parent.
const { BENCHES } = require('./run-benches.cjs');

BENCHES[process.argv[2]]().then(
  (rows) => process.send(rows, () => process.exit(0)),
  (error) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`, () => process.exit(1));
  },
);
