import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { askFor } from '../../src/cli/content/new/ask-for';
import { toyFiles } from '../content/support/toy-content';
import { startFolder } from './support/in-folder';

const at = startFolder();
const { run } = at;
const made = (id: string) => readFileSync(join(at.folder(), `trees/${id}.yaml`), 'utf8');

const WALKS = `walks:
  - { name: "meest voorkomend", answers: { begin: ja }, ends: bij-ja }
  - { name: "gevaarlijkst", answers: { begin: nee }, ends: bij-nee }
  - { name: "meest twijfelachtig", answers: { begin: unsure }, ends: unsure }`;

/** The first text of a new tree is a question. */
const FIRST_QUESTION = /text: "VUL IN: [^"]*"/;

describe('content new', () => {
  it('makes a tree of which check says only what must still be written, each once', async () => {
    expect(await run('new', 'fiets', '--title', 'Fiets kwijt', '--theme', 'safety')).toBe(0);
    expect(at.printed()).toContain('Dit moet je nog doen:');
    expect(at.printed()).toContain('content -- watch fiets');
    expect(await run('check', '--format', 'json')).toBe(1);
    const problems = JSON.parse(at.printed()) as readonly { code: string; file: string; message: string }[];
    expect(problems.map(({ code }) => code).sort()).toEqual([
      'advice-without-source',
      'advice-without-source',
      'advice-without-walk',
      'to-fill-in',
      'to-fill-in',
      'to-fill-in',
      'to-fill-in',
    ]);
    expect(new Set(problems.map(({ message }) => message)).size).toBe(problems.length);
    expect(problems.map(({ message }) => message)).toContain('In `begin` moet je nog invullen: text, why.');
    expect(problems.map(({ message }) => message)).toContain(
      'In `bij-ja` moet je nog invullen: text, because, do, record.',
    );
  });

  it('passes every check once that is written, with the walks that somebody judged', async () => {
    expect(await run('new', 'fiets', '--title', 'Fiets kwijt', '--theme', 'safety')).toBe(0);
    const text = made('fiets')
      .replace(FIRST_QUESTION, 'text: Is de fiets weg?')
      .replaceAll(/"VUL IN: [^"]*"/g, 'De fiets is weg.')
      .replaceAll('sources: []', 'sources: [toy-law]')
      .replace('walks: []', WALKS);
    writeFileSync(join(at.folder(), 'trees/fiets.yaml'), text);
    expect(await run('check')).toBe(0);
    expect(await run('test', 'fiets')).toBe(0);
    expect(at.printed()).toContain('3 wandelingen goed, 0 fout.');
  });

  it('makes a part that another tree can use', async () => {
    expect(await run('new', 'deel', '--title', 'Een deel', '--theme', 'Veiligheid', '--part')).toBe(0);
    expect(made('deel')).toContain('verdict: part');
    const filled = made('deel')
      .replace(FIRST_QUESTION, 'text: Weten we dit nu?')
      .replaceAll(/"VUL IN: [^"]*"/g, 'Dit weten we nu.');
    writeFileSync(join(at.folder(), 'trees/deel.yaml'), filled);
    // Until another tree uses it.
    expect(await run('check')).toBe(1);
    expect(at.printed()).toContain('part-without-include');
    expect(at.printed()).toContain('Voor 2 antwoorden van deze boom is nog geen wandeling.');
    expect(at.printed()).toContain('2 problemen gevonden.');
    expect(await run('routes')).toBe(0);
    expect(at.printed()).not.toContain('Een deel');
  });

  it('tells VS Code the new names by itself', async () => {
    expect(await run('new', 'fiets', '--title', 'Fiets kwijt', '--theme', 'safety')).toBe(0);
    expect(readFileSync(join(at.folder(), 'schema/ids.json'), 'utf8')).toContain('"fiets/start"');
  });

  it('keeps a title whole, whatever stands in it', async () => {
    const title = `'s Avonds: "weg" #1 {x} \\ é`;
    expect(await run('new', 'fiets', '--title', title, '--theme', 'safety')).toBe(0);
    expect(await run('routes', 'fiets')).toBe(0);
    expect(at.printed()).toContain(title);
  });

  it('gives half a year until somebody looks again, also at the end of a month', async () => {
    jest.useFakeTimers({ now: new Date('2027-08-31T12:00:00Z'), doNotFake: ['nextTick', 'setImmediate'] });
    try {
      expect(await run('new', 'fiets', '--title', 'Fiets kwijt', '--theme', 'safety')).toBe(0);
      expect(made('fiets')).toContain('review: { checked: "2027-08-31", before: "2028-02-29" }');
    } finally {
      jest.useRealTimers();
    }
  });

  it.each([
    [[], /Er ontbreekt nog: een naam, een titel \(--title\), een thema \(--theme\)/],
    [['fiets'], /--title "Teamfiets kwijt" --theme safety\n\nDe thema's zijn:\n {2}consent +Toestemming en delen\n/],
    [['fiets', '--title', 'Weg'], /^Er ontbreekt nog: een thema \(--theme\)\./],
    [['Fiets Kwijt!', '--title', 'Weg', '--theme', 'safety'], /Bijvoorbeeld: fiets-kwijt/],
    [['fiets', 'kwijt', '--title', 'Weg', '--theme', 'safety'], /één woord, met streepjes: fiets-kwijt/],
    [['no', '--title', 'Weg', '--theme', 'safety'], /dat woord betekent al iets/],
    [['../weg', '--title', 'Weg', '--theme', 'safety'], /geen goede naam/],
    [['delen', '--title', 'Weg', '--theme', 'safety'], /^De boom `delen` bestaat al/],
    [['fiets', '--title', ' ', '--theme', 'safety'], /De titel is leeg/],
    [['fiets', '--title', 'x'.repeat(61), '--theme', 'safety'], /61 tekens lang; op een kaart passen er hoogstens 60/],
    [['fiets', '--title', 'Weg', '--theme', 'safty'], /Bedoelde je `safety`\?/],
    [['fiets', '--title', 'Weg', '--theme', 'veilighied'], /Bedoelde je `safety`\?/],
  ])('%j: says what is wrong or lacks', async (words, says) => {
    const before = made('delen');
    expect(await run('new', ...words)).toBe(2);
    expect(at.complained()).toMatch(says);
    expect(made('delen')).toBe(before);
  });
});

describe('somebody at the screen', () => {
  /** Types an answer to each question as it comes; what was shown is returned with what was made of it. */
  async function answering(given: { names?: readonly string[]; title?: string; theme?: string }, answers: string[]) {
    const [input, output] = [new PassThrough(), new PassThrough()];
    let shown = '';
    output.on('data', (part) => {
      shown += String(part);
      if (!/(: |> )$/.test(String(part))) return;
      const answer = answers.shift();
      if (answer === undefined) input.end();
      else input.write(`${answer}\n`);
    });
    const asked = askFor({ names: [], isAtScreen: true, ...given }, toyFiles(), { input, output });
    return { asked: await asked.catch((error: Error) => error.message), shown };
  }

  it('is asked for everything that lacks, and only that', async () => {
    const all = await answering({}, ['fiets', 'Fiets kwijt', 'Veiligheid']);
    expect(all.asked).toEqual({ id: 'fiets', title: 'Fiets kwijt', theme: 'safety' });
    const one = await answering({ names: ['fiets'], theme: 'safety' }, ['Fiets kwijt']);
    expect(one.asked).toEqual({ id: 'fiets', title: 'Fiets kwijt', theme: 'safety' });
    expect(one.shown).not.toContain('Naam van de boom');
  });

  it('is told what is wrong, and asked again', async () => {
    const { asked, shown } = await answering({}, ['Fiets!', 'delen', 'fiets', '', 'Fiets kwijt', 'zwijgen', 'safety']);
    expect(asked).toEqual({ id: 'fiets', title: 'Fiets kwijt', theme: 'safety' });
    expect(shown).toContain('Bijvoorbeeld: fiets');
    expect(shown).toContain('bestaat al');
    expect(shown).toContain('De titel is leeg');
    expect(shown).toContain('Het thema `zwijgen` bestaat niet.');
  });

  it('may go away', async () => {
    expect((await answering({}, ['fiets'])).asked).toBe('Gestopt. Er is niets gemaakt.');
  });
});
