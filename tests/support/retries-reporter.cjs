/**
 * A test that fails and then passes (jest.retryTimes) passes for jest, and a flake can hide behind that for months. This
 * counts such second tries over the whole run, names them, and fails the run when there are more than `most`.
 */
module.exports = class RetriesReporter {
  /** @param {unknown} _config @param {{ most: number }} options */
  constructor(_config, { most }) {
    this.most = most;
    /** Names of tests, each as often as it was tried again. @type {string[]} */
    this.retries = [];
  }

  onTestResult(_test, { testResults }) {
    for (const { fullName, invocations = 1 } of testResults) {
      for (let tries = 1; tries < invocations; tries++) this.retries.push(fullName);
    }
  }

  onRunComplete() {
    if (this.retries.length === 0) return;
    process.stderr.write(`\nTried again ${this.retries.length} times; at most ${this.most} may be:\n`);
    for (const name of this.retries) process.stderr.write(`  ${name}\n`);
    if (this.hasTooMany())
      process.stderr.write('That is too many, so the run fails. Mend what makes them fail at first.\n');
  }

  /** An error here fails the run; jest does not print it. */
  getLastError() {
    return this.hasTooMany() ? new Error('Too many tests were tried again.') : undefined;
  }

  hasTooMany() {
    return this.retries.length > this.most;
  }
};
