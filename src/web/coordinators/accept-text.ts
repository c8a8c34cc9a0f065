import { MOST_TEXT_LENGTH } from '../../escalations/command';
import { findPersonalData } from '../../privacy/find-at-need';
import type { Finding } from '../../privacy/finding';
import { type GuardedText, guard, isKeepable } from '../../privacy/guarded-text';
import { placeholderOf } from '../../privacy/placeholder';
import type { ApiRoute } from '../api';
import type { TextFinding, TextPreview } from '../contract';
import { ProblemError } from '../problem';
import { readRecord, readText } from '../read-input';
import { jsonAnswer } from '../server/http';

const MOST_FINDINGS = 500;

/** What the guard sees in an answer, before it is sent. Nothing is stored. */
export const previewRoute = (): ApiRoute => ({
  method: 'post',
  path: '/api/v1/answer-preview',
  roles: ['Coordinator'],
  handler: async ({ json }) => {
    const text = readText(await json(), 'text', MOST_TEXT_LENGTH);
    const findings = findPersonalData(text).map(({ start, end, kind }) => ({
      start,
      end,
      kind,
      replacement: placeholderOf(kind),
      mayStay: isKeepable(kind, 'coordinator'),
    }));
    return jsonAnswer(200, { findings } satisfies TextPreview);
  },
});

/** The text of a form, if the coordinator decided about everything the guard finds in it; otherwise a refusal with the rest. */
export const acceptText = (form: unknown): GuardedText => {
  const text = readText(form, 'text', MOST_TEXT_LENGTH);
  const kept = readFindings(readRecord(form).keep);
  const found = findPersonalData(text);
  const undecided = found.filter((finding) => !isKeepable(finding.kind, 'coordinator') || !kept.some(sameAs(finding)));
  if (undecided.length > 0) throw new ProblemError('has-findings', { findings: undecided });
  return guard(text, { keep: found, writer: 'coordinator' });
};

const sameAs =
  (found: Finding) =>
  ({ start, end }: Pick<TextFinding, 'start' | 'end'>): boolean =>
    start === found.start && end === found.end;

const readFindings = (value: unknown): readonly Pick<TextFinding, 'start' | 'end'>[] => {
  if (value === undefined) return [];
  const fits = Array.isArray(value) && value.length <= MOST_FINDINGS && value.every(isRange);
  if (fits) return value;
  throw new ProblemError('bad-input', { detail: 'Expected "keep" as a list of findings with start and end.' });
};

const isRange = (value: unknown): value is Pick<TextFinding, 'start' | 'end'> =>
  typeof value === 'object' &&
  value !== null &&
  'start' in value &&
  'end' in value &&
  Number.isInteger(value.start) &&
  Number.isInteger(value.end);
