import fc from 'fast-check';
import type { Verb } from '../../../src/cards/press';
import { PRESS_RULES } from '../../../src/teams/press-rules';
import { pressSchema } from '../../../src/teams/rim/press-schema';
import { createWebMetrics } from '../../../src/web/server/metrics';
import type { HttpMethod } from '../../../src/web/server/mount';
import { routesOf } from '../../../src/web/server/server';
import { demoSignIn } from '../../../src/web/sign-in/demo-sign-in';
import { COORDINATOR, GROUP_CHAT, MEMBER, ownConversation, type TestPerson } from '../../support/people';
import { buildApiWithoutData } from '../support/test-api';
import { keepingLog } from '../support/test-server';

/** In every text that is sent: it must stand in no log. */
export const TYPED = 'zonnebloempitten';
/** Replaced by what there is when the request is sent. */
export const THERE = '<there>';

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly token: Token;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

export const TOKENS = ['coordinator', 'editor', 'both', 'nobody', 'none', 'broken', 'stranger', 'teams'] as const;
export type Token = (typeof TOKENS)[number];

const page = () => ({ status: 200, html: '' });

/** The server's own table, so that a new route is tried without anybody adding it here. */
const ROUTES = routesOf(
  {
    messages: async () => ({ status: 200 }),
    log: keepingLog(),
    ready: async () => [],
    api: {
      ...buildApiWithoutData(),
      signInRoutes: demoSignIn({ people: [], key: new Uint8Array(32), now: () => new Date() }).signInRoutes,
    },
    reportPage: page,
    documentPage: page,
    site: { '/': page },
    tabsFolder: 'tabs',
  },
  createWebMetrics(),
);

const METHODS: Readonly<Record<HttpMethod, string>> = {
  get: 'GET',
  post: 'POST',
  put: 'PUT',
  patch: 'PATCH',
  del: 'DELETE',
};

const nasty = fc.constantFrom(
  ...[
    '%00',
    'a%00b',
    '..%2f..%2fetc',
    '%zz',
    '%E0%A4%A',
    '%27%20or%201=1',
    '__proto__',
    '-1',
    '0',
    '99999999999',
    '1e9',
  ],
  ...['%F0%9F%8C%BB', 'x'.repeat(3_000), '*', ';', '%2e%2e', 'sources.yaml'],
);
const part = fc.oneof({ weight: 3, arbitrary: fc.constant(THERE) }, { weight: 1, arbitrary: nasty });

/** What a field of a form may be: right more often than not, or nothing would come far. */
const value: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      ...[TYPED, `${TYPED} van Fatma de Vries, 06-12345678`, THERE, true, false, null, 1, '1', '', []],
      ...[
        'all',
        'open',
        'mine',
        'waiting',
        'newest',
        'changed',
        'consent',
        'none',
        'nobody',
        'me',
        'overdue',
        '1',
        'ja',
        'true',
      ],
      ...['2026-12-24', '2099-02-31', 'trees/delen.yaml', 'sources.yaml', 'trees/nieuw.yaml', [TYPED], [THERE], {}],
      ...[
        { 'trees/delen.yaml': `id: delen # ${TYPED}` },
        [{ start: 0, end: 5 }],
        MEMBER.aadObjectId,
        COORDINATOR.aadObjectId,
      ],
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>('\u0000', 'a\ud800', TYPED.repeat(300), 1e308, -1, { __proto__: 1 }),
  },
);

const FIELDS = [
  ...[
    'text',
    'key',
    'keep',
    'to',
    'tags',
    'proposes',
    'until',
    'filter',
    'sort',
    'theme',
    'holder',
    'danger',
    'age',
    'search',
  ],
  ...[
    'after',
    'limit',
    'path',
    'title',
    'note',
    'remark',
    'ticks',
    'escalationIds',
    'base',
    'changes',
    'personId',
    'weeks',
  ],
];
const form = fc.dictionary(fc.constantFrom(...FIELDS), value, { maxKeys: 8 });

const text = (json: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 12, arbitrary: json.map((each) => JSON.stringify(each)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('', '{', '[]', 'null', '"x"', '\u0000', `{"text":"${TYPED}`, '['.repeat(4_000)),
    },
    { weight: 1, arbitrary: fc.constantFrom(JSON.stringify({ text: TYPED.repeat(20_000) })) },
  );

const headers = fc
  .record({
    'content-type': fc.oneof(
      { weight: 10, arbitrary: fc.constant('application/json') },
      {
        weight: 1,
        arbitrary: fc.constantFrom('text/plain', 'application/json; charset=latin1', 'multipart/form-data'),
      },
    ),
    'if-match': fc.constantFrom('"1"', '"1"', '"2"', '"3"', 'W/"x"', '', '"-1"', '99999999999'),
    accept: fc.constantFrom('*/*', 'text/html', ''),
    'accept-encoding': fc.constantFrom('gzip', 'identity', 'x'),
    'if-none-match': fc.constantFrom('', '"x"', '*'),
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, each]) => each !== '')));

