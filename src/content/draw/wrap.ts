/** Text in lines of at most `longest` characters; a longer word stands alone. More than `most` lines end in an ellipsis. */
export function wrap(text: string, longest: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= longest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length <= longest ? word : `${word.slice(0, longest - 1)}…`);
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), shorten(`${lines[most - 1]} …`, longest)];
}

const shorten = (line: string, longest: number): string =>
  line.length <= longest ? line : `${line.slice(0, longest - 2).trimEnd()} …`;
