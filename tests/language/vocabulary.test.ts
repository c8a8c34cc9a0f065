import { splitCompound } from '../../src/language/compounds';
import { gistOf } from '../../src/language/stem';
import { guessEnding, guessMisspelling, vocabularyOf } from '../../src/language/vocabulary';

const vocabulary = vocabularyOf([
  'toestemming',
  'formulier',
  'school',
  'schuldhulp',
  'schuld',
  'hulp',
  'verlener',
  'wijkverpleegkundige',
  'privacy',
  'geheim',
  'beroep',
  'arts',
  'huis',
  'dossier',
]);

describe('guessing what a misspelt word was', () => {
  it.each([
    ['toestmming', 'toestemming'],
    ['toestmeming', 'toestemming'],
    ['priavcy', 'privacy'],
    ['dosier', 'dossier'],
    ['dossiet', 'dossier'],
    ['wijkverpleegkunige', 'wijkverpleegkundige'],
    ['formuliier', 'formulier'],
    ['fromulier', 'formulier'],
  ])('reads %s as %s', (typed, meant) => {
    const gist = gistOf(typed);
    const guesses = gist === gistOf(meant) ? [gist] : guessMisspelling(vocabulary, gist, 3);
    expect(guesses).toContain(gistOf(meant));
  });

  it.each(['lasagne', 'weer', 'voetbal', '112', 'x', ''])('guesses nothing for %s', (typed) => {
    expect(guessMisspelling(vocabulary, gistOf(typed), 3)).toEqual([]);
  });

  it('finds the word that was cut short', () => {
    expect(guessEnding(vocabulary, gistOf('wijkverpl'), 3)).toEqual([gistOf('wijkverpleegkundige')]);
    expect(guessEnding(vocabulary, 'qqqq', 3)).toEqual([]);
  });
});

describe('splitting compounds', () => {
  it.each([
    ['beroepsgeheim', ['beroep', 'geheim']],
    ['toestemmingsformulier', ['toestemming', 'formulier']],
    ['schuldhulpverlener', ['schuldhulp', 'verlener']],
    ['schoolarts', ['school', 'arts']],
    ['schooldossier', ['school', 'dossier']],
  ])('splits %s into %j', (compound, parts) => {
    expect(splitCompound(vocabulary, compound)).toEqual(parts.map(gistOf));
  });

  it.each(['verkeer', 'school', 'schoolxyz', 'abc'])('leaves %s whole', (word) => {
    expect(splitCompound(vocabulary, word)).toEqual([]);
  });
});
