import { buildSearchIndex } from '../../../src/search/build-index';
import { find } from '../../../src/search/find';
import { EXAMPLE } from '../example-edition';

const index = buildSearchIndex(EXAMPLE);

const answersIn = (tree: string, query: string) => {
  const found = find(index, query, { limit: 9 }).results.find((result) => result.tree === tree);
  return found === undefined ? undefined : Object.fromEntries(found.answers);
};

describe('answers that the words already give', () => {
  it.each([
    ['the partner by another name', 'mag ik gegevens delen met de dokter', { 'delen/met-wie': 'dokter' }],
    ['the partner from a hint', 'mag ik gegevens delen met de wijkbeheerder', { 'delen/met-wie': 'verhuurder' }],
    ['the role', 'ik ben klantmanager mag ik gegevens delen', { 'jouw-rol/rol': 'gemeente' }],
    [
      'role and partner',
      'mag ik als klantmanager gegevens delen met de ggz',
      { 'jouw-rol/rol': 'gemeente', 'delen/met-wie': 'dokter' },
    ],
    ['nothing when two partners are named', 'gegevens delen met ggz en woningcorporatie', {}],
    ['nothing when the partner is denied', 'gegevens delen maar niet met de dokter', {}],
    ['no role when somebody else has it', 'mag ik gegevens delen met een wijkverpleegkundige', {}],
    ['no role when it is denied', 'ik ben geen klantmanager mag ik gegevens delen', {}],
  ])('fill in %s', (_, query, answers) => {
    expect(answersIn('delen', query)).toEqual(answers);
  });

  it('fills in what was heard', () => {
    expect(answersIn('fraude', 'client vertelt over diefstal en fraude')).toEqual({ 'fraude/wat': 'diefstal' });
  });

  it.each([
    ['fraude en diefstal, gehoord van de buren', { 'fraude/wat': 'diefstal', 'fraude/van-wie': 'buur' }],
    ['mag ik buren vertellen over fraude en diefstal', { 'fraude/wat': 'diefstal' }],
    ['fraude gezien, werk van mij', {}],
  ])('takes a source only from where it came: %s', (query, answers) => {
    expect(answersIn('fraude', query)).toEqual(answers);
  });

  it('never answers a question about consent', () => {
    expect(answersIn('geweigerd', 'de puber heeft toestemming geweigerd')).toEqual({});
  });

  it('never answers a question about danger', () => {
    expect(answersIn('crisis', 'gevaar, hij heeft een wapen')).toEqual({});
  });

  it('never answers for a team that looks at itself', () => {
    expect(answersIn('valkuil-9', 'privacy als excuus bij school')).toEqual({});
  });

  it('starts at the first question that is still open, also inside a part', () => {
    const found = find(index, 'mag ik als klantmanager gegevens delen met de ggz').results[0];
    expect(found).toMatchObject({ tree: 'delen', node: 'gevaar/nu' });
    expect(find(index, 'diefstal en fraude').results[0]).toMatchObject({ tree: 'fraude', node: 'van-wie' });
  });

  it('puts the tree that an answer leads to before the tree that asks', () => {
    const trees = find(index, 'gegevens doorgeven aan school').results.map(({ tree }) => tree);
    expect(trees.indexOf('delen-school')).toBe(0);
    expect(trees).toContain('delen');
  });
});
