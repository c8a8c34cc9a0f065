import { dutchDate } from '../../src/calendar/dutch-date';
import { addDays, dutchDay } from '../../src/calendar/dutch-day';
import { answerWith, askQuestion } from '../support/asking';
import { problemsOfCard } from '../support/card-problems';
import type { Chat } from '../support/chat';
import { COORDINATOR, COORDINATORS_CHANNEL, MEMBER, OUTSIDER } from '../support/people';
import { TestBot } from '../support/start-bot';

jest.setTimeout(120_000);

const QUESTION = 'Mag ik met de voetbaltrainer overleggen over spijbelgedrag';

let bot: TestBot;
let member: Chat;
let channel: Chat;
beforeEach(async () => {
  bot = await TestBot.start();
  member = bot.chat(MEMBER);
  channel = bot.inChannel(COORDINATOR);
});
afterEach(() => bot.stop());

/** A new question of the member, with the channel's card in front of the coordinator. */
async function newQuestion(): Promise<void> {
  const { number } = await askQuestion(member, QUESTION);
  await channel.receive(`Vraag ${number} van`);
}

test('in the demo one chat is enough: who becomes a coordinator sees the newest question there, and the answer comes back', async () => {
  await askQuestion(member, 'Een vraag van daarvoor over gruttobloem');
  const { number } = await askQuestion(member, QUESTION);
  const words = await member.say('ik ben Yusuf');
  expect(words).toContain('Je bent nu Yusuf Demir');
  expect(words).toContain(`Vraag ${number} van ${MEMBER.name}`);
  expect(words).toContain(QUESTION);
  expect(problemsOfCard(member.card)).toEqual([]);
  await answerWith(member, 'Overleg eerst met het gezin.');
  await member.receive(`Antwoord op vraag ${number}`);
  expect(member.words).toContain('Overleg eerst met het gezin.');
  // Whoever is no coordinator sees no question of another, and in a group nobody does.
  for (const [chat, name] of [
    [member, 'Els'],
    [bot.inGroup(MEMBER), 'Marieke'],
  ] as const) {
    expect(await chat.say(`ik ben ${name}`)).toContain(`Je bent nu ${name}`);
    expect(chat.words).not.toContain('gruttobloem');
  }
});

describe('linking the channel', () => {
  test('is refused to who is no coordinator, and in a chat of one', async () => {
    expect(await bot.inChannel(MEMBER).say('koppel')).toContain('Alleen een coördinator kan een kanaal koppelen.');
    expect(await bot.inChannel(OUTSIDER).say('koppel')).toContain('Alleen een coördinator kan een kanaal koppelen.');
    expect(await bot.chat(COORDINATOR).say('koppel')).toContain('Ga naar het kanaal van de coördinatoren');
  });

  test('brings the question that was waiting for it', async () => {
    const { number, words } = await askQuestion(member, QUESTION);
    expect(words).toContain(`Vraag ${number} is verstuurd`);
    // The courier tries, finds no channel and keeps it; linking before that brings it all the same.
    await channel.say('koppel');
    await channel.receive(`Vraag ${number} van ${MEMBER.name}`);
    // First that it worked, then the question, once.
    const said = bot.connector.messagesIn(COORDINATORS_CHANNEL).map(({ activity }) => JSON.stringify(activity));
    expect(said.map((each) => each.includes('Dit kanaal is gekoppeld'))).toEqual([true, false]);
    expect(channel.words).toContain(QUESTION);
    expect(problemsOfCard(channel.card)).toEqual([]);
  });

  test('of many that wait it brings the most pressing, and a list that brings the others one by one', async () => {
    const numbers: number[] = [];
    for (const urgent of [false, false, true, false])
      numbers.push((await askQuestion(member, `${QUESTION} ${numbers.length}`, { urgent })).number);
    await channel.say('koppel');
    await channel.receive(`Vraag ${numbers[2]} van`);
    await bot.untilDelivered();
    const [list, ...cards] = bot.connector.messagesIn(COORDINATORS_CHANNEL);
    expect(cards).toHaveLength(1);
    channel.lookAt(list?.id ?? '');
    expect(channel.words).toContain('Er wachten 4 vragen');
    expect(channel.words).not.toContain(QUESTION);
    expect(problemsOfCard(channel.card)).toEqual([]);
    const stranger = bot.inChannel(MEMBER);
    stranger.lookAt(channel.message);
    expect(await stranger.press('Zet hier')).toContain('Alleen een coördinator kan dit doen.');
    expect(await channel.press('Zet hier')).toContain('De vraag komt als nieuw bericht');
    expect(await channel.press('Zet hier')).toContain('staat al in dit kanaal');
    await channel.receive(`Vraag ${numbers[0]} van`);
  });

  test('who is on duty is mentioned; the same word twice leaves it so, another word ends it', async () => {
    await channel.say('koppel');
    await newQuestion();
    expect(JSON.stringify(channel.card)).toContain(`<at>${COORDINATOR.name}</at>`);
    expect(problemsOfCard(channel.card)).toEqual([]);
    expect(await channel.say('dienst')).toContain('Je hebt nu dienst');
    expect(await channel.say('dienst uit')).toContain('Je hebt geen dienst meer');
    expect(await channel.say('uit dienst')).toContain('Je hebt geen dienst meer');
    expect(await bot.inChannel(OUTSIDER).say('dienst')).toContain('Alleen een coördinator kan dienst hebben.');
    await newQuestion();
    expect(JSON.stringify(channel.card)).not.toContain('<at>');
    expect(await channel.say('dienst')).toContain('Je hebt nu dienst');
  });

  test('who is away has no duty that day, and dienst says until when', async () => {
    await channel.say('koppel');
    const back = addDays(dutchDay(new Date().toISOString()), 3);
    await bot.api(COORDINATOR, 'absence', { method: 'PUT', body: JSON.stringify({ until: back }) });
    await channel.say('dienst');
    const words = await channel.say('dienst');
    expect(words).toContain('Niemand krijgt nu een melding bij een nieuwe vraag.');
    expect(words).toContain(`(coördinator) (terug op ${dutchDate(back)}).`);
  });
});
