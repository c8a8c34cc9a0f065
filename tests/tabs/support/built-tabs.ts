import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const PROJECT = join(__dirname, '../../..');
const run = promisify(execFile);

export interface BuiltTabs {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** The tabs as they are shipped, built from today's source into a folder of their own. */
export const buildTabs = async (): Promise<BuiltTabs> => {
  const folder = await mkdtemp(join(tmpdir(), 'deelwijzer-tabs-'));
  const vite = join(PROJECT, 'node_modules/vite/bin/vite.js');
  const options = ['--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  await run(process.execPath, [vite, 'build', '--config', join(PROJECT, 'src/tabs/vite.config.mts'), ...options], {
    // jest sets NODE_ENV to test, and with that React would be built with all its warnings in.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
};
