import type { FileWords } from './file-words';
import { isNodeName, isSlipOf, type Layout } from './layout';
import type { Line } from './lines';
import type { Slip } from './slip';

interface Block {
  readonly indent: number;
  readonly isList: boolean;
  /** Lines of its own so far. */
  count: number;
  last: Line;
}

/** Lines that stand too far to the left or to the right, by what stands around them and by the words of the format. */
export function placeSlips(lines: readonly Line[], words: FileWords, layout: Layout): readonly Slip[] {
  const slips: Slip[] = [];
  const stack: Block[] = [];
  /** Inside a node that stands wrong itself, nothing more is said of places. */
  let isQuiet = false;
  const hasNodes = lines.some(({ key, indent }) => key === 'nodes' && indent <= 2);
  const add = (line: Line, expected: number, by?: Line): void => {
    if (!isQuiet) slips.push(misplaced(line, expected, by));
  };

  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const after = lines[at + 1];
    const key = line.key ?? '';
    if (words.isTree && isNodeName(lines, at, words)) {
      if (!hasNodes && line.indent > 0 && !isQuiet) {
        slips.push(missingParent(line, 'nodes'));
        isQuiet = true;
        return;
      }
      isQuiet = false;
      const neighbour = lines.find((each, index) => each.indent === layout.names && isNodeName(lines, index, words) && each !== line);
      if (line.indent !== layout.names) {
        add(line, layout.names, neighbour);
        isQuiet = true;
      }
      stack.splice(0, stack.length, { indent: 0, isList: false, count: 1, last: line }, { indent: line.indent, isList: false, count: 1, last: line });
      return;
    }
    if (line.indent === 0 && words.top?.has(key) === true) isQuiet = false;
    if (isQuiet) return;
    const fixed = byWords(line, before, words, layout);
    if (fixed === 'name') {
      slips.push({ code: 'not-yaml', line: line.number, column: line.indent + 1, message: 'Hier ontbreekt de naam van de knoop.', hint: 'Zet er een regel boven met een naam en een dubbele punt, twee spaties naar links: `mijn-vraag:`.', isPlace: true });
      isQuiet = true;
      return;
    }
    if (fixed !== undefined) {
      add(line, fixed, fixed === 0 ? undefined : lines.find((each) => each !== line && each.indent === fixed && words.entry.has(each.key ?? '')));
      if (line.value === '') isQuiet = true;
      return;
    }
    settle(line, before, after);
    if (line.isItem && line.key !== undefined) stack.push({ indent: line.inner, isList: false, count: 1, last: line });
  });
  return slips;

  function settle(line: Line, before: Line | undefined, after: Line | undefined): void {
    const top = stack.at(-1);
    const isBelow = before?.key !== undefined && before.value === '';
    if (top === undefined) {
      stack.push({ indent: line.indent, isList: line.isItem, count: 1, last: line });
      return;
    }
    if (isBelow && before !== undefined && (line.indent > before.inner || (line.isItem && line.indent === before.inner))) {
      stack.push({ indent: line.indent, isList: line.isItem, count: 1, last: line });
      return;
    }
    // The rest of a text.
    if (line.key === undefined && !line.isItem) {
      if (before !== undefined && line.indent <= textIndent(before)) slips.push(wrapped(line, before));
      return;
    }
    let popped: Block | undefined;
    while (stack.length > 1 && (stack.at(-1)?.indent ?? 0) > line.indent) popped = stack.pop();
    const here = stack.at(-1) ?? top;
    if (here.indent === line.indent && here.isList === line.isItem) {
      here.count++;
      here.last = line;
      return;
    }
    if (here.indent === line.indent && here.isList && !line.isItem) {
      const under = stack.at(-2);
      // A list may stand right under the name it belongs to.
      if (under?.indent === line.indent) {
        stack.pop();
        return;
      }
      add(line, under?.indent ?? 0, under?.last);
      return;
    }
    if (here.indent === line.indent && line.isItem) {
      if (popped?.isList === true) {
        add(line, popped.indent, popped.last);
        stack.push(popped);
      } else slips.push(missingParent(line, parentOf(line)));
      return;
    }
    if (popped === undefined) {
      // Deeper than its neighbour, without a name above it: either this line, or the one above stands wrong.
      if (line.isItem && here.isList === false) {
        const parent = parentOf(line);
        slips.push(missingParent(line, parent));
        stack.push({ indent: line.indent, isList: true, count: 1, last: line });
        return;
      }
      const above = before === undefined ? undefined : lines[lines.indexOf(before) - 1];
      if (before !== undefined && above?.key !== undefined && above.value === '' && above.inner === before.indent && here.count > 1)
        add(before, line.indent, line);
      else add(line, here.indent, here.last);
      return;
    }
    // Between two blocks.
    if (popped.count === 1 && after !== undefined && after.indent === line.indent && popped.last.isItem === line.isItem) {
      add(popped.last, line.indent, line);
      stack.push({ ...popped, indent: line.indent, count: 2 });
      return;
    }
    const belongs = line.isItem === popped.isList && (line.isItem || popped.indent - line.indent === 1 || words.entry.has(line.key ?? ''));
    const isName = line.value === '' && after !== undefined && after.indent > line.indent && !words.all.has(line.key ?? '');
    if (belongs && !isName) {
      add(line, popped.indent, popped.last);
      stack.push(popped);
    } else {
      const lists = stack.filter(({ isList }) => isList === line.isItem);
      const home = lists.at(-1) ?? here;
      add(line, home.indent, home.last);
    }
  }
}

