import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { changesIn } from '../../src/cli/content/watch/changes';
import { type Watching, watchContent } from '../../src/cli/content/watch/watch-content';
import type { Problem } from '../../src/content/problem';
import { describeWithChromium } from '../tabs/support/describe-with-chromium';
import { launchChromium } from '../tabs/support/launch-chromium';
import { TOY } from './support/in-folder';

let folder = '';
let printed = '';
let heard: () => void = () => {};
let watching: Watching | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deelwijzer-watch-'));
  cpSync(TOY, folder, { recursive: true });
  printed = '';
});
afterEach(async () => {
  await watching?.close();
  watching = undefined;
  rmSync(folder, { recursive: true });
});

async function start(tree?: string): Promise<Watching> {
  watching = await watchContent({
    folder,
    tree,
    print: (text) => {
      printed += text;
      heard();
    },
  });
  return watching;
}

/** Resolves when something was printed that this matches, and returns only what came since the last time. */
async function said(pattern: RegExp): Promise<string> {
  while (!pattern.test(printed)) {
    await new Promise<void>((resolve) => {
      heard = resolve;
    });
  }
  const all = printed;
  printed = '';
  return all;
}

function change(file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${from} is not in ${file}`);
  writeFileSync(path, text.replaceAll(from, to));
}

const answerOf = (address: string, options: { method?: string; host?: string } = {}) =>
  new Promise<{ status: number | undefined; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    const { method = 'GET', host } = options;
    request(address, { method, agent: false, ...(host === undefined ? {} : { headers: { host } }) }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += String(part);
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    })
      .on('error', reject)
      .end();
  });

describe('content watch', () => {
  it('begins with what there is and where to look, and then says only what changed', async () => {
    change('trees/gevaar.yaml', 'sources: [toy-law]', 'sources: [toy-lwa]');
    const { address } = await start();
    expect(await said(/probleem\.\n$/)).toContain('unknown-source');
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    change('trees/delen.yaml', 'go: zwijg }', 'go: zwijgg }');
    const more = await said(/nieuw/);
    expect(more).toContain('dangling-target');
    expect(more).not.toContain('unknown-source');
    change('trees/delen.yaml', 'go: zwijgg }', 'go: zwijg }');
    expect(await said(/opgelost/)).toMatch(/\d opgelost\. Nu 1 probleem\.\n$/);
    change('trees/gevaar.yaml', 'toy-lwa', 'toy-law');
    expect(await said(/opgelost/)).toBe('\n1 opgelost. Alles is goed.\n');
  });

  it('tells of one tree only what is in it', async () => {
    await start('delen');
    expect(await said(/Alles is goed/)).toContain('Ik kijk mee');
    change('trees/gevaar.yaml', 'sources: [toy-law]', 'sources: [toy-lwa]');
    expect(await said(/Opgeslagen/)).toBe('\nOpgeslagen. Alles is goed.\n');
  });

  it('keeps watching through a file that cannot be read, with the last drawing', async () => {
    const { address } = await start('delen');
    await said(/Alles is goed/);
    writeFileSync(join(folder, 'trees/delen.yaml'), 'id: [');
    expect(await said(/nieuw/)).toContain('trees/delen.yaml');
    const { text } = await answerOf(address);
    expect(text).toContain('Deze tekening is van de laatste keer dat het wel kon.');
    expect(text).toContain('Met wie wil je delen?');
    cpSync(join(TOY, 'trees/delen.yaml'), join(folder, 'trees/delen.yaml'));
    expect(await said(/opgelost/)).toContain('Alles is goed.');
    expect((await answerOf(address)).text).not.toContain('laatste keer');
  });

  it('refuses a tree that is not there', async () => {
    await expect(start('dele')).rejects.toThrow('Bedoelde je `delen`?');
  });
});

describe('the page of content watch', () => {
  it('shows the drawing and the problems of the tree somebody chose', async () => {
    change('trees/gevaar.yaml', 'sources: [toy-law]', 'sources: [toy-lwa]');
    const { address } = await start();
    const { text, headers } = await answerOf(`${address}?boom=gevaar`);
    expect(text).toContain('<title>(1) Gevaar</title>');
    expect(text).toContain('toy-lwa');
    expect(text).toContain('<option value="gevaar" selected>');
    expect(text).toContain('Is er nu gevaar?');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect((await answerOf(`${address}?boom=delen`)).text).toContain('Geen problemen. In andere bestanden nog 1.');
  });

  it('needs no style inside the drawing, which the page would not let through', async () => {
    const { address } = await start();
    const { text } = await answerOf(address);
    expect(text).toContain('<svg ');
    expect(text).not.toMatch(/<style|\sstyle=|<script(?! src="\/herladen\.js")/);
  });

  it('executes nothing that stands in a text or an address', async () => {
    change('trees/delen.yaml', 'title: Mag ik dit delen?', 'title: "<img src=x onerror=alert(1)>"');
    const { address } = await start();
    for (const path of ['', '?boom=delen', '?boom=%3Cscript%3Ealert(1)%3C/script%3E', '?boom=__proto__'])
      expect((await answerOf(`${address}${path}`)).text).not.toMatch(/<img|<script>/);
  });

  it.each([
    ['another name for this machine', '', { host: 'boos.example:80' }, 403],
    ['writing', '', { method: 'POST' }, 405],
    ['another page', 'etc/passwd', {}, 404],
    ['a way out', '../../package.json', {}, 404],
  ])('refuses %s', async (_, path, options, status) => {
    const { address } = await start();
    expect((await answerOf(`${address}${path}`, options)).status).toBe(status);
  });

  it('is gone after watching', async () => {
    const { address, close } = await start();
    expect((await answerOf(address)).status).toBe(200);
    await close();
    await expect(answerOf(address)).rejects.toThrow(/ECONNREFUSED/);
  });
});

describeWithChromium('the page of content watch in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it('follows every save by itself, and says when watching stopped', async () => {
    const { address, close } = await start('delen');
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(address);
    expect(await page.getByRole('status').textContent()).toBe('Geen problemen.');
    expect(await page.getByRole('region', { name: 'Tekening' }).textContent()).toContain('Met wie wil je delen?');
    expect(complaints).toEqual([]);
    change('trees/delen.yaml', 'Met wie wil je delen?', 'Met wie ga je delen?');
    const picture = page.getByRole('region', { name: 'Tekening' });
    await picture.filter({ hasText: 'Met wie ga je delen?' }).waitFor();
    change('trees/delen.yaml', 'go: zwijg }', 'go: zwijgg }');
    await page.getByRole('listitem').filter({ hasText: 'zwijgg' }).first().waitFor();
    await close();
    await page.getByText('Het meekijken is gestopt.').waitFor();
    await page.close();
  });
});

describe('what changed between two checks', () => {
  const problem = (message: string, line = 1): Problem => ({
    code: 'unknown-source',
    file: 'trees/a.yaml',
    line,
    column: 1,
    excerpt: '',
    message,
  });

  it('knows a problem again on another line', () => {
    expect(changesIn([problem('een')], [problem('een', 9)])).toEqual({ solved: 0, fresh: [] });
  });

  it('counts the same problem twice as two', () => {
    const [first, second] = [problem('een', 1), problem('een', 2)];
    expect(changesIn([first], [first, second])).toEqual({ solved: 0, fresh: [second] });
    expect(changesIn([first, second], [second])).toEqual({ solved: 1, fresh: [] });
  });

  it('tells what went and what came', () => {
    expect(changesIn([problem('een'), problem('twee')], [problem('drie')])).toEqual({
      solved: 2,
      fresh: [problem('drie')],
    });
  });
});
