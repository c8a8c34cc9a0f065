import { roles, titles } from '../cue-words';
import { afterPrefixes, type NameStart, type ReadText } from '../name-run';

const reach = 60;
const fewestOthers = 2;
const numbered = /^(?:kamer|groep|dag|week|bed|tafel|lijn|ronde|huis|flat|blok|unit|stap|punt)$/u;
const marks = /^[,;:/|•*·–-]$/u;

/** "Dirkse paracetamol, Toonen niets, Fransen oxazepam": an item of a list of which two others begin with what is only a name. */
export function nameInList(read: ReadText, index: number): NameStart | undefined {
  if (!opensItem(read, index)) return undefined;
  const word = afterPrefixes(read, index);
  const [token, known] = [read.tokens[word], read.classes[word]];
  if (token?.kind !== 'word' || !token.capital || token.allCapitals || known === undefined || read.nobody[word])
    return undefined;
  if (token.key.length < 3 || known.functionWord || roles.has(token.key) || titles.has(token.key)) return undefined;
  // "Kamer 1: mw. Hulshof, kamer 2: leeg"
  if (numbered.test(token.key)) return undefined;
  // "Presentielijst budgetgroep:": at the start of a line a capital says nothing, before a colon it stands on a label.
  const isUnlisted = known.built || (!known.ordinary && !known.proper);
  const isLabel = read.tokens[word + 1]?.text === ':' || read.tokens[word + 2]?.text === ':';
  const mayBeName = known.given || known.surname || (isUnlisted && !isLabel && !(token.opens && known.built));
  return mayBeName && hasOthers(read, index) ? { first: index, word } : undefined;
}

/** Two others, of which one is nothing but a name: "Rood, Geel en Groen" is no list of people, unless each has a time or a number. */
function hasOthers(read: ReadText, index: number): boolean {
  let [others, names] = [0, 0];
  for (let at = Math.max(0, index - reach); at <= index + reach && at < read.tokens.length; at += 1) {
    if (at === index || !opensItem(read, at)) continue;
    const word = afterPrefixes(read, at);
    const [token, known] = [read.tokens[word], read.classes[word]];
    if (!token?.capital || known === undefined || known.proper || read.nobody[word]) continue;
    const isOnlyName = (known.given || known.surname) && !known.ordinary;
    // "Mulder 8.00, Visser 8.45, Prins 9.30": behind a comma no word has a capital.
    const isSurname = known.commonSurname && !token.opens && !known.functionWord;
    if (isOnlyName || isSurname) others += 1;
    if (isOnlyName || (isSurname && read.tokens[word + 1]?.kind === 'number')) names += 1;
    if (others >= fewestOthers && names > 0) return true;
  }
  return false;
}

// Behind a comma or the like, at the start of a line, or behind "3.".
function opensItem(read: ReadText, index: number): boolean {
  const [token, before, earlier] = [read.tokens[index], read.tokens[index - 1], read.tokens[index - 2]];
  if (token?.kind !== 'word') return false;
  if (before === undefined || token.gap.includes('\n') || marks.test(before.text)) return true;
  return before.text === '.' && earlier?.kind === 'number';
}
