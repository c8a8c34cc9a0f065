import type { Question } from '../../model/node';
import type { QueryWord } from '../understand';

/** How people begin to say what they are: "ik ben wijkverpleegkundige", "als klantmanager", "ik werk bij de gemeente". */
const BEGINNINGS: readonly (readonly string[])[] = [
  ['ik', 'ben'],
  ['ben', 'ik'],
  ['wij', 'zijn'],
  ['ben'],
  ['als'],
  ['ik', 'werk'],
  ['ik', 'werk', 'als'],
  ['ik', 'werk', 'bij'],
  ['ik', 'werk', 'voor'],
  ['werk', 'als'],
  ['werk', 'bij'],
  ['werkzaam', 'als'],
  ['mijn', 'rol', 'is'],
  ['ik', 'zit', 'bij'],
  ['hier'],
];
/** "als gemeentelijk schuldhulpverlener en wijkcoach": the words that count may come later. */
const REACH = 4;
/** After these, somebody else is meant: "als de moeder weigert", "als hij". */
const OTHERS = new Set(
  'hij zij ze men iemand moeder vader client klant inwoner meneer mevrouw buren buurman buurvrouw politie school dat dit er je jij we kind de het die niet ik'.split(
    ' ',
  ),
);

const ASKS_ABOUT_ASKER =
  /\b(?:jouw|je|jij|u|uw)\b.*\b(?:rol|functie|beroep|pet|petten|hoedanigheid|taak|werk)\b|\b(?:wie|wat) ben (?:je|jij)\b|\b(?:waar|voor wie|bij wie) werk (?:je|jij)\b|\bin dienst\b|\b(?:welke|wat voor) (?:rol|pet|functie)\b|\bjouw plek\b|\bwie ben (?:je|jij)\b/iu;

/** Whether a question is about the person who types, so that only what they say about themselves answers it. */
export const asksAboutAsker = (question: Question): boolean => ASKS_ABOUT_ASKER.test(question.text);

/** Places of the words in which the person says what they are. */
export function saidAboutAsker(words: readonly QueryWord[]): ReadonlySet<number> {
  const places = new Set<number>();
  words.forEach((_, start) => {
    for (const beginning of BEGINNINGS) {
      if (!beginning.every((word, step) => words[start + step]?.folded === word)) continue;
      for (let place = start + beginning.length; place < start + beginning.length + REACH; place++) {
        const word = words[place];
        if (word === undefined || OTHERS.has(word.folded)) break;
        if (word.kind === 'stop' && word.folded !== 'en') break;
        places.add(place);
      }
    }
  });
  return places;
}
