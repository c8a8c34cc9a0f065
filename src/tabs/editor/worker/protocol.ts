import type { LeftOut } from '../../../content/causes/left-out';
import type { EditionComparison } from '../../../content/compare/compare-editions';
import type { WordChange } from '../../../content/compare/word-change';
import type { Picture, PictureArrow, PictureNode } from '../../../content/draw/picture';
import type { Problem } from '../../../content/problem';
import type { BrokenPlace } from '../../../content/promises/broken-places';
import type { TreeNode } from '../../../model/node';
import type { Verdict } from '../../../model/verdict';
import type { Mention } from '../finding/lines/mentions';

/** What the worker keeps is never sent whole: the page asks for what it shows. All of it can be cloned. */
export interface EditorWorker {
  /** The edition a draft departs from; compiled once, seconds the first time. `onProgress`: from 0 to 1. */
  open(files: Readonly<Record<string, string>>, today: string, onProgress: (share: number) => void): Promise<void>;
  /** The draft as it stands, on top of what was opened. */
  update(changes: Readonly<Record<string, string | null>>): Promise<Checked>;
  /** Undefined when they are what was given last: most letters change no list, and the form need not be drawn again. */
  choices(): Promise<Choices | undefined>;
  /** What cannot be read as a tree yet is drawn as far as it goes. */
  picture(treeId: string): Promise<ShownPicture | undefined>;
  preview(walk: PreviewWalk): Promise<Preview | undefined>;
  /** What a button on the previewed card does to the walk; the same walk when it does nothing here. */
  press(walk: PreviewWalk, press: unknown): Promise<PreviewWalk>;
  /** What no agreed walk of this tree has tried, and a walk to it; undefined when all is, or it cannot be walked. */
  untried(treeId: string, ends?: string): Promise<Untried | undefined>;
  /** The draft as `packEdition` writes it, as far as it can be read: for another thread. Undefined before the first check. */
  packed(): Promise<string | undefined>;
  /** Trees of which the questions, answers or asked lines say what was typed, each with the line that shows it. */
  mentions(wanted: string): Promise<readonly Mention[]>;
  /** Trees that already say what this title says, nearest first. */
  near(title: string): Promise<readonly Mention[]>;
  /** Undefined while the content cannot be walked. */
  difference(): Promise<Difference | undefined>;
}

export interface Checked {
  /** Of all files, in the order of the files. */
  readonly problems: readonly Problem[];
  /** No problem that stands in the way of publishing. */
  readonly isClean: boolean;
  /** Where promises break, to show on the picture. */
  readonly broken: readonly BrokenPlace[];
  /** Files that are only checked in part: what lacks in them must be filled in before the rest can be looked at. */
  readonly halfRead: readonly string[];
  /** What cannot be looked at, or told, because of the problems there are: more can come. */
  readonly leftOut: LeftOut;
  /** Trees that can be walked and drawn now. */
  readonly walkable: readonly string[];
}

export interface ShownPicture extends Picture {
  /** The text cannot be read for a moment: this was drawn before. */
  readonly isOld?: true;
}

/** What lists in forms offer. */
export interface Choices {
  readonly trees: readonly TreeChoice[];
  /** Trees that cannot be read as one yet: nothing leads there, but they have a title and may have a theme. */
  readonly halfRead: readonly Pick<TreeChoice, 'id' | 'title' | 'theme'>[];
  readonly sources: readonly {
    readonly id: string;
    readonly title: string;
    readonly place: string;
    readonly certainty: string;
  }[];
  readonly documents: readonly { readonly id: string; readonly title: string }[];
  /** `coordinator.phone` → its text. */
  readonly placeholders: readonly { readonly key: string; readonly value: string }[];
}

export interface TreeChoice {
  readonly id: string;
  readonly title: string;
  readonly theme: string;
  /** In the menu; false for a part that others include. */
  readonly listed: boolean;
  readonly start: string;
  readonly nodes: readonly {
    readonly id: string;
    readonly kind: TreeNode['kind'];
    readonly text: string;
    readonly verdict?: Verdict;
    /** Of a question or checklist: what can be chosen or ticked, for conditions that look back at it. */
    readonly answers?: readonly { readonly id: string; readonly label: string }[];
  }[];
}

/** A walk through the draft, as far as somebody pressed. */
export interface PreviewWalk {
  readonly tree: string;
  readonly answers: readonly (readonly [node: string, answer: string | readonly string[]])[];
  /** Instead of the plain card: with the reason of the question, or the report. */
  readonly shows?: 'why' | 'report';
  /** What came of the last press that did not lead on, in one Dutch sentence: shown beside the card, which has no such line. */
  readonly says?: string;
}

export interface Preview {
  /** Adaptive Card JSON, as the bot would send it; null when this tree cannot be walked now. */
  readonly card: unknown;
  /** Where it stands: `tree/node`, and whether that is an advice. */
  readonly at: string;
  readonly isEnd: boolean;
  readonly route: readonly { readonly key: string; readonly question: string; readonly answer: string }[];
  readonly says?: string;
  /** At an end: this walk as one to keep, but for its name. */
  readonly promise?: Omit<WalkToAdd, 'name'>;
  /** At an end: what it can be called, the shortest first. */
  readonly names?: readonly string[];
}

export interface Untried {
  /** To the advice `ends` when it was asked for and can be reached; otherwise to an advice before an answer that is lacking. */
  readonly walk: PreviewWalk;
  /** Advices (`tree/node`) that a walk comes to and none was agreed for. */
  readonly advices: readonly string[];
}

/** A walk as it stands under `walks` of its tree: keys and `ends` without that tree's own name. */
export interface WalkToAdd {
  /** The tree it begins in, and stands in. */
  readonly tree: string;
  readonly name: string;
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  readonly ends: string;
}

export type { Mention, Picture, PictureArrow, PictureNode };

export interface Difference {
  readonly outcomes: EditionComparison;
  readonly words: readonly WordChange[];
  /** Titles of both editions, for the ids in `outcomes`. */
  readonly titles: Readonly<Record<string, string>>;
}
