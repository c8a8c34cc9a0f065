import { randomUUID } from 'node:crypto';
import { answerWith, askQuestion, numberOn } from '../support/asking';
import { type Chat, cardIn } from '../support/chat';
import {
  COLLEAGUE,
  COORDINATOR,
  COORDINATORS_CHANNEL,
  MEMBER,
  ownConversation,
  type TestPerson,
} from '../support/people';
import { wordsOn } from '../support/seen-card';
import { TestBot } from '../support/start-bot';

jest.setTimeout(120_000);

const QUESTION = 'Mag ik met de voetbaltrainer overleggen over spijbelgedrag';
const OTHER_CHANNEL = '19:ander-kanaal@thread.tacv2';

let bot: TestBot;
let member: Chat;
let channel: Chat;
/** Of this test alone: the conversations are those of all tests. */
let answer: string;
let answers = 0;
beforeAll(async () => {
  bot = await TestBot.start();
});
beforeEach(async () => {
  bot.connector.work();
  answers += 1;
  answer = `Overleg eerst met de ouders zelf, antwoord ${answers}.`;
  member = bot.chat(MEMBER);
  channel = bot.inChannel(COORDINATOR);
  await channel.say('koppel');
  await bot.untilDelivered();
});
afterAll(() => bot.stop());

/** A question of this person, with the channel's card in front of the coordinator. */
async function newQuestion(chat = member): Promise<number> {
  const { number } = await askQuestion(chat, QUESTION);
  await channel.receive(`Vraag ${number} van`);
  return number;
}

const invented = (n: number): TestPerson => ({
  id: `29:g${n}`,
  name: `Teamlid ${n}`,
  aadObjectId: `00000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`,
});
/** Sent in one go, without the cards that a person sees before it. */
async function newQuestionOf(person: TestPerson): Promise<number> {
  const data = { verb: 'ask-send', question: QUESTION, formKey: randomUUID(), urgent: 'nee' };
  return numberOn(wordsOn(cardIn(await bot.chat(person).invoke({ type: 'Action.Execute', data })) ?? {}));
}

const isIn = (conversation: string, words: string) =>
  JSON.stringify(bot.connector.messagesIn(conversation)).includes(words);
const summariesIn = (conversation: string) =>
  bot.connector.messagesIn(conversation).map(({ activity }) => activity.summary ?? '');
const messagesAbout = (number: number, conversation = COORDINATORS_CHANNEL) =>
  bot.connector
    .messagesIn(conversation)
    .filter(({ activity }) => JSON.stringify(activity).includes(`Vraag ${number} van`));

describe('a notification', () => {
  test('raises an entry in the activity feed that says what happened, and nothing else', async () => {
    const number = await newQuestion();
    await channel.press('Ik pak dit op');
    await answerWith(channel, answer);
    await member.receive(answer);
    const { activity } = bot.connector.messagesIn(ownConversation(MEMBER)).at(-1) ?? {};
    expect(activity).toMatchObject({
      summary: `Je vraag ${number} is beantwoord.`,
      channelData: { notification: { alert: true } },
    });
    expect(summariesIn(ownConversation(MEMBER))).toContain(`Je vraag ${number} is opgepakt.`);
  });

  test('is not raised by what somebody asked for, nor by a card that changes in place', async () => {
    await newQuestion();
    await channel.press('Ik pak dit op');
    await bot.untilDelivered();
    const quiet = bot.connector.calls.filter(({ activity }) => activity.channelData?.notification?.alert !== true);
    expect(quiet.some(({ method }) => method === 'PUT')).toBe(true);
    expect(bot.connector.calls.filter(({ method }) => method === 'PUT').length).toBe(
      quiet.filter(({ method }) => method === 'PUT').length,
    );
    expect(quiet.some(({ conversation }) => conversation === ownConversation(MEMBER))).toBe(true);
  });
});

