/** A line of a YAML file that says something, as far as it can be read by itself. */
export interface Line {
  /** Counting from 1. */
  readonly number: number;
  /** Spaces in front. */
  readonly indent: number;
  /** Without what stands in front and behind. */
  readonly text: string;
  /** It is an item of a list: `- …`. */
  readonly isItem: boolean;
  /** Where a name stands, or the text of an item: past the dash. */
  readonly inner: number;
  /** Left of the first colon, when that is a name. */
  readonly key?: string;
  /** Right of it, or of the dash, with what belongs to it on the lines below; empty when nothing stands there. */
  readonly value: string;
  /** Column of the value, counting from 1. */
  readonly valueAt: number;
  /** The lines it goes on for. */
  readonly last: number;
}

const PARTS = /^( *)((?:- +)*)(.*)$/su;
const KEY =
  /^("(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'#[\]{},&*!|>%@`-][^:#"'{}[\],]*?|-[^\s:][^:#{}[\],]*?) *:(?: +|$)(.*)$/su;

/** A text that begins on the next line; a word processor makes another dash of the one behind it. */
const BLOCK = /^[|>][-+\d–—]*( +#.*)?$/u;

/** The lines of a file without remarks and empty lines; block texts and brackets over several lines are one line. */
export function readLines(text: string): readonly Line[] {
  const raw = text.split('\n').map((line) => line.replace(/\r$/, '').trimEnd());
  const lines: Line[] = [];
  for (let at = 0; at < raw.length; at++) {
    const line = readLine(raw[at] ?? '', at + 1);
    if (line === undefined) continue;
    const last = lastLineOf(line, raw, at);
    at = last;
    const more = raw.slice(line.number, last + 1).map((each) => `\n${each}`);
    const isBlock = BLOCK.test(line.value);
    lines.push({ ...line, value: isBlock ? line.value : line.value + more.join(''), last: last + 1 });
  }
  return lines;
}

export function readLine(raw: string, number: number): Line | undefined {
  const [, spaces = '', dashes = '', rest = ''] = PARTS.exec(raw) ?? [];
  const isDash = rest === '-';
  if (raw.trim() === '' || rest.startsWith('#')) return undefined;
  const indent = spaces.length;
  const inner = indent + dashes.length + (isDash ? 1 : 0);
  const text = isDash ? '' : rest;
  const [, key, value] = /^[[{"']/.test(text) && !/^(["']).*\1 *:/.test(text) ? [] : (KEY.exec(text) ?? []);
  const shown = value === undefined ? text : value.replace(/^#.*$/s, '');
  const valueAt = inner + (text.length - (value ?? text).length) + 1;
  return {
    number,
    indent,
    text,
    isItem: dashes !== '' || isDash,
    inner,
    ...(key === undefined ? {} : { key: key.replace(/^["']|["']$/g, '') }),
    value: shown,
    valueAt,
    last: number,
  };
}

/** Index in `raw` of the last line that belongs to what begins here. */
function lastLineOf(line: Line, raw: readonly string[], at: number): number {
  const base = line.key === undefined ? line.indent : line.inner;
  if (BLOCK.test(line.value)) return lastDeeper(raw, at, line.indent);
  if (/^[[{]/.test(line.value)) return lastOfBrackets(line.value, raw, at);
  if (/^["']/.test(line.value)) return lastOfQuote(line, raw, at, base);
  return at;
}

function lastDeeper(raw: readonly string[], at: number, indent: number): number {
  let last = at;
  for (let next = at + 1; next < raw.length; next++) {
    const line = raw[next] ?? '';
    if (line.trim() === '') continue;
    if (line.length - line.trimStart().length <= indent) break;
    last = next;
  }
  return last;
}

/** Only when they are closed further down, before anything that looks like a line of its own. */
function lastOfBrackets(value: string, raw: readonly string[], at: number): number {
  let depth = depthOf(value);
  for (let next = at + 1; depth > 0 && next < raw.length; next++) {
    const line = raw[next] ?? '';
    if (/^ *(- |[a-z][a-zA-Z-]*:( |$))/.test(line)) return at;
    depth += depthOf(line);
    if (depth <= 0) return next;
  }
  return at;
}

function depthOf(text: string): number {
  const bare = text.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '');
  return (bare.match(/[[{]/g)?.length ?? 0) - (bare.match(/[\]}]/g)?.length ?? 0);
}

function lastOfQuote(line: Line, raw: readonly string[], at: number, base: number): number {
  const mark = line.value[0] ?? '"';
  const closed = mark === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/;
  if (closed.test(line.value)) return at;
  for (let next = at + 1; next < raw.length; next++) {
    const text = raw[next] ?? '';
    if (text.length - text.trimStart().length <= base || /^ *(- |[a-z][a-zA-Z-]*:( |$))/.test(text)) return at;
    const end = text.indexOf(mark);
    if (end >= 0) return /^ *(#.*)?$/.test(text.slice(end + 1)) ? next : at;
  }
  return at;
}
