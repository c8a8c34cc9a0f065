export const VERDICTS = [
  'share',
  'share-after-consent',
  'share-minimally',
  'keep-silent',
  'must-report',
  'may-report',
  'act-now',
  'discuss-in-team',
  'improve',
  'look-up',
  'part',
  'no-rule',
] as const;

export type Verdict = (typeof VERDICTS)[number];

const KNOWN: ReadonlySet<unknown> = new Set(VERDICTS);
export const isVerdict = (value: unknown): value is Verdict => KNOWN.has(value);

const DECIDING: ReadonlySet<Verdict> = new Set<Verdict>([
  'share',
  'share-after-consent',
  'share-minimally',
  'keep-silent',
  'must-report',
  'may-report',
]);

/** It says what somebody may or must do with what they know: no such advice goes without a promise. */
export const isDeciding = (verdict: Verdict): boolean => DECIDING.has(verdict);

/** Somebody may be in danger, or the clock runs: whoever reads this must not wait for anybody. */
export const asksToActNow = (verdict: Verdict): boolean => verdict === 'act-now';

interface Look {
  /** One character, for where colours cannot be told apart and words would be too many. */
  readonly sign: string;
  readonly label: string;
  readonly style: 'good' | 'attention' | 'warning' | 'accent' | 'emphasis';
}

/**
 * How each kind of advice is announced. Colour only repeats what the words say, and they say no more than every advice of the
 * kind does: "Deel …" above "Doe geen aangifte", or "Je zwijgt" above "bel", makes people doubt both.
 */
export const VERDICT_LOOKS: Readonly<Record<Verdict, Look>> = {
  share: { sign: '✓', label: 'Delen mag', style: 'good' },
  'share-after-consent': { sign: '✎', label: 'Delen mag na toestemming', style: 'warning' },
  'share-minimally': { sign: '◐', label: 'Alleen wat nodig is', style: 'warning' },
  'keep-silent': { sign: '⊘', label: 'Je deelt dit niet', style: 'warning' },
  'must-report': { sign: '▲', label: 'Dit moet van de wet', style: 'attention' },
  'may-report': { sign: '△', label: 'Je mag dit melden', style: 'warning' },
  'act-now': { sign: '‼', label: 'Handel nu', style: 'attention' },
  'discuss-in-team': { sign: '◎', label: 'Eerst raad vragen of uitzoeken', style: 'accent' },
  improve: { sign: '↗', label: 'Advies voor je werk', style: 'accent' },
  'look-up': { sign: '≡', label: 'Om na te slaan', style: 'emphasis' },
  part: { sign: '→', label: 'Tussenstap', style: 'emphasis' },
  'no-rule': { sign: '?', label: 'Geen vast antwoord', style: 'accent' },
};
