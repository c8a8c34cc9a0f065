import type { Insight } from '../../src/web/contract';
import { COORDINATOR, MEMBER } from '../support/people';
import { TestBot } from '../support/start-bot';
import { walkUnsure } from '../support/unsure-walks';

jest.setTimeout(120_000);

let bot: TestBot;
beforeAll(async () => {
  bot = await TestBot.start();
}, 60_000);
afterAll(() => bot.stop());

/** What the coordinators' tab is told. */
const insight = async (): Promise<Insight> => (await bot.api(COORDINATOR, 'insight?weeks=1')) as Insight;

test('“Ik weet het niet” in a chat is seen in Insight at the question where it was said, with small numbers hidden', async () => {
  await walkUnsure(bot);
  // Typed, and in the part of another tree, it is the same answer.
  const chat = bot.chat(MEMBER);
  await chat.say('menu');
  await chat.press('Mag ik dit delen?');
  await chat.say('weet ik niet');
  // Stopping stores what was counted.
  await bot.restart();
  const { unsure, trees } = await insight();
  expect(unsure).toMatchObject([
    { treeId: 'gevaar', nodeId: 'nu', nodeText: 'Is er nu gevaar?', count: 7 },
    { treeId: 'delen', nodeId: 'wie', nodeText: 'Met wie wil je delen?', count: null },
  ]);
  expect(trees).toMatchObject([{ treeId: 'delen', walks: 10 }]);
});
