import { menuCard, themeCard } from '../../src/cards/menu-card';
import { helpCard, privacyCard, startAgainCard, troubleCard, welcomeCard } from '../../src/cards/standing-cards';
import { compileEdition } from '../../src/content/compile-edition';
import { findLiveness } from '../../src/content/explore/liveness';
import { routesFrom } from '../../src/content/explore/routes';
import { hashContent, readContentFolder } from '../../src/content/folder/read-content-folder';
import type { Answer } from '../../src/model/answer';
import type { Edition } from '../../src/model/edition';
import { keyOf } from '../../src/model/node';
import { THEMES } from '../../src/model/theme';
import { findTrees } from '../../src/start/arranging/find-trees';
import type { BotParts, WalkParts } from '../../src/teams/bot-parts';
import { WALK_HANDLERS } from '../../src/teams/handlers/walk-actions';
import { showWalk } from '../../src/teams/handlers/walk-shown';
import { wholeCard } from '../../src/teams/rim/written-card';
import { showFound } from '../../src/teams/typed/typed-text';
import { findPosition } from '../../src/walk/position';
import { packWalk, unpackWalk } from '../../src/walk/token';
import { startWalk } from '../../src/walk/walk';
import { problemsOfCard } from '../support/card-problems';
import { REAL_CONTENT, TOY_CONTENT } from '../support/content-folders';
import { buttonsOf, type CardPart, titlesOf } from '../support/seen-card';

const TODAY = '2026-11-22';
const PAGES = 'https://deelwijzer.voorbeeld.test';

async function editionIn(folder: string): Promise<Edition> {
  const files = await readContentFolder(folder);
  const { edition, problems } = compileEdition(files, { id: hashContent(files), today: TODAY });
  if (edition === undefined) throw new Error(`Expected content without problems, found ${problems.length}.`);
  return edition;
}

const partsFor = (edition: Edition): WalkParts => ({
  editions: { newest: () => edition, find: async (id) => (id === edition.id ? edition : undefined) },
  find: findTrees(),
  count: () => undefined,
  missed: () => undefined,
  today: () => TODAY,
  pages: PAGES,
  retentionDays: 90,
});

/** Every place a person can come to, once: places with the same node and the same way there make the same card. */
function* placesOf(edition: Edition): Generator<{ tree: string; answers: ReadonlyMap<string, Answer> }> {
  const live = findLiveness(edition.trees);
  for (const tree of edition.trees.values()) {
    if (!tree.listed) continue;
    const seen = new Set<string>();
    for (const { steps } of routesFrom(edition.trees, tree.id, live)) {
      let answers: ReadonlyMap<string, Answer> = new Map();
      let way = '';
      yield* once({ tree: tree.id, answers }, way, seen);
      for (const { node, answer } of steps) {
        answers = new Map(answers).set(keyOf({ tree: node.tree, node: node.id }), answer);
        way += `>${keyOf({ tree: node.tree, node: node.id })}=${answer}`;
        yield* once({ tree: tree.id, answers }, way, seen);
      }
    }
  }
}

function* once<T>(place: T, way: string, seen: Set<string>): Generator<T> {
  if (seen.has(way)) return;
  seen.add(way);
  yield place;
}

