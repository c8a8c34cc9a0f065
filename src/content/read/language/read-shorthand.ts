import { splitWords } from '../../../language/split-words';
import { NO_LANGUAGE, type Shorthand } from '../../../model/language-data';
import type { ContentFiles } from '../../content-files';
import type { Problem } from '../../problem';
import { reportShape } from '../report-shape';
import { checkShape } from '../shape/check-shape';
import { double, notOneWord, unusable } from './idle-sayings';
import { shorthandSchema } from './language-schema';
import { report, sourceOf } from './language-source';

/** What each short word is written out as. One that is met twice, or is no word, is reported and left out. */
export function readShorthand(files: ContentFiles, problems: Problem[]): Shorthand {
  const yaml = sourceOf(files, 'language/shorthand.yaml', problems);
  if (yaml === undefined) return NO_LANGUAGE.shorthand;
  const { value, findings } = checkShape(shorthandSchema, yaml.value, yaml.written);
  reportShape(yaml, findings, problems);
  const shorthand = new Map<string, readonly string[]>();
  const meant = new Map<string, string>();
  for (const [long, shorts] of Object.entries(value ?? {})) {
    const words = wordsIn(long);
    if (words.length === 0) {
      report(yaml, [{ ...unusable(long, [long]), atKey: true }], problems);
      continue;
    }
    for (const [index, short] of shorts.entries()) {
      const [key, ...more] = wordsIn(short);
      const path = [long, index];
      const before = key === undefined ? undefined : meant.get(key);
      if (key === undefined || more.length > 0) report(yaml, [notOneWord(short, path)], problems);
      else if (before !== undefined) report(yaml, [double(short, path, `bij \`${before}\``)], problems);
      else {
        meant.set(key, long);
        shorthand.set(key, words);
      }
    }
  }
  return shorthand;
}

const wordsIn = (text: string): readonly string[] =>
  splitWords(text, NO_LANGUAGE.shorthand).map(({ folded }) => folded);
