import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { myDataCard } from '../../src/cards/asking/forget-cards';
import { privacyCard, welcomeCard } from '../../src/cards/standing-cards';
import { LAST_WALK_HOURS, LAST_WALK_KEPT } from '../../src/walk/last-tokens';
import { compiledFrom, editionOf, toyFiles } from '../content/support/toy-content';
import { problemsOfCard } from '../support/card-problems';
import { wordsOn } from '../support/seen-card';

const NOTHING = {
  questions: 0,
  isNamed: false,
  isReachable: false,
  isCoordinator: false,
  hasLastCard: false,
  retentionDays: 90,
};

test('wherever we say what we keep, the last card is said to be kept', () => {
  const welcome = welcomeCard(editionOf(compiledFrom(toyFiles())));
  expect(wordsOn(privacyCard(90))).toContain(LAST_WALK_KEPT);
  expect(wordsOn(myDataCard(NOTHING, false))).toContain(LAST_WALK_KEPT);
  expect(wordsOn(welcome)).toContain(`de laatste kaart van een gesprek, ${LAST_WALK_HOURS} uur`);
  for (const guide of ['README.md', 'deploy/README.md'])
    expect(readFileSync(join(__dirname, '../..', guide), 'utf8')).toContain(`${LAST_WALK_HOURS} hours`);
  expect([privacyCard(90), welcome].flatMap(problemsOfCard)).toEqual([]);
});

test.each([
  ['an anonymous question', { ...NOTHING, questions: 1, isReachable: true }, false],
  ['a question with a name', { ...NOTHING, questions: 1, isNamed: true, isReachable: true }, true],
  ['a last card alone', { ...NOTHING, hasLastCard: true }, false],
])('of %s a name is said to be kept only when it is', (_, kept, isNamed) => {
  const words = [false, true].map((sure) => wordsOn(myDataCard(kept, sure))).join(' ');
  expect(/met je naam|, je naam/.test(words)).toBe(isNamed);
});
