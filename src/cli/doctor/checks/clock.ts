import { type Finding, sayOf } from '../finding';

const say = sayOf('clock');
/** A Date header has whole seconds, and an answer takes a while. */
const UNSEEN_MS = 30_000;
/** Tokens of Teams are refused beyond this; botbuilder's `clockTolerance`. */
const REFUSED_MS = 300_000;

/** `differences`: whose clock → how far ours is ahead of it, in milliseconds. */
export function checkClock(differences: ReadonlyMap<string, number>): Finding {
  if (differences.size === 0) return say('not-looked', 'Offline: there was no other clock to compare with.');
  const [whose, apart] = [...differences]
    .map(([name, ahead]) => [name, Math.abs(ahead)] as const)
    .reduce((most, each) => (each[1] > most[1] ? each : most));
  if (apart < UNSEEN_MS) return say('well', `The same as that of ${[...differences.keys()].join(' and ')}.`);
  const remedy = 'Let every machine keep its time by NTP (timedatectl set-ntp true).';
  const found = `${Math.round(apart / 1_000)} seconds apart from the clock of ${whose}.`;
  if (apart < REFUSED_MS) return say('mind', found, remedy);
  return say('wrong', `${found} Teams' tokens are refused, and reminders and retention come at wrong times.`, remedy);
}