const query = fc.constantFrom(
  '',
  '',
  '',
  '?weeks=3',
  '?weeks=-1',
  '?weeks=%00',
  '?after=x&limit=1e9',
  `?q=${TYPED}`,
  '?%zz',
);

const toTab: fc.Arbitrary<Sent> = fc
  .constantFrom(...ROUTES.filter(({ path }) => path !== '/api/messages'))
  .chain((route) =>
    fc
      .record({
        method: fc.oneof(
          { weight: 12, arbitrary: fc.constant(METHODS[route.method]) },
          { weight: 1, arbitrary: fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS') },
        ),
        parts: fc.array(part, { minLength: 3, maxLength: 3 }),
        query,
        token: fc.constantFrom<Token>('both', 'both', 'both', 'coordinator', 'editor', ...TOKENS),
        headers,
        body: text(form),
      })
      .map(({ parts, ...sent }) => {
        const left = [...parts];
        const path = route.path.replace(/:\w+|\*/g, () => left.pop() ?? '');
        const hasBody = sent.method !== 'GET' && sent.method !== 'HEAD';
        return { ...sent, path: path + sent.query, body: hasBody ? sent.body : undefined };
      }),
  );

const PRESS_FIELDS = [
  ...new Set(pressSchema.options.flatMap((option) => Object.keys((option.unwrap() as { shape: object }).shape))),
].filter((field) => field !== 'verb');
const VERBS = Object.keys(PRESS_RULES) as readonly Verb[];

const pressOf = fc
  .tuple(fc.constantFrom(...VERBS), fc.dictionary(fc.constantFrom(...PRESS_FIELDS), value, { maxKeys: 8 }), fc.uuid())
  .map(([verb, fields, formKey]) => ({ formKey, question: TYPED, id: THERE, ...fields, verb }));

const who = fc.constantFrom<TestPerson | Omit<TestPerson, 'aadObjectId'>>(MEMBER, COORDINATOR, {
  id: '29:gast',
  name: TYPED,
});

const activity = fc
  .record({
    from: who,
    inGroup: fc.boolean(),
    what: fc.oneof(
      {
        weight: 6,
        arbitrary: pressOf.map((data) => ({
          type: 'invoke',
          name: 'adaptiveCard/action',
          value: { action: { data } },
        })),
      },
      { weight: 1, arbitrary: pressOf.map((data) => ({ type: 'message', value: data })) },
      { weight: 1, arbitrary: pressOf.map((data) => ({ type: 'invoke', name: 'task/submit', value: { data } })) },
      {
        weight: 2,
        arbitrary: fc
          .constantFrom('menu', 'vraag', 'mijn vragen', TYPED, `\u0000${TYPED}`)
          .map((typed) => ({ type: 'message', text: typed })),
      },
      { weight: 1, arbitrary: value.map((each) => ({ type: 'invoke', name: 'composeExtension/query', value: each })) },
    ),
    changes: fc.oneof(
      { weight: 8, arbitrary: fc.constant({}) },
      {
        weight: 1,
        arbitrary: fc.dictionary(
          fc.constantFrom(
            'type',
            'channelId',
            'serviceUrl',
            'conversation',
            'from',
            'recipient',
            'channelData',
            'id',
            'replyToId',
          ),
          value,
          { minKeys: 1, maxKeys: 2 },
        ),
      },
    ),
  })
  .map(({ from, inGroup, what, changes }) => ({
    channelId: 'msteams',
    serviceUrl: '<service>',
    from,
    recipient: { id: 'bot-deelwijzer', name: 'Deelwijzer' },
    conversation: inGroup
      ? { id: GROUP_CHAT, conversationType: 'groupChat', isGroup: true }
      : { id: ownConversation(MEMBER), conversationType: 'personal' },
    channelData: { tenant: { id: '<tenant>' } },
    ...what,
    ...changes,
  }));

const toBot: fc.Arbitrary<Sent> = fc.record({
  method: fc.constant('POST'),
  path: fc.constant('/api/messages'),
  token: fc.oneof(
    { weight: 20, arbitrary: fc.constant<Token>('teams') },
    { weight: 1, arbitrary: fc.constantFrom<Token>('none', 'broken', 'stranger', 'both') },
  ),
  headers: headers.map((all) => ({ ...all, 'content-type': 'application/json' })),
  body: text(activity),
});

/** A third to the bot, the rest over every other route. */
export const requests: fc.Arbitrary<Sent> = fc.oneof({ weight: 1, arbitrary: toBot }, { weight: 2, arbitrary: toTab });
