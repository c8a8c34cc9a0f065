import { matchesOf } from '../matches';
import { placeholdersIn } from '../placeholder';
import { nameVocabulary } from './name-vocabulary';
import { keyOf } from './word-key';

/** A word, number or mark of a text. Offsets in UTF-16 units. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** How the word is looked up; without the possessive 's. For a number or a mark the text itself. */
  readonly key: string;
  readonly kind: 'word' | 'number' | 'mark' | 'placeholder';
  readonly capital: boolean;
  readonly allCapitals: boolean;
  /** First word of a sentence, line or list item, where a capital says nothing. */
  readonly opens: boolean;
  /** What stands between the previous token and this one. */
  readonly gap: string;
}

// A word, a number or a mark; "'t" and "'s" are words too.
// "v.d.", "v/d", "v. 't", "vd.": shortened prefixes are one word; "dhrVerbeek" is two.
const shortPrefix = /^(?:v(?:[./]|dr?\.)|d\.$)/iu;
const piece =
  /(?<![\p{L}\d])(?:[dD]hr|[mM](?:evrouw|eneer|evr|vr|w)|[fF]am)(?=\p{Lu}\p{Ll})|(?<![\p{L}\d]|\p{Ll}\.)[vV](?:\. ?|\/)(?:d(?:e[nr]?|r)?|h)(?:\.|(?!\p{L}))(?= ?\p{L})|(?<=\p{Lu}\. ?)[dD]\.(?= \p{Lu}\p{Ll})|(?<![\p{L}\d]|\p{Ll}\.)v\.(?= ?(?:['’]t\s|d[ea]n? |\p{Lu}))|(?<![\p{L}\d]|\p{Ll}\.)[vV]dr?\.(?= ?\p{Lu})|['’‘`][tsTS](?!['’‘`\p{L}])|\p{L}[\p{L}\p{M}]*(?:['’‘`-](?!v[./])\p{L}[\p{L}\p{M}]*)*|\d+|[^\s\p{L}\d]/gu;
// "zaak-Bakker", "Bakker-zaak": what people make of somebody's name.
const matter =
  '\\p{L}{0,14}beraad|\\p{L}{0,12}overleg|mdo|\\p{L}{0,10}gesprek|traject|\\p{L}{0,10}plan|verslag|huisbezoek|indicatie|ontruiming|zitting|uithuisplaatsing|zaak|kwestie|affaire|casus|dossier|gezin|familie|geval|procedure|melding|kinderen|broers|zussen';
const matterFirst = new RegExp(`^(?:${matter})-(?=\\p{Lu}|(?:van|de|den|el|al|ter|ten|te|v\\.?d\\.?)(?:[ -]|$))`, 'iu');
const matterLast = new RegExp(`^\\p{Lu}[\\p{L}\\p{M}’'-]*(?=-(?:${matter})$)`, 'u');
/** The same behind what a list holds as a name and nothing else: "Timmers-beschikking", but no "Wmo-beschikking". */
const behindName =
  /^(\p{Lu}[\p{L}’']{2,24})-(?:beschikking|aanvraag|uitkering|huishouden|stukken|map|brief|mail|nota|schuld|schulden|toewijzing|rapport|bezwaar|afspraak|budget|jongens|meisjes|zusjes|broertjes|tweeling|kind|clan|bewind|incasso|kwesties|dossiers|papieren|post|rekening)$/u;
const possessive = /['’‘`]s$/iu;
const longestLookedUp = 48;
const plainSmall = new RegExp(`^[a-z]{1,${longestLookedUp}}$`);
const abbreviations = new Set(
  'mevr mw mvr dhr hr fam dr drs ir ing mr prof ds jr sr st bijv bv o a d w z m b t v i g tel nr art lid blz evt resp ca incl excl vgl mej wed zgn geb gem cl kl pt bew'.split(
    ' ',
  ),
);

/** Cuts a text into words, numbers and marks. A text without any lower case is read as if it had no capitals. */
export function tokensOf(text: string): readonly Token[] {
  const placeholders = new Map(placeholdersIn(text).map((span) => [span.start, span.end]));
  const shouting = !/\p{Ll}/u.test(text);
  const tokens: Token[] = [];
  let end = 0;
  let opens = true;
  for (const match of matchesOf(text, piece)) {
    if (match.index < end) continue;
    const start = match.index;
    const gap = text.slice(end, start);
    const placeholderEnd = placeholders.get(start);
    end = placeholderEnd ?? start + match[0].length;
    const kind = placeholderEnd === undefined ? kindOf(match[0]) : 'placeholder';
    opens ||= gap.includes('\n');
    const cut = kind === 'word' ? cutOf(match[0]) : 0;
    if (cut > 0) {
      tokens.push(tokenFrom(text.slice(start, start + cut), start, kind, gap, opens, shouting));
      tokens.push(tokenFrom(text.slice(start + cut + 1, end), start + cut + 1, kind, '-', false, shouting));
    } else tokens.push(tokenFrom(text.slice(start, end), start, kind, gap, opens, shouting));
    opens = opensNext(tokens, opens);
  }
  return tokens;
}

function tokenFrom(
  text: string,
  start: number,
  kind: Token['kind'],
  gap: string,
  opens: boolean,
  shouting: boolean,
): Token {
  // Most words of a text; nothing below says anything else of them.
  if (plainSmall.test(text))
    return { text, start, end: start + text.length, key: text, kind, capital: false, allCapitals: false, opens, gap };
  const stem = kind === 'word' ? text.replace(possessive, '') || text : text;
  const capital = kind === 'word' && !shouting && /^(?:['’]?\p{Lu})/u.test(stem);
  return {
    text,
    start,
    end: start + stem.length,
    key: stem.length > longestLookedUp ? '' : shortPrefix.test(stem) ? 'vd' : keyOf(stem),
    kind,
    capital,
    allCapitals: capital && stem.length > 1 && !/\p{Ll}/u.test(stem),
    opens: kind === 'word' && opens,
    gap,
  };
}

/** Where the hyphen is that parts a name from the matter called after it; 0 when there is none. */
function cutOf(word: string): number {
  if (!word.includes('-')) return 0;
  const first = matterFirst.exec(word)?.[0].length;
  if (first !== undefined) return first - 1;
  const name = behindName.exec(word)?.[1] ?? '';
  return name !== '' && isOnlyName(keyOf(name)) ? name.length : (matterLast.exec(word)?.[0].length ?? 0);
}

function isOnlyName(key: string): boolean {
  const { given, surnames, properNouns } = nameVocabulary();
  return (given.has(key) || surnames.has(key)) && !properNouns.has(key);
}

function kindOf(text: string): Token['kind'] {
  if (/^\p{L}/u.test(text)) return 'word';
  if (/^\d/u.test(text)) return 'number';
  return text.length > 1 ? 'word' : 'mark';
}

function opensNext(tokens: readonly Token[], opens: boolean): boolean {
  const token = tokens.at(-1);
  if (token?.kind !== 'mark') return false;
  const previous = tokens.at(-2);
  if (token.text === '.') {
    const abbreviated = token.gap === '' && previous?.kind === 'word' && isAbbreviation(previous);
    return !abbreviated;
  }
  if (/^[!?:;•…*·>–—|]$/u.test(token.text)) return true;
  return opens;
}

function isAbbreviation(token: Token): boolean {
  return abbreviations.has(token.key) || (token.capital && token.text.length === 1);
}
