import pino, { type Logger } from 'pino';

/** Lines are gathered up to this many bytes: a write for each was a twentieth of the time of a step. */
const GATHERED_BYTES = 4_096;
/** So that somebody who watches a quiet server sees a line when it happens. */
const LONGEST_MS = 200;

/** To stdout. What was not written yet is written when the process ends, by itself or by an error; a kill loses a fifth of a second. */
export const openLog = (level: string): Logger =>
  pino({ level, base: null }, pino.destination({ sync: false, minLength: GATHERED_BYTES, periodicFlush: LONGEST_MS }));
