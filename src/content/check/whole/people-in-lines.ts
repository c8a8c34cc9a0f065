import { FULL_NAME, personIn } from './names-of-people';

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

/** The same for the lines of `asked`. */
export function peopleInAsked(lines: readonly string[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let isAsked = false;
  lines.forEach((line, index) => {
    const [, key] = /^ *([a-z-]+):/.exec(line) ?? [];
    if (key !== undefined) isAsked = key === 'asked';
    const person = isAsked ? FULL_NAME.exec(line)?.[0] : undefined;
    if (person !== undefined) found.set(index, person);
  });
  return found;
}
