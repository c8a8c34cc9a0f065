import { chmodSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { Client } from 'pg';
import { examine } from '../../../src/cli/doctor/examine';
import type { Finding } from '../../../src/cli/doctor/finding';
import { exitCodeOf, present } from '../../../src/cli/doctor/present';
import type { Surroundings } from '../../../src/cli/doctor/surroundings';
import { type Ledger, migrate } from '../../../src/storage/database/migrate';
import { openDatabase } from '../../../src/storage/database/open-database';
import { makeCertificate } from '../../support/certificates';
import { fileOf, openOn, startDatabases } from '../../support/databases';
import { publishing } from '../../support/drafts';
import { asked } from '../../support/escalations';
import type { PostgresServer } from '../../support/postgres';
import { APP_ID, keyText, SECRET, SetUp, TENANT } from './set-up';

jest.setTimeout(60_000);

const PASSWORD = 'only-for-tests';
let here: SetUp;
let postgres: PostgresServer;
beforeAll(async () => {
  here = await new SetUp().start();
  postgres = (await startDatabases('PostgreSQL')) as PostgresServer;
});
beforeEach(() => here.reset());
afterAll(async () => {
  await here.stop();
  await postgres.stop();
});

interface Changes {
  readonly environment?: NodeJS.ProcessEnv;
  readonly around?: Partial<Surroundings>;
}

interface Seen {
  readonly findings: readonly Finding[];
  readonly said: string;
}

async function look({ environment, around }: Changes = {}): Promise<Seen> {
  const whole = { ...(await here.environment()), ...environment };
  const findings = await examine(whole, { ...here.surroundings(), ...around });
  const said = present(findings);
  for (const secret of [SECRET, PASSWORD, 'geheim', whole.DATA_KEYS?.split(':')[1] ?? SECRET])
    expect(said).not.toContain(secret);
  return { findings, said };
}

const inState = ({ findings }: Seen, state: Finding['state']): readonly string[] =>
  findings.filter((finding) => finding.state === state).map(({ part }) => part);

/** Nothing but this is wrong (or to be minded, or not looked at), and it says what to do. */
function expectOnly(seen: Seen, state: Finding['state'], part: string, says: RegExp): void {
  expect(seen.findings.filter((finding) => finding.state !== 'well' && finding.part !== part)).toEqual([]);
  const found = seen.findings.filter((finding) => finding.part === part && finding.state === state);
  expect(found.map(({ found: text }) => text).join('\n')).toMatch(says);
  if (state !== 'not-looked') for (const { remedy } of found) expect(remedy).toMatch(/\w{3}.*[.)]$|npm run/);
  expect(exitCodeOf(seen.findings)).toBe(state === 'wrong' ? 1 : 0);
}

/** Sends the same refusal that Entra sends; the numbers are its own. */
const refusedWith = (code: number, error = 'invalid_client'): void => {
  here.answers.entra = {
    status: 401,
    body: { error, error_codes: [code], error_description: `AADSTS${code}: ${SECRET} is not …` },
  };
};

test('a sound set-up: every part is looked at, and well', async () => {
  const seen = await look();
  expect(seen.findings.filter(({ state }) => state !== 'well')).toEqual([]);
  expect(seen.findings.map(({ part }) => part)).toEqual([
    'configuration',
    'people',
    'app registration',
    'database',
    'keys',
    'disk',
    'clock',
    'content',
    'organisation.yaml',
    'certificate',
    'public address',
    'Teams package',
  ]);
  expect(exitCodeOf(seen.findings)).toBe(0);
  expect(seen.said).toContain('0 wrong, 0 to mind, 12 well, 0 not looked at.');
});

test('a sound set-up on PostgreSQL: its clock counts too', async () => {
  const url = await postgres.createDatabase();
  const storage = openOn(url);
  await storage.migrate();
  await asked(storage.escalations);
  await storage.close();
  const seen = await look({ environment: { DATABASE_URL: url } });
  expectOnly(seen, 'not-looked', 'disk', /cannot be seen from here/);
  expect(seen.said).toContain('The same as that of Entra and the database');
});

