import { type Answer, UNSURE } from '../../model/answer';
import { isAsked } from '../../model/kinds';
import { nodeKey } from '../../model/node';
import type { Claim } from '../../model/promise';
import { nodeOf } from '../../model/tree';
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
      const said = claim.of.map((part) => lacks(trees, part, answers, end));
      if (said.length === 0 || said.includes('')) return '';
      return said.length === 1 ? said.join('') : `geen van deze dingen klopt, en één is genoeg: ${said.join('; ')}`;
    }
    case 'number':
      return `${where} noemt het nummer ${claim.any.join(' of ')} niet`;
    case 'verdict':
      return end === undefined
        ? ''
        : `${where} heeft \`verdict: ${end.verdict}\` (${VERDICT_LOOKS[end.verdict].label}), en niet \`${claim.any.join('` of `')}\``;
    case 'source':
      return `${where} noemt ${among(claim.any, 'de bron', 'bronnen', (id) => `\`${id}\``)}`;
    case 'names':
      return `${where} noemt \`${claim.any.join('` of `')}\` niet bij \`related\``;
    case 'asked':
      return `de route stelt ${among(claim.keys, 'de vraag', 'vragen', (key) => questionWords(trees, key))}`;
    case 'answer':
      return answers.has(claim.key)
        ? `bij ${questionWords(trees, claim.key)} is iets anders geantwoord`
        : `de route stelt de vraag ${questionWords(trees, claim.key)} niet`;
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

/** A promise may name twenty sources: nobody reads those, and three say what kind of thing is meant. */
const MOST_NAMED = 3;

function among(ids: readonly string[], one: string, more: string, wordsOf: (id: string) => string): string {
  const named = ids.slice(0, MOST_NAMED).map(wordsOf).join(', ');
  if (ids.length === 1) return `${one} ${named} niet`;
  const rest = ids.length > MOST_NAMED ? ` en nog ${ids.length - MOST_NAMED}` : '';
  return `geen van deze ${more}: ${named}${rest}`;
}

function questionWords(trees: Trees, key: string): string {
  const node = nodeOf(trees, key);
  return isAsked(node) ? `“${node.text}” (\`${key}\`)` : `\`${key}\``;
}
