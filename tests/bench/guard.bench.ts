import { findPersonalData } from '../../src/privacy/find-personal-data';
import { type Finding, type FindingKind, findingKinds } from '../../src/privacy/finding';
import { type GuardSetName, type LabelledSentence, readGuardSet } from './guard-set/read-guard-set';

/** How the guard does on one kind. Shares are between 0 and 1, or undefined when there is nothing to count. */
export interface KindScore {
  readonly kind: FindingKind;
  readonly expected: number;
  /** Found with the right kind, and all of it covered by findings. */
  readonly recall: number | undefined;
  /** Findings of this kind that overlap nothing labelled. */
  readonly falseAlarms: number;
}

/** How the guard does on one labelled set. */
export interface GuardSetScore {
  readonly set: GuardSetName;
  readonly sentences: number;
  readonly cleanSentences: number;
  readonly cleanWithAlarm: number;
  readonly cleanWithAlarmShare: number;
  readonly kinds: readonly KindScore[];
  readonly microsecondsPerSentence: number;
}

const rounds = 20;

/** Measures the guard on both labelled sets. The time is the mean over all sentences after a first, warming round. */
export function runGuardBench(now: () => number = () => performance.now()): readonly GuardSetScore[] {
  return (['development', 'held-out'] as const).map((set) => scoreSet(set, readGuardSet(set), now));
}

function scoreSet(set: GuardSetName, sentences: readonly LabelledSentence[], now: () => number): GuardSetScore {
  const judged = sentences.map((sentence) => ({ ...sentence, found: findPersonalData(sentence.text) }));
  const clean = judged.filter((sentence) => sentence.expected.length === 0);
  const alarmed = clean.filter((sentence) => sentence.found.length > 0).length;
  const start = now();
  for (let round = 0; round < rounds; round += 1) for (const { text } of sentences) findPersonalData(text);
  const milliseconds = now() - start;
  return {
    set,
    sentences: sentences.length,
    cleanSentences: clean.length,
    cleanWithAlarm: alarmed,
    cleanWithAlarmShare: alarmed / Math.max(1, clean.length),
    kinds: findingKinds.map((kind) => scoreKind(kind, judged)),
    microsecondsPerSentence: (milliseconds * 1000) / (rounds * Math.max(1, sentences.length)),
  };
}

interface JudgedSentence extends LabelledSentence {
  readonly found: readonly Finding[];
}

function scoreKind(kind: FindingKind, judged: readonly JudgedSentence[]): KindScore {
  let expected = 0;
  let hits = 0;
  let falseAlarms = 0;
  for (const sentence of judged) {
    const wanted = sentence.expected.filter((finding) => finding.kind === kind);
    expected += wanted.length;
    hits += wanted.filter((finding) => isFound(finding, sentence)).length;
    const ours = sentence.found.filter((finding) => finding.kind === kind);
    falseAlarms += ours.filter((finding) => !sentence.expected.some((other) => overlap(finding, other))).length;
  }
  return { kind, expected, recall: expected === 0 ? undefined : hits / expected, falseAlarms };
}

/** Whether a labelled piece is found: with its own kind, and no letter or digit of it left visible. */
export function isFound(wanted: Finding, sentence: JudgedSentence): boolean {
  const over = sentence.found.filter((finding) => overlap(finding, wanted));
  if (!over.some((finding) => finding.kind === wanted.kind)) return false;
  for (let at = wanted.start; at < wanted.end; at += 1) {
    const isCovered = over.some((finding) => finding.start <= at && at < finding.end);
    if (!isCovered && /[\p{L}\d]/u.test(sentence.text.charAt(at))) return false;
  }
  return true;
}

function overlap(one: Finding, other: Finding): boolean {
  return one.start < other.end && other.start < one.end;
}
