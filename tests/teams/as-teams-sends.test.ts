import { join } from 'node:path';
import Database from 'better-sqlite3';
import { askQuestion, idOn } from '../support/asking';
import { type Activity, type Chat, cardIn, post, readIn } from '../support/chat';
import {
  COORDINATOR,
  COORDINATORS_CHANNEL,
  GROUP_CHAT,
  MEMBER,
  OUTSIDER,
  SECOND_COORDINATOR,
  type TestPerson,
} from '../support/people';
import { buttonOn, type CardPart, titlesOf, wordsOn } from '../support/seen-card';
import { TestBot } from '../support/start-bot';

jest.setTimeout(120_000);

let bot: TestBot;
beforeAll(async () => {
  bot = await TestBot.start();
});
afterAll(() => bot.stop());
afterEach(() => bot.connector.work());

let people = 0;
/** Somebody new, so that no conversation has a past. */
const somebody = (): TestPerson => {
  people += 1;
  const number = String(people).padStart(2, '0');
  return { id: `29:d${number}`, name: `Persoon ${number}`, aadObjectId: `00000000-0000-0000-0000-0000000002${number}` };
};

const cardsIn = (chat: Chat): readonly CardPart[] =>
  bot.connector
    .messagesIn(chat.place.conversation)
    .map(({ activity }) => activity.attachments?.[0]?.content ?? { type: 'nothing' });
const typing = (chat: Chat, id: string, text: string, more: Activity = {}) =>
  post(bot.url, chat.activity({ type: 'message', id, text, ...more }));
const editing = (chat: Chat, id: string, text: string, more: Activity = {}) =>
  post(bot.url, chat.activity({ type: 'messageUpdate', id, text, channelData: { eventType: 'editMessage' }, ...more }));

describe('somebody who corrects what they typed', () => {
  test('gets the answer that was there corrected, and no second one', async () => {
    const chat = bot.chat(somebody());
    await typing(chat, 'm1', 'prvacy');
    expect(wordsOn(cardsIn(chat)[0] ?? {})).toContain('Hier weet ik geen antwoord op');
    await editing(chat, 'm1', 'privacy');
    expect(cardsIn(chat)).toHaveLength(1);
    expect(wordsOn(cardsIn(chat)[0] ?? {})).toContain('Wat Deelwijzer met je gegevens doet');
    await editing(chat, 'm1', 'help');
    expect(cardsIn(chat)).toHaveLength(1);
    expect(wordsOn(cardsIn(chat)[0] ?? {})).toContain('Zo werkt Deelwijzer');
  });

  test('and what was a typed answer is read against the question it answered', async () => {
    const chat = bot.chat(somebody());
    await chat.say('menu');
    await chat.press('Mag ik dit delen?');
    await chat.press('Nee');
    await typing(chat, 'm2', 'de school');
    expect(wordsOn(cardsIn(chat).at(-1) ?? {})).toContain('Gaf de inwoner toestemming?');
    const before = cardsIn(chat).length;
    await editing(chat, 'm2', 'familie');
    expect(cardsIn(chat)).toHaveLength(before);
    expect(wordsOn(cardsIn(chat).at(-1) ?? {})).not.toContain('Gaf de inwoner toestemming?');
    expect(wordsOn(cardsIn(chat).at(-1) ?? {})).not.toContain('Hier weet ik geen antwoord op');
  });

  test('gets a new answer where nobody remembers the old one, or where that was deleted', async () => {
    const chat = bot.chat(somebody());
    await editing(chat, 'nooit-gezien', 'help');
    expect(cardsIn(chat)).toHaveLength(1);
    await typing(chat, 'm3', 'menu');
    bot.connector.fail({ status: 404, times: 1 });
    await editing(chat, 'm3', 'privacy');
    expect(cardsIn(chat)).toHaveLength(3);
    expect(wordsOn(cardsIn(chat)[2] ?? {})).toContain('Wat Deelwijzer met je gegevens doet');
    await editing(chat, 'm3', 'help');
    expect(cardsIn(chat)).toHaveLength(3);
    expect(wordsOn(cardsIn(chat)[2] ?? {})).toContain('Zo werkt Deelwijzer');
  });

  test('changes nothing with the same words, twice delivered or taken back from being deleted', async () => {
    const chat = bot.chat(somebody());
    await typing(chat, 'm4', 'menu');
    const calls = () =>
      bot.connector.calls.filter(({ conversation }) => conversation === chat.place.conversation).length;
    await editing(chat, 'm4', '<at>Deelwijzer</at> menu');
    await editing(chat, 'm4', 'help', { channelData: { eventType: 'undeleteMessage' } });
    expect(calls()).toBe(1);
    await editing(chat, 'm4', 'help');
    await editing(chat, 'm4', 'help');
    expect(calls()).toBe(2);
  });
});

