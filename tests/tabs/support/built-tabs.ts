import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { builtOnce } from '../../support/built-once';

const PROJECT = join(__dirname, '../../..');
const run = promisify(execFile);

const buildInto = (folder: string): Promise<unknown> => {
  const vite = join(PROJECT, 'node_modules/vite/bin/vite.js');
  const options = ['--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  return run(process.execPath, [vite, 'build', '--config', join(PROJECT, 'src/tabs/vite.config.mts'), ...options], {
    // jest sets NODE_ENV to test, and with that React would be built with all its warnings in.
    env: { ...process.env, NODE_ENV: 'production' },
  });
};

/** The folder of the tabs as they are shipped, built from today's source; the next test file gets the same one. */
export const buildTabs = (): Promise<string> =>
  builtOnce({ name: 'tabs', sources: ['src', 'package-lock.json'] }, buildInto);
