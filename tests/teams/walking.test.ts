import { problemsOfCard } from '../support/card-problems';
import { cardIn, post } from '../support/chat';
import { COLLEAGUE, MEMBER } from '../support/people';
import { buttonOn, wordsOn } from '../support/seen-card';
import { TestBot } from '../support/start-bot';

jest.setTimeout(120_000);

let bot: TestBot;
beforeAll(async () => {
  bot = await TestBot.start();
}, 60_000);
afterAll(() => bot.stop());

/** A card says when it was shown, which is later the second time. */
const unstamped = (card: unknown): unknown =>
  JSON.parse(JSON.stringify(card, (key, value: unknown) => (key === 'shownAt' ? undefined : value)));

const START_OF_TREE = 'Is er nu gevaar?';

async function walkTo(words: string, ...titles: readonly string[]) {
  const chat = bot.chat(MEMBER);
  await chat.say('menu');
  for (const title of ['Mag ik dit delen?', ...titles]) await chat.press(title);
  expect(chat.words).toContain(words);
  return chat;
}

describe('with buttons', () => {
  test('a person comes from hallo to an advice with what to do, what to record and sources', async () => {
    const chat = await walkTo('Deel alleen wat de school nodig heeft.', 'Nee', 'De school', 'Ja');
    for (const words of ['Delen', 'Bel de privacy officer bij twijfel', 'Verslag', 'Bronnen', 'Speelwet'])
      expect(chat.words).toContain(words);
    expect(JSON.stringify(chat.card)).toContain('https://wetten.overheid.nl/');
    expect(problemsOfCard(chat.card)).toEqual([]);
  });

  test('the message itself is replaced too, so that it stays', async () => {
    const chat = await walkTo('Met wie wil je delen?', 'Nee');
    await bot.connector.until(() =>
      JSON.stringify(bot.connector.now(chat.place.conversation, chat.message)).includes('Met wie wil je delen'),
    );
    expect(bot.connector.now(chat.place.conversation, chat.message)?.attachments?.[0]?.content).toEqual(chat.card);
  });

  test('a card with fields is in its message before anybody can fill it in, and is not kept from them by a slow service', async () => {
    const chat = bot.chat(MEMBER);
    await chat.say('mijn vragen');
    await chat.press('Stel een vraag');
    expect(chat.words).toContain('Wat wil je vragen?');
    expect(bot.connector.now(chat.place.conversation, chat.message)?.attachments?.[0]?.content).toEqual(chat.card);
    await chat.say('mijn vragen');
    bot.connector.fail({ status: 0, method: 'PUT', conversation: chat.place.conversation });
    expect(await chat.press('Stel een vraag')).toContain('Wat wil je vragen?');
    bot.connector.work();
  });

  test('never puts text and a card in one message, and always says what it is in a summary', async () => {
    await walkTo('Met wie wil je delen?', 'Nee');
    for (const { activity } of bot.connector.calls) {
      expect(activity.text ?? '').toBe('');
      expect(activity.attachments).toHaveLength(1);
      expect(activity.summary).toMatch(/^(Deelwijzer|Dag)/);
    }
  });

  test('the same click twice gives the same card twice', async () => {
    const chat = await walkTo('Met wie wil je delen?', 'Nee');
    const button = buttonOn(chat.card, 'De school');
    const [once, again] = [cardIn(await chat.invoke(button)), cardIn(await chat.invoke(button))];
    expect(wordsOn(once ?? {})).toContain('Gaf de inwoner toestemming?');
    expect(unstamped(again)).toEqual(unstamped(once));
  });

  test('a second click that lands on a card nobody has read yet is no answer, and the next one is', async () => {
    const chat = await walkTo('Met wie wil je delen?', 'Nee');
    const { shownAt } = buttonOn(chat.card, 'De school').data as { readonly shownAt: number };
    expect(Math.abs(Date.now() - shownAt)).toBeLessThan(60_000);
    expect(await chat.pressAtOnce('De school')).toContain('Die telt niet.');
    expect(chat.words).toContain('Met wie wil je delen?');
    expect(problemsOfCard(chat.card)).toEqual([]);
    expect(await chat.press('De school')).toContain('Gaf de inwoner toestemming?');
  });

  test('a click that says that somebody is in danger counts however quick it is, with the way back on top', async () => {
    const chat = await walkTo(START_OF_TREE);
    expect(await chat.pressAtOnce('Nee')).toContain('Die telt niet.');
    expect(await chat.pressAtOnce('Ja')).toContain('Bel 112');
    expect(chat.words.startsWith('Per ongeluk geklikt?')).toBe(true);
    expect(problemsOfCard(chat.card)).toEqual([]);
    expect(await chat.press('Terug naar de vraag')).toContain(START_OF_TREE);
  });

  test('an old client that sends the data as a message gets the message replaced', async () => {
    const chat = await walkTo('Met wie wil je delen?', 'Nee');
    const { data } = buttonOn(chat.card, 'De huisarts') as { readonly data: object };
    const answered = await post(
      bot.url,
      chat.activity({ type: 'message', value: { ...data, shownAt: 0 }, replyToId: chat.message }),
    );
    expect(answered.status).toBe(200);
    chat.lookAt(chat.message);
    expect(chat.words).toContain('Gaf de inwoner toestemming?');
  });

  test('terug goes to the question before, with everything before it kept', async () => {
    const chat = await walkTo('Gaf de inwoner toestemming?', 'Nee', 'De school');
    expect(await chat.press('Terug')).toContain('Met wie wil je delen?');
    expect(await chat.press('Terug')).toContain(START_OF_TREE);
  });

  test('ticks that were sent as one text are taken', async () => {
    const chat = await walkTo('Wat wil je delen?', 'Nee', 'Familie');
    const words = await chat.press('Verder', { ticked: 'zorgen,schulden' });
    expect(words).toContain('Hier is geen regel voor.');
    expect(words).toMatch(/De schulden[\s\S]*Jouw zorgen/);
  });

  test('nothing ticked is an answer too', async () => {
    const chat = await walkTo('Wat wil je delen?', 'Nee', 'Familie');
    expect(await chat.press('Verder', { ticked: '' })).toContain('Je deelt niets.');
  });

  test('the report tells the route and where it can be printed', async () => {
    const chat = await walkTo('Deel alleen', 'Nee', 'De school', 'Ja');
    expect(await chat.press('Verslag')).toContain('1. Is er nu gevaar? Nee');
    const { url } = buttonOn(chat.card, 'Afdrukken') as { url: string };
    const page = await fetch(url);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Gaf de inwoner toestemming?');
    const [document] = [
      /"url":"([^"]+\/d\/brief\/[^"]+)"/.exec(
        JSON.stringify((await walkTo('Deel alleen', 'Nee', 'De school', 'Ja')).card),
      ),
    ];
    expect((await fetch(document?.[1] ?? 'none:')).status).toBe(200);
  });
});

