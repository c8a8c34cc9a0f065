/** Numbers as Dutch people read them, with the word that fits: `1 wandeling`, `65.536 wandelingen`. */
export const count = (number: number, one: string, more: string): string =>
  `${number.toLocaleString('nl-NL')} ${number === 1 ? one : more}`;