test('1. mistakes in the configuration: all of them, and nothing that follows from them', async () => {
  const seen = await look({ environment: { MicrosoftAppTenantId: 'contoso', RETENTION_DAYS: 'x', DATA_KEYS: '' } });
  expect(inState(seen, 'wrong')).toEqual(['configuration', 'configuration', 'configuration']);
  expect(seen.findings).toHaveLength(3);
});

test('2. keys that are none', async () => {
  const seen = await look({ environment: { DATA_KEYS: 'k1:Z2VoZWlt' } });
  expect(seen.said).toContain('expected 32 bytes');
  expect(seen.said).not.toContain('Z2VoZWlt');
});

test('3. the id of the secret instead of its value', async () => {
  const seen = await look({ environment: { MicrosoftAppPassword: APP_ID } });
  expectOnly(seen, 'wrong', 'configuration', /looks like the id of the secret/);
});

test.each([
  ['4. a secret that is not of this app', 7000215, /does not know this client secret/],
  ['5. a secret that expired', 7000222, /has expired/],
  ['6. an app of another tenant', 700016, /does not know this application/],
  ['7. a tenant that is none', 90002, /no tenant of this id/],
  ['8. an app that was switched off', 7000112, /switched off/],
  ['9. a refusal we do not know', 50999, /no token \(401, AADSTS50999\)/],
])('%s', async (_, code, says) => {
  refusedWith(code);
  expectOnly(await look(), 'wrong', 'app registration', says);
});

test('10. a token of another app', async () => {
  const claims = Buffer.from(JSON.stringify({ appid: TENANT })).toString('base64url');
  here.answers.entra = { status: 200, body: { access_token: `e30.${claims}.x` } };
  expectOnly(await look(), 'wrong', 'app registration', /another application/);
});

test('11. no way out: said to be offline, and not to be wrong', async () => {
  const seen = await look({ around: { entra: 'http://127.0.0.1:9' } });
  expect(inState(seen, 'wrong')).toEqual([]);
  expect(inState(seen, 'not-looked')).toEqual(['app registration', 'clock']);
  expect(seen.said).toMatch(/Offline: 127\.0\.0\.1:9 could not be reached/);
  expect(exitCodeOf(seen.findings)).toBe(0);
});

test('12. a database that is away, or does not take the password', async () => {
  const away = await look({ environment: { DATABASE_URL: 'postgres://jan:geheim@127.0.0.1:9/d' } });
  expect(inState(away, 'wrong')).toEqual(['database']);
  expect(away.said).toMatch(/cannot be reached \(ECONNREFUSED\)[\s\S]*Check that it runs/);
  const url = await postgres.createDatabase();
  const none = await look({ environment: { DATABASE_URL: `${url}_none` } });
  expect(none.said).toMatch(/\(3D000\)[\s\S]*There is no database of the name/);
  const wrong = await look({ environment: { DATABASE_URL: url.replace(PASSWORD, 'geheim') } });
  expect(wrong.said).toMatch(/\(28P01\)[\s\S]*name or password in DATABASE_URL is not accepted/);
});

test('12b. a role that may not make tables in the database it was given', async () => {
  const url = await postgres.createDatabase();
  const role = `guest_${process.pid}`;
  const owner = new Client({ connectionString: url });
  await owner.connect();
  await owner.query(`create role ${role} login password '${PASSWORD}'`);
  await owner.end();
  const address = new URL(url);
  address.username = role;
  address.password = PASSWORD;
  const seen = await look({ environment: { DATABASE_URL: address.href } });
  expect(inState(seen, 'wrong')).toEqual(['database']);
  expect(seen.said).toMatch(/may not make tables[\s\S]*\(42501\)[\s\S]*alter database <name> owner to <role>/);
});

test('13. a database of a newer release, and one that the next start brings up to date', async () => {
  const newer = await here.database();
  const database = openDatabase({ kind: 'sqlite', file: fileOf(newer) });
  await database.write((db) =>
    (db as unknown as Kysely<Ledger>).insertInto('migration').values({ name: '2031-01-01-later' }).execute(),
  );
  await database.close();
  expectOnly(await look({ environment: { DATABASE_URL: newer } }), 'wrong', 'database', /2031-01-01-later/);
  const older = `file:${join(here.folder, 'older', 'x.db')}`;
  const before = openDatabase({ kind: 'sqlite', file: fileOf(older) });
  await migrate(before, []);
  await before.close();
  expectOnly(await look({ environment: { DATABASE_URL: older } }), 'mind', 'database', /migrations are still to come/);
});

