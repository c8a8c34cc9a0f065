import { parseDatabaseUrl } from '../../../src/storage/database/database-url';

describe('DATABASE_URL', () => {
  test.each([
    ['file:./data/deelwijzer.db', { kind: 'sqlite', file: './data/deelwijzer.db' }],
    ['file:/var/lib/deelwijzer.db', { kind: 'sqlite', file: '/var/lib/deelwijzer.db' }],
    ['file:///var/lib/deelwijzer.db', { kind: 'sqlite', file: '/var/lib/deelwijzer.db' }],
    ['postgres://u:p@h:5432/d', { kind: 'postgres', url: 'postgres://u:p@h:5432/d' }],
    ['postgresql://h/d', { kind: 'postgres', url: 'postgresql://h/d' }],
  ])('%s is understood', (url, address) => {
    expect(parseDatabaseUrl(url)).toEqual({ ok: true, address });
  });

  test.each(['', 'file:', 'file://host/data.db', 'mysql://u:secret@h/d', './data.db', 'postgres://u:secret@[/d'])(
    '%s is refused without quoting it',
    (url) => {
      const result = parseDatabaseUrl(url);
      expect(result.ok).toBe(false);
      expect(result.ok ? '' : result.problem).toMatch(/^DATABASE_URL: expected .* found .*; write /);
      expect(result.ok ? '' : result.problem).not.toContain('secret');
    },
  );
});
