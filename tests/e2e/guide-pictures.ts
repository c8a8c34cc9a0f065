import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlaygroundPage } from '../support/playground-page';
import { RunningProgram } from '../support/program';
import { launchChromium } from '../tabs/support/launch-chromium';
import { atCoordinators } from './pictures/at-coordinators';
import { atEditors } from './pictures/at-editors';
import { inTeams } from './pictures/in-teams';
import { ROOT } from './pictures/shots';

// npm run pictures [-- teams coordinators editors]: takes the pictures of the guides and the README from the running demo, so that they
// show what is there. A part that fails says why; the others are taken all the same. Look at them before you commit them.

const PORT = Number(process.env.PORT ?? 4_978);
const TABS = `http://127.0.0.1:${PORT}/tabs`;

async function main(wanted: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-pictures-'));
  const playgroundPort = PORT + 1;
  const environment = {
    PATH: process.env.PATH,
    PORT: String(PORT),
    PLAYGROUND_PORT: String(playgroundPort),
    DATABASE_URL: `file:${join(folder, 'demo.db')}`,
  };
  const program = new RunningProgram(
    spawn(process.execPath, [join(ROOT, 'dist', 'main.js'), '--playground'], { cwd: ROOT, env: environment }),
  );
  await program.says(/Stop with/);
  const browser = await launchChromium();
  const parts = {
    coordinators: () => atCoordinators(browser, TABS),
    teams: async () => inTeams(await PlaygroundPage.open(browser, `http://localhost:${playgroundPort}`)),
    // Last: it publishes an edition.
    editors: () => atEditors(browser, TABS),
  };
  try {
    for (const [name, take] of Object.entries(parts).filter(([part]) => wanted.length === 0 || wanted.includes(part)))
      await take().catch((error: unknown) => {
        process.stderr.write(
          `${name}: not all pictures were taken.\n${error instanceof Error ? error.stack : error}\n`,
        );
        process.exitCode = 1;
      });
  } finally {
    await browser.close();
    await program.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main(process.argv.slice(2));