/** Where a line belongs that the words of the format tell: a field of a node, a field of the tree itself. */
function byWords(line: Line, before: Line | undefined, words: FileWords, layout: Layout): number | 'name' | undefined {
  const { key = '', indent, isItem } = line;
  if (isItem || key === '') return undefined;
  if (!words.isTree) return words.top === undefined && indent === 0 && words.entry.has(key) && layout.fields > 0 ? layout.fields : undefined;
  if (before?.key === 'nodes' && before.indent === 0 && key === 'kind') return 'name';
  if (indent > 0 && words.top?.has(key) === true && !words.entry.has(key) && !words.entry.has(before?.key ?? '') && !/^(id|name)$/.test(key)) return 0;
  if (indent > 0 && /^(walks|nodes|retired|theme|summary|keywords|review)$/.test(key)) return 0;
  if (indent === 0 && words.top?.has(key) === false) {
    if (words.entry.has(key)) return layout.fields;
    return undefined;
  }
  if (indent === layout.names && words.entry.has(key)) return layout.fields;
  return undefined;
}

/** How far a text must stand to the right to go on with what is above it. */
const textIndent = (line: Line): number => (line.key === undefined ? line.indent : line.isItem ? line.inner - 1 : line.indent);

function wrapped(line: Line, before: Line): Slip {
  const spaces = textIndent(before) + 2 - line.indent;
  return {
    code: 'not-yaml',
    line: line.number,
    column: line.indent + 1,
    message: 'Deze regel staat te ver naar links om bij de tekst erboven te horen.',
    hint: `Zet er ${spaces} spaties voor, of zet hem achter de regel erboven.`,
    isPlace: true,
  };
}

function misplaced(line: Line, expected: number, by: Line | undefined): Slip {
  const spaces = Math.abs(expected - line.indent);
  const count = spaces === 1 ? '1 spatie' : `${spaces} spaties`;
  const name = line.key === undefined ? 'Deze regel' : `\`${line.key}\``;
  const under = by?.key === undefined ? '' : `, recht onder of boven \`${by.isItem ? '- ' : ''}${by.key}\``;
  return {
    code: 'not-yaml',
    line: line.number,
    column: line.indent + 1,
    message: `${name} staat ${count} te ver naar ${expected > line.indent ? 'links' : 'rechts'}.`,
    hint: expected === 0 && line.indent > 0 ? 'Zet hem helemaal links op de regel.' : `Zet hem ${count} naar ${expected > line.indent ? 'rechts' : 'links'}${under}.`,
    isPlace: true,
  };
}

const parentOf = ({ text, value }: Line): string =>
  /^\{?\s*when:/.test(text) || /^\{\s*(when|at-least|any|all|not):/.test(value)
    ? 'cases'
    : /^\{?\s*id:/.test(text)
      ? 'options'
      : /^\{?\s*name:/.test(text)
        ? 'walks'
        : 'do';

function missingParent(line: Line, parent: string): Slip {
  return {
    code: parent === 'nodes' ? 'missing-field' : 'not-yaml',
    line: line.number,
    column: line.indent + 1,
    message: `Boven deze regel ontbreekt \`${parent}:\`.`,
    hint: parent === 'nodes' || parent === 'walks' ? `Zet er een regel boven met alleen \`${parent}:\`, helemaal links.` : `Zet er een regel boven met alleen \`${parent}:\`, twee spaties naar links.`,
    isPlace: true,
  };
}

/** A line at the margin that is no name of the format and no misspelt one. */
export const isStray = (line: Line, words: FileWords): boolean =>
  line.indent === 0 && line.key !== undefined && words.top?.has(line.key) === false && !isSlipOf(line.key, words.top);
