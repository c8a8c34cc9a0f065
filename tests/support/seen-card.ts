/** Reads a card as a person does: its words, its buttons and its fields. */

export type CardPart = Readonly<Record<string, unknown>>;

/** Every part of a card, itself included, fallbacks left out. */
export function partsOf(part: unknown): readonly CardPart[] {
  if (Array.isArray(part)) return part.flatMap(partsOf);
  if (typeof part !== 'object' || part === null) return [];
  const { body, items, columns, actions } = part as CardPart;
  return [part as CardPart, ...[body, items, columns, actions].flatMap(partsOf)];
}

const ofType = (card: CardPart, prefix: string): readonly CardPart[] =>
  partsOf(card).filter(({ type }) => typeof type === 'string' && type.startsWith(prefix));

export const buttonsOf = (card: CardPart): readonly CardPart[] => ofType(card, 'Action.');
export const inputsOf = (card: CardPart): readonly CardPart[] => ofType(card, 'Input.');
export const titlesOf = (card: CardPart): readonly string[] => buttonsOf(card).map(({ title }) => String(title));

/** All text a person reads on it, Markdown's escapes taken away. */
export const wordsOn = (card: CardPart): string =>
  partsOf(card)
    .flatMap(({ type, text, title, label, value }) =>
      type === 'Input.Text' ? [label, value] : type === 'TextBlock' ? [text] : [title, label],
    )
    .filter((each): each is string => typeof each === 'string')
    .join('\n')
    .replace(/\\([\\`*_[\]~.+>#)-])/g, '$1');

/** The button with this title, or the first that begins with it. */
export function buttonOn(card: CardPart, title: string): CardPart {
  const all = buttonsOf(card);
  const found = all.find((each) => each.title === title) ?? all.find((each) => String(each.title).startsWith(title));
  if (found === undefined) throw new Error(`Expected a button "${title}", found: ${titlesOf(card).join(' | ')}`);
  return found;
}

/** What the fields of a card hold before anybody touches them; a client sends these too. */
export const valuesOf = (card: CardPart): Readonly<Record<string, unknown>> =>
  Object.fromEntries(inputsOf(card).flatMap(({ id, value }) => (value === undefined ? [] : [[String(id), value]])));
