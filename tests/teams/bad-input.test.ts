import fc from 'fast-check';
import { problemsOfCard } from '../support/card-problems';
import { type Activity, cardIn, post, saidIn } from '../support/chat';
import { MEMBER, ownConversation } from '../support/people';
import { buttonsOf, wordsOn } from '../support/seen-card';
import { TestBot } from '../support/start-bot';

jest.setTimeout(120_000);

let bot: TestBot;
beforeAll(async () => {
  bot = await TestBot.start();
});
afterAll(() => bot.stop());

/** An unhandled rejection ends the program, so one that still answers had none. */
async function stillAnswers(): Promise<void> {
  expect(await bot.chat(MEMBER).say('menu')).toContain('Waar wil je over nadenken?');
  expect(bot.hasEnded).toBe(false);
  expect(bot.log).not.toMatch(/unhandled|TypeError|at .*\.js:\d+/i);
}
afterEach(stillAnswers);

const press = (data: unknown, more: Activity = {}) =>
  post(
    bot.url,
    bot.chat(MEMBER).activity({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', data } },
      ...more,
    }),
  );

async function tokenAt(...titles: readonly string[]): Promise<string> {
  const chat = bot.chat(MEMBER);
  await chat.say('menu');
  for (const title of ['Mag ik dit delen?', ...titles]) await chat.press(title);
  return (
    buttonsOf(chat.card)
      .map(({ data }) => (data as { token?: string } | undefined)?.token)
      .find(Boolean) ?? ''
  );
}

