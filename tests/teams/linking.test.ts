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
