import { isEverydayWord, isStopWord } from '../../language/common-words';
import { type Form, isArticle, type Spoken, sayingGist, whatIsSaid } from '../../language/meanings';
import { splitWords } from '../../language/split-words';
import { gistOf } from '../../language/stem';
import type { Option } from '../../model/node';

/**
 * What names an option: its words and other ways of saying them, per part of the label. "Huisarts, ggz of thuiszorg" are
 * three names; of "wij gaan er te weinig op af" no single word is one.
 */
export interface OptionWords {
  readonly label: ReadonlySet<string>;
  readonly hint: ReadonlySet<string>;
  /** Meanings that a part of the label says with at least half of its telling words. */
  readonly meanings: ReadonlySet<string>;
}

/** The names of a question's options, in their order, and what the question is about anyway. */
export interface QuestionNames {
  readonly names: readonly OptionWords[];
  /** False when only people may answer it. */
  readonly forSearch: boolean;
  /** Whether it asks about the person who types. */
  readonly about: boolean;
  /** Whether it asks from whom something came. */
  readonly source: boolean;
  readonly subject: ReadonlySet<string>;
}

/** Words for talking itself: in nearly every question, and never what an option is called. */
const TALKING = new Set(
  [
    'vertellen',
    'vragen',
    'informatie',
    'gegevens',
    'delen',
    'bespreken',
    'bellen',
    'overleggen',
    'melden',
    'doorgeven',
    'weten',
    'overleg',
  ].map(gistOf),
);

const LEAST_OF_PART = 0.5;
const BETWEEN_NAMES = /[,;/()]|\bof\b|\ben\b|\bbijvoorbeeld\b/iu;

export function optionWords(spoken: Spoken, option: Option): OptionWords {
  const label = partsOf(spoken, option.label);
  const hint = partsOf(spoken, option.hint ?? '');
  // "Werk en Inkomen" is one name: what the whole label says counts as well.
  const said = [option.label, ...option.label.split(BETWEEN_NAMES)].flatMap((part) => saidBy(spoken, part));
  return {
    label: new Set(label.filter((part) => part.length === 1).flat()),
    hint: new Set(hint.filter((part) => part.length === 1).flat()),
    meanings: new Set(said),
  };
}

/** What the question and the title of its tree are about: naming that again chooses nothing. */
export function subjectOf(spoken: Spoken, texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => [...tellingWords(spoken, text), ...saidBy(spoken, text)]));
}

/** The gists of the words that can tell one option from another. */
function tellingWords({ shorthand }: Spoken, text: string): readonly string[] {
  return splitWords(text, shorthand)
    .filter(({ folded }) => !isStopWord(folded) && !isEverydayWord(folded) && folded.length > 2)
    .map(({ folded }) => gistOf(folded))
    .filter((gist) => !TALKING.has(gist));
}

const partsOf = (spoken: Spoken, text: string): readonly (readonly string[])[] =>
  // A number narrows a name down: "een kind jonger dan 12" is not any child.
  text
    .split(BETWEEN_NAMES)
    .filter((part) => !/\d/u.test(part))
    .map((part) => tellingWords(spoken, part));

function saidBy(spoken: Spoken, part: string): readonly string[] {
  const words = splitWords(part, spoken.shorthand).filter(({ folded }) => !isArticle(folded));
  const forms: readonly (readonly Form[])[] = words.map(({ folded }) => [{ gist: sayingGist(folded), weight: 1 }]);
  const telling = words.map(({ folded }) => tellingWords(spoken, folded).length > 0);
  const wholePart = telling.filter(Boolean).length;
  return whatIsSaid(spoken.meanings, forms)
    .filter(({ meaning, at }) => {
      const said = at.filter((place) => telling[place]).length;
      return meaning.names && said > 0 && said >= wholePart * LEAST_OF_PART;
    })
    .map(({ meaning }) => meaning.id);
}
