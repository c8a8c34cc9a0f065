import { button } from '../../src/cards/card';
import type { DeskHandlers, WalkHandlers } from '../../src/teams/handlers/handlers';
import { WALK_HANDLERS } from '../../src/teams/handlers/walk-actions';
import { PRESS_RULES } from '../../src/teams/press-rules';
import { isPress, readPress } from '../../src/teams/rim/read-press';

const KEY = '3f2a1b00-0000-4000-8000-0000000000ab';
const ID = '3f2a1b00-0000-4000-8000-0000000000cd';
const TOKEN = 'a1b2c3d4e5f6~delen~gevaar.nee~0';
const ASKED = { formKey: KEY, question: 'Mag dit?', urgent: 'ja', anonymous: 'false', token: TOKEN };

/** What buttons of cards that hang in chats send, with the inputs beside them: written down on 26 November 2026. */
const SENT_BEFORE: readonly Readonly<Record<string, unknown>>[] = [
  { verb: 'menu' },
  { verb: 'help' },
  { verb: 'privacy' },
  { verb: 'theme', theme: 'secrecy-and-reporting' },
  { verb: 'start', tree: 'delen-met-school' },
  { verb: 'answer', token: TOKEN, at: 'delen/wie', option: 'school' },
  { verb: 'pick', token: TOKEN, at: 'delen/wie', option: 'school' },
  { verb: 'tick', token: TOKEN, at: 'teamscan/plan', ticked: 'doel,wie' },
  { verb: 'tick', token: TOKEN, at: 'teamscan/plan', ticked: '' },
  ...['back', 'show', 'why', 'report', 'renew'].map((verb) => ({ verb, token: TOKEN })),
  { verb: 'answer', token: TOKEN, at: 'delen/wie', option: 'school', was: TOKEN },
  { verb: 'tick', token: TOKEN, at: 'teamscan/plan', ticked: 'doel', was: TOKEN },
  { verb: 'back', token: TOKEN, was: TOKEN },
  { verb: 'why', token: TOKEN, was: TOKEN, hides: 'ja' },
  { verb: 'judge', token: TOKEN, says: 'wrong' },
  { verb: 'judge-why', token: TOKEN, reason: 'unclear' },
  { verb: 'change', token: TOKEN, at: 'mag-ik-delen/met-wie' },
  { verb: 'change-to', token: TOKEN, at: 'mag-ik-delen/met-wie', option: ['a', 'b'] },
  { verb: 'change-pick', token: TOKEN, at: 'mag-ik-delen/met-wie', option: 'school' },
  { verb: 'change-tick', token: TOKEN, at: 'mag-ik-delen/wat', ticked: 'a,b' },
  { verb: 'drop' },
  { verb: 'ask' },
  { verb: 'ask', token: TOKEN },
  { verb: 'ask', question: 'Mag dit?' },
  { verb: 'ask', token: TOKEN, along: 'false' },
  { verb: 'ask-check', ...ASKED },
  { verb: 'ask-check', ...ASKED, along: true },
  { verb: 'ask-check', ...ASKED, anonymous: true },
  { verb: 'ask-edit', ...ASKED },
  { verb: 'ask-edit', ...ASKED, keep: 'name:3:9' },
  { verb: 'ask-check', ...ASKED, ticks: ['10 name Jan'] },
  { verb: 'ask-send', ...ASKED, keep: 'name:3:9,name:12:20' },
  ...['my-questions', 'my-data', 'my-data-ask', 'my-data-forget', 'my-card-forget'].map((verb) => ({ verb })),
  ...['q-show', 'q-walk', 'q-close', 'q-withdraw', 'q-forget-ask', 'q-forget', 'q-more'].map((verb) => ({
    verb,
    id: ID,
  })),
  { verb: 'ask-back', ...ASKED, along: 'true' },
  { verb: 'ask', ...ASKED, along: 'true' },
  { verb: 'q-more', id: ID, formKey: KEY, question: 'En dan?' },
  { verb: 'q-more-back', id: ID, formKey: KEY, question: 'En dan?' },
  { verb: 'c-answer', id: ID, formKey: KEY, answer: 'Overleg eerst.', ticks: ['1 phone 010-7654321'] },
  { verb: 'c-answer-back', id: ID, formKey: KEY, closes: 'ja', answer: 'Overleg eerst.' },
  { verb: 'c-close', id: ID, since: '2026-11-21T10:00:00.000Z', formKey: KEY, answer: 'Overleg eerst.' },
  { verb: 'q-more-send', id: ID, formKey: KEY, question: 'En dan?' },
  { verb: 'q-more-check', id: ID, formKey: KEY, question: 'En dan?' },
  { verb: 'q-more-edit', id: ID, formKey: KEY, question: 'En dan?', keep: 'name:3:9' },
  { verb: 'q-more-send', id: ID, formKey: KEY, question: 'En dan?', keep: 'name:3:9', seen: 'ja' },
  ...['c-show', 'c-claim', 'c-back', 'c-close', 'c-reopen', 'c-over', 'c-answer'].map((verb) => ({ verb, id: ID })),
  { verb: 'c-over-send', id: ID, to: 'b1' },
  ...['c-answer-check', 'c-answer-edit', 'c-answer-send'].map((verb) => ({
    verb,
    id: ID,
    formKey: KEY,
    answer: 'Overleg eerst.',
  })),
  { verb: 'c-answer-send', id: ID, formKey: KEY, closes: 'ja', apart: 'ja', answer: 'Dubbel.', keep: 'phone:3:9' },
  { verb: 'c-post', id: ID },
  { verb: 'link-channel' },
  { verb: 'duty' },
  { verb: 'duty-off' },
];

