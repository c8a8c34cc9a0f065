/** What a card of 328 points, on a phone of 360, leaves for its buttons; a little less, because letters are estimated. */
const PHONE = 292;
const BETWEEN = 8;
const AROUND = 26;

interface Titled {
  readonly title?: unknown;
}

/** Measured in Microsoft's renderer with the letters of Arial; Teams' own are no wider. */
const NARROW = /[ijlI.,'’:!| ]/g;
const SLENDER = /[frt()-]/g;
const WIDE = /[mwMW]/g;

function widthOf({ title }: Titled): number {
  const words = String(title);
  const count = (letters: RegExp): number => words.match(letters)?.length ?? 0;
  return AROUND + 8 * words.length - 4 * count(NARROW) - 2.6 * count(SLENDER) + 4 * count(WIDE);
}

/** Whether a phone shows the words of a button whole when it has a row for itself. */
export const fitsPhone = (button: Titled): boolean => widthOf(button) <= PHONE;

/** Buttons in rows that a phone shows whole. A client does not wrap a row of buttons: it cuts off their words. */
export function packed<Button extends Titled>(buttons: readonly Button[]): readonly (readonly Button[])[] {
  const rows: Button[][] = [];
  let left = 0;
  for (const button of buttons) {
    const width = widthOf(button) + BETWEEN;
    if (rows.length === 0 || width > left + BETWEEN) {
      rows.push([]);
      left = PHONE;
    }
    rows.at(-1)?.push(button);
    left -= width;
  }
  return rows;
}
