import { MEMBER, ownConversation } from '../../support/people';
import { TestBot } from '../../support/start-bot';

jest.setTimeout(60_000);

test('whoever switches on the SDK’s own log finds no conversation and no card in it', async () => {
  const bot = await TestBot.start({ AZURE_LOG_LEVEL: 'verbose', DEBUG: 'azure:*' });
  try {
    const chat = bot.chat(MEMBER);
    await chat.say('menu');
    await chat.press('Mag ik dit delen?');
    expect(bot.connector.messagesIn(ownConversation(MEMBER)).length).toBeGreaterThan(0);
  } finally {
    await bot.stop();
  }
  const { log } = bot;
  for (const said of [ownConversation(MEMBER), encodeURIComponent(ownConversation(MEMBER)), 'AdaptiveCard', 'Request:'])
    expect(log).not.toContain(said);
});
