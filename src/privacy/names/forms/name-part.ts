import { personVerbs } from '../cue-words';
import type { Token } from '../tokens';
import type { WordClass } from '../word-class';
import { isVerbLike } from './words-behind-names';

/** As much of a `ReadText` as this looks at; name-run.ts, which holds that, asks this file. */
interface Words {
  readonly tokens: readonly Token[];
  readonly classes: readonly WordClass[];
  readonly nobody: readonly boolean[];
}

/** "fatma marokkaans": peoples and languages. */
const ofPeople = /(?:se|sch|sche|ns|ees|isch|aan|iër)$/u;

/** Days, months and seasons that are surnames where a person is named: "Jet Zomer", "mw. Vrijdag". */
export const calendarNames =
  /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|lente|zomer|herfst|winter)$/u;

/** Whether the word at `index`, behind something that is a name, belongs to that name. */
export function isNamePart(read: Words, index: number, prefixed: boolean): boolean {
  const token = read.tokens[index];
  const known = read.classes[index];
  if (token?.kind !== 'word' || known === undefined || read.nobody[index] || token.opens) return false;
  if (known.functionWord) return token.capital && !token.allCapitals && calendarNames.test(token.key);
  if (token.capital) {
    if (token.allCapitals && !known.given && !known.surname) return false;
    return prefixed || known.given || known.surname || !known.proper;
  }
  // "hettie bloemendaal heeft": no place does that.
  const acts = personVerbs.has(read.tokens[index + 1]?.key ?? '');
  if (known.proper && (known.ordinary || known.place || ofPeople.test(token.key)) && !(acts && known.place))
    return false;
  if (known.given && !known.ordinary && token.key.length > 2) return true;
  // "truus minnaard", "wilma schipperheijn": what is no word, behind what can only be a first name.
  const first = read.classes[index - 1];
  const isBehindGiven = first?.given === true && !first.ordinary && !first.proper && !first.functionWord;
  // "theo hagen akkoord": a surname that is a word only with its ending.
  const isNoWord = !known.ordinary || (known.built && (known.surname || acts) && !personVerbs.has(token.key));
  if (isBehindGiven && isNoWord && token.key.length > 4) return true;
  return known.surname && (!known.ordinary || (known.commonSurname && token.key.length > 2 && !isVerbLike(token.key)));
}
