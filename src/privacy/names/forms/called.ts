import type { NameStart, ReadText } from '../name-run';
import { keyAt } from '../surroundings';

const quote = /^["'“‘„«]$/u;
const calledWords =
  /^(?:bijgenaamd|genaamd|genoemd|alias|aka|roepnaam|bijnaam|schuilnaam|straatnaam|koosnaam|troetelnaam|artiestennaam)$/u;
const naming = /^(?:noemt|noemen|noemde|noemden|roept|roepen|riepen|heet|heten|heette|kennen|kent|kende|kenden)$/u;
const somebody = /^(?:hem|haar|hen|hun|zich|zichzelf|mij|me|ons|ze|hij|zij|'m)$/u;
const personsNoun =
  /(?:pooier|dealer|loverboy|vriend|vriendje|vriendin|minnaar|maat|makker|stalker|baas|chef|begeleider|begeleidster|hulp|trainer|coach|leraar|lerares|docent|meester|juf|tolk|huisgenoot|huisgenote|kamergenoot|onderbuurman|bovenbuurman|buurman|buurvrouw|broer|broertje|zus|zusje|zoon|zoontje|dochter|dochtertje|oom|tante|neef|neefje|nicht|nichtje|opa|oma|moeder|vader|ex|man|vrouw|kind|jongste|oudste|middelste|baby|peuter|kleuter|puber|tweelingbroer|tweelingzus)$/u;
const farthest = 3;

/** "noemen hem Kabouter", "alias Spook", "laat zich De Generaal noemen", "haar pooier, Snake, wacht": called so, whatever it is. */
export function calledName(read: ReadText, index: number): NameStart | undefined {
  // Only a capital is a nickname here, or follows such an article, of which one has none itself.
  if (!read.tokens[index]?.capital && read.tokens[index]?.text !== "'t") return undefined;
  const article = /^(?:De|Het|'t|The|El|La)$/u.test(read.tokens[index]?.text ?? '') ? 1 : 0;
  const word = index + article;
  const [token, known] = [read.tokens[word], read.classes[word]];
  if (token?.kind !== 'word' || !token.capital || known === undefined || read.nobody[word]) return undefined;
  if (token.opens || (known.functionWord && article === 0)) return undefined;
  const isNickname = isCalledBefore(read, index) || isCalledBehind(read, index, word) || isSaidTo(read, index, word);
  if (isNickname) return { first: index, word };
  return article === 0 && !known.proper && isApposition(read, index) ? { first: index, word } : undefined;
}

function behindQuote(read: ReadText, index: number): number {
  return quote.test(read.tokens[index - 1]?.text ?? '') ? index - 2 : index - 1;
}

function isCalledBefore(read: ReadText, index: number): boolean {
  let at = behindQuote(read, index);
  if (calledWords.test(keyAt(read, at))) return true;
  // "bijnaam is", "beter bekend als", "onder de naam"
  if (/^(?:is|:|was)$/u.test(keyAt(read, at)) && /naam$/u.test(keyAt(read, at - 1))) return true;
  if (keyAt(read, at) === 'als' && /^(?:bekend|voor|zich|kennen|kent)$/u.test(keyAt(read, at - 1))) return true;
  if (keyAt(read, at) === 'als' && isNear(read, at, naming)) return true;
  if (/^(?:naam|namen)$/u.test(keyAt(read, at)) && keyAt(read, at - 1) === 'de') return true;
  if (/^(?:ene|zekere)$/u.test(keyAt(read, at))) return true;
  // "gaat door het leven als Zonnestraal"
  if (keyAt(read, at) === 'als' && keyAt(read, at - 1) === 'leven') return true;
  let isOfSomebody = false;
  for (let back = 0; back < farthest && at > 0; back += 1, at -= 1) {
    if (naming.test(keyAt(read, at))) return back === 0 ? keyAt(read, at).startsWith('noem') : isOfSomebody;
    if (somebody.test(keyAt(read, at)) || read.classes[at]?.functionWord)
      isOfSomebody ||= somebody.test(keyAt(read, at));
    else return false;
  }
  return false;
}

function isNear(read: ReadText, index: number, pattern: RegExp): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) if (pattern.test(keyAt(read, at))) return true;
  return false;
}

// "wil dat wij hem Boefje noemen", "zou Dizzy heten"
function isCalledBehind(read: ReadText, index: number, word: number): boolean {
  let next = word + 1;
  if (/^["'”’»]$/u.test(read.tokens[next]?.text ?? '')) next += 1;
  if (keyAt(read, next) === 'te') next += 1;
  const before = keyAt(read, behindQuote(read, index));
  if (/^(?:heten|noemen)$/u.test(keyAt(read, next)))
    return somebody.test(before) || /^(?:zou|zal|moet|wil|schijnt|blijkt)$/u.test(before);
  return false;
}

// "zeggen Turbo tegen hem"
function isSaidTo(read: ReadText, index: number, word: number): boolean {
  return (
    /^(?:zegt|zeggen|zeiden|zei|roept|roepen)$/u.test(keyAt(read, behindQuote(read, index))) &&
    /^(?:tegen|naar)$/u.test(keyAt(read, word + 1)) &&
    somebody.test(keyAt(read, word + 2))
  );
}

// "Haar pooier, Snake, wacht buiten": somebody of somebody, and the name between commas.
function isApposition(read: ReadText, index: number): boolean {
  if (keyAt(read, index - 1) !== ',' || !/^(?:,|\.|\)|;)$/u.test(keyAt(read, index + 1))) return false;
  return (
    personsNoun.test(keyAt(read, index - 2)) &&
    /^(?:haar|zijn|z'n|d'r|mijn|m'n|hun|onze|de|het|een|die|van|moeders|vaders)$/u.test(keyAt(read, index - 3))
  );
}
