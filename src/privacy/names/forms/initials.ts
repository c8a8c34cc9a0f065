import { personVerbs } from '../cue-words';
import type { Token } from '../tokens';

interface Tokens {
  readonly tokens: readonly Token[];
}

/** First names as registers shorten them: "Chr.", "Joh.", "Jac.". */
const shortenedNames: ReadonlySet<string> = new Set(
  'chr joh jac jos corn alb herm ant mart gerh ger hub nic nico lamb leend matth bern adr aug fred frans hendr joz laur mich rein seb sim steph theod theo vict wilh will abr alph ambr barth ben cath christ clem dan elis ern eug ferd friedr greg guill heinr jan jaap marg magd reg rud sam sjoe sjo will wilh willem egb evert gijsb klaas'.split(
    ' ',
  ),
);

/** Two letters and a stop that shorten a word of work: "Cl. wil geen", "Kl. heeft". */
const shortenedWords =
  /^(?:cl|kl|pt|bw|vb|nr|dd|wk|mw|mr|dr|ds|ir|st|ca|bv|nv|jl|ll|zn|hr|nl|az|oa|ea|bl|gr|sr|jr|bz|kd|tk|zk|mn|vr|di|do|za|zo|id|ev|pl|bs|hv|vm|nm|co|re|hb|tc)$/u;

/** What items of a list do as well: "A. is vol". */
export const ofItems =
  /^(?:is|was|zijn|waren|wordt|werd|geldt|gelden|staat|staan|stond|kan|kunnen|moet|moeten|mag|zal|gaan)$/u;

/** Whether an initial stands here: one capital, two as in "Th.", or a shortened name, and a full stop behind it. */
export function isInitial(read: Tokens, index: number): boolean {
  const token = read.tokens[index];
  const next = read.tokens[index + 1];
  if (token?.kind !== 'word' || !token.capital || next?.text !== '.' || next.gap !== '') return false;
  // "A-M."
  if (/^\p{Lu}-\p{Lu}$/u.test(token.text)) return true;
  return (token.text.length <= 2 && !shortenedWords.test(token.key)) || shortenedNames.has(token.key);
}

/** The first token behind the initials that start at `index` ("J.", "A.B.", "M. J."); `index` itself when there are none. */
export function afterInitials(read: Tokens, index: number): number {
  let at = index;
  while (at - index < 10 && isInitial(read, at) && (at === index || /^ ?$/u.test(read.tokens[at]?.gap ?? ''))) {
    at += 2;
    // "G.-J."
    if (read.tokens[at]?.text === '-' && read.tokens[at]?.gap === '' && isInitial(read, at + 1)) at += 1;
  }
  return at;
}

/** "voor N.S. en Y.S.": two times two letters with stops are two people, whatever one of them means. `last` is the stop of these. */
export function isBesideInitials(read: Tokens, index: number, last: number): boolean {
  const [behind, before] = [read.tokens[last + 1]?.text ?? '', read.tokens[index - 1]?.text ?? ''];
  if (/^(?:en|&)$/u.test(behind) && afterInitials(read, last + 2) > last + 5) return true;
  return /^(?:en|&)$/u.test(before) && isInitial(read, index - 3) && isInitial(read, index - 5);
}

/** "W. en P. wonen niet meer samen": two letters that do what people do together, and what no items of a list do. */
export function isPairDoing(read: Tokens, index: number, last: number): boolean {
  const isFirst = read.tokens[last + 1]?.text === 'en' && isInitial(read, last + 2);
  const isSecond = read.tokens[index - 1]?.text === 'en' && isInitial(read, index - 3);
  const verb = read.tokens[isFirst ? last + 4 : last + 1];
  return (isFirst || isSecond) && verb?.capital === false && personVerbs.has(verb.key) && !ofItems.test(verb.key);
}
