import { findPersonalData } from './find-at-need';
import type { Finding, FindingKind } from './finding';
import { redact } from './redact';

declare const guarded: unique symbol;

/** Text that went through the privacy guard. The only kind of typed text that may be stored. */
export type GuardedText = string & { readonly [guarded]: true };

const keepableKinds: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'name',
  'address',
  'postcode',
  'birthdate',
  'date',
  'licenseplate',
  'casenumber',
  'url-handle',
]);

/** In an answer a coordinator refers to a colleague: a work number or address is what the asker needs. */
const colleaguesKinds: ReadonlySet<FindingKind> = new Set<FindingKind>(['phone', 'email']);

/** Who wrote it: an asker writes about a resident, a coordinator also about colleagues. */
export type Writer = 'asker' | 'coordinator';

/** Whether a person may decide to keep a finding of this kind. Never for bsn and iban; for phone and email only coordinators. */
export function isKeepable(kind: FindingKind, writer: Writer = 'asker'): boolean {
  return keepableKinds.has(kind) || (writer === 'coordinator' && colleaguesKinds.has(kind));
}

/** What the person decided after seeing the findings. */
export interface GuardDecision {
  /** Findings of this very text that stay as typed. Those of a kind that may not be kept are replaced all the same. */
  readonly keep?: readonly Finding[];
  /** `asker` unless somebody else is named. */
  readonly writer?: Writer;
}

/** Replaces everything found in the text, except what the person explicitly decided to keep. */
export function guard(text: string, decision: GuardDecision = {}): GuardedText {
  const keep = decision.keep ?? [];
  const replaced = findPersonalData(text).filter(
    (found) => !(isKeepable(found.kind, decision.writer) && keep.some(sameAs(found))),
  );
  return redact(text, replaced) as GuardedText;
}

/** Reads back text that `guard` made before it was stored. For storage only: it looks at nothing. */
export function reviveGuarded(stored: string): GuardedText {
  return stored as GuardedText;
}

function sameAs(found: Finding): (kept: Finding) => boolean {
  return (kept) => kept.kind === found.kind && kept.start === found.start && kept.end === found.end;
}
