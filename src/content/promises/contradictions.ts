import type { Claim, ContentPromise } from '../../model/promise';
import { VERDICTS, type Verdict } from '../../model/verdict';
import { prove } from './prove';
import type { Proving } from './proving';

/** Two promises of which some walk can keep only one, whatever its advice says. */
export interface Contradiction {
  readonly first: ContentPromise;
  readonly second: ContentPromise;
}

/**
 * Pairs that want different verdicts and speak about the same walk. Every such walk breaks one of the two, so there is
 * nothing to look for where neither is broken.
 */
export function findContradictions(
  proving: Proving,
  promises: readonly ContentPromise[],
  isBroken: (promise: ContentPromise) => boolean,
): readonly Contradiction[] {
  const wanting = promises
    .map((promise) => ({ promise, verdicts: allowedBy(promise) }))
    .filter(({ verdicts }) => verdicts.size < VERDICTS.length);
  return wanting.flatMap(({ promise: first, verdicts }, index) =>
    wanting.slice(index + 1).flatMap(({ promise: second, verdicts: others }) => {
      if (!isBroken(first) && !isBroken(second)) return [];
      if ([...verdicts].some((verdict) => others.has(verdict))) return [];
      // A walk that breaks one of them is told of already; this looks for what no advice could mend.
      const both: Claim = { kind: 'all', of: [answersOf(first.when), answersOf(second.when)] };
      const { walks } = prove(proving, both, ALWAYS);
      return walks > 0 ? [{ first, second }] : [];
    }),
  );
}

const ALWAYS: Claim = { kind: 'all', of: [] };

/** Verdicts an advice may have without breaking the promise: those it asks for, and those it does not speak about. */
function allowedBy({ when, then }: ContentPromise): ReadonlySet<Verdict> {
  const spoken = verdictsOf(when);
  const wanted = verdictsOf(then);
  return new Set(VERDICTS.filter((verdict) => !spoken.has(verdict) || wanted.has(verdict)));
}

/** Verdicts with which a claim can still hold. */
function verdictsOf(claim: Claim): ReadonlySet<Verdict> {
  if (claim.kind === 'verdict') return new Set(claim.any);
  if (claim.kind === 'not' && claim.of.kind === 'verdict') {
    const { any } = claim.of;
    return new Set(VERDICTS.filter((verdict) => !any.includes(verdict)));
  }
  if (claim.kind === 'all') {
    const parts = claim.of.map(verdictsOf);
    return new Set(VERDICTS.filter((verdict) => parts.every((part) => part.has(verdict))));
  }
  return new Set(VERDICTS);
}

/** What a claim says of the answers alone: another verdict could stand on the same walk. */
function answersOf(claim: Claim): Claim {
  if (claim.kind === 'all') return { kind: 'all', of: claim.of.map(answersOf) };
  return claim.kind === 'verdict' ? ALWAYS : claim;
}
