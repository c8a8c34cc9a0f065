import { join } from 'node:path';
import { compileFolder } from '../../../src/cli/command';
import { textsOfEdition } from '../../../src/content/measure/edition-texts';

/** What the law sheet (part 14) forbids to claim, in the words somebody would use. A net with wide meshes: reading stays needed. */
const NEVER: readonly (readonly [claim: string, words: RegExp, example: string])[] = [
  [
    'civil servants must report every fraud',
    /ambtena(ar|ren) moet(en)? (elke |alle )?fraude (altijd )?melden/i,
    'Ambtenaren moeten fraude altijd melden.',
  ],
  [
    'this must be reported to Werk en Inkomen',
    /(moet|verplicht)[^.?!]{0,40}(bij|aan) (W&I|Werk en Inkomen) (te )?(melden|door)/i,
    'Je moet dit bij W&I melden.',
  ],
  [
    'privacy always forbids',
    /privacy verbiedt (dit |het )?altijd|mag nooit van de AVG/i,
    'De privacy verbiedt dit altijd.',
  ],
  ['danger allows everything', /bij gevaar mag (je )?alles/i, 'Bij gevaar mag je alles delen.'],
  ['a signature settles it', /met (een|deze) handtekening (is|mag|kan)/i, 'Met een handtekening is het geregeld.'],
  ['a team shares everything', /(binnen|in) het team mag je alles/i, 'Binnen het team mag je alles delen.'],
  [
    'child abuse must be reported by law',
    /wettelijke meldplicht voor kindermishandeling|moet[^.?!]{0,30}van de wet[^.?!]{0,30}Veilig Thuis/i,
    'Je moet dit van de wet melden bij Veilig Thuis.',
  ],
  ['a social worker may refuse to testify', /jij hebt (een )?verschoningsrecht/i, 'Jij hebt verschoningsrecht.'],
  ['the Wams is law', /de Wams (regelt|geldt|staat toe|maakt mogelijk)/i, 'Want de Wams regelt dit.'],
];

describe('the content of this repository', () => {
  it.each(NEVER)('would be caught claiming that %s', (_, words, example) => {
    expect(example).toMatch(words);
  });

  it('never claims what the law sheet forbids to claim', async () => {
    const { edition } = await compileFolder(join(__dirname, '..', '..', '..', 'content'));
    if (edition === undefined) throw new Error('The content does not compile: run content check.');
    const claimed = [...textsOfEdition(edition)].flatMap(({ place, text }) =>
      NEVER.filter(([, words]) => words.test(text)).map(([claim]) => `${place}: ${claim}`),
    );
    expect(claimed).toEqual([]);
  });
});
