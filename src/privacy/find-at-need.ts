import type { Finding } from './finding';

/** `findPersonalData`, whose rules and word lists are read when a text is first looked at: a twentieth of a start otherwise. */
export const findPersonalData = (text: string): readonly Finding[] =>
  (require('./find-personal-data') as typeof import('./find-personal-data')).findPersonalData(text);
