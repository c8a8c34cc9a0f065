/** A text to know a thing by: as it is when it has at most so many letters, otherwise its first whole words and " …". */
export const wholeWords = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')} …`;
