/** What a card of 328 points, on a phone of 360, leaves for its buttons; a little less, because letters are estimated. */
const PHONE = 292;
const BETWEEN = 8;
const AROUND = 26;

interface Titled {
  readonly title?: unknown;
}

/** Measured in Microsoft's renderer with the letters of Arial; Teams' own are no wider. */
const ANY_LETTER = 8;
const LETTERS: readonly (readonly [letters: string, width: number])[] = [
  ["ijlI.,'’:!| ", 4],
  ['frt()-', 5.4],
  ['mwMW', 12],
];

/** By UTF-16 unit: every title of every card is measured, often twice. */
const WIDTHS: ReadonlyMap<number, number> = new Map(
  LETTERS.flatMap(([letters, width]) => [...letters].map((letter) => [letter.charCodeAt(0), width] as const)),
);
const ASCII = Float64Array.from({ length: 128 }, (_, unit) => WIDTHS.get(unit) ?? ANY_LETTER);

function widthOf({ title }: Titled): number {
  const said = String(title);
  let width = AROUND;
  for (let at = 0; at < said.length; at++) {
    const unit = said.charCodeAt(at);
    width += ASCII[unit] ?? WIDTHS.get(unit) ?? ANY_LETTER;
  }
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
