/** Longest line that a text below `>-` is broken into, its indent included: what fits beside other windows. */
const WIDTH = 118;

/** What stands in the file: the line with `>-`, and the lines of the text below it. */
export interface BlockText {
  readonly header: string;
  readonly body: string;
}

/**
 * A text below `>-` or `|` with other words, or undefined when it cannot be said that way. Lines at its start and end that
 * say the same stay as they are.
 */
export function rewriteBlockText({ header, body }: BlockText, text: string, newline: string): string | undefined {
  const mark = /^([>|])([-+]?)([ \t]*(?:#.*)?)$/.exec(header);
  const old = body.split(/\r?\n/);
  const indent = /^ +(?=\S)/.exec(old.find((line) => line.trim() !== '') ?? '')?.[0];
  const ends = /\n*$/.exec(text)?.[0].length ?? 0;
  const content = text.slice(0, text.length - ends);
  if (mark === null || indent === undefined || ends > 1 || content.trim() === '' || /^[ \t]/.test(content))
    return undefined;
  if (/[^\P{Cc}\n]|[\p{Cs}\u00A0\u00AD\u200B-\u200D\u2028-\u202F\u2060\uFEFF]/u.test(content)) return undefined;
  const isFolded = mark[1] === '>';
  if (isFolded && content.includes('\n')) return undefined;
  const kept = old.map((line) => line.slice(indent.length));
  const lines = isFolded ? fold(content, kept, WIDTH - indent.length) : content.split('\n');
  if (lines.some((line) => line !== line.trimEnd())) return undefined;
  const chomp = ends === 1 ? '' : '-';
  return [`${mark[1]}${chomp}${mark[3]}`, ...lines.map((line) => (line === '' ? '' : `${indent}${line}`))].join(
    newline,
  );
}

function fold(text: string, old: readonly string[], width: number): readonly string[] {
  let rest = text;
  const before: string[] = [];
  const after: string[] = [];
  for (const line of old) {
    if (line.trim() === '' || !rest.startsWith(`${line} `)) break;
    before.push(line);
    rest = rest.slice(line.length + 1);
  }
  for (const line of old.slice(before.length).toReversed()) {
    if (line.trim() === '' || !rest.endsWith(` ${line}`)) break;
    after.unshift(line);
    rest = rest.slice(0, rest.length - line.length - 1);
  }
  return [...before, ...wrap(rest, width), ...after];
}

/** Breaks only where exactly one space stands between words: any other place would change the text. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=\S) (?=\S)/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