describe('the same message delivered twice', () => {
  test('is answered once, also when both come at the same moment', async () => {
    const chat = bot.chat(somebody());
    await Promise.all([1, 2, 3].map(() => typing(chat, 'dubbel', 'menu')));
    await typing(chat, 'dubbel', 'menu');
    expect(cardsIn(chat)).toHaveLength(1);
    await typing(chat, 'ander', 'menu');
    expect(cardsIn(chat)).toHaveLength(2);
  });

  test('is answered once on two instances with one database, and after a restart', async () => {
    const other = await TestBot.start({ DATABASE_URL: `file:${join(bot.dataFolder, 'test.db')}` });
    const person = somebody();
    const chat = bot.chat(person);
    const activity = chat.activity({ type: 'message', id: 'bij-twee', text: 'menu' });
    await post(bot.url, activity);
    expect((await post(other.url, activity)).status).toBe(200);
    await other.stop();
    await bot.restart();
    expect((await post(bot.url, activity)).status).toBe(200);
    expect(cardsIn(chat)).toHaveLength(1);
  });

  test('that is a press sends its question once', async () => {
    const chat = bot.chat(somebody());
    const press = chat.activity({ type: 'message', id: 'druk', value: { verb: 'my-questions' } });
    await Promise.all([post(bot.url, press), post(bot.url, press)]);
    expect(cardsIn(chat)).toHaveLength(1);
  });
});

