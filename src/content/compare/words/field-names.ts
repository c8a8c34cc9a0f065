import type { TextField } from '../../../model/kinds';

/** How each field is called; "vraag", "advies" and the like for the text itself. */
export const FIELD_NAMES: Readonly<Record<Exclude<TextField, 'text'>, string>> = {
  why: 'waarom',
  help: 'hulp bij de vraag',
  options: 'toelichting bij een antwoord',
  because: 'waarom',
  do: 'stap',
  record: 'wat iemand vastlegt',
  also: 'wat er soms bij komt',
  uncertain: 'wat niet zeker is',
};
