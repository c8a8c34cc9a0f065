/** What a card of 328 points, on a phone of 360, leaves for its buttons; a little less, because letters are estimated. */
const PHONE = 292;
const BETWEEN = 8;
const AROUND = 26;

interface Titled {
  readonly title?: unknown;
}

/** Measured in Microsoft's renderer with the letters of Arial; Teams' own are no wider. */
const ANY_LETTER = 8;
const LETTERS: ReadonlyMap<string, number> = new Map([
  ...[..."ijlI.,'’:!| "].map((letter) => [letter, 4] as const),
  ...[...'frt()-'].map((letter) => [letter, 5.4] as const),
  ...[...'mwMW'].map((letter) => [letter, 12] as const),
]);

function widthOf({ title }: Titled): number {
  let width = AROUND;
  for (const letter of String(title)) width += LETTERS.get(letter) ?? ANY_LETTER * letter.length;
  return width;
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
