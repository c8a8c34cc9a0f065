import { VERDICT_LOOKS, VERDICTS, type Verdict } from '../../../model/verdict';

type Style = (typeof VERDICT_LOOKS)[Verdict]['style'];

/** A sign beside the colour of a card's head, for who does not see the colour. */
const SIGNS: Readonly<Record<Style, string>> = { good: '✓', attention: '!', warning: '▲', accent: '◆', emphasis: 'i' };

export interface VerdictLook {
  readonly label: string;
  readonly style: Style;
  readonly sign: string;
}

export const verdictLook = (verdict: Verdict): VerdictLook => {
  const look = VERDICT_LOOKS[verdict];
  return { ...look, sign: SIGNS[look.style] };
};

const KNOWN: ReadonlySet<string> = new Set(VERDICTS);
export const isVerdict = (value: unknown): value is Verdict => typeof value === 'string' && KNOWN.has(value);
