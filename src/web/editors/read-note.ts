import { LONGEST_NOTE, LONGEST_TITLE } from '../../drafts/draft';
import { guard } from '../../privacy/guarded-text';
import { type ProblemCode, ProblemError } from '../problem';
import { readText } from '../read-input';

const FIELDS = {
  title: { most: LONGEST_TITLE, missing: 'title-missing' },
  note: { most: LONGEST_NOTE, missing: 'note-missing' },
  remark: { most: LONGEST_NOTE, missing: 'remark-missing' },
} as const satisfies Record<string, { readonly most: number; readonly missing: ProblemCode }>;

/**
 * What an editor says about a change. It is no place for a resident, so what the guard finds is replaced without asking;
 * the answer shows it.
 */
export const readNote = (form: unknown, field: keyof typeof FIELDS): string => {
  const { most, missing } = FIELDS[field];
  const text = readText(form, field, most).trim();
  if (text === '') throw new ProblemError(missing);
  return guard(text);
};
