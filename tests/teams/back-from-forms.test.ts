import { askQuestion, formAfter, previewQuestion } from '../support/asking';
import { problemsOfCard } from '../support/card-problems';
import type { Chat } from '../support/chat';
import { COORDINATOR, MEMBER } from '../support/people';
import { buttonOn, buttonsOf, inputsOf } from '../support/seen-card';
import { TestBot } from '../support/start-bot';

jest.setTimeout(180_000);

let bot: TestBot;
beforeAll(async () => {
  bot = await TestBot.start();
});
afterAll(() => bot.stop());

const TEXT = 'Mag ik met de trainer overleggen?';
const FILLED = { question: TEXT, urgent: 'ja', anonymous: 'true', along: 'false' };
const fieldOf = ({ card }: Chat, id: string): unknown => inputsOf(card).find((each) => each.id === id)?.value;
const filledIn = (chat: Chat) => ['question', 'urgent', 'anonymous', 'along'].map((id) => fieldOf(chat, id));
const messages = (chat: Chat) => bot.connector.messagesIn(chat.place.conversation);

async function onWalk(chat: Chat): Promise<Chat> {
  await chat.say('menu');
  for (const title of ['Mag ik dit delen?', 'Nee', 'Vraag de coördinator']) await chat.press(title);
  return chat;
}

/** Presses it, and looks at what comes below. The chat itself goes on looking at what stays. */
async function pressAndSeeBelow(chat: Chat, title: string, words: string, inputs = {}): Promise<Chat> {
  await chat.press(title, inputs);
  const below = chat.sameAgain();
  await below.receive(words);
  return below;
}

describe('in a chat of one’s own what was typed stays in the place of its form', () => {
  test('after Terug, with haste, name and route as they were, also when the route goes on below', async () => {
    const chat = await onWalk(bot.chat(MEMBER));
    const route = await pressAndSeeBelow(chat, 'Terug', 'Met wie wil je delen?', FILLED);
    expect(chat.words).toContain(TEXT);
    expect(chat.words).toContain('nog niet verstuurd');
    expect(problemsOfCard(chat.card)).toEqual([]);
    expect(route.words).not.toContain(TEXT);
    await route.press('Terug');
    await route.say('menu');
    await chat.press('Verder met je tekst');
    expect(filledIn(chat)).toEqual([TEXT, 'ja', 'true', 'false']);
  });

  test('what is typed to the bot next is for the route below', async () => {
    const chat = await onWalk(bot.chat(MEMBER));
    const route = await pressAndSeeBelow(chat, 'Terug', 'Met wie wil je delen?', FILLED);
    expect(await route.say('terug')).toContain('Is er nu gevaar?');
  });

  test('after Niet versturen, with the menu below where there is no route', async () => {
    const chat = bot.chat(MEMBER);
    await chat.say('menu');
    await chat.say('vraag');
    await previewQuestion(chat, `${TEXT} Bel 06-12345678.`);
    expect(chat.words).toContain('Hier lijken persoonsgegevens in te staan');
    await pressAndSeeBelow(chat, 'Niet versturen', 'Waar wil je over nadenken?');
    await chat.press('Verder met je tekst');
    expect(fieldOf(chat, 'question')).toBe(`${TEXT} Bel 06-12345678.`);
  });

  test('brought twice by Teams, the press puts one card below', async () => {
    const chat = await onWalk(bot.chat(MEMBER));
    const press = chat.activity({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: chat.message,
      value: { action: { type: 'Action.Execute', ...buttonOn(chat.card, 'Terug') }, trigger: 'manual' },
    });
    const data = { ...(buttonOn(chat.card, 'Terug').data as object), ...FILLED };
    const brought = { ...press, value: { action: { type: 'Action.Execute', verb: 'ask-back', data } } };
    const before = messages(chat).length;
    for (let times = 0; times < 2; times++) {
      const answered = await fetch(`${bot.url}/api/messages`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(brought),
      });
      expect(await answered.text()).toContain(TEXT);
    }
    await bot.connector.until(() => messages(chat).length > before);
    // A second one would come after the pause between two sends of a conversation.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(messages(chat)).toHaveLength(before + 1);
  });

  test('until it is thrown away, in two presses', async () => {
    const chat = await onWalk(bot.chat(MEMBER));
    await pressAndSeeBelow(chat, 'Terug', 'Met wie wil je delen?', FILLED);
    expect(buttonOn(chat.card, 'Gooi weg').type).toBe('Action.ToggleVisibility');
    expect(await chat.press('Ja, gooi mijn tekst weg')).toContain('Er is niets verstuurd.');
    expect(JSON.stringify(chat.card)).not.toContain(TEXT);
  });

  test('nothing stays where nothing was typed; of far too much as much as can be sent', async () => {
    const chat = await onWalk(bot.chat(MEMBER));
    const before = messages(chat).length;
    expect(await chat.press('Terug', { question: '  ' })).toContain('Met wie wil je delen?');
    await chat.press('Vraag de coördinator');
    await pressAndSeeBelow(chat, 'Terug', 'Met wie wil je delen?', { question: 'a'.repeat(9_000) });
    expect(chat.words).toContain('Alleen de eerste 4000 tekens gaan mee.');
    expect(problemsOfCard(chat.card)).toEqual([]);
    expect(messages(chat)).toHaveLength(before + 1);
  });

  test('in a follow-up, and in an answer of a coordinator', async () => {
    const member = bot.chat(MEMBER);
    const { number } = await askQuestion(member, TEXT);
    await member.say('mijn vragen');
    await member.press(`Bekijk vraag ${number}`);
    await member.press('Iets toevoegen');
    await pressAndSeeBelow(member, 'Terug', `Vraag ${number}`, { question: 'En de moeder?' });
    await member.press('Verder met je tekst');
    expect(fieldOf(member, 'question')).toBe('En de moeder?');

    const channel = bot.inChannel(COORDINATOR);
    await channel.say('koppel');
    await channel.receive(`Vraag ${number} van`);
    const own = bot.chat(COORDINATOR);
    await own.say('menu');
    const form = await formAfter(channel, 'Beantwoord');
    expect(form.place.kind).toBe('personal');
    await pressAndSeeBelow(form, 'Terug', `Vraag ${number} van`, { answer: 'Overleg eerst met het gezin.' });
    expect(JSON.stringify(messages(channel))).not.toContain('Overleg eerst');
    await form.press('Verder met je tekst');
    expect(fieldOf(form, 'answer')).toBe('Overleg eerst met het gezin.');
    await form.press('Bekijk voor verzenden', { answer: 'Overleg eerst met de moeder.' });
    await form.press('Terug');
    expect(form.words).toContain('Overleg eerst met de moeder.');
  });
});

describe('in a group, where only its writer sees it', () => {
  test('it goes back on the button that leads to its form, and says until when', async () => {
    const chat = await onWalk(bot.inGroup(MEMBER));
    const words = await chat.press('Terug', FILLED);
    expect(words).toContain('Nog niet verstuurd.');
    expect(words).toContain('Ga je eerst verder, dan is het weg.');
    expect(words).toContain('Met wie wil je delen?');
    expect(problemsOfCard(chat.card)).toEqual([]);
    expect(JSON.stringify(messages(chat))).not.toContain(TEXT);
    await chat.press('Vraag de coördinator');
    expect(filledIn(chat)).toEqual([TEXT, 'ja', 'true', 'false']);
    await chat.press('Terug', { question: '' });
    expect(buttonsOf(chat.card).some(({ data }) => JSON.stringify(data ?? {}).includes(TEXT))).toBe(false);
  });
});
