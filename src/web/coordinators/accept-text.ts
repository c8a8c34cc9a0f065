import { MOST_TEXT_LENGTH } from '../../escalations/command';
import type { GuardedText } from '../../privacy/guarded-text';
import type { ApiRoute } from '../api';
import type { AnswerPreview, TextFinding } from '../contract';
import { jsonAnswer } from '../http';
import { ProblemError } from '../problem';
import { readRecord, readText } from '../read-input';
import type { CoordinatorPorts, TextGuard } from './ports';

const MOST_FINDINGS = 500;

/** What the guard sees in an answer, before it is sent. Nothing is stored. */
export const previewRoute = (ports: CoordinatorPorts): ApiRoute => ({
  method: 'post',
  path: '/api/v1/answer-preview',
  roles: ['Coordinator'],
  handler: async ({ json }) => {
    const text = readText(await json(), 'text', MOST_TEXT_LENGTH);
    const findings = ports.guard.find(text).map(({ start, end, kind }) => ({ start, end, kind }));
    return jsonAnswer(200, { findings, redacted: ports.guard.redact(text, findings) } satisfies AnswerPreview);
  },
});

/** The text of a form, if the coordinator decided about everything the guard finds in it; otherwise a refusal with the rest. */
export const acceptText = (form: unknown, guard: TextGuard): GuardedText => {
  const text = readText(form, 'text', MOST_TEXT_LENGTH);
  const kept = readFindings(readRecord(form).keep);
  const undecided = guard
    .find(text)
    .filter(({ start, end }) => !kept.some((one) => one.start <= start && end <= one.end));
  if (undecided.length > 0) throw new ProblemError('has-findings', { findings: undecided });
  return guard.redact(text, []);
};

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
