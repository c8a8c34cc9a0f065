import { VERDICT_LOOKS } from '../../model/verdict';
import { questionsLeftWords } from '../left/left-words';
import { labelOf } from '../position';
import type { Step } from '../replay';
import type { Foretold, Outcome } from './foretell';

/** "dan verandert je advies in: Delen mag". What follows, in words that come after "kies je dit:". */
export function outcomeWords(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'same':
      return 'dan verandert er niets';
    case 'advice':
      return adviceWords(outcome);
    case 'questions':
      return `dan ${outcome.left.most <= 1 ? 'komt' : 'komen'} er ${questionsLeftWords(outcome.left)}`;
    case 'unsure':
      return 'dan stopt de route: er is dan geen advies';
    case 'gone':
      return 'dan begin je opnieuw';
  }
}

function adviceWords({ advice, before }: Extract<Outcome, { readonly kind: 'advice' }>): string {
  const { label } = VERDICT_LOOKS[advice.verdict];
  if (before === undefined) return `dan is dit je advies: ${label}`;
  if (before.verdict !== advice.verdict) return `dan verandert je advies in: ${label}`;
  if (before.tree === advice.tree && before.id === advice.id) return 'dan blijft je advies, met andere punten';
  return `dan is je advies: ${label}. ${advice.text}`;
}

/** Enough to recognise what was asked a minute ago. */
const LONGEST = 50;

/** Whole words, so that no character is cut in half. */
function short(text: string): string {
  if (text.length <= LONGEST) return text;
  const end = text.lastIndexOf(' ', LONGEST - 1);
  return end <= 0 ? text : `${text.slice(0, end)} …`;
}

/** Dropped answers that are named; more than these are counted. */
const NAMED = 3;

/** "Dit antwoord vervalt: “Ja” bij “Gaf de inwoner toestemming?”."; undefined when every answer stays. */
export function droppedWords(dropped: readonly Step[]): string | undefined {
  if (dropped.length === 0) return undefined;
  const named = dropped
    .slice(0, NAMED)
    .map(({ node, answer }) => `“${short(labelOf(node, answer))}” bij “${short(node.text)}”`);
  const more = dropped.length - named.length;
  const rest = more === 0 ? [] : [more === 1 ? 'en nog één' : `en nog ${more}`];
  return `${dropped.length === 1 ? 'Dit antwoord vervalt' : 'Deze antwoorden vervallen'}: ${[...named, ...rest].join('; ')}.`;
}

/** One sentence for what an answer leads to, and one for what it makes of later answers. */
export function foretoldWords({ outcome, isNow, change }: Foretold): string {
  if (isNow) return 'Dit is je antwoord nu.';
  const said = outcomeWords(outcome);
  const sentence = `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
  const dropped = droppedWords(change.dropped);
  return [/[.!?]$/.test(sentence) ? sentence : `${sentence}.`, ...(dropped === undefined ? [] : [dropped])].join(' ');
}
