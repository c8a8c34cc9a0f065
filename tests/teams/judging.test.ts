import type { Insight } from '../../src/web/contract';
import { problemsOfCard } from '../support/card-problems';
import type { Chat } from '../support/chat';
import { COORDINATOR, type TestPerson } from '../support/people';
import { TestBot } from '../support/start-bot';

jest.setTimeout(120_000);

let bot: TestBot;
beforeAll(async () => {
  bot = await TestBot.start();
}, 60_000);
afterAll(() => bot.stop());

let people = 0;
const somebody = (): TestPerson => {
  people += 1;
  const number = String(people).padStart(2, '0');
  return { id: `29:j${number}`, name: 'Iemand Anders', aadObjectId: `00000000-0000-0000-0000-00000000aa${number}` };
};

/** Somebody else, with an advice in front of them. */
async function atAdvice(): Promise<Chat> {
  const chat = bot.chat(somebody());
  await chat.say('menu');
  for (const title of ['Mag ik dit delen?', 'Nee', 'De school', 'Ja']) await chat.press(title);
  expect(chat.words).toContain('Deel alleen wat de school nodig heeft.');
  return chat;
}

/** What the coordinators' tab is told, signed in as the demo does. Stopping stores what was counted. */
async function judged(): Promise<Insight['judged']> {
  await bot.restart();
  return ((await bot.api(COORDINATOR, 'insight?weeks=1')) as Insight).judged;
}

test('what people say of an advice is thanked for, counted once a card, and shown when it is not of a few', async () => {
  let onScreen: { readonly chat: Chat; readonly card: Chat['card'] } | undefined;
  for (let n = 0; n < 6; n++) {
    const chat = await atAdvice();
    expect(await chat.press('👍 Klopt')).toContain('Dank je wel');
    expect(chat.words).toContain('Deel alleen wat de school nodig heeft.');
    expect(chat.titles.filter((title) => title.includes('Klopt'))).toEqual([]);
    expect(problemsOfCard(chat.card)).toEqual([]);
  }
  for (let n = 0; n < 5; n++) {
    const chat = await atAdvice();
    const before = chat.card;
    expect(await chat.press('👎 Klopt niet')).toContain('Wat klopt er niet?');
    expect(problemsOfCard(chat.card)).toEqual([]);
    const reasons = chat.card;
    expect(await chat.press('Onduidelijk')).toContain('dit advies niet klopte: onduidelijk');
    expect(chat.titles).toContain('Vraag de coördinator');
    expect(problemsOfCard(chat.card)).toEqual([]);
    // The card as it was, still on somebody's screen: pressed again, and the other way round.
    chat.card = before;
    expect(await chat.press('👍 Klopt')).toContain('Wat klopt er niet?');
    onScreen = { chat, card: before };
    chat.card = reasons;
    expect(await chat.press('Juridisch niet juist')).toContain('onduidelijk');
  }
  expect(await judged()).toMatchObject([
    {
      treeId: 'delen',
      right: 6,
      wrong: 5,
      reasons: { unclear: 5, law: 0, situation: 0, practice: 0, other: 0 },
    },
  ]);
  // What was said is known after a restart too, and so on every other instance.
  if (onScreen === undefined) throw new Error('Expected a card that was judged.');
  onScreen.chat.card = onScreen.card;
  expect(await onScreen.chat.press('👍 Klopt')).toContain('Wat klopt er niet?');
  const other = await atAdvice();
  await other.press('👎 Klopt niet');
  await other.press('Anders');
  // One reason of one person would be what is left over.
  expect(await judged()).toMatchObject([{ right: 6, wrong: 6, reasons: { unclear: null, other: null } }]);
});

test('a press that says nothing of ours counts nothing and shows the advice', async () => {
  const chat = await atAdvice();
  const before = await judged();
  const token = (JSON.stringify(chat.card).match(/"token":"([^"]+)"/) ?? [])[1];
  for (const says of [undefined, '', 'constructor', 5, ['right']]) {
    const answered = await chat.invoke({ verb: 'judge', data: { verb: 'judge', token, says } });
    expect(answered.status).toBe(200);
    expect(JSON.stringify(answered.body)).toContain('Deel alleen wat de school nodig heeft.');
  }
  expect(await judged()).toEqual(before);
});