test('14. a file that others may open, one that is no database, and none at all', async () => {
  const open = await here.database();
  chmodSync(fileOf(open), 0o644);
  expectOnly(await look({ environment: { DATABASE_URL: open } }), 'mind', 'database', /mode 644; expected 600/);
  const broken = await here.database();
  writeFileSync(fileOf(broken), 'not a database, but long enough to look like a file with something in it'.repeat(99));
  const seen = await look({ environment: { DATABASE_URL: broken } });
  expect(inState(seen, 'wrong')).toEqual(['database']);
  expect(seen.said).toContain('The file is damaged or no database');
  const none = join(here.folder, 'none', 'x.db');
  expectOnly(await look({ environment: { DATABASE_URL: `file:${none}` } }), 'mind', 'database', /no database yet/);
});

test('15. another key under the right name: recognised on what is stored', async () => {
  const seen = await look({ environment: { DATA_KEYS: keyText('k1', 'another') } });
  expectOnly(seen, 'wrong', 'keys', /The key named "k1" is not the one/);
});

test('16. a key that is missing', async () => {
  const seen = await look({ environment: { DATA_KEYS: keyText('k2') } });
  expectOnly(seen, 'wrong', 'keys', /1 record needs the key "k1", which DATA_KEYS lacks/);
});

test('17. content with a mistake, and a folder without content', async () => {
  const wrong = join(here.folder, 'wrong-content');
  cpSync(here.contentFolder, wrong, { recursive: true });
  for (const name of ['kapot.yaml', 'stuk.yaml']) writeFileSync(join(wrong, 'trees', name), 'id: "kapot\n');
  const seen = await look({ environment: { CONTENT_DIR: wrong } });
  expectOnly(
    seen,
    'wrong',
    'content',
    /has 2 problems and cannot be published\. The first: trees\/kapot\.yaml:1: Hier ontbreekt/,
  );
  // `npm run content` would look in another folder: the line is named here, and a command that reads the same environment.
  expect(seen.said).toMatch(/→ .*node_modules\/\.bin\/node --env-file=<file> dist\/cli\/main\.js check/);
  rmSync(join(wrong, 'trees', 'stuk.yaml'));
  const one = await look({ environment: { CONTENT_DIR: wrong } });
  expectOnly(one, 'wrong', 'content', /has 1 problem and cannot be published/);
  expect((await look({ environment: { CONTENT_DIR: join(here.folder, 'nergens') } })).said).toContain(
    'Set CONTENT_DIR',
  );
});

test('18. an organisation that is still invented, in the folder or as it was published', async () => {
  const invented = join(here.folder, 'invented');
  cpSync(here.contentFolder, invented, { recursive: true });
  const text = 'menu: { first: "delen" }\nprivacyOfficer: { name: de privacy officer, phone: "088-000 00 02" }\n';
  writeFileSync(join(invented, 'organisation.yaml'), text);
  const seen = await look({ environment: { CONTENT_DIR: invented } });
  expectOnly(seen, 'wrong', 'organisation.yaml', /1 lines are still the invented ones/);
  // What is published counts: there an editor filled it in.
  const url = await here.database();
  const storage = openOn(url);
  await storage.editions.publishEdition(publishing({ files: { 'organisation.yaml': 'phone: "088-123 45 67"' } }));
  await storage.close();
  expect(inState(await look({ environment: { CONTENT_DIR: invented, DATABASE_URL: url } }), 'wrong')).toEqual([]);
});

test('19. a certificate that ended', async () => {
  here.answers.certificate = makeCertificate(here.folder, 'localhost', -1);
  expectOnly(await look(), 'wrong', 'certificate', /It ended on \d{4}-\d\d-\d\d/);
});

test('20. a certificate that ends soon', async () => {
  here.answers.certificate = makeCertificate(here.folder, 'localhost', 9);
  const seen = await look({ around: { trusted: [here.answers.certificate.cert] } });
  expectOnly(seen, 'mind', 'certificate', /It ends in 8 days/);
});

