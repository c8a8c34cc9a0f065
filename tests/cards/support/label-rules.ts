import type { Advice } from '../../../src/model/node';
import type { Verdict } from '../../../src/model/verdict';

/** What must stand under the label of a verdict, and what must not. */
interface Rule {
  /** What its text says somewhere. */
  readonly says?: RegExp;
  /** How its text never begins. */
  readonly neverBegins?: RegExp;
  /** What none of its steps is. */
  readonly noStep?: RegExp;
}

const REFUSES =
  /^(?:Geef|Deel|Vertel|Zeg|Verstuur|Bespreek|Meld|Noem|Breng)\b(?! (?:alleen|op verzoek))[^.]{0,40}?\b(?:niets|niet|geen)\b/;
const GIVES =
  /^(?:Geef|Deel|Stuur|Verstuur|Breng)\b(?!.*\b(?:niets?|geen|zonder|alleen|pas|als|liever|tenzij|ja|kan)\b)/;
const ASKS_OR_FINDS_OUT = new RegExp(
  [
    String.raw`\b(?:bel|vraag|vragen|overleg|bespreek|praat|spreek|loop|advies|anoniem)\b`,
    String.raw`\b(?:zoek|uitzoeken|bepaal|weeg|probeer|schrijf|breng .* in beeld|ga (?:\w+ )?na|los .* op|regel eerst)\b`,
    String.raw`\b(?:laat .* (?:meekijken|wegen|toetsen|bevestigen)|leg .* voor|beslis .*(?:samen|niet)|haal er .* bij)\b`,
    String.raw`\b(?:deel nog niet|dicht tot|ga (?:naar stap 2|vandaag terug))\b`,
  ].join('|'),
  'i',
);

/** What a program can hold; that a sentence means what it says is for people. */
const RULES: Readonly<Partial<Record<Verdict, Rule>>> = {
  // What somebody has a right to is not only allowed.
  share: { says: /\b(?:mag|mogen)\b/, neverBegins: new RegExp(`${REFUSES.source}|heeft recht op`) },
  'share-after-consent': { says: /\b(?:vraag|ja|toestemming)\b/i },
  'share-minimally': { neverBegins: REFUSES },
  'keep-silent': { says: /\b(?:niets?|geen|zwijgt?|stop)\b/i, noStep: GIVES },
  'must-report': {
    says: /\b(?:moet|meldt?|melden|aangifte|geef|werkt mee|recht op)\b/i,
    neverBegins: /^Doe geen|^Meld (?:dit )?niet/,
  },
  'may-report': { says: /\b(?:mag|mogen|meldt?|melden)\b/i, neverBegins: REFUSES },
  'act-now': { says: /\b(?:nu|vandaag|meteen|eerst|112)\b/i },
  'discuss-in-team': { says: ASKS_OR_FINDS_OUT },
  'look-up': { neverBegins: /^Bel 112/ },
};

/** The sentences that contradict the label of an advice; none when they agree. */
export function againstLabel({ verdict, text, do: steps }: Pick<Advice, 'verdict' | 'text' | 'do'>): readonly string[] {
  const { says, neverBegins, noStep } = RULES[verdict] ?? {};
  const isAgainst = (says !== undefined && !says.test(text)) || neverBegins?.test(text) === true;
  return [...(isAgainst ? [text] : []), ...steps.filter((step) => noStep?.test(step))];
}
