import { fullNameIn, mayHoldName, personIn } from './names-of-people';

/** Line, counting from 0, → the name of a person that stands there as the name of a contact: beside a `phone`. */
export function peopleInContacts(lines: readonly string[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  lines.forEach((line, index) => {
    const [, indent = '', name = ''] = /^( +)name: *["']?(.+?)["']? *$/.exec(line) ?? [];
    const person = personIn(name);
    const isContact = [lines[index - 1], lines[index + 1]].some((each) => each?.startsWith(`${indent}phone:`));
    if (person !== undefined && isContact) found.set(index, person);
  });
  return found;
}

/** The same anywhere in a text: a first name with a surname. A remark for makers is left alone. */
export function peopleInTexts(lines: readonly string[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  // No name goes on below: nearly every file is read once, and not line by line.
  if (!mayHoldName(lines.join('\n'))) return found;
  lines.forEach((line, index) => {
    const person = /^\s*#/.test(line) ? undefined : fullNameIn(line);
    if (person !== undefined) found.set(index, person);
  });
  return found;
}
