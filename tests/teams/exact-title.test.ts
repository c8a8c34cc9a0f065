import type { SearchResult } from '../../src/search/find';
import { safetyIn } from '../../src/search/places';
import type { BotParts } from '../../src/teams/bot-parts';
import { wholeCard } from '../../src/teams/rim/written-card';
import { showFound } from '../../src/teams/typed/typed-text';
import { realEdition } from '../search/real-edition';
import { buttonsOf, titlesOf, wordsOn } from '../support/seen-card';

const edition = realEdition();
const listed = [...edition.trees.values()].filter((tree) => tree.listed);

/** A search that hears danger in everything, and finds something else. */
const frightened: SearchResult = {
  results: [
    { tree: 'direct-gevaar', title: '', node: 'x', isAnswer: false, score: 0.4, matched: [], answers: new Map() },
  ],
  danger: 'certain',
  isDoubtful: true,
  terms: [],
  refused: false,
};
const partsThat = (find: SearchResult) =>
  ({ editions: { newest: () => edition }, find: async () => find, missed: () => undefined }) as unknown as BotParts;

const startsWith = (card: Parameters<typeof buttonsOf>[0]) =>
  (buttonsOf(card).find(({ verb }) => verb === 'start')?.data as { readonly tree?: string } | undefined)?.tree;

test('every title, however it is typed, finds its own tree first, and calmly unless the tree is about danger', async () => {
  const aboutDanger = safetyIn(edition);
  const frightening: string[] = [];
  for (const { id, theme, title } of listed) {
    for (const typed of [title, title.toLowerCase(), ` ${title.toUpperCase()}. `]) {
      const card = wholeCard((await showFound(partsThat(frightened), typed, false)).card);
      expect([typed, startsWith(card)]).toEqual([typed, id]);
      const isFrightening = wordsOn(card).includes('Is er nu gevaar?');
      if (isFrightening && theme !== 'safety' && !aboutDanger.has(id)) frightening.push(title);
    }
  }
  expect(frightening).toEqual([]);
  expect(listed.length).toBeGreaterThan(100);
});

test('no two trees have one title', () => {
  expect(new Set(listed.map(({ title }) => title.toLowerCase())).size).toBe(listed.length);
});

test('the title of a tree about danger keeps the numbers, and so do the same words in a story', async () => {
  for (const typed of ['Direct gevaar', 'Veilig versturen lukt niet want hij slaat haar']) {
    const card = wholeCard((await showFound(partsThat(frightened), typed, false)).card);
    expect(titlesOf(card).slice(0, 3)).toEqual(['Bel 112', 'Veilig Thuis', '113']);
  }
});

test('a title that the search would refuse opens its tree all the same', async () => {
  const nothing: SearchResult = { results: [], danger: 'none', isDoubtful: false, terms: [], refused: true };
  const card = wholeCard((await showFound(partsThat(nothing), 'Veilig versturen', false)).card);
  expect(startsWith(card)).toBe('veilig-versturen');
});
