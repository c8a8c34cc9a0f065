import type { Person } from '../../escalations/escalation';

/** As Teams wants it: the text stands on the card once, exactly so, and whoever it names is told. */
export interface Mention {
  readonly type: 'mention';
  readonly text: string;
  readonly mentioned: { readonly id: string; readonly name: string };
}

/**
 * Teams finds a mention by its text, so two people with one name each need a text of their own: `Els Visser` and
 * `Els Visser (2)`. Nobody is named twice.
 */
export function mentionsOf(people: readonly Person[]): readonly Mention[] {
  const different = [...new Map(people.map((person) => [person.id, person])).values()];
  const taken = new Set<string>();
  return different.map(({ id, name }) => {
    const text = freeName(name.replace(/[<>&]/g, ' ').trim(), taken);
    taken.add(text);
    return { type: 'mention', text: `<at>${text}</at>`, mentioned: { id, name } };
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name} (${number})`;
  return free;
}
