import fc from 'fast-check';
import type { Escalation, EscalationState } from '../../../src/escalations/escalation';
import { ANNA, BRAM, buildEscalation, CARLA, freshId } from '../../support/escalations';

/** A question as it is stored, with what only its row and its trail know. */
export interface Kept {
  readonly escalation: Escalation;
  readonly firstAnsweredAt: string | null;
  readonly steps: readonly { readonly action: string; readonly from: EscalationState | null }[];
}

const STATES = ['open', 'claimed', 'answered', 'closed', 'withdrawn'] as const satisfies readonly EscalationState[];
const DAY_MS = 24 * 3_600_000;
/** From here on the clock changes, then comes Christmas, then a year of 53 weeks ends. */
const START_MS = Date.parse('2026-10-15T00:00:00.000Z');
const DAYS = 90;

const later = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString();
/** How long something took: a moment, a night, Christmas. */
const span = fc.integer({ min: 0, max: 12 * DAY_MS });
const few = <Value>(...values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);

const walk = fc.option(
  fc.record({
    edition: few('e1', 'e2'),
    theme: few('consent', 'safety'),
    tree: few('delen', 'zorgen'),
    node: few('rol', 'doel', 'einde'),
    token: fc.constant(null),
  }),
);

const steps = fc.array(
  fc.record({
    action: few('reopen', 'follow-up', 'claim', 'answer'),
    from: few<EscalationState | null>('open', 'claimed', 'answered', 'closed', null),
  }),
  { maxLength: 3 },
);

const kept: fc.Arbitrary<Kept> = fc
  .record({
    askedMs: fc.integer({ min: START_MS, max: START_MS + DAYS * DAY_MS }),
    state: few(...STATES),
    urgency: few<Escalation['urgency']>('normal', 'urgent'),
    danger: fc.boolean(),
    holder: few(BRAM, CARLA),
    proposesTree: fc.boolean(),
    walk,
    steps,
    toClaim: fc.option(span),
    toAnswer: fc.option(span),
    waited: span,
  })
  .map(({ askedMs, state, holder, toClaim, toAnswer, waited, steps: trail, ...rest }) => {
    const askedAt = new Date(askedMs).toISOString();
    const ended = state === 'closed' || state === 'withdrawn' ? later(askedAt, 2 * waited) : null;
    const escalation = buildEscalation({
      ...rest,
      id: freshId(),
      state,
      asker: ANNA,
      claimedBy: state === 'open' || toClaim === null ? null : holder,
      askedAt,
      waitingSince: later(askedAt, waited),
      since: later(askedAt, waited),
      claimedAt: toClaim === null ? null : later(askedAt, toClaim),
      answeredAt: toAnswer === null ? null : later(askedAt, toAnswer),
      closedAt: ended,
    });
    return { escalation, firstAnsweredAt: escalation.answeredAt, steps: trail };
  });

/** Each asked at a moment of its own, so that their order is certain. */
export const keptQuestions: fc.Arbitrary<readonly Kept[]> = fc.uniqueArray(kept, {
  selector: ({ escalation }) => escalation.askedAt,
  maxLength: 25,
});

/** A moment while they were asked. */
export const moment: fc.Arbitrary<string> = fc
  .integer({ min: START_MS, max: START_MS + DAYS * DAY_MS })
  .map((ms) => new Date(ms).toISOString());
