import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS, TASK_WORDS } from '../../src/cli/commands';
import { startFolder, TOY } from './support/in-folder';

const at = startFolder();
const { run } = at;
const GUIDE = readFileSync(join(__dirname, '..', '..', 'content', 'README.md'), 'utf8');

describe('the list of commands', () => {
  it.each([[], ['help'], ['--help'], ['-h']])('is shown by task (%j)', async (...words) => {
    expect(await run(...words)).toBe(0);
    for (const { name, does } of COMMANDS)
      expect(at.printed()).toMatch(new RegExp(`^  ${name}\\b.*${quoted(does)}$`, 'm'));
    for (const task of Object.values(TASK_WORDS)) expect(at.printed()).toContain(`\n${task}\n`);
    expect(at.complained()).toBe('');
  });

  it.each(COMMANDS.map(({ name }) => name))('explains %s in both ways of asking, without doing it', async (name) => {
    expect(await run(name, '--help')).toBe(0);
    const said = at.printed();
    expect(said).toMatch(new RegExp(`^Gebruik: npm run -s content -- ${name}\\b`));
    expect(said).toContain('--content <map>');
    expect(await run('help', name)).toBe(0);
    expect(at.printed()).toBe(said);
  });

  it('can load every one of them', () => {
    for (const { load } of COMMANDS) expect(load()).toBeInstanceOf(Function);
  });

  it.each(COMMANDS)('stands in the guide: $name', ({ name, takes, does }) => {
    const rows = GUIDE.split('\n').filter((line) => line.startsWith(`| \`${name}`));
    expect(rows).toContain(`| \`${takes === '' ? name : `${name} ${takes}`}\` | ${does} |`);
  });

  it('has every command that the guide tells to type', () => {
    const typed = [...GUIDE.matchAll(/(?:content -- |`)([a-z]+) (?:fiets-kwijt|--|")/g)].map(([, name]) => name);
    expect(typed.length).toBeGreaterThan(6);
    expect(typed.filter((name) => !COMMANDS.some((each) => each.name === name))).toEqual([]);
  });
});

describe('a command given wrong', () => {
  it.each([
    ['onbekend', /^De opdracht `onbekend` bestaat niet\./],
    ['constructor', /^De opdracht `constructor` bestaat niet\./],
    ['__proto__', /^De opdracht `__proto__` bestaat niet\./],
    ['grahp', /Bedoelde je `graph`\?\nAlle opdrachten: npm run -s content\n$/],
    ['check --onbekend', /^`--onbekend` kennen we niet\.\n.*check --help\n$/],
    ['check --formt json', /Bedoelde je `--format`\?/],
    ['check --old x', /^`--old` hoort niet bij deze opdracht\./],
    ['check --constructor', /^`--constructor` kennen we niet\./],
    ['check --format xml', /^`xml` kan niet bij `--format`\. Kies uit: text, json\.\n$/],
    ['check --format jsn', /Bedoelde je `json`\?/],
    ['check --format', /^Na `--format` hoort nog iets te staan\./],
    ['export --to --force', /^Na `--to` hoort nog iets te staan\./],
    ['review delen', /^Na `review` hoort geen `delen`\./],
    ['help grahp', /Bedoelde je `graph`\?/],
  ])('"%s" says what is wrong and how it goes', async (words, says) => {
    expect(await run(...words.split(' '))).toBe(2);
    expect(at.complained()).toMatch(says);
    expect(at.printed()).toBe('');
  });

  it('lists the commands when nothing comes near', async () => {
    await run('onbekend');
    expect(at.complained()).toContain('Gebruik: npm run -s content -- <opdracht>');
  });

  it.each(['check', 'test', 'routes', 'graph delen', 'schema', 'new x --title X --theme safety', 'watch', 'review'])(
    '%s: a missing folder is one sentence',
    async (command) => {
      const missing = join(at.folder(), 'bestaat-niet');
      expect(await run(...command.split(' '), '--content', missing)).toBe(2);
      expect(at.complained()).toContain(missing);
      expect(at.complained().trim().split('\n')).toHaveLength(1);
    },
  );

  it('an empty folder says what belongs there', async () => {
    expect(await run('check', '--content', join(TOY, '..', '..', 'fixtures'))).toBe(2);
    expect(at.complained()).toContain(`In de map ${join(TOY, '..', '..', 'fixtures')} staat geen inhoud`);
    expect(at.complained()).toContain('trees/*.yaml');
  });
});

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
