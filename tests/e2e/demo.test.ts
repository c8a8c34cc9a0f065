import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type Playground, startPlayground } from '../../src/demo/playground';
import { REAL_CONTENT } from '../support/content-folders';
import { PlaygroundPage } from '../support/playground-page';
import { CompiledProgram, type RunningProgram } from '../support/program';
import { longestPromise } from '../support/promised-clicks';
import { describeWithChromium } from '../tabs/support/describe-with-chromium';
import { launchChromium } from '../tabs/support/launch-chromium';

jest.setTimeout(180_000);

const CHANNEL = 'Wijkteam Noord - Coördinatoren';
/** What is on the card already shows at once. */
const SOON_MS = 3_000;
const NO_ANSWER = 'Hier weet ik geen antwoord op';
const PERSONAL = /^Personal Chat/;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The Playground runs beside the program, not under it, so that the program can be killed while a person looks on. */
describeWithChromium('in the real Playground', () => {
  let folder: string;
  let compiled: CompiledProgram;
  let program: RunningProgram;
  let playground: Playground;
  let browser: Browser;
  let teams: PlaygroundPage;
  let environment: NodeJS.ProcessEnv;

  beforeAll(async () => {
    compiled = new CompiledProgram();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    compiled?.remove();
  });

  // A program and a Playground of its own for every test: in a chat that goes on, the words and buttons of the test before
  // are still on the page, and a click would land on them.
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'deelwijzer-e2e-'));
    environment = {
      PORT: '0',
      DATABASE_URL: `file:${join(folder, 'data', 'demo.db')}`,
      CONTENT_DIR: REAL_CONTENT,
    };
    program = compiled.run(environment);
    const [, url = ''] = await program.says(/listens on (\S+)/);
    // The Playground knows it by this port, so it comes back on it.
    environment.PORT = new URL(url).port;
    playground = await startPlayground(
      `http://127.0.0.1:${environment.PORT}/api/messages`,
      await freePort(),
      join(compiled.folder, 'deploy', 'playground'),
    );
    teams = await PlaygroundPage.open(browser, playground.url);
  });
  afterEach(async () => {
    await teams?.page.close();
    await playground?.stop();
    await program?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a person comes from hallo to an advice with verdict, what to do, what to record and sources', async () => {
    const { title, clicks, advice, isActNow } = await longestPromise(REAL_CONTENT, 'meldcode');
    expect(clicks.length).toBeGreaterThan(2);
    await teams.sees('Dag, ik ben Deelwijzer');
    // The welcome has the menu on it too.
    await teams.sayFor('hallo', 'Waar wil je over nadenken?');
    await teams.picture('1-menu');
    await teams.pressFor(title, '· stap 1,');
    for (const [step, click] of clicks.entries()) {
      await teams.sees(`· stap ${step + 1},`);
      await teams.picture(`2-step-${step + 1}`);
      await teams.answer(click, `· stap ${step + 1},`);
    }
    await teams.sees(advice.slice(0, 60));
    if (!isActNow) for (const words of ['Waarom', 'Meer']) await teams.sees(words);
    const date = teams.page.getByText('Dit advies is voor het laatst nagekeken op');
    await teams.inside(isActNow ? 'Meer' : 'Waarom', date, (found) => found.waitFor({ timeout: SOON_MS }));
    await teams.page.locator('a[href^="https://wetten.overheid.nl/"]').last().waitFor({ state: 'attached' });
    await teams.picture('3-advice');
    const report = teams.page.getByRole('button', { name: 'Verslag', exact: true });
    await teams.inside(isActNow ? 'Meer' : 'Vastleggen', report, (found) => found.click({ timeout: SOON_MS }));
    await teams.sees('Verslag om te plakken in het dossier');
    await teams.picture('4-report');
  });

  test('a program that is killed and started again between two clicks changes nothing', async () => {
    const { title, clicks, advice } = await longestPromise(REAL_CONTENT, 'meldcode');
    await teams.sees('Dag, ik ben Deelwijzer');
    await teams.sayFor('menu', 'Meest gekozen');
    await teams.pressFor(title, '· stap 1,');
    for (const [step, click] of clicks.entries()) {
      await teams.sees(`· stap ${step + 1},`);
      if (step === 1) {
        await program.kill();
        program = compiled.run(environment);
        await program.says(/listens on/);
      }
      await teams.answer(click, `· stap ${step + 1},`);
    }
    await teams.sees(advice.slice(0, 60));
    await teams.picture('5-after-restart');
  });

  test('somebody who corrects what they typed sees the answer change in its place', async () => {
    await teams.sayFor('prvacy', NO_ANSWER);
    await teams.correct('prvacy', 'privacy');
    await teams.sees('Wat Deelwijzer met je gegevens doet');
    await teams.page.getByText(NO_ANSWER).waitFor({ state: 'detached' });
    await teams.picture('12-corrected');
  });

  test('asked anonymously, claimed and answered in the channel, read and closed in the chat', async () => {
    await teams.goTo(CHANNEL);
    await teams.post('ik ben Yusuf');
    await teams.sees('Je bent nu Yusuf Demir');
    await teams.post('koppel');
    await teams.sees('Dit kanaal is gekoppeld');
    await teams.picture('6-channel-linked');

    await teams.goTo(PERSONAL);
    await teams.say('vraag');
    await teams.sees('Wat wil je vragen?');
    await teams.fill('Je vraag', 'Mag ik mevrouw Fatma Yilmaz bespreken met de voetbaltrainer?');
    await teams.tick('Anoniem: zonder mijn naam');
    await teams.press('Bekijk voor verzenden');
    await teams.sees('Hier lijken persoonsgegevens in te staan');
    await teams.picture('7-preview');
    await teams.press('Vervang en verstuur');
    await teams.sees('is verstuurd');

    await teams.goTo(CHANNEL);
    await teams.sees('van een teamlid (anoniem)');
    await teams.sees('Mag ik mevrouw [naam] bespreken met de voetbaltrainer?');
    await teams.picture('8-in-the-channel');
    await teams.press('Ik pak dit op');
    await teams.sees('Opgepakt door Yusuf Demir');
    // The card's update may come after the answer to the press, and draw it without what was typed: see `inside`.
    await teams.inside(
      'Beantwoord',
      teams.page.getByLabel('Antwoord aan het teamlid', { exact: true }),
      async (form) => {
        await form.fill('Overleg eerst met het gezin zelf.', { timeout: SOON_MS });
        await teams.press('Bekijk voor verzenden');
        await teams.page
          .getByText('Zo versturen we je antwoord')
          .last()
          .waitFor({ timeout: 3 * SOON_MS });
      },
    );
    await teams.press('Verstuur');
    await teams.sees('· beantwoord');
    await teams.picture('9-answered');

    await teams.goTo(PERSONAL);
    await teams.sees('Antwoord op vraag');
    await teams.sees('Overleg eerst met het gezin zelf.');
    await teams.picture('10-answer-in-the-chat');
    await teams.press('Opgelost');
    await teams.sees('De vraag is afgesloten.');
    await teams.picture('11-closed');
  });
});
