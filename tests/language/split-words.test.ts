import { fold, splitWords } from '../../src/language/split-words';

const SHORTHAND = new Map(
  Object.entries({
    shv: ['schuldhulpverlening'],
    wi: ['werk', 'en', 'inkomen'],
    da: ['dat'],
    nie: ['niet'],
    kheb: ['ik', 'heb'],
    ff: ['even'],
    email: ['mail'],
    ots: ['ondertoezichtstelling'],
    negen: ['9'],
  }),
);
const folded = (text: string) => splitWords(text, SHORTHAND).map((word) => word.folded);

describe('splitting a typed text into words', () => {
  it('drops case, accents and apostrophes', () => {
    expect(folded('CLIËNT, foto’s; crèche')).toEqual(['client', 'foto', 'creche']);
  });

  it('writes shorthand out, and remembers what was typed', () => {
    expect(splitWords('shv belt', SHORTHAND)).toEqual([
      { own: 'shv', folded: 'schuldhulpverlening' },
      { own: 'belt', folded: 'belt' },
    ]);
  });

  it.each([
    ['W&I', ['werk', 'en', 'inkomen']],
    ['w & i', ['werk', 'en', 'inkomen']],
    ['da wil ze nie', ['dat', 'wil', 'ze', 'niet']],
    ['kheb ff', ['ik', 'heb', 'even']],
    ['e-mail', ['mail']],
    ['o.t.s.', ['ondertoezichtstelling']],
    ['valkuil negen', ['valkuil', '9']],
  ])('reads %s as %j', (typed, expected) => {
    expect(folded(typed)).toEqual(expected);
  });

  it('finds no words in what has none', () => {
    expect(splitWords(' 😀 … !? ', SHORTHAND)).toEqual([]);
  });

  it('keeps what folding cannot change', () => {
    expect(fold('112')).toBe('112');
    expect(fold('مرحبا')).toBe('مرحبا');
  });
});
