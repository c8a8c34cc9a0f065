import { NO_LANGUAGE } from '../../src/model/language-data';
import type { Publications, StoredEdition } from '../../src/model/publications';
import { findTrees } from '../../src/start/find-trees';
import { openEditions } from '../../src/start/live-editions';
import { toyFiles } from '../content/support/toy-content';

const log = { warn: () => undefined, info: () => undefined };

/** Published in the tab by a release that knew no content/language, and packed in its format. */
const YESTERDAY: StoredEdition = {
  number: 1,
  id: 'yesterday',
  publishedAt: '2026-11-22T12:00:00.000Z',
  origin: 'editor',
  author: null,
  approver: null,
  note: null,
  files: Object.fromEntries(toyFiles()),
  compiled: '{"format":1,"edition":{"id":"yesterday"}}',
};
const stored = {
  latestEdition: async () => YESTERDAY,
  findEdition: async () => YESTERDAY,
  latestPublication: async () => YESTERDAY,
} as unknown as Publications;

it('compiles what yesterday’s release packed again from its files, and searches it without language data', async () => {
  const now = () => '2026-11-23T12:00:00.000Z';
  const editions = await openEditions({ stored, files: toyFiles(), id: 'today', now, log });
  const edition = editions.newest();
  expect(Object.keys(YESTERDAY.files).filter((file) => file.startsWith('language/'))).toEqual([]);
  expect(edition.id).toBe('yesterday');
  expect(edition.language).toEqual(NO_LANGUAGE);
  const { refused, results } = findTrees()(edition, 'mag ik dit delen met school');
  expect(refused).toBe(false);
  expect(results[0]?.tree).toBe('delen');
  expect(findTrees()(edition, 'hoe laat gaat de bus').refused).toBe(true);
});
