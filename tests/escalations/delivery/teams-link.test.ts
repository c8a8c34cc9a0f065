import fc from 'fast-check';
import { questionPlace, teamsLink } from '../../../src/escalations/delivery/teams-link';
import '../../support/property-seed';

const APP = { appId: '00000000-0000-4000-8000-000000000001', publicUrl: 'https://deelwijzer.voorbeeld.nl' };

it('opens a question in the coordinators’ tab inside Teams, and in a browser where there is no Teams', () => {
  const link = new URL(teamsLink(APP, 'coordinator', questionPlace('abc')) ?? '');
  expect(link.origin + link.pathname).toBe(`https://teams.microsoft.com/l/entity/${APP.appId}/coordinator`);
  expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ subEntityId: 'vraag/abc' });
  expect(link.searchParams.get('webUrl')).toBe(`${APP.publicUrl}/tabs/coordinator#/vraag/abc`);
});

it('is the page itself in the demo, and nothing where nobody knows an address', () => {
  const demo = { appId: undefined, publicUrl: 'http://localhost:3978' };
  expect(teamsLink(demo, 'coordinator', questionPlace('abc'))).toBe(
    'http://localhost:3978/tabs/coordinator#/vraag/abc',
  );
  expect(teamsLink({ ...demo, publicUrl: undefined }, 'coordinator', questionPlace('abc'))).toBeUndefined();
});

it('brings back whatever place it was given', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'binary' }), (place) => {
      const link = new URL(teamsLink({ ...APP, publicUrl: undefined }, 'editor', place) ?? '');
      expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ subEntityId: place });
    }),
  );
});
