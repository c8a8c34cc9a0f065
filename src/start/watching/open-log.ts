import pino, { type Logger } from 'pino';

/** Lines are gathered up to this many bytes: a write for each was a twentieth of the time of a step. */
const GATHERED_BYTES = 4_096;
/** So that somebody who watches a quiet server sees a line when it happens. */
const LONGEST_MS = 200;

/**
 * To stdout, in the order in which things were said. What was not written yet is written when the process ends, by itself or by
 * an error; a kill loses a fifth of a second. Written by the thread that says it: what another thread still had in hand when a
 * process ended came after what was said later, or not at all.
 */
export const openLog = (level: string): Logger => {
  const stdout = pino.destination({ sync: true, minLength: GATHERED_BYTES, periodicFlush: LONGEST_MS });
  process.on('exit', () => stdout.flushSync());
  return pino({ level, base: null }, stdout);
};
