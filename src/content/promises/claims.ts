import { type Answer, chosenIn, UNSURE } from '../../model/answer';
import { ticksHold } from '../../model/conditions';
import type { Claim } from '../../model/promise';
import { textsOf } from '../../model/texts';
import type { AdviceOnWalk } from '../../walk/advice-on-walk';
import type { Trees } from '../../walk/replay';

/** Where a walk came to: an advice, or nothing when it ended in the designed end after "Ik weet het niet". */
export type End = AdviceOnWalk | undefined;

type Answers = ReadonlyMap<string, Answer>;

/** Whether a claim holds of a walk that is finished. */
export function claimHolds(trees: Trees, claim: Claim, answers: Answers, end: End): boolean {
  switch (claim.kind) {
    case 'answer': {
      const answer = answers.get(claim.key);
      return answer !== undefined && ticksHold(claim.ticks, chosenIn(answer));
    }
    case 'asked':
      return claim.keys.some((key) => answers.has(key));
    case 'unsure':
      return claim.keys.some((key) => answers.get(key) === UNSURE);
    case 'all':
      return claim.of.every((each) => claimHolds(trees, each, answers, end));
    case 'any':
      return claim.of.some((each) => claimHolds(trees, each, answers, end));
    case 'not':
      return !claimHolds(trees, claim.of, answers, end);
    default:
      return end !== undefined && endHolds(trees, claim, end);
  }
}

type EndClaim = Extract<Claim, { readonly kind: 'verdict' | 'theme' | 'tree' | 'source' | 'number' | 'names' | 'box' }>;

function endHolds(trees: Trees, claim: EndClaim, end: AdviceOnWalk): boolean {
  switch (claim.kind) {
    case 'verdict':
      return claim.any.includes(end.verdict);
    case 'theme': {
      const theme = trees.get(end.tree)?.theme;
      return theme !== undefined && claim.any.includes(theme);
    }
    case 'tree':
      return claim.any.includes(end.tree);
    case 'source':
      return claim.any.some((id) => end.sources.includes(id));
    case 'names':
      return claim.any.some((id) => end.related.includes(id));
    case 'number':
      return claim.any.some((number) => wordsOf(end).includes(number));
    case 'box':
      return (end.uncertain !== undefined) === claim.is;
  }
}

/** Many promises ask for a number at the same end. */
const words = new WeakMap<AdviceOnWalk, string>();

/** What somebody reads: the advice's own words and what applies on this walk, not what would apply on another. */
function wordsOf(end: AdviceOnWalk): string {
  const known = words.get(end);
  if (known !== undefined) return known;
  const said = [...[...textsOf({ ...end, also: [] })].map(({ text }) => text), ...end.adds].join('\n');
  words.set(end, said);
  return said;
}

type Part = Exclude<Claim, { readonly kind: 'all' | 'any' | 'not' }>;

/** Every part of a claim that is not put together from others. */
export function partsOf(claim: Claim): readonly Part[] {
  if (!('of' in claim)) return [claim];
  return claim.kind === 'not' ? partsOf(claim.of) : claim.of.flatMap(partsOf);
}

/** The questions a claim looks at. */
export const questionsIn = (claim: Claim): readonly string[] =>
  partsOf(claim).flatMap((part) =>
    part.kind === 'answer' ? [part.key] : part.kind === 'asked' || part.kind === 'unsure' ? part.keys : [],
  );

/**
 * Whether a claim can still hold (or, not `wanted`, fail) at this end, whatever was answered: false only when it never can.
 * What `also` may add is not known before the walk is finished.
 */
export function canHold(trees: Trees, claim: Claim, end: End, wanted = true): boolean {
  switch (claim.kind) {
    case 'answer':
    case 'asked':
    case 'unsure':
      return true;
    case 'not':
      return canHold(trees, claim.of, end, !wanted);
    case 'all':
    case 'any': {
      const each = (part: Claim) => canHold(trees, part, end, wanted);
      return (claim.kind === 'all') === wanted ? claim.of.every(each) : claim.of.some(each);
    }
    case 'source':
    case 'number':
      return end === undefined ? !wanted : end.also.length > 0 || endHolds(trees, claim, end) === wanted;
    default:
      return (end !== undefined && endHolds(trees, claim, end)) === wanted;
  }
}

/** Every number that a claim asks an advice to name. */
export const numbersIn = (claim: Claim): readonly string[] =>
  partsOf(claim).flatMap((part) => (part.kind === 'number' ? part.any : []));
