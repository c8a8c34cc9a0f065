import { isDutchWord } from '../../names/dutch-vocabulary';
import { nameVocabulary } from '../../names/name-vocabulary';
import { keyOf } from '../../names/word-key';

const shortestName = 4;
const shortestInside = 5;
const shortestWord = 4;
const longestPart = 40;
const prefix = /^(?:van(?:de[nr]?)?|de[nr]?|el|ten|ter|vd)/u;

/** Whether the address of a site names somebody: "kapsalon-naima.nl", "sjaakvandijk-klussen.nl", "kapsalonzeynep.nl". */
export function isNamedAfterSomebody(domain: string): boolean {
  return domain
    .split(/[.-]/u)
    .map(keyOf)
    .some((part) => part.length <= longestPart && (isGivenName(part, shortestName) || holdsName(part)));
}

function isGivenName(key: string, shortest: number): boolean {
  const { given, properNouns } = nameVocabulary();
  return key.length >= shortest && given.has(key) && !properNouns.has(key) && !isDutchWord(key);
}

// Without a hyphen: a first name with a surname behind its prefix, or behind a word of a trade.
function holdsName(part: string): boolean {
  for (let cut = shortestWord; cut <= part.length - shortestWord; cut += 1) {
    const [left, right] = [part.slice(0, cut), part.slice(cut)];
    if (isGivenName(left, shortestInside) && isPrefixedSurname(right)) return true;
    if (isGivenName(right, shortestInside) && isTrade(left)) return true;
  }
  return false;
}

function isPrefixedSurname(key: string): boolean {
  const rest = key.replace(prefix, '');
  return rest !== key && nameVocabulary().surnames.has(rest);
}

const trade =
  /(?:kapsalon|kapper|salon|studio|nails|nagels|beauty|bakkerij|slagerij|klussen|klusbedrijf|bouw|schilder|tuinen|hovenier|schoonmaak|taxi|zorg|coach|coaching|praktijk|therapie|fotografie|atelier|catering|design|massage|garage|autos|transport|advies|training|rijschool|muziek|naaiatelier|winkel|shop|webshop|eten|keuken|restaurant|cafe|hond|dogs|paard|oppas|gastouder)(?:by|van|bij)?$/u;

function isTrade(key: string): boolean {
  return trade.test(key);
}