describe('typed instead of clicked', () => {
  const AT_START: readonly (readonly [string, string])[] = [
    ['1', 'Bel 112.'],
    ['2', 'Met wie wil je delen?'],
    ['optie 2', 'Met wie wil je delen?'],
    ['Antwoord 2.', 'Met wie wil je delen?'],
    ['nee', 'Met wie wil je delen?'],
    ['NEE!', 'Met wie wil je delen?'],
    ['  née  ', 'Met wie wil je delen?'],
    ['“nee”', 'Met wie wil je delen?'],
    ['ja', 'Bel 112.'],
    ['nee 🙂', 'Met wie wil je delen?'],
    ['ja hoor', 'Bel 112.'],
    ['waarom', 'Bij gevaar gaat veiligheid voor.'],
    ['Waaróm?', 'Bij gevaar gaat veiligheid voor.'],
    ['weet niet', 'Bel 112.'],
    ['Ik weet het niet.', 'Bel 112.'],
    ['geen idee', 'Bel 112.'],
    ['opnieuw', START_OF_TREE],
    ['terug', START_OF_TREE],
    ['menu', 'Waar wil je over nadenken?'],
    ['MENU', 'Waar wil je over nadenken?'],
    ['menu 👋', 'Waar wil je over nadenken?'],
    ['Hallo', 'Waar wil je over nadenken?'],
    ['hi', 'Waar wil je over nadenken?'],
    ['Hello!', 'Waar wil je over nadenken?'],
    ['Goedemorgen,', 'Waar wil je over nadenken?'],
    ['stop', 'Waar wil je over nadenken?'],
    ['help', 'Zo werkt Deelwijzer'],
    ['Help!', 'Zo werkt Deelwijzer'],
    ['?', 'Zo werkt Deelwijzer'],
    ['privacy', 'Wat Deelwijzer met je gegevens doet'],
    ['mijn vragen', 'Je hebt geen vragen openstaan'],
    ['Mijn gegevens', 'Dit bewaren we van jou'],
    ['vraag', 'Wat wil je vragen?'],
    ['vraag de coördinator', 'Wat wil je vragen?'],
    ['verslag', 'Een verslag is er zodra je een advies hebt.'],
    ['zoek beroepsgeheim', 'Wat je op je werk hoort houd je voor je.'],
    ['beroepsgeheim', 'Wat je op je werk hoort houd je voor je.'],
    ['<p>nee</p>', 'Met wie wil je delen?'],
    ['🙂', 'Waar wil je over nadenken?'],
    ['...', 'Waar wil je over nadenken?'],
    ['99', 'Hier weet ik geen antwoord op'],
  ];
  test.each(AT_START)('%j at the first question shows %j', async (typed, expected) => {
    const chat = await walkTo(START_OF_TREE);
    expect(await chat.say(typed)).toContain(expected);
    expect(problemsOfCard(chat.card)).toEqual([]);
  });

  const AT_LABELS: readonly (readonly [string, string])[] = [
    ['de school', 'Gaf de inwoner toestemming?'],
    ['De School.', 'Gaf de inwoner toestemming?'],
    ['school', 'Gaf de inwoner toestemming?'],
    ['nummer 2', 'Gaf de inwoner toestemming?'],
    ['familie', 'Wat wil je delen?'],
    ['Familie van de inwoner', 'Wat wil je delen?'],
    ['terug', START_OF_TREE],
    ['vorige', START_OF_TREE],
  ];
  test.each(AT_LABELS)('%j at a question with labels shows %j', async (typed, expected) => {
    const chat = await walkTo('Met wie wil je delen?', 'Nee');
    expect(await chat.say(typed)).toContain(expected);
  });

  const AT_TICKS: readonly (readonly [string, string])[] = [
    ['1 3', 'Hier is geen regel voor.'],
    ['1, 3', 'Hier is geen regel voor.'],
    ['2 en 3', 'Hier is geen regel voor.'],
    ['1+2', 'Hier is geen regel voor.'],
    ['2', 'Je deelt niets.'],
    ['niets', 'Je deelt niets.'],
    ['verder', 'Je deelt niets.'],
    ['weet niet', 'Je weet dit niet zeker.'],
  ];
  test.each(AT_TICKS)('%j at a list of ticks shows %j', async (typed, expected) => {
    const chat = await walkTo('Wat wil je delen?', 'Nee', 'Familie');
    expect(await chat.say(typed)).toContain(expected);
  });

  test('a walk command without a walk offers the menu', async () => {
    const chat = bot.chat({ id: '29:new', name: 'Nieuw Iemand', aadObjectId: '00000000-0000-0000-0000-0000000000d9' });
    expect(await chat.say('terug')).toContain('Er is geen route bezig in dit gesprek');
  });

  test('in a group the mention of the bot is no part of what was typed', async () => {
    const chat = bot.inGroup(COLLEAGUE);
    expect(await chat.say('menu')).toContain('Waar wil je over nadenken?');
    await chat.press('Mag ik dit delen?');
    expect(await chat.say('nee')).toContain('Met wie wil je delen?');
  });
});
