import { apply } from '../../../src/escalations/apply';
import { MOST_MESSAGES, MOST_WAITING } from '../../../src/escalations/command';
import { askedEnough } from '../../../src/teams/limits/asked-enough';
import { LIMITS, Limits } from '../../../src/teams/limits/limits';
import { asked, buildDraft, guarded } from '../../support/escalations';
import { openSqliteStorage } from '../../support/sqlite-storage';

const START = Date.parse('2026-11-27T10:00:00.000Z');
const { most } = LIMITS.question;

describe('in one instance', () => {
  let minute = 0;
  const limits = () => new Limits(() => new Date(START + minute * 60_000).toISOString());
  beforeEach(() => {
    minute = 0;
  });

  it('so many and no more, until the first is an hour ago; others are not in the way', () => {
    const mine = limits();
    for (let i = 0; i < most; i += 1) expect(mine.take('question', 'a', `${i}`)).toBeUndefined();
    minute = 20;
    expect(mine.take('question', 'a', 'more')).toBe('2026-11-27T11:00:00.000Z');
    expect(mine.take('question', 'b', 'more')).toBeUndefined();
    expect(mine.take('follow-up', 'a', 'more')).toBeUndefined();
    minute = 60;
    expect(mine.take('question', 'a', 'more')).toBeUndefined();
  });

  it('what is sent again counts once, and is never too much', () => {
    const mine = limits();
    for (let i = 0; i < most * 2; i += 1) expect(mine.take('question', 'a', 'same')).toBeUndefined();
    for (let i = 1; i < most; i += 1) mine.take('question', 'a', `${i}`);
    expect(mine.take('question', 'a', 'other')).toBeDefined();
    expect(mine.take('question', 'a', 'same')).toBeUndefined();
  });
});

describe('what is stored', () => {
  it('counts on every instance and after a restart; a form that was stored is not refused', async () => {
    const { storage, close } = await openSqliteStorage();
    const asker = { id: '7a0d2c11-0000-4000-8000-00000000000b', name: 'Els' };
    const at = (minute: number): string => new Date(START + minute * 60_000).toISOString();
    const desk = (minute: number) => ({ store: storage.escalations, now: () => at(minute) });
    for (let i = 0; i < most; i += 1) {
      expect(await askedEnough(desk(i), { person: asker }, `new-${i}`)).toBeUndefined();
      await asked(storage.escalations, { draft: buildDraft({ key: `key-${i}` }), asker, now: at(i) });
    }
    expect(await askedEnough(desk(40), { person: asker }, 'new')).toBe(at(60));
    expect(await askedEnough(desk(40), { person: asker }, 'key-3')).toBeUndefined();
    expect(await askedEnough(desk(40), { person: { ...asker, id: 'other' } }, 'new')).toBeUndefined();
    expect(await askedEnough(desk(61), { person: asker }, 'new')).toBeUndefined();
    await close();
  });
});

describe('a question', () => {
  const asker = { id: '7a0d2c11-0000-4000-8000-00000000000a', name: 'Sanne' };
  const now = '2026-11-27T10:00:00.000Z';
  const person = { kind: 'person', person: asker, coordinator: false } as const;

  it('takes so many follow-ups before an answer, and so many messages in all', async () => {
    const { storage, close } = await openSqliteStorage();
    const question = await asked(storage.escalations, { draft: buildDraft(), asker, now });
    const message = (i: number, side: 'asker' | 'coordinator') =>
      ({
        key: `k${i}`,
        kind: side === 'asker' ? 'follow-up' : 'answer',
        side,
        by: null,
        text: guarded('x'),
        at: now,
      }) as const;
    const withMessages = (...sides: readonly ('asker' | 'coordinator')[]) => ({
      ...question,
      messages: [...question.messages, ...sides.map((side, i) => message(i, side))],
    });
    const more = { kind: 'follow-up', key: 'more', text: guarded('Nog iets') } as const;
    const waiting = Array.from({ length: MOST_WAITING }, () => 'asker' as const);
    expect(apply(withMessages(...waiting.slice(1)), more, person, now).kind).toBe('changed');
    expect(apply(withMessages(...waiting), more, person, now)).toMatchObject({
      refusal: { refusal: 'too-many-waiting' },
    });
    expect(apply(withMessages(...waiting, 'coordinator'), more, person, now).kind).toBe('changed');
    const full = Array.from({ length: MOST_MESSAGES }, () => 'coordinator' as const);
    expect(apply(withMessages(...full), more, person, now)).toMatchObject({ refusal: { refusal: 'no-more-room' } });
    await close();
  });
});
