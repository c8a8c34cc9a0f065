import { renameSync } from 'node:fs';
import { answerWith, askQuestion, formAfter, idOn, numberOn, previewQuestion } from '../support/asking';
import { problemsOfCard } from '../support/card-problems';
import { type Chat, cardIn, readIn } from '../support/chat';
import {
  COLLEAGUE,
  COORDINATOR,
  COORDINATORS_CHANNEL,
  MEMBER,
  OUTSIDER,
  ownConversation,
  SECOND_COORDINATOR,
  type TestPerson,
} from '../support/people';
import { buttonOn, inputsOf, valuesOf, wordsOn } from '../support/seen-card';
import { TestBot } from '../support/start-bot';

jest.setTimeout(120_000);

/** Invented, and nowhere else in this repository, so that finding it somewhere means that it leaked. */
const QUESTION = 'Mag ik met de voetbaltrainer overleggen over spijbelgedrag';
const ANSWER = 'Overleg eerst met het gezin, daarna pas met de voetbalvereniging';
const NAME = 'Priscilla Oudenaarden';
const PHONE = '06-12345678';

let bot: TestBot;
let member: Chat;
let channel: Chat;
// One program for all, because starting it takes seconds. Every test links the channel itself, and asks its own question.
beforeAll(async () => {
  bot = await TestBot.start({ LOG_LEVEL: 'debug' });
});
beforeEach(async () => {
  member = bot.chat(MEMBER);
  channel = bot.inChannel(COORDINATOR);
  await channel.say('koppel');
});
afterEach(async () => {
  bot.connector.work();
  await bot.untilDelivered();
  expect(secretsIn(bot.log)).toEqual([]);
  expect(secretsIn(bot.stored)).toEqual([]);
});
afterAll(() => bot.stop());

/** What people typed here and who they are: after every test none of it may be in the log, or readable in the database. */
const SECRETS = [
  'voetbaltrainer',
  'spijbelgedrag',
  'voetbalvereniging',
  'eerste versie',
  'Priscilla',
  'Oudenaarden',
  PHONE,
  ...[MEMBER, COLLEAGUE, COORDINATOR, SECOND_COORDINATOR].flatMap(({ name, id, aadObjectId }) => [
    name,
    id,
    aadObjectId,
  ]),
  COORDINATORS_CHANNEL,
  'a:prive-',
  'thread.tacv2',
  'gevaar_nu.nee',
];
const secretsIn = (text: string): readonly string[] =>
  [...SECRETS, bot.connector.url].filter((secret) => text.includes(secret));

const inChannel = () => bot.connector.messagesIn(COORDINATORS_CHANNEL);
const channelText = () => JSON.stringify(inChannel());
const messagesAbout = (number: number) =>
  inChannel().filter(({ activity }) => JSON.stringify(activity).includes(`vraag ${number}`));

/** The second coordinator, looking at the same message. */
function colleagueAt(chat: Chat): Chat {
  const colleague = bot.inChannel(SECOND_COORDINATOR);
  colleague.lookAt(chat.message);
  return colleague;
}

/** Waits until the message in the channel says so; the outbox replaces it a moment after the click. */
async function channelSays(words: string): Promise<void> {
  const { message } = channel;
  const now = () => bot.connector.now(COORDINATORS_CHANNEL, message)?.attachments?.[0]?.content ?? {};
  await bot.connector.until(() => wordsOn(now()).includes(words));
  channel.lookAt(message);
}

/** A new question of the member, with the channel's card in front of the coordinator. */
async function newQuestion(text = QUESTION, way = {}): Promise<number> {
  const { number } = await askQuestion(member, text, way);
  await channel.receive(`Vraag ${number} van`);
  return number;
}

