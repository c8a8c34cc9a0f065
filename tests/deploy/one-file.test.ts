import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const madeOf = (name: string): string => join(ROOT, 'dist/node_modules', name);
const make = () => spawnSync(process.execPath, [join(ROOT, 'deploy/one-file.mjs')], { cwd: ROOT, encoding: 'utf8' });
const aboutIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

describe.each(['kysely', 'zod', 'botbuilder'])('%s, which a start reads as one file', (name) => {
  const program = createRequire(join(ROOT, 'dist/main.js'));
  const library = createRequire(join(ROOT, 'src/main.ts'));

  it('is what the program finds, and offers what the package offers', () => {
    expect(make()).toMatchObject({ status: 0, stderr: '' });
    expect(program.resolve(name)).toBe(join(madeOf(name), 'index.js'));
    expect(readdirSync(madeOf(name)).sort()).toEqual(['index.js', 'package.json']);
    const kinds = (offered: object) => Object.entries(offered).map(([key, value]) => `${key}: ${typeof value}`);
    expect(kinds(program(name))).toEqual(expect.arrayContaining(kinds(library(name))));
  });

  it('is kept at one byte a letter', () => {
    expect(readFileSync(join(madeOf(name), 'index.js'), 'utf8')).not.toMatch(/[^\0-\xff]/);
  });

  it('is made again when it was made of something else', () => {
    writeFileSync(join(madeOf(name), 'package.json'), JSON.stringify({ name, version: '0.0.1', main: 'index.js' }));
    expect(make()).toMatchObject({ status: 0, stderr: '' });
    expect(aboutIn(madeOf(name)).version).toBe(aboutIn(join(ROOT, 'node_modules', name)).version);
  });
});

it('refuses whoever may not come in, as one file and as packages, with the same words', async () => {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const stranger = `Bearer ${part({ alg: 'RS256', kid: 'x' })}.${part({ iss: 'https://ergens.example', aud: 'app' })}.c2ln`;
  const settings = { MicrosoftAppId: 'app', MicrosoftAppPassword: 'p', MicrosoftAppType: 'SingleTenant' };
  const said = async (file: string, header: string): Promise<string> => {
    const { ConfigurationBotFrameworkAuthentication: Authentication } = createRequire(join(ROOT, file))('botbuilder');
    const activity = { channelId: 'msteams', serviceUrl: 'https://smba.trafficmanager.net/emea/' };
    return new Authentication({ ...settings, MicrosoftAppTenantId: 't' })
      .authenticateRequest(activity, header)
      .then(() => 'let in', String);
  };
  for (const header of ['', 'Bearer', 'Bearer a.b.c', 'Basic x', stranger]) {
    const refused = await said('src/main.ts', header);
    expect(refused).toMatch(/Unauthorized/);
    expect(await said('dist/main.js', header)).toBe(refused);
  }
});