describe('a press', () => {
  test('on an older step of one’s own walk goes on from there, and nobody was earlier', async () => {
    const chat = bot.chat(somebody());
    await chat.say('menu');
    await chat.press('Mag ik dit delen?');
    await chat.press('Nee');
    const older = chat.card;
    await chat.press('De school');
    await chat.press('Ja');
    const card = cardIn(await chat.invoke(buttonOn(older, 'De huisarts'))) ?? {};
    expect(wordsOn(card)).not.toContain('Iemand was je net voor');
    expect(wordsOn(card)).toContain('· stap 3');
    await bot.connector.until(() => JSON.stringify(cardsIn(chat)[0]) === JSON.stringify(card));
  });

  test('on an older message in a group goes on from that message', async () => {
    const group = bot.inGroup(somebody());
    await group.say('menu');
    await group.press('Mag ik dit delen?');
    const { message, card } = group;
    await group.say('menu');
    await group.press('Mag ik dit delen?');
    await group.press('Nee');
    group.message = message;
    group.card = card;
    expect(await group.press('Nee')).toContain('Met wie wil je delen?');
  });

  test('on a message that was deleted, or whose id Teams does not say, brings its card as a new message', async () => {
    for (const id of ['verwijderd', '0']) {
      const chat = bot.chat(somebody());
      await chat.say('menu');
      const opens = buttonOn(chat.card, 'Mag ik dit delen?');
      expect(wordsOn(cardIn(await chat.invoke(opens, {}, id)) ?? {})).toContain('Is er nu gevaar?');
      await bot.connector.until(() => cardsIn(chat).length === 2);
      expect(wordsOn(cardsIn(chat)[1] ?? {})).toContain('Is er nu gevaar?');
      await post(bot.url, chat.activity({ type: 'message', value: opens.data, replyToId: id }));
      expect(cardsIn(chat)).toHaveLength(3);
      expect(wordsOn(cardsIn(chat)[2] ?? {})).toContain('Is er nu gevaar?');
    }
  });

  test.each<readonly [string, (data: unknown) => Activity]>([
    ['a dialog', (data) => ({ type: 'invoke', name: 'task/submit', value: { data } })],
    ['a dialog that opens', (data) => ({ type: 'invoke', name: 'task/fetch', value: { data } })],
    ['a message extension', (data) => ({ type: 'invoke', name: 'composeExtension/submitAction', value: { data } })],
  ])('of %s shows its card there, to whoever pressed alone', async (_, activityFor) => {
    const group = bot.inGroup(somebody());
    const before = cardsIn(group).length;
    const { status, body } = await post(bot.url, group.activity(activityFor({ verb: 'my-questions' })));
    expect(status).toBe(200);
    const { task } = body as { task: { value: { card: { content: CardPart } } } };
    expect(wordsOn(task.value.card.content)).toContain('Je hebt geen vragen openstaan');
    expect(cardsIn(group)).toHaveLength(before);
  });

  test('of messageBack comes in as fields or as text, and imBack as the words of its button', async () => {
    const chat = bot.chat(somebody());
    await typing(chat, 'mb1', 'Privacy', { value: { verb: 'privacy' } });
    await typing(chat, 'mb2', 'Privacy', { value: '{"verb":"privacy"}' });
    await typing(chat, 'mb3', 'Privacy');
    await typing(chat, 'mb4', 'Help', { value: 'niets van ons' });
    expect(cardsIn(chat).map((card) => wordsOn(card).split('\n')[0])).toEqual([
      ...Array.from({ length: 3 }, () => 'Wat Deelwijzer met je gegevens doet'),
      'Zo werkt Deelwijzer',
    ]);
  });

  test('on an old card of a question shows how it stands now, and in another group only to the coordinator', async () => {
    await bot.inChannel(COORDINATOR).say('koppel');
    const member = bot.chat(MEMBER);
    await askQuestion(member, 'Mag ik dit aan de huisarts vertellen?');
    const channel = bot.inChannel(COORDINATOR);
    await channel.receive('Mag ik dit aan de huisarts vertellen?');
    const old = channel.card;
    await channel.press('Ik pak dit op');
    const late = bot.inChannel(SECOND_COORDINATOR);
    late.message = channel.message;
    const seen = cardIn(await late.invoke(buttonOn(old, 'Ik pak dit op'))) ?? {};
    expect(wordsOn(seen)).toContain(`Opgepakt door ${COORDINATOR.name}`);

    const id = idOn(channel);
    const group = bot.inGroup(COORDINATOR);
    await group.say('menu');
    const shown = await group.invoke({ verb: 'c-show', data: { verb: 'c-show', id } });
    expect(wordsOn(cardIn(shown) ?? {})).toContain('Mag ik dit aan de huisarts vertellen?');
    await group.invoke({ verb: 'privacy', data: { verb: 'privacy' } });
    await bot.connector.until(() => JSON.stringify(cardsIn(group)).includes('Wat Deelwijzer met je gegevens doet'));
    expect(JSON.stringify(bot.connector.calls.filter(({ conversation }) => conversation === GROUP_CHAT))).not.toContain(
      'huisarts vertellen',
    );
  });

  test('by somebody of whom Teams says no object id reaches nobody’s questions', async () => {
    const { aadObjectId: _, ...nobody } = somebody();
    const chat = bot.chat(nobody as TestPerson);
    const words = readIn(await chat.invoke({ verb: 'my-questions', data: { verb: 'my-questions' } }));
    expect(words).not.toContain('Je hebt geen vragen openstaan');
    expect(words).toContain('Ik kan niet zien wie je bent');
  });
});

test.each<readonly [string, Activity, string]>([
  [
    'a photo',
    { text: '', attachments: [{ contentType: 'image/*', contentUrl: 'https://x.test/1' }] },
    'Een plaatje of bestand kan ik niet lezen',
  ],
  ['nothing at all', { text: '' }, 'Waar wil je over nadenken?'],
  ['a thumb', { text: '👍' }, 'Fijn. Zeg het maar'],
  [
    'HTML alone',
    { attachments: [{ contentType: 'text/html', content: '<p>pri&shy;vacy</p>' }] },
    'Wat Deelwijzer met je gegevens doet',
  ],
  ['a mention behind', { text: 'privacy&nbsp;<at id="0">Deelwijzer</at>' }, 'Wat Deelwijzer met je gegevens doet'],
  ['a wish to speak with somebody', { text: 'Kan ik met iemand praten?' }, 'Liever iemand spreken?'],
])('%s gets a friendly word', async (_, fields, expected) => {
  const chat = bot.chat(somebody());
  await post(bot.url, chat.activity({ type: 'message', ...fields }));
  expect(wordsOn(cardsIn(chat)[0] ?? {})).toContain(expected);
  expect(titlesOf(cardsIn(chat)[0] ?? {}).length).toBeGreaterThan(0);
});