describe('asking', () => {
  test('anonymously shows nobody who asks, and replaces what looks like personal data', async () => {
    await member.say('menu');
    await member.press('Mag ik dit delen?');
    await member.press('Nee');
    await member.press('Vraag de coördinator');
    expect(member.words).toContain('“Mag ik dit delen?” (Nee).');
    const preview = await previewQuestion(member, `${QUESTION}? Zij heet ${NAME}, bel ${PHONE}.`, { anonymous: true });
    expect(preview).toContain('Hier lijken persoonsgegevens in te staan');
    expect(preview).toContain(`Zij heet [naam], bel [telefoonnummer].`);
    expect(problemsOfCard(member.card)).toEqual([]);
    const number = numberOn(await member.press('Vervang en verstuur'));
    await channel.receive(`Vraag ${number} van een teamlid (anoniem)`);
    expect(channel.words).toContain('Zij heet [naam], bel [telefoonnummer].');
    expect(channel.words).toContain('De route stopte bij: Mag ik dit delen?: Met wie wil je delen?');
    expect(channel.words).toContain('1. Is er nu gevaar? Nee');
    const said = JSON.stringify(messagesAbout(number));
    for (const secret of [MEMBER.name, MEMBER.id, MEMBER.aadObjectId, NAME, PHONE, ownConversation(MEMBER)])
      expect(said).not.toContain(secret);
  });

  test('keeps what the person says is no personal data, but never a phone number', async () => {
    await newQuestion(`Kent ${NAME} de regels van ${PHONE}?`, { keep: 'all' });
    expect(channel.words).toContain(`Kent ${NAME} de regels van [telefoonnummer]?`);
  });

  test('with the text changed back and forth stores what was seen last', async () => {
    await member.say('vraag');
    await previewQuestion(member, 'Dit is de eerste versie');
    await member.press('Tekst veranderen');
    expect(member.words).toContain('Dit is de eerste versie');
    await previewQuestion(member, 'Dit is de tweede versie');
    const number = numberOn(await member.press('Verstuur'));
    await channel.receive(`Vraag ${number} van`);
    expect(channel.words).toContain('Dit is de tweede versie');
    expect(channel.words).not.toContain('eerste versie');
  });

  test('with the same form twice, also at once, stores it once', async () => {
    await member.say('vraag');
    await previewQuestion(member, QUESTION);
    const send = buttonOn(member.card, 'Verstuur');
    const answers = await Promise.all(Array.from({ length: 10 }, () => member.invoke(send)));
    const numbers = new Set(answers.map((answered) => numberOn(wordsOn(cardIn(answered) ?? {}))));
    expect(numbers.size).toBe(1);
    const [number = 0] = numbers;
    await channel.receive(`Vraag ${number} van`);
    await newQuestion();
    expect(messagesAbout(number)).toHaveLength(1);

    const other = bot.chat(COLLEAGUE);
    await other.say('menu');
    other.card = { ...other.card, actions: [send] };
    expect(await other.press('Verstuur')).toContain(
      'Dit is nog niet verstuurd: met dit formulier is al een keer iets anders verstuurd.',
    );
    expect(numberOn(await other.press('Verstuur'))).toBeGreaterThan(number);
  });

  test('with nothing, with 10,000 characters or with bytes says so or stores it, and never loses it', async () => {
    await member.say('vraag');
    for (const nothing of ['', '   ', '\n\t'])
      expect(await previewQuestion(member, nothing)).toContain('Er staat nog geen tekst');
    const long = 'woord '.repeat(1_667);
    expect(await previewQuestion(member, long)).toContain('hoogstens 4000 past');
    expect(JSON.stringify(member.card)).toContain(long.trim());
    const bytes = String.fromCharCode(...Array.from({ length: 256 }, (_, code) => code), 0xd83d, 0x202e);
    await previewQuestion(member, `Vraag met tekens ${bytes}`);
    expect(problemsOfCard(member.card)).toEqual([]);
    const number = numberOn(await member.press(member.titles[0] ?? ''));
    await channel.receive(`Vraag ${number} van`);
    expect(channel.words).toContain('Vraag met tekens');
  });

  test('with a long text that was typed first brings the whole of it to the form', async () => {
    const typed = 'qwxz vbnm '.repeat(167).trim();
    await member.say(typed);
    await member.press('Vraag de coördinator');
    expect(member.words).toContain(typed);
    const longer = `${'qwxz vbnm '.repeat(400).slice(0, -1)}🙂 en nog wat`;
    expect(await member.say(longer)).toContain('Alleen de eerste 4000 tekens gaan mee naar de coördinator.');
    expect(JSON.stringify(member.card)).not.toMatch(/\\ud83d"/);
    expect(problemsOfCard(member.card)).toEqual([]);
  });

  test('after an advice to act now chooses urgency, and stands first with a red sign, urgent or not', async () => {
    for (const urgent of [true, false]) {
      await member.say('menu');
      await member.press('Mag ik dit delen?');
      await member.press('Ja');
      expect(member.words).toContain('Handel nu');
      await member.press('Vraag de coördinator');
      expect(valuesOf(member.card)).toMatchObject({ urgent: 'ja' });
      await previewQuestion(member, QUESTION, { urgent });
      await channel.receive(`Vraag ${numberOn(await member.press('Verstuur'))} van`);
      expect(channel.words).toMatch(/^‼ Mogelijk gevaar: de route bij deze vraag eindigde in “Handel nu”/);
      expect(channel.words.includes('Met spoed')).toBe(urgent);
      expect(problemsOfCard(channel.card)).toEqual([]);
    }
  });

  test('urgently says first what to do when there is danger, and stands on top', async () => {
    await member.say('vraag');
    expect(await previewQuestion(member, QUESTION, { urgent: true })).toContain('Bel 112');
    const number = numberOn(await member.press('Verstuur'));
    await channel.receive(`Vraag ${number} van`);
    expect(channel.words).toContain('Met spoed: vandaag antwoord nodig');
  });
});

describe('the route', () => {
  const walkTo = async (...titles: readonly string[]) => {
    await member.say('menu');
    for (const title of titles) await member.press(title);
  };
  const alongOn = () => valuesOf(member.card).along;

  test('goes along by itself while it is what somebody is looking at, is shown, and is left out when off', async () => {
    await walkTo('Mag ik dit delen?', 'Nee', 'De school');
    await member.say('vraag');
    expect(member.words).toContain('“Mag ik dit delen?” (Nee › De school).');
    expect(alongOn()).toBe('true');
    const preview = await member.press('Bekijk voor verzenden', { question: QUESTION, along: 'false' });
    expect(preview).toContain('niet je route.');
    await member.press('Tekst veranderen');
    expect(alongOn()).toBe('false');
    await member.press('Bekijk voor verzenden');
    await channel.receive(`Vraag ${numberOn(await member.press('Verstuur'))} van`);
    expect(channel.words).not.toContain('Route');
    expect(channel.words).not.toContain('Mag ik dit delen?');
  });

  test('of before the menu, or before another subject was opened, never goes along', async () => {
    await walkTo('Mag ik dit delen?', 'Nee', 'De school');
    for (const typed of ['menu', 'hallo']) {
      await member.say(typed);
      await member.say('vraag');
      expect(alongOn()).toBeUndefined();
      expect(member.words).not.toContain('Je route');
      expect(await member.say('terug')).toContain('Er is geen route bezig in dit gesprek.');
      await walkTo('Mag ik dit delen?', 'Nee');
    }
  });

  test('that something else came below is offered, and only goes along when somebody says so', async () => {
    await walkTo('Mag ik dit delen?', 'Ja');
    await member.say('privacy');
    await member.say('vraag');
    expect(alongOn()).toBe('false');
    expect(valuesOf(member.card).urgent).toBe('nee');
    expect(member.words).toContain('“Mag ik dit delen?” (Ja).');
    await member.say('vraag');
    expect(alongOn()).toBe('false');
    await member.press('Bekijk voor verzenden', { question: QUESTION, along: 'true' });
    expect(member.words).toContain('waar “Mag ik dit delen?” stopte.');
    await channel.receive(`Vraag ${numberOn(await member.press('Verstuur'))} van`);
    expect(channel.words).toContain('Mogelijk gevaar');
  });

  test('that went along is not offered with the next question, unless somebody goes back to it', async () => {
    await walkTo('Mag ik dit delen?', 'Nee');
    await askQuestion(member, QUESTION);
    expect(member.titles).toContain('Terug naar mijn route');
    const sent = member.sameAgain();
    sent.card = member.card;
    expect(await member.say('vraag')).not.toContain('Je route');
    await sent.press('Terug naar mijn route');
    expect(await member.say('vraag')).toContain('“Mag ik dit delen?” (Nee).');
  });

  test('of many answers shows the last two, and all of it behind one button', async () => {
    await walkTo('Mag ik dit delen?', 'Nee', 'De school', 'Ja');
    expect(await member.say('vraag')).toContain('“Mag ik dit delen?” (… › De school › Ja).');
    expect(member.titles).toContain('Hele route');
    expect(member.words).toContain('“Mag ik dit delen?” (Nee › De school › Ja).');
  });

  test('on a form of before there was a choice goes along, as that form says', async () => {
    await walkTo('Mag ik dit delen?', 'Nee');
    await member.press('Vraag de coördinator');
    const { token } = (buttonOn(member.card, 'Bekijk voor verzenden').data ?? {}) as { token?: string };
    const old = {
      formKey: '3f2a1b00-0000-4000-8000-0000000000ab',
      question: QUESTION,
      urgent: 'nee',
      anonymous: 'false',
    };
    member.card = cardIn(await member.invoke({ verb: 'ask-check', data: { verb: 'ask-check', ...old, token } })) ?? {};
    expect(member.words).toContain('waar “Mag ik dit delen?” stopte.');
  });
});

/** From then on nobody knows how to reach them by themselves. */
async function forgetOwnChat(person: TestPerson): Promise<void> {
  const own = bot.chat(person);
  await own.say('mijn gegevens');
  await own.press('Wis alles van mij');
  await own.press('Ja, wis alles');
}

describe('coordinators', () => {
  test('one claims, the other is told who, the asker hears it', async () => {
    const number = await newQuestion();
    const second = colleagueAt(channel);
    expect(await channel.press('Ik pak dit op')).toContain(`Opgepakt door ${COORDINATOR.name}`);
    expect(await second.press('Ik pak dit op')).toContain(
      `Iemand anders heeft deze vraag al opgepakt. ${COORDINATOR.name} heeft hem.`,
    );
    await channelSays('in behandeling');
    await member.receive('Een coördinator heeft je vraag opgepakt.');
    expect(numberOn(member.words)).toBe(number);
  });

  test('of two who claim at once one wins, and the same click twice changes nothing', async () => {
    await newQuestion();
    const second = colleagueAt(channel);
    const claim = buttonOn(channel.card, 'Ik pak dit op');
    const answers = await Promise.all([
      channel.invoke(claim),
      second.invoke(claim),
      channel.invoke(claim),
      second.invoke(claim),
    ]);
    const words = answers.map((answered) => wordsOn(cardIn(answered) ?? {}));
    const [winner] = /Opgepakt door (?:Yusuf|Marieke)/.exec(words[0] ?? '') ?? [''];
    expect(words.every((each) => each.includes(winner))).toBe(true);
    expect(words.filter((each) => each.includes('Iemand anders heeft deze vraag al opgepakt.'))).toHaveLength(2);
  });

  test('answer in the channel, and the answer reaches the asker, who closes', async () => {
    const number = await newQuestion(QUESTION, { anonymous: true });
    const before = bot.connector.now(COORDINATORS_CHANNEL, channel.message);
    const form = await formAfter(channel, 'Beantwoord');
    expect(problemsOfCard(form.card)).toEqual([]);
    expect(bot.connector.now(COORDINATORS_CHANNEL, channel.message)).toEqual(before);
    const preview = await form.press('Bekijk voor verzenden', { answer: `${ANSWER}. Vraag het ${NAME}.` });
    expect(preview).toContain(`${ANSWER}. Vraag het [naam].`);
    await form.press('Tekst veranderen');
    await form.press('Bekijk voor verzenden', { answer: ANSWER });
    expect(await form.press('Verstuur')).toMatch(/beantwoord|Het antwoord op vraag \d+ is verstuurd/);
    await channelSays(`Antwoord van ${COORDINATOR.name}`);

    await member.receive(`Antwoord op vraag ${number}`);
    expect(member.words).toContain(ANSWER);
    expect(member.words).toContain(QUESTION);
    expect(problemsOfCard(member.card)).toEqual([]);
    expect(await member.press('Opgelost')).toContain('De vraag is afgesloten.');
    expect(await member.press('Mijn vragen')).toContain(`Vraag ${number}: afgesloten`);
    await channelSays('afgesloten');
  });

  test('get a follow-up on the channel card, and in their own chat', async () => {
    const own = bot.chat(COORDINATOR);
    await own.say('menu');
    const number = await newQuestion();
    await answerWith(channel, ANSWER);
    await member.receive(`Antwoord op vraag ${number}`);
    await member.press('Ik heb nog een vraag');
    expect(await member.press('Bekijk voor verzenden', { question: '' })).toContain('Er staat nog geen tekst');
    const preview = await member.press('Bekijk voor verzenden', { question: `En als ${NAME} niet wil?` });
    expect(preview).toContain('Hier lijken persoonsgegevens in te staan');
    expect(preview).toContain('En als [naam] niet wil?');
    expect(problemsOfCard(member.card)).toEqual([]);
    expect(await member.press('Vervang en verstuur')).toContain('En als [naam] niet wil?');
    await channelSays('En als [naam] niet wil?');
    await own.receive('De vraagsteller heeft iets toegevoegd.');
    expect(own.words).toContain('En als [naam] niet wil?');
  });

  test('get their form in their own chat once they wrote there, and nobody’s click takes away what they type', async () => {
    const number = await newQuestion();
    const own = bot.chat(COORDINATOR);
    await own.say('menu');
    expect(await channel.press('Beantwoord')).toContain('Het staat in je eigen gesprek met mij.');
    own.lookAtNewest();
    expect(own.words).toContain(`antwoord op vraag ${number}`);
    const before = own.message;
    const second = bot.inChannel(SECOND_COORDINATOR);
    second.lookAt(channel.message);
    await second.press('Ik pak dit op');
    await bot.untilDelivered();
    expect(bot.connector.now(own.place.conversation, before)?.attachments?.[0]?.content).toEqual(own.card);
    await own.press('Bekijk voor verzenden', { answer: ANSWER });
    expect(await own.press('Verstuur')).toContain(
      `Iemand anders heeft deze vraag al opgepakt. ${SECOND_COORDINATOR.name} heeft hem.`,
    );
    expect(JSON.stringify(own.card)).toContain(ANSWER);
  });

  test('who never wrote to it get a form in the channel that never shows the question, for it may be wiped', async () => {
    const number = await newQuestion('Mag de fanfare dit weten');
    const before = inChannel().length;
    await forgetOwnChat(COORDINATOR);
    const form = await formAfter(channel, 'Beantwoord');
    expect(form.place).toEqual(channel.place);
    expect(problemsOfCard(form.card)).toEqual([]);
    await form.press('Bekijk voor verzenden', { answer: ANSWER });
    await form.press('Verstuur');
    await member.receive(`Antwoord op vraag ${number}`);
    await bot.untilDelivered();
    const added = inChannel()
      .slice(before)
      .map(({ id }) => bot.connector.now(COORDINATORS_CHANNEL, id));
    expect(JSON.stringify(added)).not.toContain('fanfare');
    expect(JSON.stringify(added)).not.toContain(ANSWER);
  });

  test('leave a colleague’s name and work number when they say so, and never a bsn', async () => {
    const number = await newQuestion();
    const form = await formAfter(channel, 'Beantwoord');
    const typed = `Overleg met ${NAME}, ${PHONE}, niet over 123456782.`;
    const preview = await form.press('Bekijk voor verzenden', { answer: typed });
    expect(preview).toContain('Overleg met [naam], [telefoonnummer], niet over [bsn].');
    const choices = JSON.stringify(inputsOf(form.card));
    expect(choices).toContain(`“${NAME}” is een collega: laat staan`);
    expect(choices).toContain(`“${PHONE}” is van het werk: laat staan`);
    const spans = JSON.stringify(form.card).matchAll(/"value":"((?:name|phone|bsn):\d+:\d+)"/g);
    await form.press('Vervang en verstuur', { keep: [...spans].map(([, span]) => span).join(',') });
    await member.receive(`Antwoord op vraag ${number}`);
    expect(member.words).toContain(`Overleg met ${NAME}, ${PHONE}, niet over [bsn].`);
  });

  test('give back, hand over, close and reopen', async () => {
    const number = await newQuestion();
    await bot.chat(SECOND_COORDINATOR).say('menu');
    await channel.press('Ik pak dit op');
    expect(await channel.press('Geef terug')).toContain('wacht op een coördinator');
    await channel.press('Draag over');
    expect(problemsOfCard(channel.card)).toEqual([]);
    await channel.press('Draag over', { to: SECOND_COORDINATOR.aadObjectId });
    expect(channel.words).toContain(`Opgepakt door ${SECOND_COORDINATOR.name}`);
    const own = bot.chat(SECOND_COORDINATOR);
    await own.receive('Deze vraag is aan jou overgedragen.');
    expect(await own.press('Sluit')).toContain('Waarom sluit je deze vraag?');
    await own.press('Bekijk voor verzenden', { answer: `Besproken met ${NAME}.` });
    expect(await own.press('Vervang en verstuur en sluit')).toContain('afgesloten');
    await member.receive('Je vraag is afgesloten.');
    expect(numberOn(member.words)).toBe(number);
    expect(member.words).toContain(`Afgesloten zonder antwoord: reden van ${SECOND_COORDINATOR.name}`);
    expect(member.words).toContain('Besproken met [naam].');
    expect(await own.press('Heropen')).toContain('in behandeling');
  });

  test('cannot hand over to who is no coordinator', async () => {
    await newQuestion();
    await channel.press('Draag over');
    await channel.press('Draag over', { to: OUTSIDER.aadObjectId });
    expect(channel.words).toContain('Aan wie draag je over?');
  });

  test('find a closed question closed, and a withdrawn one withdrawn', async () => {
    const number = await newQuestion();
    const old = channel.card;
    const form = await formAfter(channel, 'Sluit');
    await form.press('Bekijk voor verzenden', { answer: 'Dubbel gesteld.' });
    await form.press('Verstuur en sluit');
    channel.card = old;
    expect(await channel.press('Ik pak dit op')).toContain('Dat kan nu niet meer met deze vraag.');

    const next = await newQuestion();
    await member.say('mijn vragen');
    await member.press(`Bekijk vraag ${next}`);
    expect(await member.press('Trek in')).toContain('De vraag is ingetrokken.');
    await channelSays('ingetrokken');
    expect(channel.titles).toEqual([]);
    expect(number).toBeLessThan(next);
  });
});

describe('a press that is refused', () => {
  test('as somebody else leaves the answer where it stands, with all its buttons', async () => {
    await newQuestion();
    await answerWith(channel, ANSWER);
    await member.receive(ANSWER);
    const { card } = member;
    const colleague = bot.chat(COLLEAGUE);
    colleague.card = card;
    colleague.message = member.message;
    for (const button of ['Opgelost', 'Ik heb nog een vraag']) {
      expect(await colleague.press(button)).toContain('niet van jou');
      expect(colleague.card).toBe(card);
    }
    expect(await member.press('Opgelost')).toContain('De vraag is afgesloten.');
  });

  test('by a second click on what would be sent sends nothing, and keeps it', async () => {
    await member.say('vraag');
    await previewQuestion(member, 'Mag ik dit met de zwemleraar bespreken?');
    expect(await member.pressAtOnce('Verstuur')).toContain('Die telt niet.');
    expect(member.words).toContain('de zwemleraar');
    expect(await bot.chat(MEMBER).say('mijn vragen')).not.toContain('de zwemleraar');
    expect(await member.press('Verstuur')).toContain('is verstuurd');
    await channel.receive('de zwemleraar');
  });
});

describe('who has no business with a question', () => {
  test('is told so for everything coordinators do, and sees nothing of it', async () => {
    const number = await newQuestion();
    for (const person of [MEMBER, OUTSIDER]) {
      const stranger = bot.inChannel(person);
      stranger.lookAt(channel.message);
      for (const button of ['Ik pak dit op', 'Beantwoord', 'Draag over', 'Sluit']) {
        const words = readIn(await stranger.invoke(buttonOn(channel.card, button)));
        expect(words).toContain('Alleen een coördinator kan dit doen.');
        expect(words).not.toContain(QUESTION);
      }
      const id = idOn(channel);
      for (const verb of [
        'c-show',
        'c-answer',
        'c-answer-check',
        'c-answer-send',
        'c-over-send',
        'c-back',
        'c-reopen',
      ]) {
        const data = { verb, id, answer: 'Nee', to: OUTSIDER.aadObjectId };
        const words = readIn(await stranger.invoke({ verb, data }));
        expect(words).not.toBe('');
        expect(words).not.toContain(QUESTION);
      }
    }
    expect(bot.connector.now(COORDINATORS_CHANNEL, channel.message)).toBeDefined();
    channel.lookAt(channel.message);
    expect(channel.words).toContain(`vraag ${number} · wacht op een coördinator`);
  });

  test('cannot read, close, withdraw or wipe the question of somebody else', async () => {
    const theirs = 'Mag de buurtbemiddelaar dit weten';
    await newQuestion(theirs);
    const id = idOn(channel);
    for (const person of [OUTSIDER, COLLEAGUE, COORDINATOR]) {
      const stranger = bot.chat(person);
      for (const verb of ['q-show', 'q-close', 'q-withdraw', 'q-forget-ask', 'q-forget', 'q-more', 'q-more-send']) {
        const words = readIn(await stranger.invoke({ verb, data: { verb, id, question: 'Van mij' } }, {}, 'x'));
        expect(words).not.toBe('');
        expect(words).not.toContain(theirs);
      }
    }
    channel.lookAt(channel.message);
    expect(channel.words).toContain('wacht op een coördinator');
    expect(channel.words).not.toContain('Van mij');
  });
});

describe('what is mine', () => {
  test('is shown and wiped, and the channel loses the text too', async () => {
    const person = { id: '29:e1', name: 'Evert Voorbeeldig', aadObjectId: '00000000-0000-0000-0000-0000000000e1' };
    const own = bot.chat(person);
    expect(await own.say('mijn gegevens')).toContain('Op dit moment niets.');
    const { number } = await askQuestion(own, QUESTION);
    await channel.receive(`Vraag ${number} van ${person.name}`);
    expect(await own.say('mijn gegevens')).toContain('Eén vraag met de antwoorden, met je naam.');
    await own.press('Wis');
    expect(own.words).toContain('Weet je het zeker?');
    expect(await own.press(own.titles[0] ?? '')).toContain('Alles is gewist: één vraag');
    await channelSays('De tekst van deze vraag is gewist.');
    expect(JSON.stringify(bot.connector.now(COORDINATORS_CHANNEL, channel.message))).not.toContain(person.name);
    expect(await own.say('mijn gegevens')).toContain('Op dit moment niets.');
  });

  test('tells of the last card of the conversation, and really wipes it', async () => {
    const own = bot.chat(MEMBER);
    await own.say('menu');
    await own.press('Mag ik dit delen?');
    await own.press('Nee');
    expect(await own.say('mijn gegevens')).toContain('De laatste kaart van dit gesprek, zonder naam.');
    expect(problemsOfCard(own.card)).toEqual([]);
    expect(await own.press('Wis ook mijn laatste kaart')).toContain('De laatste kaart van dit gesprek is gewist.');
    expect(own.titles).not.toContain('Wis ook mijn laatste kaart');
    expect(await own.say('terug')).toContain('Er is geen route bezig in dit gesprek.');
    await own.say('vraag');
    expect(own.words).not.toContain('Je route');
  });

  test('of an anonymous question has no name, and none is kept', async () => {
    const person = { id: '29:e2', name: 'Ida Voorbeeldig', aadObjectId: '00000000-0000-0000-0000-0000000000e2' };
    const own = bot.chat(person);
    await askQuestion(own, QUESTION, { anonymous: true });
    expect(await own.say('mijn gegevens')).toContain('Eén vraag met de antwoorden, zonder je naam.');
    expect(own.words).toContain('Hoe we je bereiken, zonder je naam.');
    await own.press('Wis alles van mij');
    expect(own.words).not.toContain('je naam');
    expect(await own.press('Ja, wis alles')).toContain('Alles is gewist: één vraag');
  });

  test('can be wiped one by one', async () => {
    const number = await newQuestion();
    await member.say('mijn vragen');
    await member.press(`Bekijk vraag ${number}`);
    await member.press('Trek in');
    await member.press('Wis');
    expect(await member.press('Ja, wis')).toContain('De vraag is gewist.');
    await channelSays('De tekst van deze vraag is gewist.');
  });
});

describe('when Teams does not take it', () => {
  test('a channel that was deleted keeps the question until another one is linked', async () => {
    const before = await bot.outbox();
    bot.connector.fail({ status: 404, conversation: COORDINATORS_CHANNEL });
    const { number } = await askQuestion(member, QUESTION);
    // A visit before the refusal is written down would come too early: nothing waits for it yet.
    await bot.untilOutbox(({ waiting }) => waiting > before.waiting);
    bot.connector.work();
    await channel.say('koppel');
    await channel.receive(`Vraag ${number} van`);
    expect(channelText()).not.toContain('Dat lukte niet');
  });

  test('an answer to a person who removed the bot waits for their next visit', async () => {
    const number = await newQuestion();
    const before = await bot.outbox();
    bot.connector.fail({ status: 403, conversation: ownConversation(MEMBER) });
    await answerWith(channel, ANSWER);
    await bot.untilOutbox(({ waiting }) => waiting > before.waiting);
    bot.connector.work();
    const theirs = () => JSON.stringify(bot.connector.messagesIn(ownConversation(MEMBER)));
    await member.say('hallo');
    await bot.connector.until(() => theirs().includes(`Antwoord op vraag ${number}`));
    expect(theirs()).toContain(ANSWER);
    expect(theirs()).not.toContain('Dat lukte niet');
  });

  test.each([
    ['too many requests, with a time to wait', { status: 429, headers: { 'Retry-After': '1' }, times: 1 }],
    ['too many requests, without a time to wait', { status: 429, times: 1 }],
    ['an error of its own', { status: 500, times: 1 }],
    ['being away', { status: 503, times: 1 }],
  ])('%s only makes it later, once', async (_, failure) => {
    const refused = bot.connector.refused.length;
    bot.connector.fail({ ...failure, conversation: COORDINATORS_CHANNEL });
    const { number } = await askQuestion(member, QUESTION);
    await channel.receive(`Vraag ${number} van`);
    expect(bot.connector.refused.length).toBe(refused + 1);
    expect(messagesAbout(number)).toHaveLength(1);
  });
});

describe('when the database is away', () => {
  test('trees walk, asking says it is not stored and keeps the text, and it works again by itself', async () => {
    await member.say('vraag');
    await previewQuestion(member, QUESTION);
    const folder = bot.dataFolder;
    renameSync(folder, `${folder}-away`);
    try {
      expect(await member.press('Verstuur')).toContain('Het is nu niet gelukt om dit op te slaan.');
      expect(JSON.stringify(member.card)).toContain(QUESTION);
      expect(problemsOfCard(member.card)).toEqual([]);
      const walking = bot.chat(COLLEAGUE);
      await walking.say('menu');
      for (const title of ['Mag ik dit delen?', 'Nee', 'De school', 'Ja']) await walking.press(title);
      expect(walking.words).toContain('Deel alleen wat de school nodig heeft.');
      expect(await walking.say('terug')).toContain('Gaf de inwoner toestemming?');
      for (const typed of ['mijn vragen', 'mijn gegevens']) {
        const other = bot.chat(COLLEAGUE);
        expect(await other.say(typed)).toContain(
          'We kunnen nu niet bij de vragen. De onderwerpen in het menu werken gewoon.',
        );
        expect(problemsOfCard(other.card)).toEqual([]);
      }
      expect(await channel.say('koppel')).toContain('Dat lukt nu niet');
      // For a second after a write that went well the answer is the same.
      const ready = async () => (await fetch(`${bot.url}/readyz`, { headers: { Connection: 'close' } })).status;
      let status = await ready();
      for (const end = Date.now() + 5_000; status === 200 && Date.now() < end; ) status = await ready();
      expect(status).toBe(503);
      expect((await fetch(`${bot.url}/healthz`)).status).toBe(200);
    } finally {
      renameSync(`${folder}-away`, folder);
    }
    expect(member.titles.length).toBeGreaterThan(0);
    const again = member.titles.find((title) => ['Verstuur', 'Probeer opnieuw', 'Vervang en verstuur'].includes(title));
    const number = numberOn(await member.press(again ?? 'Verstuur'));
    await channel.receive(`Vraag ${number} van`);
    expect(channel.words).toContain(QUESTION);
    expect(messagesAbout(number)).toHaveLength(1);
  });
});

test('what is not in the log and not in the database could have been there', async () => {
  await newQuestion(`${QUESTION}? Zij heet ${NAME}, bel ${PHONE}.`, { keep: 'all' });
  await answerWith(channel, ANSWER);
  expect(channelText()).toContain('voetbaltrainer');
  await bot.restart();
  expect(bot.log.length).toBeGreaterThan(1_000);
  expect(bot.stored.length).toBeGreaterThan(50_000);
  expect(bot.stored).toContain('SQLite format 3');
});