describe('a token', () => {
  test('that was damaged in any one place gives a card to begin again', async () => {
    const token = await tokenAt('Nee', 'De school');
    await fc.assert(
      fc.asyncProperty(
        fc.nat(token.length - 1),
        fc.constantFrom('a', 'z', '0', '~', '.', '_', '-', ' ', 'é', ''),
        async (at, other) => {
          fc.pre(token[at] !== other);
          const damaged = token.slice(0, at) + other + token.slice(at + 1);
          const answered = await press({ verb: 'show', token: damaged });
          expect(answered.status).toBe(200);
          expect(wordsOn(cardIn(answered) ?? {})).toContain('Begin opnieuw');
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each<readonly [string, unknown]>([
    ['missing', undefined],
    ['null', null],
    ['a number', 7],
    ['an object', { token: 'x' }],
    ['a list', ['x']],
    ['empty', ''],
    ['very long', 'a~'.repeat(50_000)],
    ['of a tree that never was', 'a1b2c3d4e5f6~nergens~0'],
    ['with a prototype in it', '__proto__~constructor.x~toString'],
    ['in another writing', 'نص~עברית~🙂'],
  ])('that is %s gives a card to begin again', async (_, token) => {
    for (const verb of ['show', 'back', 'why', 'report', 'renew', 'answer', 'pick', 'tick']) {
      const answered = await press({ verb, token, at: 'delen/wie', option: 'school' });
      expect(answered.status).toBe(200);
      expect(wordsOn(cardIn(answered) ?? {})).toContain('Begin opnieuw');
    }
  });

  test('with an answer to another question, or with no answer there, stays where it was', async () => {
    const token = await tokenAt('Nee');
    for (const wrong of [
      { at: 'delen/toestemming', option: 'ja' },
      { at: 'delen/wie', option: 'nergens' },
      { at: 'delen/wie', option: '__proto__' },
      { at: 'delen/wie', option: ['school'] },
      { at: 'delen/wie' },
      { at: 7, option: 'school' },
      { option: 'school' },
    ]) {
      const card = cardIn(await press({ verb: 'answer', token, ...wrong })) ?? {};
      expect(wordsOn(card)).toContain('Met wie wil je delen?');
      expect(wordsOn(card)).toMatch(/Kies eerst een antwoord|Dat antwoord past niet/);
    }
  });
});

describe('an activity', () => {
  const whole = () => bot.chat(MEMBER).activity({ type: 'message', text: 'menu' }) as Record<string, unknown>;

  test.each(['conversation', 'from', 'recipient', 'serviceUrl', 'channelId', 'type'])(
    'without %s is refused',
    async (field) => {
      const { [field]: _, ...rest } = whole();
      expect((await post(bot.url, rest)).status).toBe(400);
    },
  );

  test.each(['id', 'timestamp', 'channelData', 'text', 'textFormat'])('without %s is answered', async (field) => {
    const { [field]: _, ...rest } = whole();
    expect((await post(bot.url, rest)).status).toBe(200);
  });

  test('that sends the replies to somebody else is refused', async () => {
    for (const serviceUrl of [
      'https://voorbeeld.test/',
      'http://127.0.0.1.voorbeeld.test/',
      'ftp://127.0.0.1/',
      'file:///etc/passwd',
      'x',
      '',
    ]) {
      expect((await post(bot.url, { ...whole(), serviceUrl })).status).toBe(400);
    }
  });

  test('that is no JSON, no object or too large is refused', async () => {
    for (const body of ['', '{', '[]', 'null', '"menu"', '7', '\u0000', '{"type":""}', '{"type":7}'])
      expect((await post(bot.url, body)).status).toBe(400);
    expect((await post(bot.url, JSON.stringify({ ...whole(), text: 'x'.repeat(300_000) }))).status).toBe(413);
  });

  test('with a message of 200 KB is answered', async () => {
    const chat = bot.chat(MEMBER);
    for (const text of [
      'mag ik dit delen '.repeat(12_000),
      'x'.repeat(200_000),
      '🙂'.repeat(50_000),
      '<'.repeat(200_000),
      '<p '.repeat(60_000),
    ])
      expect(await chat.say(text)).toMatch(
        /Hier weet ik geen antwoord op|Gaat het om|Deelwijzer · gevonden|Waar wil je/,
      );
  });

  test.each([
    ['emoji', '👩‍👧‍👦🏳️‍🌈🙂'],
    ['text from right to left', 'هل يمكنني مشاركة هذا مع المدرسة؟'],
    ['signs that turn the text around', '\u202Emag ik dit delen\u202C\u200F'],
    ['zero bytes', 'mag\u0000ik\u0000delen'],
    ['half a character', 'mag \uD83D ik \uDC00'],
    ['very many accents', `d${'\u0301'.repeat(5_000)}elen`],
    ['HTML', '<script>alert(1)</script><at>Deelwijzer</at>'],
    ['Markdown', '[klik](http://voorbeeld.test) **vet** # kop\n- lijst'],
    ['nothing but spaces', ' \t\n\u00A0\u2003'],
    ['what looks like code', "'; drop table escalation; --"],
    ['names of the language', '__proto__'],
    ['names of the language too', 'constructor'],
  ])('with %s is answered with a right card', async (_, text) => {
    const chat = bot.chat(MEMBER);
    await chat.say(text);
    expect(problemsOfCard(chat.card)).toEqual([]);
  });

  test('with mentions that mention nobody is read all the same', async () => {
    const chat = bot.chat(MEMBER);
    for (const entities of [
      [null],
      [{}],
      [7],
      [{ type: 'mention' }],
      [{ type: 'mention', mentioned: null, text: 7 }],
      {},
      'x',
    ]) {
      const answered = await post(
        bot.url,
        chat.activity({ type: 'message', text: '<at>Deelwijzer</at> help', entities }),
      );
      expect(answered.status).toBeLessThan(500);
      if (Array.isArray(entities)) {
        chat.lookAtNewest();
        expect(chat.words).toContain('Zo werkt Deelwijzer');
      }
    }
  });

  test('of a kind that nobody knows is taken and left alone', async () => {
    for (const type of [
      'typing',
      'event',
      'conversationUpdate',
      'installationUpdate',
      'messageReaction',
      'messageDelete',
      'endOfConversation',
      'handoff',
      'trace',
      'iets',
    ])
      expect((await post(bot.url, { ...whole(), type })).status).toBeLessThan(500);
  });

  test('that says that somebody came in only welcomes when it was the bot', async () => {
    // New messages alone: an older one may still be replaced by its next card.
    const messages = () => bot.connector.messagesIn(ownConversation(MEMBER));
    const before = messages().length;
    for (const membersAdded of [[], [null], ['x'], [{}], [{ id: '29:a1' }], 'x', 7])
      expect((await post(bot.url, { ...whole(), type: 'conversationUpdate', membersAdded })).status).toBeLessThan(500);
    expect(messages()).toHaveLength(before);
    await post(bot.url, { ...whole(), type: 'conversationUpdate', membersAdded: [{ id: 'bot-deelwijzer' }] });
    expect(wordsOn(messages().at(-1)?.activity.attachments?.[0]?.content ?? {})).toContain('Dag, ik ben Deelwijzer');
  });
});

describe('an invoke', () => {
  test('that nobody knows is refused, never called our fault', async () => {
    for (const name of [
      'iets/onbekends',
      'task/fetch',
      'task/submit',
      'signin/verifyState',
      'message/submitAction',
      'config/fetch',
      'fileConsent/invoke',
      undefined,
      7,
      {},
    ]) {
      const { status } = await post(bot.url, bot.chat(MEMBER).activity({ type: 'invoke', name, value: {} }));
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }
  });

  test('of a card without anything in it gets a card to begin again', async () => {
    for (const value of [
      undefined,
      null,
      'x',
      7,
      [],
      {},
      { action: null },
      { action: [] },
      { action: { data: null } },
      { action: { verb: {} } },
    ]) {
      const answered = await post(
        bot.url,
        bot.chat(MEMBER).activity({ type: 'invoke', name: 'adaptiveCard/action', value }),
      );
      expect(answered.status).toBe(200);
      expect(wordsOn(cardIn(answered) ?? {})).toContain('Begin opnieuw');
    }
  });
});

/** Whatever a broken or hostile client may put in a field. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom<unknown>(
    null,
    '',
    [],
    {},
    true,
    1e308,
    '__proto__',
    { __proto__: null },
    { id: 7 },
    { id: '' },
    { id: null },
    [null],
  ),
);

const VERBS = [
  'menu',
  'help',
  'privacy',
  'theme',
  'start',
  'answer',
  'pick',
  'tick',
  'back',
  'show',
  'why',
  'report',
  'renew',
  'ask',
  'ask-edit',
  'ask-check',
  'ask-send',
  'my-questions',
  'q-show',
  'q-close',
  'q-withdraw',
  'q-forget-ask',
  'q-forget',
  'q-more',
  'q-more-send',
  'my-data',
  'my-data-ask',
  'c-show',
  'c-claim',
  'c-back',
  'c-close',
  'c-reopen',
  'c-over',
  'c-over-send',
  'c-answer',
  'c-answer-edit',
  'c-answer-check',
  'c-answer-send',
  'link-channel',
  'duty',
  'duty-off',
  'iets',
  'constructor',
  '__proto__',
];
const FIELDS = [
  'token',
  'at',
  'option',
  'ticked',
  'tree',
  'theme',
  'question',
  'answer',
  'urgent',
  'anonymous',
  'formKey',
  'id',
  'keep',
  'to',
  'notice',
];
const data = fc
  .tuple(fc.constantFrom(...VERBS), fc.dictionary(fc.constantFrom(...FIELDS), anything))
  .map(([verb, fields]) => ({ ...fields, verb }));

test('no button with anything in its data gives an error', async () => {
  await fc.assert(
    fc.asyncProperty(data, fc.boolean(), async (sent, asCoordinator) => {
      const answered = await press(
        sent,
        asCoordinator
          ? { from: { id: '29:b1', name: 'Yusuf', aadObjectId: '00000000-0000-0000-0000-0000000000b1' } }
          : {},
      );
      expect(answered.status).toBe(200);
      // Refused, the card that was pressed stays, and a sentence comes.
      if (saidIn(answered) === undefined) expect(problemsOfCard(cardIn(answered) ?? {})).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('no activity with anything in its fields gives an error', async () => {
  const names = [
    'type',
    'id',
    'timestamp',
    'from',
    'recipient',
    'conversation',
    'channelData',
    'text',
    'textFormat',
    'entities',
    'value',
    'name',
    'replyToId',
    'locale',
    'attachments',
    'membersAdded',
    'localTimestamp',
    'channelId',
  ];
  const bases: readonly Activity[] = [
    { type: 'message', text: 'menu' },
    {
      type: 'message',
      text: '<at>Deelwijzer</at> help',
      entities: [
        { type: 'mention', text: '<at>Deelwijzer</at>', mentioned: { id: 'bot-deelwijzer', name: 'Deelwijzer' } },
      ],
    },
    { type: 'message', value: { verb: 'menu' } },
    { type: 'invoke', name: 'adaptiveCard/action', value: { action: { data: { verb: 'menu' } } } },
    { type: 'invoke', name: 'composeExtension/query', value: { parameters: [{ name: 'query', value: 'school' }] } },
    { type: 'invoke', name: 'composeExtension/queryLink', value: { url: 'http://localhost/r/x' } },
    { type: 'conversationUpdate', membersAdded: [{ id: 'bot-deelwijzer' }] },
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...bases),
      fc.dictionary(fc.constantFrom(...names), anything, { minKeys: 1, maxKeys: 3 }),
      async (base, changes) => {
        const { status } = await post(bot.url, bot.chat(MEMBER).activity({ ...base, ...changes }));
        expect(status).toBeLessThan(500);
      },
    ),
    { numRuns: 400 },
  );
});

describe('a list from which nothing was picked', () => {
  it.each([
    ['a topic', { verb: 'start' }, 'Je koos nog niets.'],
    ['a topic, empty', { verb: 'start', tree: '' }, 'Je koos nog niets.'],
    ['a topic that is gone', { verb: 'start', tree: 'bestaat-niet' }, 'Dit onderwerp is er niet meer.'],
  ])('%s: a friendly word, and what there is to choose', async (_, data, says) => {
    const card = cardIn(await press(data)) ?? {};
    expect(wordsOn(card)).toContain(says);
    expect(problemsOfCard(card)).toEqual([]);
  });
});
