import { findPersonalData } from '../../../src/privacy/find-personal-data';

/** What is found, as `kind: text`. */
export const foundIn = (text: string): readonly string[] =>
  findPersonalData(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
