import { problemsOfCard } from '../support/card-problems';
import type { Chat } from '../support/chat';
import { cardIn } from '../support/chat';
import { COLLEAGUE, MEMBER } from '../support/people';
import { buttonsOf, type CardPart, wordsOn } from '../support/seen-card';
import { TestBot } from '../support/start-bot';

jest.setTimeout(120_000);

let bot: TestBot;
beforeAll(async () => {
  bot = await TestBot.start();
}, 60_000);
afterAll(() => bot.stop());

async function adviceAt(...titles: readonly string[]): Promise<Chat> {
  const chat = bot.chat(MEMBER);
  await chat.say('menu');
  for (const title of ['Mag ik dit delen?', ...titles]) await chat.press(title);
  return chat;
}

const changeButton = (card: CardPart, question: string): CardPart => {
  const found = buttonsOf(card).find(({ tooltip }) => tooltip === `Wijzig: ${question}`);
  if (found === undefined) throw new Error(`Expected a button to change "${question}".`);
  return found;
};

/** Presses *Wijzig* beside this question. */
async function change(chat: Chat, question: string): Promise<string> {
  chat.card = cardIn(await chat.invoke(changeButton(chat.card, question))) ?? chat.card;
  return chat.words;
}

describe('an earlier answer', () => {
  test('is shown again with what follows, and counts once another is chosen', async () => {
    const chat = await adviceAt('Nee', 'De school', 'Ja');
    const words = await change(chat, 'Is er nu gevaar?');
    expect(problemsOfCard(chat.card)).toEqual([]);
    expect(words).toContain('Je antwoord nu: Nee.');
    expect(words).toContain('Dan verandert je advies in: Handel nu.');
    expect(words).toContain(
      'Deze antwoorden vervallen: “De school” bij “Met wie wil je delen?”; “Ja” bij “Gaf de inwoner toestemming?”.',
    );
    expect(words).toContain('✓ Nee');
    const changed = await chat.press('Ja');
    expect(changed).toContain('Handel nu');
    expect(changed).toContain('Bij “Is er nu gevaar?” is je antwoord nu: Ja. Deze antwoorden vervallen:');
  });

  test('stays when somebody leaves it so', async () => {
    const chat = await adviceAt('Nee', 'De school', 'Ja');
    const before = chat.card;
    await change(chat, 'Met wie wil je delen?');
    await chat.press('Laat het zo');
    expect(chat.card).toEqual(before);
    await change(chat, 'Met wie wil je delen?');
    await chat.press('✓ De school');
    expect(chat.card).toEqual(before);
  });

  test('keeps later answers that are asked on the new way as well', async () => {
    const chat = await adviceAt('Nee', 'De school', 'Ja');
    await change(chat, 'Met wie wil je delen?');
    expect(await chat.press('De huisarts')).toContain('Delen mag');
    expect(chat.words).not.toContain('vervall');
  });

  test('of ticks is shown before it counts', async () => {
    const chat = await adviceAt('Nee', 'Familie');
    await chat.press('Verder', { ticked: 'zorgen,schulden' });
    await change(chat, 'Wat wil je delen?');
    expect(await chat.press('Kijk wat er verandert')).toContain('Er verandert niets.');
    const words = await chat.press('Kijk wat er verandert', { ticked: 'adres' });
    expect(problemsOfCard(chat.card)).toEqual([]);
    expect(words).toContain('Je nieuwe antwoord: Het adres.');
    await chat.press('Wijzig');
    expect(chat.words).toContain('Bij “Wat wil je delen?” is je antwoord nu: Het adres.');
  });

  test('that is typed while it is on show answers that question', async () => {
    const chat = await adviceAt('Nee', 'De school');
    await change(chat, 'Is er nu gevaar?');
    expect(await chat.say('ja')).toContain('Handel nu');
  });

  test('of a question that the route does not pass changes nothing', async () => {
    const chat = await adviceAt('Nee', 'De school', 'Ja');
    const button = changeButton(chat.card, 'Is er nu gevaar?');
    for (const at of ['delen/wat', '__proto__', '', undefined]) {
      const card = cardIn(await chat.invoke({ ...button, data: { ...(button.data as object), at } }));
      expect(wordsOn(card ?? {})).toContain('Die vraag hoort niet bij jouw route.');
    }
    for (const option of ['bestaat-niet', ['ja'], '']) {
      const data = { ...(button.data as object), verb: 'change-to', option };
      const card = cardIn(await chat.invoke({ ...button, verb: 'change-to', data }));
      expect(wordsOn(card ?? {})).toMatch(/Dat antwoord past niet bij deze vraag|Kies eerst een antwoord/);
    }
  });
});

test('in a group everybody sees the changed walk, and who was late sees where it went', async () => {
  const one = bot.inGroup(MEMBER);
  await one.say('menu');
  for (const title of ['Mag ik dit delen?', 'Nee', 'De school', 'Ja']) await one.press(title);
  const two = bot.inGroup(COLLEAGUE);
  two.message = one.message;
  two.card = one.card;
  await change(one, 'Is er nu gevaar?');
  await change(two, 'Met wie wil je delen?');
  await one.press('Ja');
  const now = () => bot.connector.now(one.place.conversation, one.message)?.attachments?.[0]?.content ?? {};
  await bot.connector.until(() => JSON.stringify(now()).includes('Handel nu'));
  expect(await two.press('De huisarts')).toContain('Iemand was je net voor.');
  expect(two.words).toContain('Handel nu');
});
