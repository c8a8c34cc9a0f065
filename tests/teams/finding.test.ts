import { problemsOfCard } from '../support/card-problems';
import { REAL_CONTENT } from '../support/content-folders';
import { MEMBER } from '../support/people';
import { buttonsOf, titlesOf } from '../support/seen-card';
import { TestBot } from '../support/start-bot';

jest.setTimeout(120_000);

let bot: TestBot;
beforeAll(async () => {
  bot = await TestBot.start({ CONTENT_DIR: REAL_CONTENT });
}, 60_000);
afterAll(() => bot.stop());

const STORY = `Ik was bij Fatma de Vries voor de schulden. Eerst ging het over de brief van de energie en of ik haar bewindvoerder
 mag bellen. Toen zei ze dat haar man haar gisteren tegen de muur heeft geslagen. Moet ze nu een formulier tekenen?`;

describe('a typed question', () => {
  test('with a blow and a name in a long story gets the numbers first, a safety tree, and a word about the name', async () => {
    const chat = bot.chat(MEMBER);
    const words = await chat.say(STORY);
    const first = words.split('\n').find((line) => line !== 'Deelwijzer · gevonden');
    expect(first).toBe('Is er nu gevaar? Bel 112. Wacht niet.');
    expect(titlesOf(chat.card).slice(0, 3)).toEqual(['Bel 112', 'Bel Veilig Thuis', 'Bel 113']);
    expect(words).toContain('Je noemt een naam. Dat hoeft niet; ik bewaar het niet.');
    expect(problemsOfCard(chat.card)).toEqual([]);
  });

  test('takes nothing of a name along to the form, and writes nothing of it down', async () => {
    const chat = bot.chat(MEMBER);
    await chat.say(STORY);
    expect(JSON.stringify(buttonsOf(chat.card))).not.toMatch(/Fatma|Vries/);
    expect(await chat.press('Vraag de coördinator')).not.toMatch(/Fatma|Vries/);
    expect(bot.log).not.toMatch(/Fatma|Vries|muur/);
  });

  test('for an explanation gets its first lines, and two ways on', async () => {
    const chat = bot.chat(MEMBER);
    expect(await chat.say('wat houdt 162 in')).toContain('Artikel 162 verplicht ambtenaren');
    expect(titlesOf(chat.card)).toEqual(expect.arrayContaining(['Lees verder', 'Geldt dit nu? Loop de vragen']));
    expect(await chat.press('Lees verder')).toContain('hulpofficier van justitie');
    await chat.say('wat houdt 162 in');
    await chat.press('Geldt dit nu? Loop de vragen');
    expect(chat.words).toContain('Aangifte door ambtenaren');
  });

  test('shows three places at most, and never which words led there', async () => {
    const chat = bot.chat(MEMBER);
    for (const question of [
      'mag ik de school bellen',
      'moeder zegt niet',
      'huisarts vraagt wat over mijn client',
      'te veel overleg',
    ]) {
      await chat.say(question);
      const opening = buttonsOf(chat.card).filter(({ data }) =>
        ['start', 'show'].includes(String((data as { verb?: unknown })?.verb)),
      );
      expect(opening.length).toBeLessThanOrEqual(4);
      expect(chat.words).not.toContain('Gevonden op');
      expect(chat.words).not.toContain('Al ingevuld');
    }
  });

  test('starts a walk with nothing filled in, whatever was said about role, age or consent', async () => {
    const chat = bot.chat(MEMBER);
    await chat.say('ik ben wijkverpleegkundige, de jongen van 14 zegt dat ik zijn mentor op school mag bellen');
    await chat.press(titlesOf(chat.card).find((title) => /school/.test(title)) ?? 'Loop de vragen');
    expect(chat.words).toMatch(/gevaar/i);
    expect(chat.words).not.toContain('Gekozen');
  });

  test.each([
    ['dank je wel!', 'Graag gedaan.'],
    ['Thanks', 'Graag gedaan.'],
    ['wie ben jij?', 'Ik ben Deelwijzer, een programma.'],
    ['hoe gaat het', 'Met mij gaat het goed'],
    ['cancel', 'Waar wil je over nadenken?'],
    ['my questions', 'Je hebt geen vragen openstaan'],
    ['how does this work?', 'Zo werkt Deelwijzer'],
    ['search beroepsgeheim', 'Deelwijzer · gevonden'],
  ])('%j gets a friendly word or does what it says', async (typed, expected) => {
    expect(await bot.chat(MEMBER).say(typed)).toContain(expected);
  });

  test('that is not ours is refused with the numbers on the card all the same', async () => {
    const words = await bot.chat(MEMBER).say('wat is een goed recept voor lasagne');
    expect(words).toContain('Hier weet ik geen antwoord op');
    expect(words).toContain('112');
  });
});
