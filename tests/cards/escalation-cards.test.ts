import { answerCard, answerPreviewCard, handOverCard } from '../../src/cards/asking/answer-card';
import { askCard, askedCard } from '../../src/cards/asking/ask-cards';
import { askedOn, askPreviewCard } from '../../src/cards/asking/ask-preview-card';
import { myQuestionsCard, ownQuestionCard } from '../../src/cards/asking/asker-cards';
import { restingCard } from '../../src/cards/asking/carrying';
import { channelCard } from '../../src/cards/asking/channel-card';
import { followUpCard, followUpPreviewCard } from '../../src/cards/asking/follow-up-cards';
import { myDataCard, sureToForgetCard } from '../../src/cards/asking/forget-cards';
import { MOST_TEXT_LENGTH } from '../../src/escalations/command';
import { ESCALATION_STATES, type Escalation, type Message } from '../../src/escalations/escalation';
import { seenByCoordinator } from '../../src/escalations/seen-by';
import { checkTyped } from '../../src/teams/handlers/check-typed';
import { storageAway } from '../../src/teams/handlers/text-kept';
import { wholeCard } from '../../src/teams/rim/written-card';
import { problemsOfCard } from '../support/card-problems';
import { ANNA, BRAM, buildEscalation, CARLA, guarded, NOON } from '../support/escalations';

const FULL = 'Mag dit? '.repeat(MOST_TEXT_LENGTH).slice(0, MOST_TEXT_LENGTH);

/** More than anybody ticks. */
const TICKS = Array.from({ length: 60 }, (_, index) => `1 name Jan de Vries${index}`);

const message = (kind: Message['kind'], text: string): Message => ({
  key: 'k',
  kind,
  side: kind === 'answer' ? 'coordinator' : 'asker',
  by: kind === 'answer' ? BRAM : null,
  text: guarded(text),
  at: NOON,
});

const CONVERSATIONS: Readonly<Record<string, readonly Message[]>> = {
  'one question': [message('question', 'Mag ik dit delen?')],
  'a long question': [message('question', FULL)],
  'a short conversation': ['question', 'answer', 'follow-up', 'answer'].map((kind) =>
    message(kind as Message['kind'], 'Een paar woorden *met* tekens [en] _meer_.'),
  ),
  'a long conversation': Array.from({ length: 40 }, (_, index) =>
    message(index % 2 === 0 ? 'follow-up' : 'answer', FULL),
  ),
};
const ROUTE = Array.from({ length: 20 }, () => ({ question: 'Met wie wil je delen?', answer: 'De school' }));

const everyEscalation: readonly (readonly [string, Escalation])[] = Object.entries(CONVERSATIONS).flatMap(
  ([name, messages]) =>
    ESCALATION_STATES.flatMap((state) =>
      [true, false].map((isTaken): readonly [string, Escalation] => [
        `${name}, ${state}, ${isTaken ? 'urgent and taken' : 'anonymous'}`,
        buildEscalation({
          messages,
          state,
          anonymous: !isTaken,
          urgency: isTaken ? 'urgent' : 'normal',
          danger: isTaken,
          claimedBy: isTaken ? BRAM : null,
          claimedAt: isTaken ? NOON : null,
        }),
      ]),
    ),
);

test.each(everyEscalation)('every card of %s is right', (_, escalation) => {
  const seen = seenByCoordinator(escalation);
  const cards = [
    ownQuestionCard(escalation),
    ownQuestionCard(escalation, 'De vraag is afgesloten.'),
    followUpCard(escalation, { formKey: 'k', typed: FULL, ticks: TICKS }, 'Er staat nog geen tekst.'),
    sureToForgetCard(escalation),
    channelCard(seen, { route: [] }),
    channelCard(seen, {
      place: 'Mag ik dit delen?: Met wie?',
      route: ROUTE,
      mentions: [BRAM, CARLA],
      notice: 'Herinnering',
    }),
    followUpPreviewCard(escalation, 'k', checkTyped(FULL, 'asker'), 'Dat lukte niet.'),
    ...[true, false].flatMap((closes) => {
      const form = { formKey: 'k', typed: FULL, closes, apart: closes, ticks: TICKS };
      return [
        answerCard(seen, form, 'Dat lukte niet.'),
        answerPreviewCard(seen, form, checkTyped(FULL, 'coordinator'), 'Dat lukte niet.'),
      ];
    }),
    handOverCard(seen, [BRAM, CARLA]),
    handOverCard(seen, []),
  ];
  expect(cards.flatMap(problemsOfCard)).toEqual([]);
});

test('a card of what was forgotten or cannot be read is right, and tells no more', () => {
  for (const contents of ['forgotten', 'unreadable'] as const) {
    const gone = buildEscalation({ contents, messages: [], asker: null });
    expect(problemsOfCard(ownQuestionCard(gone))).toEqual([]);
    expect(problemsOfCard(channelCard(seenByCoordinator(gone), { route: [] }))).toEqual([]);
    expect(problemsOfCard(myQuestionsCard([gone, gone]))).toEqual([]);
  }
});