test.each(SENT_BEFORE.map((data) => [String(data.verb), data]))('a button sent before means %s still', (verb, data) => {
  const execute = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
  expect(readPress(execute)).toEqual(data);
  expect(readPress({ action: { verb, data: { ...data, verb: undefined } } })).toEqual(data);
  // An old client sends the fallback's data as a message.
  expect(isPress(data)).toBe(true);
  expect(readPress(data)).toEqual(data);
});

test('every verb is among them', () => {
  expect(new Set(SENT_BEFORE.map(({ verb }) => verb))).toEqual(new Set(Object.keys(PRESS_RULES)));
});

test('what is damaged beside the walk or the question reads as absent, and what nobody sends is left out', () => {
  const wrong = { at: 7, option: [null], extra: 'x', formKey: 'x', question: {}, urgent: 'vandaag', anonymous: 1 };
  expect(readPress({ verb: 'answer', token: TOKEN, ...wrong })).toEqual({ verb: 'answer', token: TOKEN });
  expect(readPress({ verb: 'ask-send', ...wrong, keep: 7, token: null })).toEqual({ verb: 'ask-send' });
  expect(readPress({ verb: 'theme', theme: 'constructor' })).toEqual({ verb: 'theme' });
});

test.each<readonly [string, unknown]>([
  ['a verb nobody knows', { verb: 'iets' }],
  ['a name of the language', { verb: '__proto__' }],
  ['a verb that is no text', { verb: {} }],
  ['a walk without its token', { verb: 'show' }],
  ['a question without its id', { verb: 'c-claim', id: 7 }],
  ['nothing', undefined],
  ['a list', []],
])('%s cannot be read', (_, value) => {
  expect(readPress(value)).toBeUndefined();
});

/** Checked by `npm run types`: each of these stops compiling as an error when it compiles by itself. */
function doesNotCompile(handlers: Omit<WalkHandlers, 'menu'>): void {
  // @ts-expect-error: nobody handles it
  button('Iets', { verb: 'iets' });
  // @ts-expect-error: the menu carries no walk
  button('Menu', { verb: 'menu', token: TOKEN });
  // @ts-expect-error: an answer without an option
  button('Ja', { verb: 'answer', token: TOKEN, at: 'delen/wie' });
  // @ts-expect-error: a theme that is none
  button('Thema', { verb: 'theme', theme: 'iets' });
  // @ts-expect-error: a verb without a handler
  const lacking: WalkHandlers = handlers;
  // @ts-expect-error: a handler for a verb that no press has
  const extra: WalkHandlers = { ...handlers, menu: WALK_HANDLERS.menu, iets: WALK_HANDLERS.menu };
  // @ts-expect-error: the same for what needs the desk
  const more = { iets: WALK_HANDLERS.menu } satisfies Partial<DeskHandlers>;
  // @ts-expect-error: a handler that reads what its press does not carry
  const reads: WalkHandlers['menu'] = (_, press) => WALK_HANDLERS.show(_, { verb: 'show', token: press.token });
  void [lacking, extra, more, reads];
}
void doesNotCompile;
