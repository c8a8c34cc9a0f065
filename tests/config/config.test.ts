import { type ConfigResult, readConfig } from '../../src/config/config';

const APP = '11111111-2222-3333-4444-555555555555';
const STORE = '99999999-2222-3333-4444-555555555555';
const TENANT = '99999999-8888-7777-6666-555555555555';
const PERSON = '00000000-0000-0000-0000-0000000000B1';
/** What a real deployment sets. The secrets are invented. */
const PRODUCTION = {
  NODE_ENV: 'production',
  HOST: '0.0.0.0',
  MicrosoftAppId: APP,
  MicrosoftAppPassword: 'geheim-wachtwoord',
  MicrosoftAppTenantId: TENANT,
  DATA_KEYS: 'k1:geheime-sleutel',
};

const problemsOf = (environment: Readonly<Record<string, string>>): readonly string[] => {
  const read = readConfig(environment);
  return read.ok ? [] : read.problems;
};
function configOf(environment: Readonly<Record<string, string>>) {
  const read: ConfigResult = readConfig(environment);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.config;
}

test('without anything set it is a demo on this machine', () => {
  expect(configOf({})).toMatchObject({
    port: 3978,
    host: '127.0.0.1',
    publicUrl: undefined,
    databaseUrl: 'file:./data/deelwijzer.db',
    coordinators: [],
    editors: [],
    fourEyes: true,
    retentionDays: 90,
    remindAfterHours: 24,
    closeAfterDays: 180,
    logLevel: 'info',
    playgroundPort: 56_150,
    bot: undefined,
  });
});

test('an empty value counts as not set, and spaces around one do not count', () => {
  expect(configOf({ PORT: '  ', LOG_LEVEL: '', HOST: ' localhost ' })).toMatchObject({
    port: 3978,
    logLevel: 'info',
    host: 'localhost',
  });
});

test('every variable is taken', () => {
  const config = configOf({
    ...PRODUCTION,
    PORT: '8080',
    PUBLIC_URL: 'https://deelwijzer.voorbeeld.test//',
    DATABASE_URL: 'postgres://localhost/deelwijzer',
    CONTENT_DIR: '/srv/content',
    COORDINATORS: ` ${PERSON} , ${APP},`,
    EDITORS: PERSON,
    FOUR_EYES: 'off',
    RETENTION_DAYS: '30',
    REMIND_AFTER_HOURS: '8',
    LOG_LEVEL: 'warn',
    PLAYGROUND_PORT: '56151',
    MicrosoftAppType: 'MultiTenant',
    TEAMS_APP_ID: STORE,
  });
  expect(config).toEqual({
    port: 8080,
    host: '0.0.0.0',
    publicUrl: 'https://deelwijzer.voorbeeld.test',
    databaseUrl: 'postgres://localhost/deelwijzer',
    dataKeys: 'k1:geheime-sleutel',
    contentFolder: '/srv/content',
    coordinators: [PERSON.toLowerCase(), APP],
    editors: [PERSON.toLowerCase()],
    fourEyes: false,
    retentionDays: 30,
    remindAfterHours: 8,
    closeAfterDays: 180,
    logLevel: 'warn',
    playgroundPort: 56_151,
    bot: { appId: APP, appPassword: 'geheim-wachtwoord', appType: 'MultiTenant', tenantId: TENANT, teamsAppId: STORE },
  });
  expect(Object.isFrozen(config)).toBe(true);
});

