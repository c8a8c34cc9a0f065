import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { PlaygroundPage } from '../support/playground-page';
import { RunningProgram } from '../support/program';
import { longestPromise } from '../support/promised-clicks';
import { launchChromium } from '../tabs/support/launch-chromium';

// npm run pictures: takes the pictures of the guides and the README from the running demo, so that they show what is there. It says
// which it could not take. Look at them before you commit them.

const ROOT = join(__dirname, '..', '..');
const FOLDER = join(ROOT, 'deploy', 'pictures');
const PORT = 4_978;
const TABS = `http://127.0.0.1:${PORT}/tabs`;
const SCREEN = { width: 1_366, height: 768 };
/** What fades in has come by then; no condition tells. */
const SETTLED_MS = 400;

const at = (name: string): string => join(FOLDER, `${name}.png`);
const newestCard = (page: Page): Locator => page.locator('.ac-adaptiveCard').last();

async function takeCard({ page }: PlaygroundPage, name: string): Promise<void> {
  await page.waitForTimeout(SETTLED_MS);
  await newestCard(page).screenshot({ path: at(name) });
}

async function inTeams(teams: PlaygroundPage): Promise<void> {
  await teams.say('menu');
  await teams.sees('Meest gekozen');
  await takeCard(teams, 'menu');
  await walkToAdvice(teams, 'delen-met-school');
  await teams.say('vraag');
  await teams.sees('Wat wil je vragen?');
  await teams.fill('Je vraag', 'Mag ik mevrouw Jansen bespreken met de voetbaltrainer van haar zoon?');
  await takeCard(teams, 'ask');
  await teams.press('Bekijk voor verzenden');
  await teams.sees('Hier lijken persoonsgegevens in te staan');
  await takeCard(teams, 'ask-preview');
}

/** A promised walk of a tree: its first question, and the advice at its end. */
async function walkToAdvice(teams: PlaygroundPage, tree: string): Promise<void> {
  const { title, clicks, advice } = await longestPromise(join(ROOT, 'content'), tree);
  await teams.say(`zoek ${title}`);
  await teams.press('Loop de vragen');
  for (const [step, click] of clicks.entries()) {
    await teams.sees(`· stap ${step + 1},`);
    if (step === 0) await takeCard(teams, 'question');
    await teams.answer(click, `· stap ${step + 1},`);
  }
  await teams.sees(advice.slice(0, 60));
  await takeCard(teams, 'advice');
}

/** Each page of a tab, by the person who works there. */
async function inTabs(browser: Browser): Promise<void> {
  const context = await browser.newContext({ viewport: SCREEN, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const shoot = async (name: string): Promise<void> => {
    await page.waitForTimeout(SETTLED_MS);
    await page.screenshot({ path: at(name) });
  };
  await page.goto(`${TABS}/coordinator`);
  await page.getByRole('button', { name: /Yusuf/ }).click();
  await page.getByRole('link', { name: /^Vraag 1010/ }).click();
  await page.getByRole('button', { name: 'Ik pak dit op' }).waitFor();
  await shoot('coordinators');
  await page.getByRole('button', { name: /^Met antwoord/ }).click();
  await page
    .getByRole('link', { name: /^Vraag 10/ })
    .first()
    .click();
  await page
    .getByText(/^Antwoord/)
    .first()
    .waitFor();
  await shoot('coordinator-question');
  await page.getByRole('link', { name: 'Inzicht' }).click();
  await page.getByRole('heading', { name: 'Inzicht' }).waitFor();
  await shoot('insight');
  await page.getByRole('link', { name: 'Bezorging' }).click();
  await page.getByRole('heading', { name: 'Niet bezorgd' }).waitFor();
  await shoot('delivery');
  await context.close();
}

async function main(): Promise<void> {
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
  try {
    await inTabs(browser);
    await inTeams(await PlaygroundPage.open(browser, `http://localhost:${playgroundPort}`));
  } finally {
    await browser.close();
    await program.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
