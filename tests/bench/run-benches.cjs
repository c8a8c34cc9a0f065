// Every bench in the order in which they are shown. Each is read only when it runs: what another needs must not weigh on
// its memory or time. Those that give figures of their own shape have a `present-…` that makes rows of them.
const { asBuilt } = require('./run-typescript.cjs');

const bench = (name, run) => require(`./${name}.bench.ts`)[run]();

exports.BENCHES = {
  steps: () => bench('steps', 'runStepsBench'),
  engine: () => bench('engine', 'runEngineBench'),
  start: () => bench('start', 'runStartBench'),
  memory: () => {
    asBuilt();
    return bench('memory', 'runMemoryBench');
  },
  'search-latency': () => bench('search-latency', 'runSearchLatencyBench'),
  guard: async () => require('./present-guard.ts').guardRows(await bench('guard', 'runGuardBench')),
  search: async () => require('./present-search.ts').searchRows(await bench('search', 'runSearchBench')),
  escalations: async () =>
    require('./present-escalations.ts').escalationRows(await bench('escalations', 'runEscalationBench')),
  capacity: () => bench('capacity', 'runCapacityBench'),
  content: async () => require('./present-content.ts').contentRows(await bench('content', 'runContentBench')),
  promises: () => bench('promises', 'runPromisesBench'),
  editor: () => bench('editor', 'runEditorBench'),
  'editor-tab': () => bench('editor-tab', 'runEditorTabBench'),
  heights: () => bench('heights', 'runHeightsBench'),
  tabs: async () => require('./present-tabs.ts').tabRows(await bench('tabs', 'runTabsBench')),
};
