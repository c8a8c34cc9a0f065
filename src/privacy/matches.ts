/** What was found of a form, with where it stands. */
export type Match = RegExpExecArray;

const none: readonly Match[] = [];

/**
 * Everything in a text that fits a form (an expression with the flag `g`), as `matchAll` gives it. That makes a copy of the
 * expression each time, which costs more than the look itself; and nearly all looks find nothing.
 */
export function matchesOf(text: string, form: RegExp): readonly Match[] {
  form.lastIndex = 0;
  let match = form.exec(text);
  if (match === null) return none;
  const found: Match[] = [];
  for (; match !== null; match = form.exec(text)) {
    found.push(match);
    // What takes up no room would be found in the same place for ever.
    if (match[0] === '') form.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
