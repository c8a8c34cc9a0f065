import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { compileEdition } from '../../src/content/compile-edition';
import { readContentFolder } from '../../src/content/folder/read-content-folder';
import type { Edition } from '../../src/model/edition';
import { showWalk } from '../../src/teams/handlers/walk-shown';
import { messageOf, shownAt } from '../../src/teams/read-first';
import { cardAnswer } from '../../src/teams/rim/turn';
import { hasFields, KeptCard, type ShownCard, wholeCard } from '../../src/teams/rim/written-card';
import { startWalk, type Walk } from '../../src/walk/walk';
import { jsonAnswer } from '../../src/web/server/http';
import { TOY_CONTENT } from '../support/content-folders';

const compiled = async (change: (text: string) => string = (text) => text): Promise<Edition> => {
  const files = new Map([...(await readContentFolder(TOY_CONTENT))].map(([path, text]) => [path, change(text)]));
  const { edition } = compileEdition(files, { id: 'e1', today: '2026-11-22' });
  if (edition === undefined) throw new Error('Expected content without problems.');
  return edition;
};

/** Every walk that editors agreed on, at each of its steps. */
const walksOf = (edition: Edition): readonly Walk[] =>
  [...edition.trees.values()].flatMap((tree) =>
    tree.walks.flatMap(({ answers }) =>
      [...answers, undefined].map((_, until) => ({
        ...startWalk(edition, tree.id),
        answers: new Map([...answers].slice(0, until)),
      })),
    ),
  );

const shown = (edition: Edition, walk: Walk, { today = '2026-11-22', pages = 'https://een.example' } = {}) =>
  showWalk({ today: () => today, pages } as Parameters<typeof showWalk>[0], { walk, edition, isOld: false });

const bytes = (edition: Edition, walk: Walk, more = {}): string => bytesOf(shown(edition, walk, more).card);

const bytesOf = (card: ShownCard, at = 0): string => String(jsonAnswer(200, cardAnswer(card, at, shownAt).body).body);

test('a card that was shown before is, to the byte, the one that is made now', async () => {
  const [edition, other] = [await compiled(), await compiled()];
  const walks = walksOf(edition);
  expect(walks.length).toBeGreaterThan(20);
  for (const walk of walks) bytes(edition, walk);
  for (const walk of walks) expect(bytes(edition, walk)).toBe(bytes(other, walk));
});

test('another edition, day or address, and a word that must be said first, make a card of their own', async () => {
  const edition = await compiled();
  const [walk] = walksOf(edition) as [Walk, ...Walk[]];
  const before = shown(edition, walk).card;
  expect(shown(edition, walk).card).toBe(before);
  const notice = 'Kies eerst een antwoord.';
  const parts = { today: () => '2026-11-22', pages: 'https://een.example' } as Parameters<typeof showWalk>[0];
  expect(JSON.stringify(showWalk(parts, { walk, edition, isOld: false }, { notice }).card)).toContain(notice);
  expect(JSON.stringify(showWalk(parts, { walk, edition, isOld: true }).card)).toContain('vernieuwd sinds je begon');
  expect(shown(edition, walk).card).toBe(before);
  expect(shown(edition, walk, { today: '2030-01-01' }).card).not.toBe(before);
  expect(shown(edition, walk, { pages: 'https://twee.example' }).card).not.toBe(before);

  const changed = await compiled((text) => text.replaceAll('Met wie wil je delen?', 'Aan wie wil je het geven?'));
  const words = walksOf(changed).map((each) => bytes(changed, each));
  expect(words.some((each) => each.includes('Aan wie wil je het geven?'))).toBe(true);
  expect(words.every((each) => !each.includes('Met wie wil je delen?'))).toBe(true);
});

test('with the moment it is shown on its buttons, a kept card is to the byte that card, and so is every other', async () => {
  const [edition, other] = [await compiled(), await compiled()];
  const cards = walksOf(edition).map((walk, index) => ({
    kept: shown(edition, walk).card,
    made: wholeCard(shown(other, walksOf(other)[index] as Walk).card),
  }));
  const moments = fc.integer({ min: 0, max: 20_000_000_000_000 });
  fc.assert(
    fc.property(fc.constantFrom(...cards), moments, ({ kept, made }, at) => {
      expect(kept).toBeInstanceOf(KeptCard);
      const stamped = shownAt(made, at);
      const body = bytesOf(kept, at);
      expect(body).toBe(
        JSON.stringify({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: stamped }),
      );
      // Nor does one answer leave its moment in the next, or in the card.
      expect(JSON.parse(bytesOf(kept, at + 1)).value).toEqual(shownAt(made, at + 1));
      expect(JSON.stringify(wholeCard(kept))).toBe(JSON.stringify(made));
      // What goes into the chat is the same card.
      expect(JSON.stringify(messageOf({ card: kept, summary: '', at }).card)).toBe(JSON.stringify(stamped));
      expect(JSON.stringify(messageOf({ card: kept, summary: '' }).card)).toBe(JSON.stringify(made));
      expect(hasFields(kept)).toBe(hasFields(made));
    }),
    { numRuns: 300 },
  );
  const stampedOnes = cards.filter(({ made }) => JSON.stringify(shownAt(made, 1)).includes('"shownAt":1'));
  expect(stampedOnes.length).toBeGreaterThan(10);
  expect(new Set(cards.map(({ kept }) => hasFields(kept)))).toEqual(new Set([true, false]));
});

test('the text of a kept card stands in memory of its own: nothing of another answer stays with it', () => {
  const card = new KeptCard({ type: 'AdaptiveCard', body: [] });
  const { body } = cardAnswer(card, Date.now(), shownAt) as { readonly body: Buffer };
  expect(body.buffer.byteLength).toBe(body.length);
});

test('of a kept card only the text stays from its first answer on', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const edition = await compiled();
  const [walk] = walksOf(edition) as [Walk, ...Walk[]];
  const { card } = shown(edition, walk);
  const made = new WeakRef(wholeCard(card));
  const text = JSON.stringify(made.deref());
  const later = () => new Promise((resolve) => setImmediate(resolve));
  await later();
  collect();
  expect(made.deref()).toBeDefined();
  bytesOf(card, Date.now());
  await later();
  collect();
  expect(made.deref()).toBeUndefined();
  expect(JSON.stringify(wholeCard(card))).toBe(text);
});
