import { myQuestionsCard, ownQuestionCard } from '../../src/cards/asking/asker-cards';
import { channelCard } from '../../src/cards/asking/channel-card';
import type { Escalation } from '../../src/escalations/escalation';
import { seenByCoordinator } from '../../src/escalations/seen-by';
import { problemsOfCard } from '../support/card-problems';
import { type CardPart, titlesOf, wordsOn } from '../support/seen-card';

const question = (number: number, more: Partial<Escalation> = {}): Escalation =>
  ({
    id: `id-${number}`,
    number,
    state: 'open',
    urgency: 'normal',
    danger: false,
    anonymous: false,
    contents: 'readable',
    askedAt: `2026-11-${number}T09:00:00.000Z`,
    since: '2026-11-21T09:00:00.000Z',
    messages: [
      {
        kind: 'question',
        side: 'asker',
        text: 'Mag ik dit vragen? '.repeat(40),
        at: '2026-11-21T09:00:00.000Z',
        by: null,
        key: 'k',
      },
    ],
    notes: [],
    tags: [],
    walk: null,
    claimedBy: null,
    claimedAt: null,
    asker: null,
    ...more,
  }) as unknown as Escalation;

const SOME = [
  question(11, { state: 'closed', urgency: 'urgent' }),
  question(12),
  question(13, { state: 'answered' }),
  question(14, { urgency: 'urgent' }),
  question(15),
  question(16, { state: 'withdrawn' }),
];

test('the most pressing question stands first, then the newest; what is done comes last and is folded away', () => {
  const card = myQuestionsCard(SOME);
  expect([...wordsOn(card).matchAll(/^Vraag (\d+):/gm)].map(([, number]) => Number(number))).toEqual([
    14, 13, 15, 12, 16, 11,
  ]);
  const folded = (card.body as readonly CardPart[]).find(({ isVisible }) => isVisible === false);
  expect(titlesOf(folded ?? {})).toEqual(['Bekijk vraag 16', 'Bekijk vraag 11']);
  expect(titlesOf(card)).toContain('Nog 2');
  expect(problemsOfCard(card)).toEqual([]);
  expect(titlesOf(myQuestionsCard(SOME.slice(0, 4))).some((title) => title.startsWith('Nog '))).toBe(false);
});

test('what a press did is said below the conversation, beside the buttons', () => {
  const [asked = question(1)] = SOME;
  // A row of buttons that does not fit below stands in the body.
  const last = (card: CardPart) =>
    wordsOn((card.body as readonly CardPart[]).findLast(({ type }) => type !== 'ActionSet') ?? {});
  expect(last(ownQuestionCard(asked, 'De vraag is afgesloten.'))).toBe('De vraag is afgesloten.');
  const channel = channelCard(seenByCoordinator(asked), { route: [], notice: 'Je antwoord is verstuurd.' });
  expect(last(channel)).toBe('Je antwoord is verstuurd.');
});
