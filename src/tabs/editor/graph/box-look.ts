import type { Marks } from './marks';

/** What a box shows that is no part of the drawing: a change of it lays nothing out again, and draws only that box. */
export interface BoxLook {
  /** All of it in words, for who hears it. */
  readonly words: string;
  readonly marks: Marks;
  readonly showsStuck: boolean;
  /** It fits what was searched; `isCurrent`: and is the one of them in view. */
  readonly isFound: boolean;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
}

/** For who looks and for who hears: numbers stand on a box, not which problem it is. */
export const isSameLook = (one: BoxLook, other: BoxLook): boolean =>
  one.words === other.words &&
  one.marks.problems.length === other.marks.problems.length &&
  one.marks.broken.length === other.marks.broken.length &&
  one.marks.stuck === other.marks.stuck &&
  one.showsStuck === other.showsStuck &&
  one.isFound === other.isFound &&
  one.isCurrent === other.isCurrent &&
  one.isSelected === other.isSelected;
