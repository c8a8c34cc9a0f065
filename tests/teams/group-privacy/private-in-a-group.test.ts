import { post } from '../../support/chat';
import { MEMBER } from '../../support/people';
import { buttonOn, wordsOn } from '../../support/seen-card';
import { TestBot } from '../../support/start-bot';

jest.setTimeout(60_000);

let bot: TestBot;
beforeAll(async () => {
  bot = await TestBot.start();
});
afterAll(() => bot.stop());
afterEach(() => bot.connector.work());

/** Presses on the menu of a group chat, as an old client does that cannot execute a button: its data comes as a message. */
async function submitInGroup(data: Readonly<Record<string, unknown>>, onMessage: boolean): Promise<string> {
  const group = bot.inGroup(MEMBER);
  await group.say('menu');
  const before = bot.connector.messagesIn(group.place.conversation).length;
  const { status } = await post(
    bot.url,
    group.activity({ type: 'message', value: data, ...(onMessage ? { replyToId: group.message } : {}) }),
  );
  expect(status).toBe(200);
  const messages = bot.connector.messagesIn(group.place.conversation);
  // The menu that was pressed, and one new message.
  expect(messages).toHaveLength(before + 1);
  return wordsOn(messages.at(-1)?.activity.attachments?.[0]?.content ?? {});
}

describe.each([
  ['on the message', true],
  ['without a message to reply to', false],
])('a private press that an old client submits in a group, %s', (_, onMessage) => {
  it.each(['my-questions', 'my-data', 'ask', 'q-show', 'my-data-ask'])(
    '%s shows nothing of that person to the group',
    async (verb) => {
      const seen = await submitInGroup({ verb, id: '00000000-0000-4000-8000-000000000000', token: 'x' }, onMessage);
      expect(seen).toContain('Hier leest iedereen mee.');
      expect(seen).toMatch(/^(Deelwijzer\n)?Stel je vraag in je eigen gesprek met mij/);
    },
  );

  it('leaves the message of the group as it was', async () => {
    const group = bot.inGroup(MEMBER);
    await group.say('menu');
    const { words } = group;
    await post(
      bot.url,
      group.activity({
        type: 'message',
        value: { verb: 'my-questions' },
        ...(onMessage ? { replyToId: group.message } : {}),
      }),
    );
    group.lookAt(group.message);
    expect(group.words).toBe(words);
  });
});

test('a form of one’s own that was opened from a group is not what the group types to', async () => {
  const group = bot.inGroup(MEMBER);
  await group.say('menu');
  await group.press('Mag ik dit delen?');
  const step = group.card;
  // The form carries the walk of whoever asks; the group's own walk is another.
  await group.invoke(buttonOn(step, 'Vraag de coördinator'));
  await group.say('terug');
  expect(group.words).not.toContain('Je vraag aan de coördinator');
});
