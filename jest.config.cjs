/**
 * How the tests run. It stands at the top, because there jest finds it by itself: `npx jest tests/walk`, an editor's plugin
 * and `npm test` then all run the same.
 *
 * @type {import('jest').Config}
 */
module.exports = {
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // What `node` is, and a process that a file leaves as it found it serves the next one.
  testEnvironment: '<rootDir>/tests/support/process-as-found.cjs',

  // swc, because jest runs CommonJS and knows no types; it strips them without checking, which `npm run types` does.
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // These two are published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(jose|marked)/)'],

  // A machine with two cores is what this was measured on. On more, the browsers and databases that the tests start would
  // get in each other's way; with three on two cores PostgreSQL lost connections that it opened too late.
  maxWorkers: 2,
  // A process that has grown so large with the content of many files, or that says so because a file left something behind
  // (see the environment), is replaced before the next file.
  workerIdleMemoryLimit: '600MB',
  // Many tests start a server, a database or a program of their own, on a machine that is busy with another test file.
  testTimeout: 30_000,

  // The tests of a file run in a different order every time, so that none comes to lean on the one before it. The seed of
  // the order is printed with the summary; `npm test -- --seed=<that number>` runs the same order again.
  randomize: true,
  // The same seed draws the cases of the property tests; see the file.
  setupFilesAfterEnv: ['<rootDir>/tests/support/property-seed.ts'],

  reporters: ['default', ['<rootDir>/tests/support/retries-reporter.cjs', { most: 5 }]],
};
