/** What Word and web pages bring along, as plain text on one line. */
export const cleanPasted = (text: string): string => pastedLines(text).join(' ');

/** The same, line by line, without the signs of a list. */
export const pastedLines = (text: string): readonly string[] =>
  text
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .split(/\r\n?|\n/)
    .map((line) =>
      line
        .replace(/[\s\u00A0]+/g, ' ')
        .trim()
        .replace(/^([•·▪◦‣–-]|o(?= )|\d+[.)])\s+/, ''),
    )
    .filter((line) => line !== '');