describe.each([
  ['the real content', REAL_CONTENT],
  ['the toy content', TOY_CONTENT],
])('cards of %s', (_, folder) => {
  let edition: Edition;
  let parts: WalkParts;
  beforeAll(async () => {
    edition = await editionIn(folder);
    parts = partsFor(edition);
  }, 60_000);

  test('are right at every place of every tree, and every place can be left again', () => {
    const wrong = new Map<string, string>();
    const seen = new Set<string>();
    for (const { tree, answers } of placesOf(edition)) {
      const note = (problem: string) => {
        const kind = problem.replace(/\d+/g, 'n');
        if (wrong.size < 20 && !wrong.has(kind)) wrong.set(kind, `${tree} ${[...answers]}: ${problem}`);
      };
      const walk = { ...startWalk(edition, tree), answers };
      const token = packWalk(walk);
      const read = unpackWalk(token);
      if (read === undefined || packWalk(read) !== token) note('its token cannot be read back');

      // Cards at one node after equally many answers differ in a line of words only: one of each is looked at.
      const position = findPosition(edition, walk);
      const node = position.kind === 'gone' ? 'gone' : keyOf({ tree: position.node.tree, node: position.node.id });
      const place = `${tree} ${position.kind} ${node} ${answers.size}`;
      if (seen.has(place)) continue;
      seen.add(place);
      const card = wholeCard(showWalk(parts, { walk, edition, isOld: false }).card);
      for (const problem of problemsOfCard(card)) note(problem);
      if (!titlesOf(card).includes('Vraag de coördinator')) note('no way to a coordinator');
      if (!titlesOf(card).some((title) => ['Menu', 'Terug'].includes(title))) note('no way out');
    }
    expect([...wrong.values()]).toEqual([]);
    expect(seen.size).toBeGreaterThan(edition.trees.size);
  }, 120_000);

  test('are right with an explanation, a notice and an older edition on them', () => {
    const wrong: string[] = [];
    for (const tree of edition.trees.values()) {
      for (const answers of [new Map(), ...tree.walks.map((walk) => walk.answers)]) {
        const open = { walk: { ...startWalk(edition, tree.id), answers }, edition, isOld: true };
        const shown = wholeCard(showWalk(parts, open, { showsWhy: true, notice: 'Iemand was je net voor.' }).card);
        wrong.push(...problemsOfCard(shown).map((problem) => `${tree.id}: ${problem}`));
        const words = JSON.stringify(shown);
        if (!words.includes('Iemand was je net voor.')) wrong.push(`${tree.id}: the notice is not on the card`);
        if (!titlesOf(shown).some((title) => title.startsWith('Opnieuw met')))
          wrong.push(`${tree.id}: an old edition does not offer the newest`);
      }
    }
    expect(wrong.slice(0, 10)).toEqual([]);
  }, 60_000);

  test('are right for every report', async () => {
    const wrong: string[] = [];
    for (const tree of edition.trees.values()) {
      for (const walk of tree.walks) {
        if (!tree.listed) continue;
        const { token } = showWalk(parts, {
          walk: { ...startWalk(edition, tree.id), answers: walk.answers },
          edition,
          isOld: false,
        });
        const shown = await WALK_HANDLERS.report(parts, { verb: 'report', token: token ?? '' });
        wrong.push(...problemsOfCard(wholeCard(shown.card)).map((problem) => `${tree.id}: ${problem}`));
      }
    }
    expect(wrong.slice(0, 10)).toEqual([]);
  }, 60_000);

  test('are right for the menu, the themes and what always stands', () => {
    const cards: Record<string, CardPart> = {
      menu: menuCard(edition),
      'menu with notice': menuCard(edition, 'Dit onderwerp is er niet meer.'),
      welcome: welcomeCard(edition),
      help: helpCard('https://deelwijzer.example'),
      privacy: privacyCard(90),
      'start again': startAgainCard(),
      trouble: troubleCard('abcd1234'),
      ...Object.fromEntries(THEMES.map((theme) => [theme, themeCard(edition, theme)])),
    };
    const wrong = Object.entries(cards).flatMap(([name, card]) =>
      problemsOfCard(card).map((each) => `${name}: ${each}`),
    );
    expect(wrong).toEqual([]);
  });

  test('are right for what is found and for what is not', async () => {
    const questions = ['mag ik de school bellen', 'beroepsgeheim', 'qqqqqq', 'hoe laat gaat de trein', '🙂', 'ابن'];
    const shown = await Promise.all(questions.map((question) => showFound(parts as BotParts, question, false)));
    const wrong = shown.flatMap(({ card }) => problemsOfCard(wholeCard(card)));
    expect(wrong).toEqual([]);
  });

  test('lead from the menu and its themes to every listed tree', () => {
    const reached = new Set<unknown>();
    for (const card of [menuCard(edition), ...THEMES.map((theme) => themeCard(edition, theme))]) {
      for (const { data } of buttonsOf(card)) reached.add((data as { tree?: string } | undefined)?.tree);
      for (const part of JSON.stringify(card).matchAll(/"value":"([a-z][a-z0-9-]*)"/g)) reached.add(part[1]);
    }
    const missing = [...edition.trees.values()]
      .filter((tree) => tree.listed && !reached.has(tree.id))
      .map(({ id }) => id);
    expect(missing).toEqual([]);
  });
});
