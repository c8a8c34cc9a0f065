import {
  articles,
  eponymWords,
  organisationEndings,
  organisationWords,
  placePrepositions,
  prefixes,
} from './cue-words';
import { isDutchWord } from './dutch-vocabulary';
import { beforePerson, markPhrase } from './forms/phrase-of-nobody';
import { nameVocabulary } from './name-vocabulary';
import type { Token } from './tokens';

const endsLikeOrganisation =
  /(?:straat|laan|plein|weg|gracht|kade|singel|steeg|dreef|dijk|park|hof|pad|school|college|lyceum|ziekenhuis|stichting|fonds|kliniek|methode|model|aanpak|zorg|hulp|groep|team|teams|centrum|wet|buurt|wijk|flat|toren|kerk|test|schaal|lijst|syndroom|effect|loket|punt|bank|polder|kwartier|huis|werk|bewind|plan|brug|tunnel|station|halte|prijs|lezing|instituut)$/u;
const longestReach = 6;
const fileEnding =
  /^(?:docx?|dotx|xlsx?|pptx?|pdf|jpe?g|png|gif|heic|msg|eml|txt|csv|zip|odt|mp[34]|wav|html?|nl|com|org|net|eu)$/u;
/** What may stand within the name of an organisation; "de school dat Lieke" starts anew. */
const withinName = /^(?:de|het|een|'t|ons|onze|en|zo'n)$/u;

/**
 * For every token, whether it is part of something with capitals that is nobody: an organisation, a street, a law, a
 * thinker whose model is meant, a phrase such as "Jan met de pet".
 */
export function tokensOfNobody(tokens: readonly Token[]): readonly boolean[] {
  // Not by `map`, as in readText.
  const nobody: boolean[] = [];
  for (const token of tokens) nobody.push(token.kind !== 'word');
  tokens.forEach((token, index) => {
    if (token.kind !== 'word') return;
    markPhrase(tokens, index, nobody);
    // "overleg.docx": somebody may be called Docx, a file is not.
    if (token.gap === '' && tokens[index - 1]?.text === '.' && fileEnding.test(token.text)) nobody[index] = true;
    if (organisationWords.has(token.key)) markOrganisation(tokens, index, nobody);
    if (eponymWords.has(token.key) || endsLikeModel(token.key)) markEponym(tokens, index, nobody);
    if (token.capital && !token.opens) markEnding(tokens, index, nobody);
  });
  return nobody;
}

// "basisschool De Regenboog", "gemeente Súdwest-Fryslân", "Stichting Jan en alleman": up to the first ordinary small word.
function markOrganisation(tokens: readonly Token[], index: number, nobody: boolean[]): void {
  let at = index + 1;
  while (/^["'“‘(]$/u.test(tokens[at]?.text ?? '') && at < index + 3) at += 1;
  let last = index;
  for (; at <= index + longestReach; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.opens) break;
    if (token.capital) last = at;
    // "in de opvang voor Dré": a preposition parts the place from the person.
    else if (last === index && /^(?:voor|bij|aan|op|over|uit|onder)$/u.test(token.key)) break;
    else if (!prefixes.has(token.key) && !withinName.test(token.key)) break;
  }
  const isPersonsHouse =
    /^(?:team|groep|huis|school|kantoor|flat|gebouw|winkel|garage|club|wijk|buurt|opvang|werkplaats|netwerk|commissie|huisartsenpraktijk)$/u;
  if (isPersonsHouse.test(tokens[index]?.key ?? '') && tokens[index + 1]?.key === 'van') return;
  if (last > index) nobody.fill(true, index, last + 1);
}

function markEponym(tokens: readonly Token[], index: number, nobody: boolean[]): void {
  if (tokens[index + 1]?.key !== 'van') return;
  for (let at = index + 2; at < index + longestReach; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return;
    if (token.capital) nobody[at] = true;
    else if (!prefixes.has(token.key) && token.key !== 'en') return;
  }
}

// "Titus Brandsma Lyceum", "Jan van Galenstraat", "Reinier de Graaf Ziekenhuis": back over the capitals before the ending.
function markEnding(tokens: readonly Token[], index: number, nobody: boolean[]): void {
  const token = tokens[index];
  if (token === undefined) return;
  const closes =
    organisationEndings.has(token.key) ||
    closesAsOrganisation(token.key) ||
    (token.key.length > 6 && endsLikeOrganisation.test(token.key) && !nameVocabulary().surnames.has(token.key));
  if (!closes) return;
  if (isTitled(tokens, index)) return;
  nobody[index] = true;
  for (let at = index - 1; at >= Math.max(0, index - longestReach); at -= 1) {
    const before = tokens[at];
    if (before?.kind !== 'word' || !/^[ -]?$/u.test(tokens[at + 1]?.gap ?? '')) return;
    if (at === index - 1 && isSurnameOf(tokens, index)) {
      nobody[index] = false;
      return;
    }
    if (before.capital) nobody[at] = true;
    else if (!prefixes.has(before.key) || !(tokens[at - 1]?.capital ?? false)) return;
    if (before.opens) return;
  }
}

// "Mevrouw Sawitri Ramdin-Jagroep", "dhr. De Meerbrug": a title, and nothing but a name until the ending.
function isTitled(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (
    at > index - longestReach &&
    (tokens[at]?.capital || tokens[at]?.text === '.' || prefixes.has(tokens[at]?.key ?? ''))
  ) {
    if (beforePerson.test(tokens[at]?.key ?? '')) return true;
    at -= 1;
  }
  return beforePerson.test(tokens[at]?.key ?? '') && !organisationEndings.has(tokens[index]?.key ?? '');
}

// "Mark Veenhuis", "Anna Langedijk": behind a first name such an ending is a surname's.
const alsoSurname = /(?:huis|hof|dijk|kerk|brug|weg|pad|park|punt|werk|toren)$/u;
function isSurnameOf(tokens: readonly Token[], index: number): boolean {
  // "Anne-Fleur 's-Gravendijk"
  const behind = /^['’][st]$/u.test(tokens[index - 1]?.text ?? '') ? index - 1 : index;
  const [last, first, lead] = [tokens[index], tokens[behind - 1], tokens[behind - 2]];
  if (last === undefined || first?.capital !== true || !alsoSurname.test(last.key) || last.key.length < 7) return false;
  if (organisationEndings.has(last.key) || last.key.includes('-') || (lead?.capital && !first.opens)) return false;
  const isPlace = lead !== undefined && !first.opens && (articles.has(lead.key) || placePrepositions.has(lead.key));
  return !isPlace && nameVocabulary().given.has(first.key) && !isDutchWord(last.key);
}

// "Marie Curie-gebouw", "Vecozo-koppeling"
function closesAsOrganisation(key: string): boolean {
  const last = key.includes('-') ? (key.split('-').at(-1) ?? '') : '';
  return (
    organisationEndings.has(last) ||
    /^(?:gebouw|zaal|koppeling|methode|formulier|lezing|dag|plein|straat|park|fonds|wet|test)$/u.test(last)
  );
}

function endsLikeModel(key: string): boolean {
  return (
    key.length > 6 && /(?:model|piramide|theorie|methode|syndroom|ziekte|schaal|cirkel|test|stijlen|rollen)$/u.test(key)
  );
}
