import type { Browser } from 'playwright-core';
import type { Chat } from '../support/chat';
import { COLLEAGUE, MEMBER, OUTSIDER, type TestPerson } from '../support/people';
import { TestBot } from '../support/start-bot';
import { walkUnsure } from '../support/unsure-walks';
import {
  addWalk,
  begin,
  dropWalk,
  handIn,
  noProblems,
  openEditor,
  openNode,
  saved,
  sendTo,
} from './support/at-editors';
import { buildTabs } from './support/built-tabs';
import { describeWithChromium } from './support/describe-with-chromium';
import { launchChromium } from './support/launch-chromium';

jest.setTimeout(120_000);

const OLD_ADVICE = 'Je deelt niets.';
const NEW_ADVICE = 'Hier is geen regel voor.';

describeWithChromium('between chats and tabs, in the whole program', () => {
  let tabs: string;
  let bot: TestBot;
  let browser: Browser;

  beforeAll(async () => {
    tabs = await buildTabs();
    [bot, browser] = await Promise.all([TestBot.start({}, tabs), launchChromium()]);
  }, 90_000);
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(async () => {
    await browser?.close();
    await bot?.stop();
  });

  it('shows in Inzicht where people answered “Ik weet het niet”, and in the tree itself', async () => {
    await walkUnsure(bot);
    // Stopping stores what was counted.
    await bot.restart();
    const page = await browser.newPage();
    await page.goto(`${bot.url}/tabs/coordinator`);
    await page.getByRole('button', { name: /Yusuf Demir/ }).click();
    await page.getByRole('link', { name: 'Inzicht' }).click();
    const table = page.getByRole('table', { name: 'Waar mensen ‘Ik weet het niet’ kozen' });
    await table.waitFor();
    const rows = await table.getByRole('row').allTextContents();
    expect(rows.slice(1)).toEqual(['Is er nu gevaar?Gevaar6', '1 andere plek met een klein aantal.']);
    await table.getByRole('link', { name: 'Is er nu gevaar?' }).click();
    await page.getByText('6 × wist het niet').waitFor();
  });

  it('says to an editor whose page the coordinators’ is, and who they are in the demo with all their roles', async () => {
    const page = await browser.newPage();
    await page.goto(`${bot.url}/tabs/coordinator`);
    await page.getByRole('button', { name: /Noor/ }).click();
    await page.getByText('Deze pagina is voor coördinatoren').waitFor();
    expect(await page.getByText('Dat lukte niet').count()).toBe(0);
    await page.getByRole('button', { name: 'Noor Bakker (redacteur): wissel van persoon' }).click();
    await page.getByRole('button', { name: /Yusuf Demir/ }).click();
    await page.getByRole('button', { name: 'Yusuf Demir (coördinator, redacteur): wissel van persoon' }).waitFor();
  });

  const openChat = async (person: TestPerson): Promise<Chat> => {
    const chat = bot.chat(person);
    await chat.say('menu');
    for (const title of ['Mag ik dit delen?', 'Nee', 'De school']) await chat.press(title);
    expect(chat.words).toContain('Gaf de inwoner toestemming?');
    return chat;
  };

  it('lets a chat end on the edition it began with, and begins a new one on what editors publish or take back', async () => {
    const [first, waiting] = [await openChat(MEMBER), await openChat(OUTSIDER)];

    const noor = await openEditor(browser, bot.url, 'Noor');
    await begin(noor, 'Na een nee');
    await openNode(noor, 'Mag ik dit delen', /Gaf de inwoner toestemming/);
    await sendTo(noor, 1, /Hier is geen regel voor/);
    await dropWalk(noor, 'school zonder toestemming');
    const answers = [
      ['Is er nu gevaar?', 'Nee'],
      ['Met wie wil je delen?', 'De school'],
      ['Gaf de inwoner toestemming?', 'Nee'],
    ] as const;
    await addWalk(noor, 'school en een nee', answers, NEW_ADVICE);
    await noProblems(noor);
    await saved(noor);
    await noor.getByRole('link', { name: 'Verschil en aanbieden' }).click();
    await handIn(noor, 'Na een nee kijkt een mens mee.');
    const yusuf = await openEditor(browser, bot.url, 'Yusuf');
    await yusuf.getByRole('link', { name: /Na een nee/ }).click();
    await yusuf.getByRole('button', { name: 'Goedkeuren en publiceren' }).click();
    await yusuf.getByText('Gepubliceerd als uitgave 2').waitFor();

    expect(await first.press('Nee')).toContain(OLD_ADVICE);
    const second = await openChat(COLLEAGUE);
    expect(second.words).not.toContain('De inhoud is vernieuwd');
    const between = second.sameAgain();
    between.card = second.card;
    expect(await second.press('Nee')).toContain(NEW_ADVICE);

    await yusuf.getByRole('link', { name: 'Uitgaven' }).click();
    await yusuf.getByRole('button', { name: 'Opnieuw publiceren: uitgave 1' }).click();
    await yusuf.getByText('Uitgave 3 · geldt nu').waitFor();

    // What was opened in between ends as it began, and what was open before all of it too.
    expect(await between.press('Nee')).toContain(NEW_ADVICE);
    expect(await waiting.press('Nee')).toContain(OLD_ADVICE);
    const third = await openChat(MEMBER);
    expect(await third.press('Nee')).toContain(OLD_ADVICE);
    // Who does not want to end on what was taken back, walks the same answers anew.
    await second.press('Terug');
    expect(second.words).toContain('De inhoud is vernieuwd sinds je begon.');
    await second.press('Opnieuw met de nieuwste inhoud');
    expect(second.words).toContain('Gaf de inwoner toestemming?');
    expect(await second.press('Nee')).toContain(OLD_ADVICE);
  });
});
