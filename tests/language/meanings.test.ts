import { addWay, type Meanings, sayingGist, saysNothing, whatIsSaid } from '../../src/language/meanings';
import { splitWords } from '../../src/language/split-words';

const split = (text: string) => splitWords(text, new Map());
const meanings: Meanings = new Map();
for (const way of ['weigeren', 'wil niet', 'geen toestemming']) addWay(meanings, { id: 'weigeren' }, split(way));
for (const way of ['gevaar', 'wil niet meer leven']) addWay(meanings, { id: 'gevaar' }, split(way));

const said = (text: string) =>
  whatIsSaid(
    meanings,
    split(text).map(({ folded }) => sayingGist(folded)),
  ).map(({ meaning }) => meaning.id);

describe('what a sentence says', () => {
  it.each([
    ['moeder weigert', ['weigeren']],
    ['moeder wil het niet', ['weigeren']],
    ['als ze niet wil', ['weigeren']],
    ['er is geen enkele toestemming', ['weigeren']],
    ['ze wil wel', []],
    ['wil zij haar eigen broer nu liever niet', []],
    ['', []],
  ])('hears in "%s" %j', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('does not hear a short saying inside a longer one', () => {
    expect(said('hij wil niet meer leven')).toEqual(['gevaar']);
  });
});

describe('a way of saying nothing', () => {
  it.each(['', 'de', 'weer', 'van de'])('is "%s"', (way) => {
    const none: Meanings = new Map();
    addWay(none, { id: 'niets' }, split(way));
    expect(none.size).toBe(0);
    expect(saysNothing(split(way))).toBe(true);
  });

  it.each(['weersverwachting', 'wil niet', 'mag dit'])('is not "%s"', (way) => {
    expect(saysNothing(split(way))).toBe(false);
  });
});
