import { LIMITS } from '../../src/teams/limits/limits';
import { problemsOfCard } from '../support/card-problems';
import { post } from '../support/chat';
import { REAL_CONTENT } from '../support/content-folders';
import { COLLEAGUE, MEMBER, OUTSIDER } from '../support/people';
import { buttonsOf, titlesOf } from '../support/seen-card';
import { TestBot } from '../support/start-bot';
import { metric } from '../web/attacks/crowd';

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
    expect(titlesOf(chat.card).slice(0, 3)).toEqual(['Bel 112', 'Veilig Thuis', '113']);
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
    expect(await chat.say('wat houdt 162 in')).toContain('Ambtenaren moeten drie soorten misdrijven');
    expect(titlesOf(chat.card)).toEqual(expect.arrayContaining(['Lees verder', 'Geldt dit nu? Loop de vragen']));
    expect(await chat.press('Lees verder')).toContain('hulpofficier');
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

describe('the message extension', () => {
  const offered = async (value: unknown, name = 'composeExtension/query') => {
    const { status, body } = await post(bot.url, bot.inGroup(MEMBER).activity({ type: 'invoke', name, value }));
    expect(status).toBe(200);
    const { attachments } = (body as { composeExtension: { attachments: readonly Attachment[] } }).composeExtension;
    return attachments;
  };
  const titles = async (value: unknown): Promise<readonly string[]> =>
    (await offered(value)).map(({ preview }) => preview.content.title);
  const asking = (query: string, queryOptions?: object) => ({
    parameters: [{ name: 'query', value: query }],
    queryOptions,
  });

  test('finds the same whether the parameter has a name or not, and whatever Teams makes of its text', async () => {
    const found = await titles(asking('mag ik de school bellen'));
    expect(found.length).toBeGreaterThan(0);
    expect(await titles({ parameters: [{ value: 'mag ik de school bellen' }] })).toEqual(found);
    expect(await titles({ parameters: [{ name: '', value: 'mag&nbsp;ik de\u200b school bellen' }] })).toEqual(found);
  });

  test.each([
    ['of nothing', { parameters: [{ name: 'initialRun', value: 'true' }] }],
    ['of spaces', { parameters: [{ name: 'query', value: ' \u200b&nbsp;' }] }],
    ['without parameters', {}],
  ])('%s shows what most people choose first', async (_, value) => {
    expect((await titles(value)).slice(0, 2)).toEqual(['Mag ik dit delen?', 'Zwijgen of melden?']);
  });

  test('gives every topic once, however it is paged', async () => {
    const all: string[] = [];
    for (let skip = 0; ; skip += 7) {
      const page = await titles(asking('', { skip, count: 7 }));
      all.push(...page);
      if (page.length < 7) break;
    }
    expect(all.length).toBeGreaterThan(25);
    expect(new Set(all).size).toBe(all.length);
    const found = await titles(asking('beroepsgeheim'));
    const paged = [
      await titles(asking('beroepsgeheim', { skip: 0, count: 2 })),
      await titles(asking('beroepsgeheim', { skip: 2, count: 25 })),
    ];
    expect(paged.flat()).toEqual(found);
    expect(await titles(asking('beroepsgeheim', { skip: 1_000, count: 25 }))).toEqual([]);
  });

  test('offers cards with nothing of whoever looked for them', async () => {
    const said = JSON.stringify(await offered(asking('Fatma de Vries heeft schulden, mag ik de school bellen')));
    expect(said).not.toMatch(/Fatma|Vries|schulden, mag|Sanne/);
  });

  test.each(['%E0%A4%A', '%', '%ZZ', 'x', '', '~', '..%2f'])('leaves the address /r/%s alone', async (name) => {
    for (const kind of ['r', 'd', 'x'])
      expect(await offered({ url: `${bot.url}/${kind}/${name}` }, 'composeExtension/queryLink')).toEqual([]);
  });

  test.each(['/r/%E0%A4%A', '/d/%ZZ', '/r/a/b', '/r/%'])('and who opens %s reads a page', async (path) => {
    const response = await fetch(`${bot.url}${path}`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toMatch(/<h1>[^<]+<\/h1>/);
  });
});

describe('somebody who searches without end', () => {
  test('gets the menu with the numbers instead, is counted, and is in nobody else’s way', async () => {
    const chat = bot.chat(OUTSIDER);
    const found = [];
    for (let i = 0; i < LIMITS.search.most; i += 1) found.push(await chat.say(`mag ik de school bellen ${i}`));
    expect(found.filter((words) => words.includes('Je zocht in een minuut'))).toEqual([]);
    const words = await chat.say('mag ik de school bellen');
    expect(words).toContain(`Je zocht in een minuut ${LIMITS.search.most} keer.`);
    expect(titlesOf(chat.card).slice(0, 3)).toEqual(['Bel 112', 'Veilig Thuis', '113']);
    expect(problemsOfCard(chat.card)).toEqual([]);
    // What is no search goes on.
    expect(await chat.say('mijn vragen')).not.toContain('Je zocht in een minuut');
    expect(await bot.chat(COLLEAGUE).say('mag ik de school bellen')).not.toContain('Je zocht in een minuut');
    expect(await metric(bot.url, 'deelwijzer_refused_total{reason="limit-search"}')).toBe(1);
  });

  test('with the message extension reads why nothing comes', async () => {
    const value = { parameters: [{ name: 'query', value: 'school' }] };
    const look = () =>
      post(bot.url, bot.inGroup(OUTSIDER).activity({ type: 'invoke', name: 'composeExtension/query', value }));
    const answers = await Promise.all(Array.from({ length: LIMITS.lookup.most + 2 }, look));
    const said = answers.map(({ body }) => (body as { composeExtension: { text?: string } }).composeExtension.text);
    expect(said.filter((text) => text?.includes('Wacht een minuut'))).toHaveLength(2);
  });
});

interface Attachment {
  readonly preview: { readonly content: { readonly title: string } };
}
