import { gistOf } from '../../src/language/stem';

describe('the gist of a word', () => {
  it.each([
    ['bellen', 'belt'],
    ['bellen', 'gebeld'],
    ['delen', 'gedeeld'],
    ['weigeren', 'geweigerd'],
    ['mishandeling', 'mishandeld'],
    ['melding', 'gemeld'],
    ['opvragen', 'opgevraagd'],
    ['bijklussen', 'bijgeklust'],
    ['ambtenaar', 'ambtenaren'],
    ['huisarts', 'huisartsen'],
    ['gesprek', 'gesprekje'],
  ])('is the same for the inflections %s and %s', (one, other) => {
    expect(gistOf(one)).toBe(gistOf(other));
  });

  it.each([
    ['sloeg', 'slaan'],
    ['bedrogen', 'bedriegt'],
    ['verzweeg', 'verzwijgen'],
    ['gestolen', 'stelen'],
  ])('is the same for the strong forms %s and %s', (one, other) => {
    expect(gistOf(one)).toBe(gistOf(other));
  });

  it.each([
    ['beroepsgehijm', 'beroepsgeheim'],
    ['toesteming', 'toestemming'],
    ['polisie', 'politie'],
    ['fraude', 'vraude'],
    ['meldkode', 'meldcode'],
    ['gewelt', 'geweld'],
    ['huislijk', 'huisleik'],
    ['sieke', 'zieke'],
  ])('is the same for the spellings %s and %s', (one, other) => {
    expect(gistOf(one)).toBe(gistOf(other));
  });

  it.each([
    ['geweld', 'wel'],
    ['gebied', 'bied'],
    ['school', 'schuld'],
    ['moeder', 'moord'],
    ['melden', 'mailen'],
  ])('keeps %s apart from %s', (one, other) => {
    expect(gistOf(one)).not.toBe(gistOf(other));
  });
});
