// What looks like something else, in one place: the rim replaces it in what people type, the guard reads through it.

/** Zero-width and other signs that nobody sees and nobody typed: soft hyphens, marks of direction, marks of order. */
export const UNSEEN =
  /\u034f|[\ufe00-\ufe0e]|[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc\u{e0000}-\u{e007f}]/gu;
export const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Spaces of every width, the empty cell of braille, and controls, which are pasted along between words. */
export const SPACES = /[\p{Zs}\u2800]|(?!\n)\p{Cc}/gu;
export const HYPHENS = /[\u2010-\u2013\u2043\u2212\ufe58\ufe63\uff0d]/g;
/** Letters and signs in another width or dress: full width, bold or slanted of mathematics, joined as in print. */
export const DRESSED = /[\uff01-\uff5e\uffe0-\uffe6\u{1d400}-\u{1d7ff}\ufb00-\ufb06]/gu;
