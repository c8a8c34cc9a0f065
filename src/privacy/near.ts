/** The `length` characters before a position, lower-cased, for a look at the words that lead up to it. */
export function before(text: string, position: number, length: number): string {
  return text.slice(Math.max(0, position - length), position).toLowerCase();
}

/** The `length` characters after a position, lower-cased. */
export function after(text: string, position: number, length: number): string {
  return text.slice(position, position + length).toLowerCase();
}
