import type { Spoken } from '../language/meanings';
import type { Vocabulary } from '../language/vocabulary';
import type { Edition } from '../model/edition';
import type { Question } from '../model/node';
import type { Tree } from '../model/tree';
import type { QuestionNames } from './answers/option-words';

/** In which trees a term stands, and how strongly (0–1) each speaks of it. Trees are numbers: places in `trees`. */
export interface Posting {
  readonly trees: Int32Array;
  readonly strengths: Float32Array;
  /** How telling the term is: high when few trees speak of it. */
  readonly telling: number;
}

/** What search needs of one edition. Made from content alone; nothing that people type ever gets into it. */
export interface SearchIndex extends Spoken {
  readonly edition: Edition;
  readonly trees: readonly Tree[];
  readonly postings: ReadonlyMap<string, Posting>;
  readonly vocabulary: Vocabulary;
  /** Part of a compound → the known compounds it stands in. */
  readonly compoundsWith: ReadonlyMap<string, readonly string[]>;
  /** Read from a question the first time it is looked at: most questions of most editions never are. */
  readonly names: WeakMap<Question, QuestionNames>;
  /** `telling` of a term that one tree alone speaks of. */
  readonly mostTelling: number;
}