test('the guard and the form get the cleaned text, with the places that hold in it', async () => {
  const chat = bot.chat(somebody());
  await chat.say('vraag');
  const question = 'Mag&nbsp;ik Fatma de\u00a0Vries\u200b bellen op 06\u20111234\u20105678 &amp; mailen?';
  await chat.press('Bekijk voor verzenden', { question, anonymous: 'false', urgent: 'nee' });
  expect(chat.words).toContain('Fatma de Vries');
  expect(chat.words).toContain('06-1234-5678');
  expect(JSON.stringify(chat.card)).not.toMatch(/&nbsp;|&amp;|\\u200b|\u200b|\u00a0|\u2011/);
});

describe('installing', () => {
  beforeEach(() => bot.inChannel(COORDINATOR).say('koppel'));

  const installs = (chat: Chat, action: string, more: Activity = {}) =>
    post(bot.url, chat.activity({ type: 'installationUpdate', action, ...more }));

  test('makes a coordinator somebody to hand over to at once, and uninstalling takes it back', async () => {
    const channel = bot.inChannel(COORDINATOR);
    const waiting = async () => {
      await bot.untilDelivered();
      return bot.outbox();
    };
    await installs(bot.chat(SECOND_COORDINATOR), 'add');
    const { number } = await askQuestion(bot.chat(MEMBER), 'Mag ik dit aan de wijkagent vertellen?');
    await channel.receive('Mag ik dit aan de wijkagent vertellen?');
    await channel.press('Draag over');
    await channel.press('Draag over', { to: SECOND_COORDINATOR.aadObjectId });
    const second = bot.chat(SECOND_COORDINATOR);
    await second.receive('Deze vraag is aan jou overgedragen.');
    expect(second.words).toContain(`${number}`);
    await installs(bot.chat(SECOND_COORDINATOR), 'remove');
    const { number: next } = await askQuestion(bot.chat(MEMBER), 'En mag ik dit aan de leerplicht vertellen?');
    await channel.receive('En mag ik dit aan de leerplicht vertellen?');
    const before = bot.connector.messagesIn(second.place.conversation).length;
    await channel.press('Draag over');
    await channel.press('Draag over', { to: SECOND_COORDINATOR.aadObjectId });
    await waiting();
    expect(next).toBeGreaterThan(number);
    expect(bot.connector.messagesIn(second.place.conversation)).toHaveLength(before);
  });

  test('by somebody else keeps nothing of them', async () => {
    const addresses = (): unknown => {
      const database = new Database(join(bot.dataFolder, 'test.db'), { readonly: true });
      const rows = database.prepare('select count(*) as n from address').all();
      database.close();
      return rows;
    };
    const before = addresses();
    await installs(bot.chat(OUTSIDER), 'add');
    expect(addresses()).toEqual(before);
  });

  test('in a team welcomes it once and says who brought the bot in', async () => {
    const channel = bot.inChannel(MEMBER);
    const before = cardsIn(channel).length;
    const added = { membersAdded: [{ id: 'bot-deelwijzer' }] };
    await installs(channel, 'add', added);
    await post(bot.url, channel.activity({ type: 'conversationUpdate', ...added }));
    const cards = cardsIn(channel).slice(before);
    expect(cards).toHaveLength(1);
    expect(wordsOn(cards[0] ?? {})).toContain(`${MEMBER.name} heeft mij hier toegevoegd.`);
  });

  test('taken back by the team of the coordinators unlinks their channel: questions wait there', async () => {
    const channel = bot.inChannel(COORDINATOR);
    await installs(channel, 'remove', {
      conversation: { id: '19:een-ander-team@thread.tacv2', conversationType: 'channel' },
    });
    expect(await channel.say('dienst')).toContain('dienst');
    await installs(channel, 'remove', { conversation: { id: COORDINATORS_CHANNEL, conversationType: 'channel' } });
    expect(await channel.say('dienst')).toContain('Koppel eerst een kanaal');
  });
});

test('a turn ends while the service says nothing at all, and what it says then is not lost', async () => {
  const chat = bot.chat(somebody());
  bot.connector.fail({ status: 0 });
  // Without an end of its own this would wait for as long as the service does.
  expect((await typing(chat, 'stil', 'menu')).status).toBe(200);
  bot.connector.work();
  expect(await chat.say('help')).toContain('Zo werkt Deelwijzer');
  bot.connector.slow(6_000);
  expect((await typing(chat, 'traag', 'privacy')).status).toBe(200);
  bot.connector.slow(0);
  await bot.connector.until(() => wordsOn(cardsIn(chat).at(-1) ?? {}).includes('Wat Deelwijzer met je gegevens doet'));
  expect(bot.log).not.toMatch(/unhandled/i);
});
