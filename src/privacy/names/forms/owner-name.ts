import { possessions, records, roles } from '../cue-words';
import { isDutchWord } from '../dutch-vocabulary';
import type { NameStart, ReadText } from '../name-run';
import { nameVocabulary } from '../name-vocabulary';
import { keyAt } from '../surroundings';

const plural =
  /^(?:hebben|hadden|zijn|waren|willen|wilden|wonen|woonden|komen|kwamen|gaan|gingen|moeten|kunnen|vinden|zeggen|krijgen|maken|zitten|betalen|weigeren|bellen)$/u;
const where = /^(?:nummer|nr|hiernaast|hierboven|hieronder|boven|beneden|de|daar|verderop|achter|naast)$/u;
const shortestFamily = 5;

/** "Peters vrouw", "De Bouzianis van nummer negen hebben": a name with an s, by what stands behind it. */
export function ownerName(read: ReadText, index: number): NameStart | undefined {
  const token = read.tokens[index];
  if (token?.kind !== 'word' || !token.capital || token.allCapitals || read.nobody[index] || !token.key.endsWith('s'))
    return undefined;
  return isOwner(read, index) || isFamily(read, index) ? { first: index, word: index } : undefined;
}

function isOwner(read: ReadText, index: number): boolean {
  const [stem, next] = [keyAt(read, index).slice(0, -1), keyAt(read, index + 1)];
  if (!possessions.has(next) && !roles.has(next)) return false;
  const { given, properNouns, functionWords } = nameVocabulary();
  return stem.length > 2 && given.has(stem) && !properNouns.has(stem) && !functionWords.has(stem) && !isDutchWord(stem);
}

// No word and no people: a family that does something, or lives somewhere.
function isFamily(read: ReadText, index: number): boolean {
  const known = read.classes[index];
  if (keyAt(read, index - 1) !== 'de' || known === undefined || known.ordinary || known.proper) return false;
  if (keyAt(read, index).length < shortestFamily || nameVocabulary().properNouns.has(keyAt(read, index).slice(0, -1)))
    return false;
  return (
    plural.test(keyAt(read, index + 1)) ||
    (/^(?:van|op|uit)$/u.test(keyAt(read, index + 1)) && where.test(keyAt(read, index + 2)))
  );
}

/** "Evaluatie Roelofs volgende week", "Bezwaar Palm afgewezen": at the start of a sentence what is somebody's, and a surname. */
export function nameOfRecord(read: ReadText, index: number): NameStart | undefined {
  const [token, known, record] = [read.tokens[index], read.classes[index], read.tokens[index - 1]];
  if (!token?.capital || token.allCapitals || token.opens || !record?.opens || !records.has(record.key))
    return undefined;
  if (known === undefined || read.nobody[index] || known.proper || known.functionWord || token.gap !== ' ')
    return undefined;
  return known.commonSurname || known.given ? { first: index, word: index } : undefined;
}
