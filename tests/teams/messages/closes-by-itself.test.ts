import { noticeOf } from '../../../src/teams/messages/closes-by-itself';

const reminded = (today: string, kind: 'channel-reminder' | 'asker-claimed' = 'channel-reminder') =>
  noticeOf({ closeAfterDays: 180, now: () => `${today}T12:00:00Z` }, kind, { since: '2026-01-01T12:00:00Z' });

test('a reminder of a question nobody moves says, from halfway on, when it closes by itself', () => {
  expect(reminded('2026-03-31')).not.toContain('vanzelf');
  expect(reminded('2026-04-01')).toContain('dan sluit hij op 1 juli 2026 vanzelf');
  expect(reminded('2026-07-01')).toContain('dan sluit hij vandaag of morgen vanzelf');
  expect(reminded('2026-06-01', 'asker-claimed')).toBe('Een coördinator heeft je vraag opgepakt.');
});