test('21. a certificate of another name', async () => {
  here.answers.certificate = makeCertificate(here.folder, 'elders.example', 200);
  const seen = await look({ around: { trusted: [here.answers.certificate.cert] } });
  expectOnly(seen, 'wrong', 'certificate', /of another name \(elders\.example\); expected localhost/);
});

test('22. a certificate that nobody trusts', async () => {
  expectOnly(
    await look({ around: { trusted: [] } }),
    'wrong',
    'certificate',
    /not trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\)/,
  );
});

test('23. an address that is http, that has no name, or where nobody answers', async () => {
  const at = (url: string) => look({ environment: { PUBLIC_URL: url } });
  expect((await at(here.publicUrl.replace('https', 'http'))).said).toContain('Teams only opens https');
  expect((await at('https://deelwijzer.invalid')).said).toContain('deelwijzer.invalid has no address here');
  expect((await at('https://localhost:9')).said).toContain('Nobody answers on localhost:9');
});

test('24. a proxy with nothing behind it, with something else, or that keeps Teams out', async () => {
  here.answers.pages = { '/privacy': { status: 502 } };
  expectOnly(await look(), 'mind', 'public address', /behind it nobody does \(502\)/);
  here.answers.pages = { '/privacy': { status: 200, body: 'Welcome to nginx!' } };
  expectOnly(await look(), 'wrong', 'public address', /Something else answers there/);
  here.reset();
  here.answers.pages['/api/messages'] = { status: 404 };
  expectOnly(await look(), 'wrong', 'public address', /do not reach the bot: \/api\/messages gave 404/);
  here.answers.pages['/api/messages'] = { status: 200 };
  expectOnly(await look(), 'wrong', 'public address', /takes messages from anybody/);
});

test('25. figures that the world can read', async () => {
  here.answers.pages['/metrics'] = { status: 200, body: 'deelwijzer_ready 1' };
  expectOnly(await look(), 'wrong', 'public address', /The world can read \/metrics/);
});

test('26. a clock that is off', async () => {
  const ahead = (ms: number) => look({ around: { now: () => Date.now() + ms } });
  expectOnly(await ahead(90_000), 'mind', 'clock', /^(89|90|91) seconds apart from the clock of Entra/);
  expectOnly(await ahead(600_000), 'wrong', 'clock', /tokens are refused/);
});

test('27. a disk that is nearly full', async () => {
  expectOnly(await look({ around: { leastFree: 2 ** 60 } }), 'wrong', 'disk', /^\d+ MB free in /);
});

test('28. a Teams package of another set-up, one that is broken, and none', async () => {
  const other = await look({ environment: { MicrosoftAppId: TENANT } });
  expect(other.said).toMatch(/made for another set-up: the bot is 0a1b2c3d-0000-4000-8000-00000000abcd, expected/);
  const broken = join(here.folder, 'broken.zip');
  writeFileSync(broken, 'PK');
  expectOnly(await look({ around: { teamsPackage: broken } }), 'wrong', 'Teams package', /no manifest/);
  const none = await look({ around: { teamsPackage: join(here.folder, 'none.zip') } });
  expectOnly(none, 'not-looked', 'Teams package', /No package was made here/);
});

test('29. nobody who may answer, and one editor where two are needed', async () => {
  expectOnly(await look({ environment: { COORDINATORS: '' } }), 'mind', 'people', /nobody can link a channel/);
  expectOnly(await look({ environment: { EDITORS: APP_ID } }), 'mind', 'people', /another must approve/);
});

test('30. no public address', async () => {
  const seen = await look({ environment: { PUBLIC_URL: '' } });
  expectOnly(seen, 'wrong', 'configuration', /PUBLIC_URL is not set/);
});

test('a managed identity is not tried, and the demo is said to be one', async () => {
  const identity = { MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: '' };
  const seen = await look({ environment: identity });
  expect(inState(seen, 'not-looked')).toEqual(['app registration', 'clock']);
  const demo = await examine(
    { DATABASE_URL: await here.database(), CONTENT_DIR: here.contentFolder },
    here.surroundings(),
  );
  expect(present(demo)).toContain('this is the demo');
  // `npm run doctor` beside an installation reads nothing of it, and finds nothing wrong.
  expect(present(demo)).toContain('Then its environment was not read');
  expect(exitCodeOf(demo)).toBe(0);
});
