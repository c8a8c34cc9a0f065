import { problemsOfCard } from '../support/card-problems';
import { type Chat, cardIn, post } from '../support/chat';
import { MEMBER } from '../support/people';
import { buttonOn, type CardPart, wordsOn } from '../support/seen-card';
import { TestBot } from '../support/start-bot';

jest.setTimeout(120_000);

const PEOPLE = 100;

let bot: TestBot;
beforeAll(async () => {
  bot = await TestBot.start();
});
afterAll(() => bot.stop());
afterEach(() => bot.connector.work());

/** A hundred people who look at one message in the group chat, brought to the same question. */
async function crowdAt(...titles: readonly string[]): Promise<readonly Chat[]> {
  const first = bot.inGroup(MEMBER);
  await first.say('menu');
  for (const title of ['Mag ik dit delen?', ...titles]) await first.press(title);
  return Array.from({ length: PEOPLE }, (_, index) => {
    const number = String(index).padStart(2, '0');
    const aadObjectId = `00000000-0000-0000-0000-0000000001${number}`;
    const chat = bot.inGroup({ id: `29:groep-${number}`, name: `Persoon ${number}`, aadObjectId });
    chat.message = first.message;
    chat.card = first.card;
    return chat;
  });
}

/** Everybody clicks at once; the cards that come back. */
async function allPress(crowd: readonly Chat[], titleFor: (index: number) => string): Promise<readonly CardPart[]> {
  const answers = await Promise.all(crowd.map((chat, index) => chat.invoke(buttonOn(chat.card, titleFor(index)))));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  const cards = answers.map((answered) => cardIn(answered) ?? {});
  expect(cards.flatMap(problemsOfCard)).toEqual([]);
  return cards;
}

/** The step a card stands at: the walk in its buttons. */
const stepOf = (card: CardPart): string => (buttonOn(card, 'Vraag de coördinator').data as { token: string }).token;

async function messageStandsAt(chat: Chat, step: string): Promise<void> {
  const now = () => bot.connector.now(chat.place.conversation, chat.message)?.attachments?.[0]?.content ?? {};
  await bot.connector.until(() => JSON.stringify(now()).includes(step));
  chat.lookAt(chat.message);
}

test('a hundred people who choose the same option end at one step', async () => {
  const crowd = await crowdAt('Nee');
  const cards = await allPress(crowd, () => 'De school');
  const steps = new Set(cards.map(stepOf));
  expect(steps.size).toBe(1);
  expect(wordsOn(cards[0] ?? {})).toContain('Gaf de inwoner toestemming?');
  await messageStandsAt(crowd[0] as Chat, [...steps][0] ?? '');
});

test('a hundred people who choose differently end at the step of the first, and the others are told', async () => {
  const crowd = await crowdAt('Nee');
  const options = ['De school', 'De huisarts', 'Familie', 'Ik weet het niet'];
  const cards = await allPress(crowd, (index) => options[index % options.length] ?? '');
  const steps = new Set(cards.map(stepOf));
  expect(steps.size).toBe(1);
  expect(cards.filter((card) => wordsOn(card).includes('Iemand was je net voor'))).toHaveLength(75);
  await messageStandsAt(crowd[0] as Chat, [...steps][0] ?? '');
});

test('clicks on a card that was overtaken two steps ago move nothing', async () => {
  const crowd = await crowdAt();
  const leader = crowd[0] as Chat;
  await leader.press('Nee');
  await leader.press('De school');
  const here = stepOf(leader.card);
  const cards = await allPress(crowd.slice(1), (index) => (index % 2 === 0 ? 'Ja' : 'Nee'));
  expect(new Set(cards.map(stepOf))).toEqual(new Set([here]));
  await messageStandsAt(leader, here);
  expect(await leader.press('Ja')).toContain('Deel alleen wat de school nodig heeft.');
});

test('a hundred people who go back at once go back one step', async () => {
  const crowd = await crowdAt('Nee', 'De school');
  const cards = await allPress(crowd, () => 'Terug');
  expect(new Set(cards.map((card) => wordsOn(card).includes('Met wie wil je delen?')))).toEqual(new Set([true]));
  await messageStandsAt(crowd[0] as Chat, stepOf(cards[0] ?? {}));
});

test('who asks why in between does not hold the others up', async () => {
  const crowd = await crowdAt('Nee', 'De school');
  const cards = await allPress(crowd, (index) => (index % 2 === 0 ? 'Waarom?' : 'Ja'));
  const moved = cards.filter((_, index) => index % 2 === 1);
  expect(new Set(moved.map((card) => wordsOn(card).includes('Deel alleen wat de school nodig heeft.')))).toEqual(
    new Set([true]),
  );
  await messageStandsAt(crowd[0] as Chat, stepOf(moved[0] ?? {}));
});

test('who presses on an old client moves the message too, and nobody is told to be late for it', async () => {
  const crowd = await crowdAt('Nee');
  const chat = crowd[0] as Chat;
  const { data } = buttonOn(chat.card, 'De school');
  // The fallback of a client that cannot execute: the button's data in a message.
  await post(bot.url, chat.activity({ type: 'message', value: data, replyToId: chat.message }));
  chat.lookAt(chat.message);
  expect(chat.words).toContain('Gaf de inwoner toestemming?');
  const said = await chat.press('Ja');
  expect(said).not.toContain('Iemand was je net voor');
  expect(said).toContain('Deel alleen wat de school nodig heeft.');
});

test('asking is not done where everybody reads along', async () => {
  const chat = bot.inGroup(MEMBER);
  expect(await chat.say('vraag de coördinator')).toContain('Stel je vraag in je eigen gesprek met mij');
  expect(await chat.say('mijn gegevens')).toContain('Stel je vraag in je eigen gesprek met mij');
  const asker = (await crowdAt('Nee'))[0] as Chat;
  await messageStandsAt(asker, stepOf(asker.card));
  expect(await asker.press('Vraag de coördinator')).toContain('Wat wil je vragen?');
  await asker.press('Terug');
  asker.lookAt(asker.message);
  expect(asker.words).toContain('Met wie wil je delen?');
});

test('of many clicks on one message only the newest card is sent on', async () => {
  const crowd = await crowdAt('Nee');
  const sent = () => bot.connector.calls.filter(({ message }) => message === crowd[0]?.message).length;
  const before = sent();
  bot.connector.slow(150);
  const cards = await allPress(crowd, () => 'De school');
  await messageStandsAt(crowd[0] as Chat, stepOf(cards[0] ?? {}));
  expect(sent() - before).toBeLessThan(20);
});
