import fc from 'fast-check';
import { type Actor, rolesOf, SYSTEM } from '../../src/escalations/actor';
import { apply } from '../../src/escalations/apply';
import { type Command, type CommandKind, writtenIn } from '../../src/escalations/command';
import { ESCALATION_STATES, type Escalation } from '../../src/escalations/escalation';
import {
  ANNA,
  BRAM,
  buildEscalation,
  CARLA,
  coordinator,
  guarded,
  member,
  minutesLater,
  OUTSIDER,
} from '../support/escalations';

type Cast = 'asker' | 'bram' | 'carla' | 'outsider' | 'system';

const CAST: Readonly<Record<Cast, Actor>> = {
  asker: member(ANNA),
  bram: coordinator(BRAM),
  carla: coordinator(CARLA),
  outsider: member(OUTSIDER),
  system: SYSTEM,
};

/** Written down apart from the table in the code: who may ever bring about what. */
const MAY_EVER: Readonly<Record<CommandKind, readonly Cast[]>> = {
  claim: ['bram', 'carla'],
  answer: ['bram', 'carla'],
  'follow-up': ['asker'],
  'hand-back': ['bram', 'carla'],
  'hand-over': ['bram', 'carla'],
  close: ['asker', 'bram', 'carla'],
  reopen: ['asker', 'bram', 'carla'],
  withdraw: ['asker'],
  tag: ['bram', 'carla'],
  'propose-tree': ['bram', 'carla', 'system'],
  forget: ['asker'],
  retire: ['system'],
  remind: ['system'],
  expire: ['system'],
  lapse: ['system'],
};

interface Step {
  readonly who: Cast;
  readonly command: Command;
  readonly pauseMinutes: number;
}

const key = fc.integer({ min: 1, max: 6 }).map((n) => `key-${n}`);
const text = fc.constantFrom(guarded('Wat vind je?'), guarded('Overleg eerst.'), guarded(' '));
const instant = fc.integer({ min: -600, max: 300 }).map(minutesLater);
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.constantFrom<Command>({ kind: 'claim' }, { kind: 'hand-back' }, { kind: 'close' }, { kind: 'reopen' }),
  fc.record({ kind: fc.constantFrom('answer' as const, 'follow-up' as const), key, text }),
  fc.record({ kind: fc.constant('close' as const), reason: fc.record({ key, text }) }),
  fc.record({ kind: fc.constant('hand-over' as const), to: fc.constantFrom(BRAM, CARLA) }),
  fc.record({ kind: fc.constant('tag' as const), tags: fc.subarray([guarded('school'), guarded('jeugd')]) }),
  fc.record({ kind: fc.constant('propose-tree' as const), proposes: fc.boolean() }),
  fc.record({ kind: fc.constant('remind' as const), quietSince: instant }),
  fc.record({ kind: fc.constant('expire' as const), answeredBefore: instant }),
  fc.record({ kind: fc.constant('lapse' as const), quietSince: instant, key, text }),
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('retire' as const), endedBefore: instant }) },
  { weight: 1, arbitrary: fc.constantFrom<Command>({ kind: 'withdraw' }, { kind: 'forget' }) },
);
const who = fc.constantFrom<Cast>('asker', 'bram', 'carla', 'outsider', 'system');
const steps = fc.array(fc.record({ who, command, pauseMinutes: fc.integer({ min: 0, max: 30 }) }), { maxLength: 30 });

function expectPossible(escalation: Escalation): void {
  const { state, contents, claimedBy, closedAt, messages } = escalation;
  expect(ESCALATION_STATES).toContain(state);
  expect(closedAt !== null).toBe(state === 'closed' || state === 'withdrawn');
  if (contents === 'forgotten') {
    expect([escalation.asker, claimedBy, messages, escalation.tags]).toEqual([null, null, [], []]);
    return;
  }
  if (state === 'open') expect(claimedBy).toBeNull();
  if (state === 'claimed' || state === 'answered') expect(claimedBy).not.toBeNull();
  if (state === 'answered') expect(messages.some(({ kind }) => kind === 'answer')).toBe(true);
  expect(messages[0]?.kind).toBe('question');
  expect(messages.every((message) => message.text.trim() !== '')).toBe(true);
  expect(new Set(messages.map((message) => message.key)).size).toBe(messages.length);
}

