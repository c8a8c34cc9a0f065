import { type Answer, UNSURE } from '../../model/answer';
import { nodeKey } from '../../model/node';
import type { Claim } from '../../model/promise';
import { VERDICT_LOOKS } from '../../model/verdict';
import type { Trees } from '../../walk/replay';
import { claimHolds, type End } from './claims';

/** What a walk lacks that a promise asks of it, in words: “de kaart noemt 112 niet”. Empty when there are no words for it. */
export function lacks(trees: Trees, claim: Claim, answers: ReadonlyMap<string, Answer>, end: End): string {
  if (claimHolds(trees, claim, answers, end)) return '';
  const where = end === undefined ? 'het einde' : `de kaart \`${nodeKey(end)}\``;
  switch (claim.kind) {
    case 'all':
      return claim.of.map((part) => lacks(trees, part, answers, end)).find((said) => said !== '') ?? '';
    case 'any': {
      const [first] = claim.of;
      return claim.of.length === 1 && first !== undefined ? lacks(trees, first, answers, end) : '';
    }
    case 'number':
      return `${where} noemt het nummer ${claim.any.join(' of ')} niet`;
    case 'verdict':
      return end === undefined
        ? ''
        : `${where} heeft \`verdict: ${end.verdict}\` (${VERDICT_LOOKS[end.verdict].label}), en niet \`${claim.any.join('` of `')}\``;
    case 'source':
      return `${where} noemt de bron \`${claim.any.join('` of `')}\` niet`;
    case 'names':
      return `${where} noemt \`${claim.any.join('` of `')}\` niet bij \`related\``;
    case 'asked':
      return `de vraag \`${claim.keys.join('` of `')}\` is niet gesteld`;
    case 'answer':
      return `bij \`${claim.key}\` is iets anders geantwoord`;
    case 'unsure':
      return `bij \`${claim.keys.join('` of `')}\` is niet \`${UNSURE}\` geantwoord`;
    case 'box':
      return claim.is ? `${where} mist het kader \`uncertain\`` : `${where} heeft een kader \`uncertain\``;
    case 'not':
      return claim.of.kind === 'verdict' && end !== undefined
        ? `${where} heeft \`verdict: ${end.verdict}\` (${VERDICT_LOOKS[end.verdict].label}), en dat mag hier niet`
        : '';
    default:
      return '';
  }
}
