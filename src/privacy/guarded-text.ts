import { findPersonalData } from './find-personal-data';
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
  'licenseplate',
  'casenumber',
  'url-handle',
]);

/** Whether a person may decide to keep a finding of this kind. Never for bsn, iban, phone and email. */
export function isKeepable(kind: FindingKind): boolean {
  return keepableKinds.has(kind);
}

/** What the person decided after seeing the findings. */
export interface GuardDecision {
  /** Findings of this very text that stay as typed. Those of a kind that may not be kept are replaced all the same. */
  readonly keep?: readonly Finding[];
}

/** Replaces everything found in the text, except what the person explicitly decided to keep. */
export function guard(text: string, decision: GuardDecision = {}): GuardedText {
  const keep = decision.keep ?? [];
  const replaced = findPersonalData(text).filter((found) => !(isKeepable(found.kind) && keep.some(sameAs(found))));
  return redact(text, replaced) as GuardedText;
}

/** Reads back text that `guard` made before it was stored. For storage only: it looks at nothing. */
export function reviveGuarded(stored: string): GuardedText {
  return stored as GuardedText;
}

function sameAs(found: Finding): (kept: Finding) => boolean {
  return (kept) => kept.kind === found.kind && kept.start === found.start && kept.end === found.end;
}
