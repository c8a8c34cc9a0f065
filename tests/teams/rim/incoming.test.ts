import { incomingOf } from '../../../src/teams/rim/incoming';
import type { Place } from '../../../src/teams/rim/turn';

const ID = '7a0d2c11-0000-4000-8000-00000000000a';
const personOf = (from: unknown) => incomingOf({ activity: { from }, place: {} as Place }).person;

describe('a person', () => {
  it('is an Entra object id, in one way of writing', () => {
    expect(personOf({ id: '29:x', aadObjectId: ID, name: 'Sanne' })).toEqual({ id: ID, name: 'Sanne' });
    expect(personOf({ id: '29:x', aadObjectId: ID.toUpperCase() }).id).toBe(ID);
  });

  it.each<readonly [string, unknown]>([
    ['none', undefined],
    ['one with a zero byte behind it', `${ID}\u0000`],
    ['one with a space', ` ${ID}`],
    ['a name', 'sanne@voorbeeld.test'],
    ['a list', [ID]],
    ['empty', ''],
  ])('who has %s is nobody, also when the id of the channel is somebody’s', (_, aadObjectId) => {
    expect(personOf({ id: ID, aadObjectId }).id).toBe('');
  });
});
