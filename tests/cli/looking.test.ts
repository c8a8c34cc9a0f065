import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startFolder } from './support/in-folder';

const at = startFolder();
const { run, change } = at;
const inFolder = (file: string) => join(at.folder(), file);

describe('content routes', () => {
  it('tells in words how many walks there are, how they end, and all of a small tree', async () => {
    expect(await run('routes', 'gevaar')).toBe(0);
    expect(at.printed()).toBe(`Gevaar (gevaar)
3 wandelingen, hoogstens 1 antwoord, 2 einden.

Hoe de wandelingen eindigen:
  2 ×  Handel nu
  1 ×  Tussenstap

Waar precies:
  2 ×  Handel nu: Bel 112. (gevaar/bel)
  1 ×  Tussenstap: Er is geen gevaar. (gevaar/geen-gevaar)

Alle wegen:

  Is er nu gevaar? Ja
    → Handel nu: Bel 112. (gevaar/bel)

  Is er nu gevaar? Nee
    → Tussenstap: Er is geen gevaar. (gevaar/geen-gevaar)

  Is er nu gevaar? Ik weet het niet
    → Handel nu: Bel 112. (gevaar/bel)

3 wegen.
`);
  });

  it('says where “Ik weet het niet” leads when no editor said so', async () => {
    expect(await run('routes', 'delen', '--all')).toBe(0);
    expect(at.printed()).toContain(
      'Ik weet het niet bij “Met wie wil je delen?”: vraag het de coördinator (delen/wie)',
    );
  });

  it('has a line per tree that people can start, and the longest way', async () => {
    expect(await run('routes')).toBe(0);
    expect(at.printed()).toMatch(/^Mag ik dit delen\? \(delen\): 18 wandelingen, hoogstens 3 antwoorden, \d einden\n/);
    expect(at.printed()).toContain('De langste weg telt 3 antwoorden.');
    expect(at.printed()).not.toContain('(gevaar)');
  });

  it('shows the ways of a large tree only when asked for', async () => {
    const options = Array.from({ length: 14 }, (_, index) => `{ id: a${index}, label: Nummer ${index}, go: tweede }`);
    writeFileSync(
      inFolder('trees/groot.yaml'),
      `id: groot
title: Groot
summary: Een boom met veel wegen.
theme: consent
review: { checked: "2026-11-21", before: "2099-05-21" }
start: eerste
nodes:
  eerste: { kind: question, text: Welke?, options: [${options.join(', ')}] }
  tweede: { kind: question, text: Zeker?, options: [{ id: ja, label: "Ja", go: delen/start }, { id: nee, label: "Nee", go: stop }] }
  stop: { kind: advice, verdict: keep-silent, text: Je deelt niets., because: Niet zeker., do: [Wacht.], record: Niets., sources: [toy-law] }
walks: []
`,
    );
    expect(await run('routes', 'groot')).toBe(0);
    expect(at.printed()).toContain('Toch allemaal zien: npm run -s content -- routes groot --all');
    expect(at.printed()).not.toContain('Alle wegen');
    expect(await run('routes', 'groot', '--all')).toBe(0);
    expect(at.printed().match(/^ {4}→/gm)?.length).toBeGreaterThan(20);
  });

  it('gives programs a line of JSON per route', async () => {
    expect(await run('routes', 'gevaar', '--format', 'json')).toBe(0);
    const routes = at
      .printed()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(routes[0]).toEqual({
      tree: 'gevaar',
      end: 'gevaar/bel',
      answers: [{ question: 'gevaar/nu', answer: 'ja' }],
    });
    expect(routes).toHaveLength(3);
  });
});

describe('content graph', () => {
  it('writes a page where somebody stands, and says how to open it', async () => {
    expect(await run('graph', 'delen')).toBe(0);
    expect(at.printed()).toContain(`De tekening van “Mag ik dit delen?” staat in ${inFolder('delen.html')}`);
    expect(at.printed()).toContain('Dubbelklik');
    const page = readFileSync(inFolder('delen.html'), 'utf8');
    expect(page).toContain('<h1>Mag ik dit delen?</h1>');
    expect(page).toContain('<svg ');
    expect(page).toContain('Met wie wil je delen?');
  });

  it('writes a picture by the ending of the name, and draws over what it drew', async () => {
    expect(await run('graph', 'delen', '--to', 'tekening.svg')).toBe(0);
    expect(readFileSync(inFolder('tekening.svg'), 'utf8')).toMatch(/^<svg /);
    expect(await run('graph', 'gevaar', '--to=tekening.svg')).toBe(0);
    expect(readFileSync(inFolder('tekening.svg'), 'utf8')).toContain('Bel 112.');
    expect(await run('graph', 'gevaar', '--to', 'x.html')).toBe(0);
    expect(await run('graph', 'gevaar', '--to', 'x.html')).toBe(0);
  });

  it.each([
    ['sources.yaml', /eindigt niet op \.svg of \.html/],
    ['tekening', /eindigt niet op/],
    ['nergens/tekening.svg', /kan niet worden geschreven \(ENOENT\)/],
  ])('does not write to %s', async (to, says) => {
    const before = readFileSync(inFolder('sources.yaml'), 'utf8');
    expect(await run('graph', 'delen', '--to', to)).toBe(2);
    expect(at.complained()).toMatch(says);
    expect(readFileSync(inFolder('sources.yaml'), 'utf8')).toBe(before);
  });

  it('does not draw over somebody’s own page', async () => {
    writeFileSync(inFolder('delen.html'), '<p>Van mij.</p>');
    expect(await run('graph', 'delen')).toBe(2);
    expect(at.complained()).toContain('is geen tekening');
    expect(readFileSync(inFolder('delen.html'), 'utf8')).toBe('<p>Van mij.</p>');
  });

  it('executes nothing that stands in a text', async () => {
    change('trees/delen.yaml', 'title: Mag ik dit delen?', 'title: "<script>alert(1)</script>"');
    expect(await run('graph', 'delen')).toBe(0);
    expect(readFileSync(inFolder('delen.html'), 'utf8')).not.toContain('<script');
  });

  it.each([
    ['mermaid', /^flowchart TD\n/],
    ['svg', /^<svg /],
  ])('prints %s when asked for it', async (format, begins) => {
    expect(await run('graph', 'delen', '--format', format)).toBe(0);
    expect(at.printed()).toMatch(begins);
    expect(existsSync(inFolder('delen.html'))).toBe(false);
  });

  it('asks for a tree', async () => {
    expect(await run('graph')).toBe(2);
    expect(at.complained()).toContain('Noem een boom');
  });
});

describe.each(['routes', 'graph'])('content %s', (command) => {
  it('refuses a tree that is not there, and says which was meant or which there are', async () => {
    expect(await run(command, 'dele')).toBe(2);
    expect(at.complained()).toBe('De boom `dele` bestaat niet. Bedoelde je `delen`?\n');
    expect(await run(command, 'heel-iets-anders')).toBe(2);
    expect(at.complained()).toContain('Kies uit: delen, gevaar.');
  });

  it('shows a tree while it is being written', async () => {
    change('trees/delen.yaml', 'because: Er is toestemming.,', '');
    expect(await run('check')).toBe(1);
    expect(await run(command, 'delen')).toBe(0);
  });

  it('sends content that cannot be walked to check', async () => {
    change('trees/delen.yaml', 'go: zwijg }', 'go: zwijgg }');
    expect(await run(command, 'delen')).toBe(2);
    expect(at.complained()).toContain('npm run -s content -- check');
  });
});