describe('when a conversation does not answer', () => {
  test('nobody else waits, the program stops, and what was on its way comes after the next start', async () => {
    const number = await newQuestion();
    bot.connector.fail({ status: 0, conversation: ownConversation(MEMBER) });
    await answerWith(channel, answer);
    await bot.connector.until(() => bot.connector.refused.includes(0));
    const other = bot.chat(COLLEAGUE);
    await newQuestion(other);
    await answerWith(channel, 'Voor jou: ja, dat mag.');
    await other.receive('Voor jou: ja, dat mag.');
    expect(isIn(ownConversation(MEMBER), answer)).toBe(false);
    expect(await bot.restart()).toBe(0);
    bot.connector.work();
    await bot.connector.until(() => isIn(ownConversation(MEMBER), answer));
    expect(summariesIn(ownConversation(MEMBER)).at(-1)).toBe(`Je vraag ${number} is beantwoord.`);
  });

  // 0 never answers; -1 cuts the connection, -2 in the middle of an answer to what it took.
  test('each refusal that passes only makes it later, is tried by nobody but us, and is in nobody else’s way', async () => {
    const refusals = [408, 409, 412, 423, 425, 429, 500, 502, 503, 504, -1, -2] as const;
    const asked = await Promise.all(
      refusals.map(async (status, n) => ({
        status,
        chat: bot.chat(invented(n)),
        number: await newQuestionOf(invented(n)),
      })),
    );
    await bot.untilDelivered();
    const before = bot.connector.refused.length;
    for (const { status, chat } of asked)
      bot.connector.fail({
        status,
        times: 1,
        conversation: chat.place.conversation,
        // As long as it says, and no longer.
        ...(status === 429 || status === 503 ? { headers: { 'Retry-After': '1' } } : {}),
      });
    for (const { number } of asked) {
      channel.lookAt(messagesAbout(number)[0]?.id ?? '');
      await channel.press('Ik pak dit op');
    }
    const told = ({ chat, number }: (typeof asked)[number]) =>
      summariesIn(chat.place.conversation).filter((summary) => summary === `Je vraag ${number} is opgepakt.`).length;
    await bot.connector.until(() => asked.every((each) => told(each) > 0), 40);
    await bot.untilDelivered();
    // What was taken before it was cut off comes twice: at least once, as said.
    for (const each of asked) expect([each.status, told(each)]).toEqual([each.status, each.status === -2 ? 2 : 1]);
    expect(bot.connector.refused.slice(before).toSorted()).toEqual([...refusals].toSorted());
    expect((await bot.outbox()).dead).toBe(0);
  });

  test('stopped while every send is refused, it ends well, and all of it comes once after the next start', async () => {
    const refusals = [408, 409, 412, 423, 429, 500] as const;
    const asked = await Promise.all(
      refusals.map(async (status, n) => ({
        status,
        chat: bot.chat(invented(20 + n)),
        number: await newQuestionOf(invented(20 + n)),
      })),
    );
    await bot.untilDelivered();
    const walker = bot.chat(COLLEAGUE);
    await walker.say('menu');
    const tried = bot.connector.refused.length;
    for (const { status, chat } of asked)
      bot.connector.fail({
        status,
        conversation: chat.place.conversation,
        ...(status === 429 ? { headers: { 'Retry-After': '2' } } : {}),
      });
    bot.connector.fail({ status: 409, method: 'POST', conversation: COORDINATORS_CHANNEL });
    bot.connector.fail({ status: 412, method: 'PUT', conversation: walker.place.conversation });
    for (const { number } of asked) {
      channel.lookAt(messagesAbout(number)[0]?.id ?? '');
      await channel.press('Ik pak dit op');
    }
    const number = await newQuestionOf(COLLEAGUE);
    // Whoever pressed has the step; the message of the others waits for its next try.
    await walker.press('Mag ik dit delen?');
    const all = (each: number) => bot.connector.refused.slice(tried).includes(each);
    await bot.connector.until(() => refusals.every(all));
    expect(await bot.restart()).toBe(0);
    bot.connector.work();
    const told = ({ chat, number: theirs }: (typeof asked)[number]) =>
      summariesIn(chat.place.conversation).filter((summary) => summary === `Je vraag ${theirs} is opgepakt.`).length;
    await bot.connector.until(() => messagesAbout(number).length > 0 && asked.every((each) => told(each) > 0), 60);
    await bot.untilDelivered();
    expect(messagesAbout(number)).toHaveLength(1);
    expect(asked.map((each) => [each.status, told(each)])).toEqual(refusals.map((status) => [status, 1]));
    expect((await bot.outbox()).dead).toBe(0);
  });

  test.each([503, -1])('what somebody waits for now is tried again within the turn (%i)', async (status) => {
    const before = summariesIn(ownConversation(MEMBER)).length;
    bot.connector.fail({ status, times: 1, conversation: ownConversation(MEMBER) });
    expect(await member.say('menu')).toContain('Meest gekozen');
    expect(summariesIn(ownConversation(MEMBER))).toHaveLength(before + 1);
    expect(bot.log).not.toMatch(/"level":50/);
  });
});

