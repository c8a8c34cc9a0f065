import { askQuestion, formAfter, previewQuestion } from '../support/asking';
import { problemsOfCard } from '../support/card-problems';
import type { Chat } from '../support/chat';
import { COORDINATOR, MEMBER } from '../support/people';
import { buttonsOf, inputsOf, titlesOf } from '../support/seen-card';
import { TestBot } from '../support/start-bot';

jest.setTimeout(180_000);

let bot: TestBot;
beforeAll(async () => {
  bot = await TestBot.start();
});
afterAll(() => bot.stop());

const TEXT = 'Mag ik met de trainer overleggen?';
const fieldOf = ({ card }: Chat, id: string): unknown => inputsOf(card).find((each) => each.id === id)?.value;

async function onWalk(): Promise<Chat> {
  const chat = bot.chat(MEMBER);
  await chat.say('menu');
  for (const title of ['Mag ik dit delen?', 'Nee', 'Vraag de coördinator']) await chat.press(title);
  return chat;
}

describe('what was typed is there again', () => {
  test('after Terug from the form, with haste, name and route as they were', async () => {
    const chat = await onWalk();
    const words = await chat.press('Terug', { question: TEXT, urgent: 'ja', anonymous: 'true', along: 'false' });
    expect(words).toContain('Nog niet verstuurd.');
    expect(words).toContain('Met wie wil je delen?');
    expect(problemsOfCard(chat.card)).toEqual([]);
    await chat.press('Vraag de coördinator');
    expect(['question', 'urgent', 'anonymous', 'along'].map((id) => fieldOf(chat, id))).toEqual([
      TEXT,
      'ja',
      'true',
      'false',
    ]);
  });

  test('after Niet versturen, also from the menu', async () => {
    const chat = bot.chat(MEMBER);
    await chat.say('menu');
    await chat.say('vraag');
    await chat.press('Menu');
    expect(chat.words).not.toContain('Nog niet verstuurd.');
    await chat.say('menu');
    await chat.say('vraag');
    await previewQuestion(chat, `${TEXT} Bel 06-12345678.`);
    expect(chat.words).toContain('Hier lijken persoonsgegevens in te staan');
    await chat.press('Niet versturen');
    expect(chat.words).toContain('Nog niet verstuurd.');
    expect(problemsOfCard(chat.card)).toEqual([]);
    await chat.press(
      titlesOf(chat.card).includes('Verder met je vraag') ? 'Verder met je vraag' : 'Vraag de coördinator',
    );
    expect(fieldOf(chat, 'question')).toBe(`${TEXT} Bel 06-12345678.`);
  });

  test('and nothing is said or carried where nothing was typed; of far too much as much as can be sent', async () => {
    const chat = await onWalk();
    await chat.press('Terug', { question: '  ' });
    expect(chat.words).not.toContain('Nog niet verstuurd.');
    await chat.press('Vraag de coördinator');
    await chat.press('Terug', { question: 'a'.repeat(9_000) });
    expect(chat.words).toContain('Alleen de eerste 4000 tekens gaan mee.');
    expect(problemsOfCard(chat.card)).toEqual([]);
  });

  test('in a follow-up, and in an answer of a coordinator', async () => {
    const member = bot.chat(MEMBER);
    const { number } = await askQuestion(member, TEXT);
    await member.say('mijn vragen');
    await member.press(`Bekijk vraag ${number}`);
    await member.press('Iets toevoegen');
    await member.press('Terug', { question: 'En de moeder?' });
    expect(member.words).toContain('kies “Iets toevoegen”');
    await member.press('Iets toevoegen');
    expect(fieldOf(member, 'question')).toBe('En de moeder?');

    const channel = bot.inChannel(COORDINATOR);
    await channel.say('koppel');
    await channel.receive(`Vraag ${number} van`);
    const own = bot.chat(COORDINATOR);
    await own.say('menu');
    const form = await formAfter(channel, 'Beantwoord');
    expect(form.place.kind).toBe('personal');
    await form.press('Terug', { answer: 'Overleg eerst met het gezin.' });
    expect(form.words).toContain('kies “Beantwoord”');
    expect(JSON.stringify(bot.connector.messagesIn(channel.place.conversation))).not.toContain('Overleg eerst');
    await form.press('Beantwoord');
    expect(fieldOf(form, 'answer')).toBe('Overleg eerst met het gezin.');
    await form.press('Bekijk voor verzenden', { answer: 'Overleg eerst met de moeder.' });
    await form.press('Terug');
    expect(buttonsOf(form.card).some(({ data }) => JSON.stringify(data).includes('Overleg eerst met de moeder.'))).toBe(
      true,
    );
  });
});
