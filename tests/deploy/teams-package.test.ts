import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

const ROOT = join(__dirname, '..', '..');
const APP_ID = '0a1b2c3d-0000-4000-8000-00000000abcd';
const ADDRESS = 'https://deelwijzer.waterlanden.example';

interface Command {
  readonly title: string;
}
interface Manifest {
  readonly name: { readonly short: string };
  readonly version: string;
  readonly bots: readonly [
    {
      readonly botId: string;
      readonly commandLists: readonly { readonly scopes: readonly string[]; readonly commands: readonly Command[] }[];
    },
  ];
  readonly composeExtensions: readonly [
    { readonly commands: readonly [{ readonly parameters: readonly { readonly name: string }[] }] },
  ];
  readonly staticTabs: readonly { readonly contentUrl?: string }[];
  readonly validDomains: readonly string[];
  readonly supportsChannelFeatures: string;
  readonly developer: Readonly<Record<string, string>>;
  readonly webApplicationInfo: { readonly id: string; readonly resource: string };
}

const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pack = (name: string | undefined, environment: Readonly<Record<string, string>>) => {
  const file = join(folder, name ?? '');
  const args = [join(ROOT, 'deploy/teams-app/package.mjs'), ...(name === undefined ? [] : ['--out', file])];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    env: { PATH: process.env.PATH ?? '', ...environment },
    encoding: 'utf8',
  });
  return { status, stdout, stderr, file };
};
const manifestIn = (file: string): Manifest =>
  JSON.parse(strFromU8(unzipSync(readFileSync(file))['manifest.json'] ?? new Uint8Array()));

describe('the Teams package of an operator', () => {
  const packed = pack('real.zip', { MicrosoftAppId: APP_ID.toUpperCase(), PUBLIC_URL: `${ADDRESS}/` });
  const files = packed.status === 0 ? unzipSync(readFileSync(packed.file)) : {};

  it('is made when its manifest is valid, and says what to do next', () => {
    expect(packed.stderr).toBe('');
    expect(packed.status).toBe(0);
    expect(packed.stdout).toContain(`${ADDRESS}/api/messages`);
    expect(packed.stdout).toContain(`api://deelwijzer.waterlanden.example/${APP_ID}`);
  });

  it('holds the manifest and the two icons, and nothing else', () => {
    expect(Object.keys(files).sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
  });

  it.each([
    ['color.png', 192],
    ['outline.png', 32],
  ])('has %s in the size that Teams asks for', (name, size) => {
    const png = Buffer.from(files[name] ?? []);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  it('leaves no placeholder in the manifest', () => {
    const text = strFromU8(files['manifest.json'] ?? new Uint8Array());
    expect(text).not.toMatch(/\{\{|\}\}|\$\{|example\.nl|undefined/);
  });

  it('points every part at the address and the app id of the operator', () => {
    const manifest = manifestIn(packed.file);
    expect(manifest.bots[0].botId).toBe(APP_ID);
    expect(manifest.webApplicationInfo).toEqual({
      id: APP_ID,
      resource: `api://deelwijzer.waterlanden.example/${APP_ID}`,
    });
    expect(manifest.validDomains).toEqual(['deelwijzer.waterlanden.example']);
    const pages = manifest.staticTabs.flatMap(({ contentUrl }) => contentUrl ?? []);
    expect(pages).toEqual(['coordinator', 'editor', 'about'].map((page) => `${ADDRESS}/tabs/${page}`));
  });

  it('may be added to a private channel, where questions belong', () => {
    expect(manifestIn(packed.file).supportsChannelFeatures).toBe('tier1');
  });

  it('names a page of its own for what it is, what it keeps and what one may expect', () => {
    const { websiteUrl, privacyUrl, termsOfUseUrl } = manifestIn(packed.file).developer;
    expect([websiteUrl, privacyUrl, termsOfUseUrl]).toEqual([
      `${ADDRESS}/`,
      `${ADDRESS}/privacy`,
      `${ADDRESS}/voorwaarden`,
    ]);
    const served = readFileSync(join(ROOT, 'src/start/printed-pages.ts'), 'utf8');
    for (const url of [websiteUrl, privacyUrl, termsOfUseUrl])
      expect(served).toContain(`'${new URL(url ?? '').pathname}': () =>`);
  });

  it('has the version of the program', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(manifestIn(packed.file).version).toBe(version);
  });

  it('is the same to the byte when it is made again, in any time zone', () => {
    const again = pack('again.zip', { MicrosoftAppId: APP_ID, PUBLIC_URL: ADDRESS, TZ: 'Pacific/Auckland' });
    expect(again.status).toBe(0);
    expect(readFileSync(again.file).equals(readFileSync(packed.file))).toBe(true);
  });
});

describe('what the package must not get wrong', () => {
  it('never takes the place of a package that works when it is an example', () => {
    expect(pack(undefined, {}).stdout).toMatch(/deelwijzer-teams-example\.zip: /);
  });

  it('says loudly that it is an example when nothing is set', () => {
    const { status, stderr, file } = pack('demo.zip', {});
    expect(status).toBe(0);
    expect(stderr).toContain('ONLY AN EXAMPLE');
    expect(manifestIn(file).validDomains).toEqual(['deelwijzer.example.nl']);
  });

  it.each([
    ['no address at all', 'deelwijzer', 'no address'],
    ['http', 'http://deelwijzer.waterlanden.example', 'Teams only opens https'],
    ['a path', `${ADDRESS}/bot`, 'a host name of its own'],
    ['a question mark', `${ADDRESS}/?a=1`, 'a host name of its own'],
    ['this machine', 'https://localhost:3978', 'use a public name'],
    ['an address of this machine', 'https://127.0.0.1', 'use a public name'],
    ['nothing', '', 'Set it to the address'],
  ])('refuses a PUBLIC_URL that is or has %s, and makes no file', (_, address, remedy) => {
    const { status, stdout, stderr, file } = pack('bad.zip', { MicrosoftAppId: APP_ID, PUBLIC_URL: address });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('PUBLIC_URL: expected an address such as https://');
    expect(stderr).toContain(remedy);
    expect(existsSync(file)).toBe(false);
  });

  it('never repeats a password that somebody put in the address', () => {
    const { status, stderr } = pack('bad.zip', { MicrosoftAppId: APP_ID, PUBLIC_URL: 'https://jan:geheim@a.example' });
    expect(status).toBe(1);
    expect(stderr).not.toMatch(/jan|geheim/);
  });

  it('names every mistake at once', () => {
    const { status, stderr } = pack('bad.zip', { MicrosoftAppId: 'nope', PUBLIC_URL: 'http://a.example' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/MicrosoftAppId: expected an id[\s\S]*PUBLIC_URL: expected/);
  });
});
