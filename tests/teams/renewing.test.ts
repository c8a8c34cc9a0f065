import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chat } from '../support/chat';
import { TOY_CONTENT } from '../support/content-folders';
import { MEMBER } from '../support/people';
import { TestBot } from '../support/start-bot';

jest.setTimeout(120_000);

let bot: TestBot;
beforeEach(async () => {
  bot = await TestBot.start();
});
afterEach(() => bot.stop());

async function walkTo(words: string, ...titles: readonly string[]): Promise<Chat> {
  const chat = bot.chat(MEMBER);
  await chat.say('menu');
  for (const title of ['Mag ik dit delen?', ...titles]) await chat.press(title);
  expect(chat.words).toContain(words);
  return chat;
}

/** Starts the bot again on the same content with its tree changed. */
async function restartWith(change: (tree: string) => string): Promise<void> {
  const folder = join(bot.folder, 'content');
  cpSync(TOY_CONTENT, folder, { recursive: true });
  const file = join(folder, 'trees', 'delen.yaml');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  await bot.restart({ CONTENT_DIR: folder });
}

test('an update between two clicks lets a card finish on what it began with, and offers the newest', async () => {
  const chat = await walkTo('Met wie wil je delen?', 'Nee');
  await restartWith((tree) =>
    tree
      .replace('text: Gaf de inwoner toestemming?', 'text: Zei de inwoner ja?')
      .replace('{ id: school, label: De school,', '{ id: school, label: De basisschool,'),
  );
  const words = await chat.press('De school');
  expect(words).toContain('Gaf de inwoner toestemming?');
  expect(words).toContain('De inhoud is vernieuwd sinds je begon.');
  const renewed = await chat.press('Opnieuw met');
  expect(renewed).toContain('Zei de inwoner ja?');
  expect(renewed).toContain('Al je antwoorden pasten nog.');
  expect(renewed).toContain('De basisschool');
  expect(renewed).not.toContain('De inhoud is vernieuwd');
});

test('an update that takes an answer away says so and asks again', async () => {
  const chat = await walkTo('Gaf de inwoner toestemming?', 'Nee', 'De school');
  await restartWith((tree) =>
    tree.replaceAll('id: school,', 'id: basisschool,').replaceAll('wie: school', 'wie: basisschool'),
  );
  await chat.press('Ja');
  expect(chat.words).toContain('Deel alleen wat de school nodig heeft.');
  const renewed = await chat.press('Opnieuw met');
  expect(renewed).toContain('Met wie wil je delen?');
  expect(renewed).toMatch(/2 antwoorden pasten.*niet meer/);
});

test('a restart between two clicks changes nothing, also when it was killed', async () => {
  const chat = await walkTo('Met wie wil je delen?', 'Nee');
  await bot.restart({}, 'kill');
  expect(await chat.press('De school')).toContain('Gaf de inwoner toestemming?');
  await bot.restart();
  expect(await chat.press('Ja')).toContain('Deel alleen wat de school nodig heeft.');
  expect(await chat.say('terug')).toContain('Gaf de inwoner toestemming?');
});