describe('the card in the channel', () => {
  test.each([400, 405])('is posted again where %i says that it cannot be replaced', async (status) => {
    const number = await newQuestion();
    const [before] = messagesAbout(number);
    bot.connector.fail({ status, method: 'PUT', conversation: COORDINATORS_CHANNEL });
    await channel.press('Ik pak dit op');
    await bot.connector.until(() => messagesAbout(number).some(({ id }) => id !== before?.id));
    await bot.untilDelivered();
    expect((await bot.outbox()).dead).toBe(0);
  });

  test('is posted again when somebody deleted it, and remembered there', async () => {
    const number = await newQuestion();
    const deleted = channel.message;
    bot.connector.remove(COORDINATORS_CHANNEL, deleted);
    // Pressed by somebody who still has it on the screen.
    await channel.press('Ik pak dit op');
    await bot.connector.until(() => messagesAbout(number).some(({ id }) => id !== deleted));
    await channel.receive('Opgepakt door');
    expect(channel.message).not.toBe(deleted);
    const posted = channel.message;
    await answerWith(channel, answer);
    await bot.connector.until(() =>
      messagesAbout(number).some(({ id, activity }) => id === posted && JSON.stringify(activity).includes(answer)),
    );
    // The other is the form, which stands apart in the channel.
    const cards = messagesAbout(number).filter(({ activity }) => JSON.stringify(activity).includes(answer));
    expect(cards.map(({ id }) => id)).toEqual([posted]);
  });

  test('moves along to another channel, and leaves no question behind in the old one', async () => {
    const number = await newQuestion();
    const old = channel.message;
    const there = bot.inChannel(COORDINATOR, OTHER_CHANNEL);
    await there.say('koppel');
    await there.receive(`Vraag ${number} van`);
    await bot.connector.until(
      () => !JSON.stringify(bot.connector.now(COORDINATORS_CHANNEL, old)).includes('voetbaltrainer'),
    );
    expect(JSON.stringify(bot.connector.now(COORDINATORS_CHANNEL, old))).toContain('staat nu in een ander kanaal');
    await answerWith(there, answer);
    await member.receive(answer);
    await bot.untilDelivered();
    expect(messagesAbout(number, OTHER_CHANNEL)).toHaveLength(1);
    expect(isIn(COORDINATORS_CHANNEL, answer)).toBe(false);
    // Linked where it already is, nothing comes twice.
    const before = messagesAbout(number, OTHER_CHANNEL);
    await there.say('koppel');
    await bot.untilDelivered();
    expect(messagesAbout(number, OTHER_CHANNEL).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });
});

test('what waits is in the metrics, with its cause', async () => {
  bot.connector.fail({ status: 403, conversation: COORDINATORS_CHANNEL });
  await askQuestion(member, QUESTION);
  await bot.untilOutbox(({ waiting }) => waiting > 0);
  const metrics = await (await fetch(`${bot.url}/metrics`)).text();
  expect(metrics).toContain('deelwijzer_outbox_letters{state="waiting",cause="blocked"} 1');
  expect(metrics).toMatch(/deelwijzer_outbox_oldest_seconds\{state="waiting"\} \d/);
  expect(metrics).toContain('deelwijzer_outbox_oldest_seconds{state="dead"} 0');
});
