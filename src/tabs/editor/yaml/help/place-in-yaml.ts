import type { Text } from '@codemirror/state';
import { indentOf } from '../find-entry';

/** Where a cursor stands in a file that is being typed. */
export interface YamlPlace {
  /** Keys of the maps around it, from the top; lists are left out. */
  readonly keys: readonly string[];
  /** The key whose value is here; undefined where a key (or an item) is being typed. */
  readonly key: string | undefined;
  /** An item of a list, block or flow, that is not a map (yet). */
  readonly isItem: boolean;
  /** What is typed of the word so far, and where in the file it starts. */
  readonly typed: string;
  readonly from: number;
}

interface Opened {
  readonly sign: '{' | '[';
  /** The key it is the value of. */
  readonly under: string | undefined;
  /** The key whose value is being typed inside it. */
  key: string | undefined;
}

const KEY = /^(?:"([^"]*)"|'([^']*)'|([^\s#{}[\],&*!|>'"%@`][^:#]*?)):(?=\s|$)/;
const WORD = /[A-Za-z0-9_./-]*$/;

/** Read by indentation and brackets, because half-typed YAML cannot be parsed. Undefined in a remark. */
export function placeInYaml(text: Text, offset: number): YamlPlace | undefined {
  const line = text.lineAt(offset);
  const before = line.text.slice(0, offset - line.from);
  const head = headOf(before);
  const flow = readFlow(before.slice(head.valueAt));
  if (flow === undefined) return undefined;
  const typed = WORD.exec(before)?.[0] ?? '';
  const parents = parentsOf(text, line.number, head.column);
  const { opened } = flow;
  const inner = opened.at(-1);
  const here = { typed, from: offset - typed.length };
  if (inner === undefined)
    return { ...here, keys: parents, key: head.key, isItem: head.key === undefined && head.isItem };

  const keys = [...parents, ...(head.key === undefined ? [] : [head.key])];
  for (const [index, each] of opened.entries()) {
    if (index > 0 && each.under !== undefined) keys.push(each.under);
  }
  if (inner.sign === '{') return { ...here, keys, key: inner.key, isItem: false };
  // Items of a flow list are values of the key before it.
  return { ...here, keys, key: undefined, isItem: true };
}

interface Head {
  /** Where the key, or the value without one, stands after indentation and dashes. */
  readonly column: number;
  readonly key: string | undefined;
  readonly isItem: boolean;
  readonly valueAt: number;
}

function headOf(line: string): Head {
  let column = indentOf(line);
  let isItem = false;
  for (let dash = /^-(\s+|$)/.exec(line.slice(column)); dash !== null; dash = /^-(\s+|$)/.exec(line.slice(column))) {
    column += dash[0].length;
    isItem = true;
  }
  const found = KEY.exec(line.slice(column));
  if (found === null) return { column, key: undefined, isItem, valueAt: column };
  return { column, key: found[1] ?? found[2] ?? found[3], isItem, valueAt: column + found[0].length };
}

/** Keys of lines further up that stand further to the left, each further than the one below. */
function parentsOf(text: Text, number: number, column: number): readonly string[] {
  const keys: string[] = [];
  let limit = column;
  for (let above = number - 1; above >= 1 && limit > 0; above--) {
    const line = text.line(above).text;
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const head = headOf(line);
    if (head.column < limit) {
      limit = head.column;
      if (head.key !== undefined) keys.unshift(head.key);
    }
  }
  return keys;
}

/** Brackets that are open at the end; undefined when the end is inside a remark. */
function readFlow(value: string): { readonly opened: readonly Opened[] } | undefined {
  const opened: Opened[] = [];
  let quote: string | undefined;
  let start = 0;
  for (let index = 0; index < value.length; index++) {
    const sign = value[index];
    const inner = opened.at(-1);
    if (quote !== undefined) {
      if (sign === quote) quote = undefined;
    } else if ((sign === '"' || sign === "'") && value.slice(start, index).trim() === '') quote = sign;
    else if (sign === '#' && (index === 0 || value[index - 1] === ' ')) return undefined;
    else if ((sign === '{' || sign === '[') && value[index + 1] !== sign && value[index - 1] !== sign) {
      if (inner !== undefined || value.slice(0, index).trim() === '') {
        opened.push({ sign, under: inner?.key, key: undefined });
        start = index + 1;
      }
    } else if (inner === undefined) continue;
    else if ((sign === '}' && value[index - 1] !== '}' && value[index + 1] !== '}') || sign === ']') {
      opened.pop();
      start = index + 1;
    } else if (sign === ',') {
      if (inner.sign === '{') inner.key = undefined;
      start = index + 1;
    } else if (
      sign === ':' &&
      inner.sign === '{' &&
      inner.key === undefined &&
      /^(\s|$)/.test(value.slice(index + 1))
    ) {
      inner.key = value
        .slice(start, index)
        .trim()
        .replace(/^["']|["']$/g, '');
      start = index + 1;
    }
  }
  return { opened };
}
