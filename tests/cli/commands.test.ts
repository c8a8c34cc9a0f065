import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startFolder } from './support/in-folder';

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
    // That nobody comes at `zwijg` any more only follows from it.
    expect(at.printed()).toMatch(/1 probleem gevonden\.\n$/);
  });

  it('tells somebody at the screen that all is well, of one tree and of all', async () => {
    expect(await at.runAtScreen('check')).toBe(0);
    expect(at.printed()).toBe('Alles is goed.\n');
    change('trees/gevaar.yaml', 'sources: [toy-law]', 'sources: [toy-lwa]');
    expect(await at.runAtScreen('check', 'delen')).toBe(0);
    expect(at.printed()).toBe('Hier is alles goed. In andere bestanden niet.\n');
  });

  it('keeps the names that VS Code proposes up to date, where there is a schema', async () => {
    expect(await run('check')).toBe(0);
    expect(existsSync(join(at.folder(), 'schema'))).toBe(false);
    expect(await run('schema')).toBe(0);
    expect(at.printed()).toContain('schema/ids.json');
    expect(await run('schema')).toBe(0);
    expect(at.printed()).toContain('was al bijgewerkt');
    renameSync(join(at.folder(), 'documents/brief.md'), join(at.folder(), 'documents/folder.md'));
    change('trees/delen.yaml', 'documents: [brief]', 'documents: [folder]');
    expect(await run('check')).toBe(0);
    expect(at.printed()).toContain('VS Code kent nu de nieuwe namen: ');
    expect(readFileSync(join(at.folder(), 'schema/ids.json'), 'utf8')).toContain('"folder"');
    expect(await run('check')).toBe(0);
    expect(at.printed()).toBe('');
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
    expect(at.complained()).toBe(`Geen bestand in ${at.folder()} heet \`gevar\`. Bedoelde je \`gevaar\`?\n`);
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

  it('proposes walks that count once somebody read them and gave them a name', async () => {
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
    const paste = (walks: readonly string[]) => writeFileSync(file, `${withoutWalks}walks:\n${walks.join('\n')}\n`);
    paste(proposals);
    expect(await run('check')).toBe(1);
    expect(at.printed()).toContain('walk-not-read');
    paste(proposals.map((line) => line.replace('KIJK NA:', 'Meest voorkomend, gevaarlijkst en twijfel:')));
    expect(await run('check')).toBe(0);
    expect(at.printed()).toBe('');
  });

  it('refuses a tree that is not there', async () => {
    expect(await run('test', 'bestaat-niet')).toBe(2);
    expect(at.complained()).toContain('bestaat-niet');
  });
});
