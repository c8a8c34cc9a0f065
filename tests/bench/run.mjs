// Measures and compares with the budgets. Usage: npm run bench [-- name …] [--format text|json|markdown] [--runs n] [--record];
// README.md says what means what. --record writes RESULTS.md, and the figures of deploy/CAPACITY.md.
import { fork } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const require = createRequire(import.meta.url);
const BENCHES = Object.keys(require('./run-benches.cjs').BENCHES);
const { isWithin, presentRows } = require('./present-rows.ts');
const { machineFacts, markdownTable } = require('./present-results.ts');
const { capacityText, mediansOf, withMeasured, withResults } = require('./record-results.ts');

const stop = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(2);
};
const readArguments = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        runs: { type: 'string', default: '1' },
        record: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return stop(error.message);
  }
};
const { positionals: names, values } = readArguments();
const unknown = names.filter((name) => !BENCHES.includes(name));
if (unknown.length > 0) stop(`Expected names of benches (${BENCHES.join(', ')}), found: ${unknown.join(', ')}.`);
if (!['text', 'json', 'markdown'].includes(values.format))
  stop(`--format: expected text, json or markdown, found "${values.format}".`);

const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) stop(`--runs: expected a whole number of at least 1, found "${values.runs}".`);

/** Every bench in a process of its own: none is warm, full or slow because of another. */
const run = (name) =>
  new Promise((resolve) => {
    const child = fork(join(import.meta.dirname, 'run-child.cjs'), [name], {
      execArgv: ['--expose-gc'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      // JSON would make nothing of a figure that is not there.
      serialization: 'advanced',
    });
    let rows;
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.on('message', (message) => {
      rows = message;
    });
    child.on('close', () => resolve(rows === undefined ? { name, error: errors.trim() } : { name, rows }));
  });

/** So many times, one after the other; medians of what every run has. A run that fails is the result. */
const runAll = async (name) => {
  const all = [];
  for (let each = 0; each < runs; each++) {
    const result = await run(name);
    if (result.error !== undefined) return result;
    all.push(result.rows);
  }
  return { name, rows: mediansOf(all) };
};
const factsNow = () => {
  const [where, versions] = machineFacts(new Date().toISOString().slice(0, 10));
  return [where, `${versions} ${runs === 1 ? 'One run.' : `Medians of ${runs} runs.`}`];
};
const pageAt = (...path) => join(import.meta.dirname, ...path);
const record = (results) => {
  const recorded = results.filter(({ rows }) => rows !== undefined);
  const page = pageAt('RESULTS.md');
  writeFileSync(page, withResults(existsSync(page) ? readFileSync(page, 'utf8') : '', BENCHES, recorded));
  const capacity = recorded.find(({ name }) => name === 'capacity');
  if (capacity === undefined) return;
  const guide = pageAt('..', '..', 'deploy', 'CAPACITY.md');
  writeFileSync(guide, withMeasured(readFileSync(guide, 'utf8'), capacityText(capacity)));
};

const FORMATS = {
  text: { rows: presentRows, failed: ({ name, error }) => `${name}: NOT OK\n${error}` },
  markdown: {
    rows: (rows, name) => `## ${name}\n\n${markdownTable(rows)}`,
    failed: ({ name }) => `## ${name}\n\nNOT OK: it failed.`,
  },
};
const format = FORMATS[values.format];

if (values.format === 'markdown')
  process.stdout.write(`# What was measured\n\n${machineFacts(new Date().toISOString().slice(0, 10)).join('\n')}\n\n`);
const results = [];
for (const name of BENCHES.filter((each) => names.length === 0 || names.includes(each))) {
  if (format !== undefined) process.stderr.write(`${name} …\n`);
  const facts = factsNow();
  const result = { ...(await runAll(name)), facts };
  results.push(result);
  // At once: what comes after it may fail or be stopped.
  if (values.record) record(results);
  if (format !== undefined)
    process.stdout.write(`${result.error === undefined ? format.rows(result.rows, name) : format.failed(result)}\n\n`);
}
const rows = results.flatMap((result) => result.rows ?? []).map((row) => ({ ...row, ok: isWithin(row) ?? null }));
const failed = results.filter((result) => result.error !== undefined);
if (values.format === 'json') {
  process.stdout.write(`${JSON.stringify({ rows, failed }, null, 2)}\n`);
}
process.exitCode = failed.length > 0 || rows.some((row) => row.ok === false) ? 1 : 0;
