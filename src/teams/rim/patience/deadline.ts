import { inTime } from '../../../escalations/delivery/in-time';

/**
 * Teams takes a turn of more than fifteen seconds for lost and sends it again, and a person for longer than five thinks so
 * too (facts/teams.md 5). What a turn asks of the service therefore ends with the turn.
 */
const TURN_MS = 4_000;
/** For what is said when all time is gone. */
const LAST_WORD_MS = 700;

export interface Deadline {
  /** What comes of it in time, otherwise undefined: it goes on, and when it fails after all `late` is told. */
  within<Result>(work: Promise<Result>): Promise<Result | undefined>;
}

/** The time of one turn, from now. */
export function startDeadline(late: (error: unknown) => void): Deadline {
  const ends = performance.now() + TURN_MS;
  return {
    within: (work) => inTime(work, Math.max(LAST_WORD_MS, ends - performance.now()), late),
  };
}