test.each([
  ['PORT', ['-1', '65536', '3978.5', 'abc', '0x10g', '1e9', '∞']],
  ['PLAYGROUND_PORT', ['0', '65536', 'x']],
  ['RETENTION_DAYS', ['0', '-90', '3651', 'altijd']],
  ['REMIND_AFTER_HOURS', ['0', '721', '24u']],
  ['LOG_LEVEL', ['verbose', 'INFO', '3']],
  ['PUBLIC_URL', ['deelwijzer.nl', 'ftp://voorbeeld.test', 'javascript:alert(1)', 'https://']],
  [
    'PUBLIC_URL',
    [
      'https://voorbeeld.test/bot',
      'https://voorbeeld.test?x=1',
      'https://voorbeeld.test/#tab',
      'https://a@voorbeeld.test',
    ],
  ],
  ['COORDINATORS', ['yusuf@voorbeeld.test', 'b1', `${PERSON};${APP}`]],
  ['EDITORS', ['iedereen']],
  ['FOUR_EYES', ['nee', 'false', '0', 'OFF']],
])('%s is refused when it is wrong, by name', (name, values) => {
  for (const value of values) {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name}: `));
  }
});

test.each([
  ['MicrosoftAppId', 'geen-id'],
  ['MicrosoftAppType', 'Dubbel'],
  ['MicrosoftAppTenantId', 'common'],
  ['TEAMS_APP_ID', 'deelwijzer'],
  ['MicrosoftAppTenantId', ''],
  ['MicrosoftAppPassword', ''],
  ['DATA_KEYS', ''],
])('a deployment with %s %j is refused, by name', (name, value) => {
  const problems = problemsOf({ ...PRODUCTION, [name]: value });
  expect(problems.map((problem) => problem.split(':')[0])).toContain(name);
});

test('a managed identity needs no password', () => {
  expect(problemsOf({ ...PRODUCTION, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: '' })).toEqual([]);
});

test('all mistakes are told at once', () => {
  const problems = problemsOf({
    PORT: 'x',
    LOG_LEVEL: 'x',
    RETENTION_DAYS: 'x',
    REMIND_AFTER_HOURS: 'x',
    FOUR_EYES: 'x',
    COORDINATORS: 'x',
    EDITORS: 'x',
    PUBLIC_URL: 'x',
    HOST: '0.0.0.0',
    NODE_ENV: 'production',
  });
  // Those eight, no address without a registration, and the four that a registration takes.
  expect(problems.map((problem) => problem.split(':')[0]).sort()).toEqual([
    'COORDINATORS',
    'DATA_KEYS',
    'EDITORS',
    'FOUR_EYES',
    'HOST',
    'LOG_LEVEL',
    'MicrosoftAppId',
    'MicrosoftAppPassword',
    'MicrosoftAppTenantId',
    'PORT',
    'PUBLIC_URL',
    'REMIND_AFTER_HOURS',
    'RETENTION_DAYS',
  ]);
});

describe('without an app id nobody is asked who they are, so it', () => {
  test('refuses to run in production', () => {
    expect(problemsOf({ NODE_ENV: 'production' }).join()).toContain(
      'MicrosoftAppId: missing while NODE_ENV is production',
    );
  });

  test.each(['0.0.0.0', '::', '10.0.0.5', 'deelwijzer.example.nl', '127.0.0.1.voorbeeld.test', '128.0.0.1'])(
    'refuses to be reached on %s',
    (host) => {
      expect(problemsOf({ HOST: host }).join()).toContain('is reachable from other machines');
    },
  );

  test.each(['127.0.0.1', 'localhost', '::1'])('may run on %s', (host) => {
    expect(problemsOf({ HOST: host })).toEqual([]);
  });

  test('refuses half a registration', () => {
    expect(problemsOf({ MicrosoftAppPassword: 'geheim-wachtwoord' })).toEqual([
      'MicrosoftAppId: missing while MicrosoftAppPassword is set.',
    ]);
  });
});

test('secrets are quoted in no problem', () => {
  const secrets = {
    MicrosoftAppPassword: 'geheim-wachtwoord',
    DATA_KEYS: 'k1:geheime-sleutel',
    DATABASE_URL: 'postgres://u:geheim@h/d',
  };
  const worlds = [
    { ...secrets, PORT: 'x' },
    { ...secrets, MicrosoftAppId: 'geheim-verwisseld', MicrosoftAppTenantId: 'geheim-verwisseld' },
    { ...PRODUCTION, COORDINATORS: 'geheim', EDITORS: 'geheim', PUBLIC_URL: 'https-geheim' },
  ];
  for (const world of worlds) {
    expect(problemsOf(world).length).toBeGreaterThan(0);
    expect(problemsOf(world).join()).not.toMatch(/geheim/);
  }
});