function expectPermitted(before: Escalation, after: Escalation, { who: actor, command: { kind } }: Step): void {
  expect(MAY_EVER[kind]).toContain(actor);
  const holder = before.claimedBy?.id;
  const isOther = actor !== 'asker' && actor !== 'system' && holder !== (actor === 'bram' ? BRAM.id : CARLA.id);
  if (kind === 'close' && actor !== 'asker' && before.state !== 'answered')
    expect(after.messages.at(-1)?.kind).toBe('reason');
  if (before.state === 'claimed' && isOther) expect(['hand-over', 'tag', 'propose-tree']).toContain(kind);
}

function expectNext(before: Escalation, after: Escalation): void {
  expect(after.version).toBe(before.version + 1);
  expect([after.id, after.number, after.askedAt]).toEqual([before.id, before.number, before.askedAt]);
  if (before.state === 'withdrawn') expect(after.state).toBe('withdrawn');
  if (after.contents === 'readable') {
    expect(after.asker).toEqual(ANNA);
    expect(after.messages.slice(0, before.messages.length)).toEqual(before.messages);
  }
}

describe('whatever people do, in whatever order', () => {
  test('an escalation is never in an impossible state, and nobody does what they may not', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        let escalation = buildEscalation();
        let minutes = 0;
        for (const step of sequence) {
          minutes += step.pauseMinutes;
          const now = minutesLater(minutes);
          const actor = CAST[step.who];
          const applied = apply(escalation, step.command, actor, now);
          if (applied.kind !== 'changed') continue;
          expect(escalation.contents).toBe('readable');
          expectPermitted(escalation, applied.escalation, step);
          expectPossible(applied.escalation);
          expectNext(escalation, applied.escalation);
          const recipients = applied.notifications.flatMap(({ to }) => (to.kind === 'channel' ? [] : to.person.id));
          expect(recipients).not.toContain(OUTSIDER.id);
          if (actor.kind === 'person') expect(recipients).not.toContain(actor.person.id);
          escalation = applied.escalation;
        }
      }),
      { numRuns: 600 },
    );
  });

  test('the same click twice is the same as once', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        let escalation = buildEscalation();
        for (const [index, step] of sequence.entries()) {
          const now = minutesLater(300 + index);
          const once = apply(escalation, step.command, CAST[step.who], now);
          if (once.kind !== 'changed') continue;
          escalation = once.escalation;
          expect(apply(escalation, step.command, CAST[step.who], now).kind).not.toBe('changed');
        }
      }),
      { numRuns: 300 },
    );
  });

  test('what somebody wrote is there exactly when that is said', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        let escalation = buildEscalation();
        for (const [index, step] of sequence.entries()) {
          const actor = CAST[step.who];
          const written = writtenIn(step.command);
          const applied = apply(escalation, step.command, actor, minutesLater(index));
          if (applied.kind === 'changed') escalation = applied.escalation;
          if (written === undefined || escalation.contents !== 'readable') continue;
          // The program's own words, when it is not time for them: nobody is told that they are there.
          if (step.command.kind === 'lapse' && applied.kind === 'unchanged') continue;
          const isThere = escalation.messages.some(
            ({ key, kind, text, by }) =>
              key === written.key &&
              kind === written.kind &&
              text === written.text &&
              (by === null || (actor.kind === 'person' && actor.person.id === by.id)),
          );
          if (applied.kind !== 'refused') expect(isThere).toBe(true);
          else if (rolesOf(actor, escalation).length > 0 && applied.refusal.refusal === 'key-reused')
            expect(isThere).toBe(false);
        }
      }),
      { numRuns: 600 },
    );
  });

  test('applying changes nothing in what it was given', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const escalation = buildEscalation();
        const copy = structuredClone(escalation);
        for (const step of sequence) apply(escalation, step.command, CAST[step.who], minutesLater(1));
        expect(escalation).toEqual(copy);
      }),
      { numRuns: 100 },
    );
  });
});