test('a conversation that does not fit shows the question and the last of it, and says what is left out', () => {
  const messages = [
    message('question', 'De eerste vraag'),
    ...(CONVERSATIONS['a long conversation'] ?? []),
    message('answer', 'Het laatste antwoord'),
  ];
  const words = JSON.stringify(ownQuestionCard(buildEscalation({ messages, state: 'answered' })));
  expect(words).toContain('De eerste vraag');
  expect(words).toContain('Het laatste antwoord');
  expect(words).toMatch(/3[78] berichten hiertussen passen niet op deze kaart/);
});

test('an asker whose question cannot be read is not told that it was wiped', () => {
  expect(
    JSON.stringify(ownQuestionCard(buildEscalation({ contents: 'unreadable', messages: [], asker: null }))),
  ).not.toMatch(/gewist/);
});

test('the list of questions and what is kept of a person are right', () => {
  for (const count of [0, 1, 7, 30]) {
    const questions = Array.from({ length: count }, () => buildEscalation());
    expect(problemsOfCard(myQuestionsCard(questions, 'Die vraag is er niet meer.'))).toEqual([]);
    for (const isYes of [true, false]) {
      const kept = { isNamed: isYes, isReachable: isYes, isCoordinator: isYes, hasLastCard: !isYes };
      for (const sure of [true, false])
        expect(problemsOfCard(myDataCard({ ...kept, questions: count, retentionDays: 90 }, sure))).toEqual([]);
    }
  }
});

describe('the form for a question', () => {
  const texts = [
    '',
    'Mag ik dit delen?',
    FULL,
    // The longest there is with something to mark, so that it stands on the card twice.
    `${FULL.slice(0, -20)} Jan de Vries belde.`,
    'Mijn cliënt Jan Jansen, geboren op 12-3-1980, Dorpsstraat 12, 1234 AB Utrecht, 06-12345678, jan@voorbeeld.test.',
    `Bel ${Array.from({ length: 60 }, (_, index) => `Jan de Vries${index}`).join(' en ')}`,
    '**vet** [klik](http://voorbeeld.test) `code`\n\n- lijst\n1. een',
    '\u0000\u202E\uD83D',
  ];
  test.each(texts.map((question) => [question.slice(0, 40), question]))('is right with %j in it', (_, question) => {
    const form = { formKey: 'k', question, urgent: true, anonymous: true, token: 'e~t~0', along: true, ticks: TICKS };
    const route = { title: 'Mag ik dit delen?', answers: ['Nee', 'De school', 'Ja, allebei'], danger: true };
    const cards = [
      askCard(form, route, 'Er staat nog geen tekst.'),
      askCard({ ...form, urgent: false, anonymous: false }, undefined),
      wholeCard(storageAway({ ...form, urgent: 'ja', verb: 'ask-send' }).card),
      wholeCard(storageAway({ ...form, urgent: 'ja', verb: 'ask-check' }, 'perhaps-stored').card),
      askedCard(1042, true, true, 'e~t~0'),
      askedCard(1042, false, false, undefined),
      ...(question === ''
        ? []
        : [
            askPreviewCard(form, checkTyped(question, 'asker'), route),
            restingCard(question, { ...askedOn(form), verb: 'ask', ticks: TICKS }),
          ]),
    ];
    expect(cards.flatMap(problemsOfCard)).toEqual([]);
  });
});

test('the note of a hand-over is on the card of whoever got the question, and on no card of the asker', () => {
  const note = { by: CARLA, to: BRAM, text: guarded('Ik ken dit gezin.'), at: NOON };
  const taken = buildEscalation({ state: 'claimed', claimedBy: BRAM, claimedAt: NOON, notes: [note] });
  const words = (escalation: Escalation) => JSON.stringify(channelCard(seenByCoordinator(escalation), { route: [] }));
  expect(words(taken)).toContain('Ik ken dit gezin.');
  expect(words(taken)).toContain(`Notitie van ${CARLA.name} voor ${BRAM.name}`);
  expect(words({ ...taken, claimedBy: CARLA })).not.toContain('Ik ken dit gezin.');
  expect(JSON.stringify(ownQuestionCard(taken))).not.toContain('Ik ken dit gezin.');
  expect(problemsOfCard(channelCard(seenByCoordinator(taken), { route: [] }))).toEqual([]);
});

test('an anonymous asker is on no card of a coordinator', () => {
  const escalation = buildEscalation({
    anonymous: true,
    asker: ANNA,
    messages: CONVERSATIONS['a short conversation'] ?? [],
  });
  const seen = seenByCoordinator(escalation);
  const cards = [
    channelCard(seen, { route: ROUTE }),
    answerCard(seen, { formKey: 'k', typed: 'x', closes: true, apart: false, ticks: [] }),
    handOverCard(seen, [BRAM]),
  ];
  expect(JSON.stringify(cards)).not.toContain(ANNA.name);
  expect(JSON.stringify(cards)).not.toContain(ANNA.id);
});
