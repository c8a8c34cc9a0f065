import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startFolder, TOY } from './support/in-folder';

const at = startFolder();
const { run, change } = at;

describe('content check', () => {
  it('is silent about good content', async () => {
    expect(await run('check')).toBe(0);
    expect(at.printed() + at.complained()).toBe('');
  });

  it('names file, line and column, shows the line, says what is wrong and what to type', async () => {
    change('trees/delen.yaml', 'go: zwijg }', 'go: zwijgg }');
    expect(await run('check')).toBe(1);
    expect(at.printed()).toContain(`${at.folder()}/trees/delen.yaml:24:38  dangling-target`);
    expect(at.printed()).toContain('- { id: nee, label: "Nee", go: zwijgg }');
    expect(at.printed()).toContain('De knoop `zwijgg` bestaat niet in deze boom.');
    expect(at.printed()).toContain('→ Bedoelde je `zwijg`?');
    expect(at.printed()).toMatch(/1 probleem gevonden\.\n$/);
  });

  it('gives programs JSON, also when there is nothing', async () => {
    expect(await run('check', '--format', 'json')).toBe(0);
    expect(JSON.parse(at.printed())).toEqual([]);
    change('trees/gevaar.yaml', 'sources: [toy-law]', 'sources: [toy-lwa]');
    expect(await run('check', '--format=json')).toBe(1);
    expect(JSON.parse(at.printed())).toMatchObject([{ code: 'unknown-source', file: 'trees/gevaar.yaml', line: 23 }]);
  });

  it('looks at one tree when asked, and says so when there is none of that name', async () => {
    change('trees/gevaar.yaml', 'sources: [toy-law]', 'sources: [toy-lwa]');
    expect(await run('check', 'delen')).toBe(0);
    expect(await run('check', 'gevaar')).toBe(1);
    expect(await run('check', 'gevar')).toBe(2);
    expect(at.complained()).toContain('gevar');
  });
});

describe('content test', () => {
  it('counts the walks that pass', async () => {
    expect(await run('test')).toBe(0);
    expect(at.printed()).toBe('6 wandelingen goed, 0 fout. 0 `asked`-zinnen vinden hun eigen plek niet.\n');
  });

  it('shows the walk that ends elsewhere', async () => {
    change('trees/delen.yaml', 'wat: [] }, ends: zwijg', 'wat: [] }, ends: te-veel');
    expect(await run('test', 'delen')).toBe(1);
    expect(at.printed()).toContain('walk-ends-elsewhere');
    expect(at.printed()).toContain('4 wandelingen goed, 1 fout.');
  });

  it('proposes walks that check refuses until each is read and named, after which it is silent', async () => {
    const file = join(at.folder(), 'trees/delen.yaml');
    const text = readFileSync(file, 'utf8');
    const withoutWalks = text.slice(0, text.indexOf('walks:'));
    writeFileSync(file, withoutWalks);
    expect(await run('test', 'delen')).toBe(0);
    const proposals = at
      .printed()
      .split('\n')
      .filter((line) => line.startsWith('  - { name: '));
    expect(proposals.length).toBeGreaterThan(3);
    writeFileSync(file, `${withoutWalks}walks:\n${proposals.join('\n')}\n`);
    expect(await run('check')).toBe(1);
    expect(at.printed()).toContain(`${proposals.length} problemen gevonden.`);
    const named = proposals.join('\n').replaceAll('KIJK NA', 'meest voorkomend, gevaarlijk en twijfel');
    writeFileSync(file, `${withoutWalks}walks:\n${named}\n`);
    expect(await run('check')).toBe(0);
    expect(at.printed()).toBe('');
  });

  it('refuses a tree that is not there', async () => {
    expect(await run('test', 'bestaat-niet')).toBe(2);
    expect(at.complained()).toContain('bestaat-niet');
  });
});

describe('content routes and graph', () => {
  it('lists every route of a tree, each to its end', async () => {
    expect(await run('routes', 'gevaar')).toBe(0);
    expect(at.printed()).toContain(`  nu: ja → gevaar/bel (act-now)
  nu: nee → gevaar/geen-gevaar (part)
  nu: unsure → gevaar/bel (act-now)
`);
  });

  it('gives a line of JSON per route', async () => {
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

  it('draws a tree as Mermaid or SVG', async () => {
    expect(await run('graph', 'delen')).toBe(0);
    expect(at.printed()).toMatch(/^flowchart TD\n/);
    expect(await run('graph', 'delen', '--format', 'svg')).toBe(0);
    expect(at.printed()).toMatch(/^<svg /);
  });

  it.each(['routes', 'graph'])('%s refuses a tree that is not there, and names those that are', async (command) => {
    expect(await run(command, 'bestaat-niet')).toBe(2);
    expect(at.complained()).toMatch(/delen, gevaar/);
  });

  it.each(['routes', 'graph'])('%s sends broken content to check', async (command) => {
    change('trees/delen.yaml', 'go: zwijg }', 'go: zwijgg }');
    expect(await run(command, 'delen')).toBe(2);
    expect(at.complained()).toContain('npm run content -- check');
  });
});

describe('a command given wrong', () => {
  it.each(['', 'onbekend', 'constructor', '__proto__', 'check --onbekend', 'check --format xml'])(
    '"%s" shows how it goes',
    async (words) => {
      expect(await run(...words.split(' ').filter(Boolean))).toBe(2);
      expect(at.complained()).toContain('Gebruik: npm run content -- <opdracht>');
    },
  );

  it.each(['check', 'test', 'routes', 'graph', 'schema', 'diff'])(
    '%s: a missing folder is one sentence',
    async (command) => {
      const missing = join(at.folder(), 'bestaat-niet');
      expect(await run(command, '--content', missing, '--old', missing)).toBe(2);
      expect(at.complained()).toContain(missing);
      expect(at.complained().trim().split('\n')).toHaveLength(1);
    },
  );

  it('an empty folder says what belongs there', async () => {
    expect(await run('check', '--content', join(TOY, '..', '..', 'fixtures'))).toBe(2);
    expect(at.complained()).toContain('trees/*.yaml');
  });
});
