import type { FileWords } from './file-words';
import { isNodeName, isSlipOf, type Layout } from './layout';
import type { Line } from './lines';
import type { Slip } from './slip';
import { outsideNodes, strayDash, tooWide } from './stray';

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
  const hasNodes = hasParentOfNodes(lines, words);
  const hasOwnNodes = lines.some(({ key, indent }) => key === 'nodes' && indent === 0);
  const say = (slip: Slip): void => {
    if (!isQuiet) slips.push(slip);
    isQuiet = true;
  };
  const add = (line: Line, expected: number, by?: Line): void => say(misplaced(line, expected, by));

  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const after = lines[at + 1];
    const key = line.key ?? '';
    if (words.isTree && isNodeName(lines, at, words)) {
      if (!hasNodes) {
        if (slips.length === 0) say(missingParent(line, 'nodes'));
        isQuiet = true;
        return;
      }
      isQuiet = false;
      const section = lines.slice(0, at).findLast((each) => each.indent === 0 && each.key !== undefined)?.key ?? '';
      if (hasOwnNodes && section !== 'nodes' && line.indent > 0 && words.top?.has(section) === true) {
        say(outsideNodes(line, section));
        return;
      }
      if (line.indent !== layout.names)
        add(
          line,
          layout.names,
          nearest(lines, line, (each) => each.indent === layout.names && isNodeName(lines, lines.indexOf(each), words)),
        );
      stack.splice(
        0,
        stack.length,
        { indent: 0, isList: false, count: 1, last: line },
        { indent: line.indent, isList: false, count: 1, last: line },
      );
      return;
    }
    if (line.indent === 0 && (words.top === undefined ? line.value === '' : words.top.has(key)) && hasNodes)
      isQuiet = false;
    if (isQuiet) return;
    const wide = tooWide(line, after);
    if (wide !== undefined) {
      say(wide);
      return;
    }
    if (before !== undefined && isRestOfText(line, before, words)) {
      say(wrapped(line, before));
      return;
    }
    if (!words.isTree && isNameAmongFields(line, after, words)) {
      add(line, layout.names);
      return;
    }
    const fixed = byWords(line, before, words, layout);
    if (fixed === 'name') {
      say({
        code: 'not-yaml',
        line: line.number,
        column: line.indent + 1,
        message: 'Hier ontbreekt de naam van de knoop.',
        hint: 'Zet er een regel boven met een naam en een dubbele punt, twee spaties naar links: `mijn-vraag:`.',
        isPlace: true,
      });
      return;
    }
    if (fixed !== undefined) {
      const isFellow = (each: Line): boolean => each.indent === fixed && words.entry.has(each.key ?? '');
      add(line, fixed, fixed === 0 ? undefined : nearest(lines, line, isFellow));
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
    if (
      isBelow &&
      before !== undefined &&
      (line.indent > before.inner || (line.isItem && line.indent === before.inner))
    ) {
      stack.push({ indent: line.indent, isList: line.isItem, count: 1, last: line });
      return;
    }
    // The rest of a text.
    if (line.key === undefined && !line.isItem) {
      if (before !== undefined && line.indent <= textIndent(before)) say(wrapped(line, before));
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
      const isOfItem =
        popped?.isList === false && (after?.indent === popped.indent || !words.entry.has(line.key ?? ''));
      if (popped !== undefined && isOfItem) {
        add(line, popped.indent, popped.last);
        stack.push(popped);
      } else add(line, under?.indent ?? 0, under?.last);
      return;
    }
    if (here.indent === line.indent && line.isItem) {
      if (popped?.isList === true) {
        add(line, popped.indent, popped.last);
        stack.push(popped);
      } else say(strayDash(line) ?? missingParent(line, parentOf(line)));
      return;
    }
    if (popped === undefined) {
      // Deeper than its neighbour, without a name above it: either this line, or the one above stands wrong.
      if (line.isItem && here.isList === false) {
        const parent = parentOf(line);
        say(strayDash(line) ?? missingParent(line, parent));
        stack.push({ indent: line.indent, isList: true, count: 1, last: line });
        return;
      }
      // The first of its block stands too far to the left, as the rest of the file shows.
      if (
        before !== undefined &&
        here.count === 1 &&
        here.last === before &&
        line.indent === layout.fields &&
        words.entry.has(line.key ?? '')
      ) {
        add(before, line.indent, line);
        return;
      }
      const above = before === undefined ? undefined : lines[lines.indexOf(before) - 1];
      if (
        before !== undefined &&
        above?.key !== undefined &&
        above.value === '' &&
        above.inner === before.indent &&
        here.count > 1
      )
        add(before, line.indent, line);
      else add(line, here.indent, here.last);
      return;
    }
    // Between two blocks.
    const isOutlier =
      after?.indent === line.indent ||
      (!line.isItem && line.indent === layout.fields && words.entry.has(line.key ?? ''));
    if (popped.count === 1 && isOutlier && popped.last.isItem === line.isItem && popped.isList === line.isItem) {
      add(popped.last, line.indent, line);
      stack.push({ ...popped, indent: line.indent, count: 2 });
      return;
    }
    const belongs =
      line.isItem === popped.isList &&
      (line.isItem || popped.indent - line.indent === 1 || words.entry.has(line.key ?? ''));
    const isName =
      line.value === '' && after !== undefined && after.indent > line.indent && !words.all.has(line.key ?? '');
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
  if (!words.isTree)
    return words.top === undefined && indent === 0 && words.entry.has(key) && layout.fields > 0
      ? layout.fields
      : undefined;
  if (before?.key === 'nodes' && before.indent === 0 && key === 'kind') return 'name';
  if (
    indent > 0 &&
    words.top?.has(key) === true &&
    !words.entry.has(key) &&
    !words.entry.has(before?.key ?? '') &&
    !/^(id|name)$/.test(key)
  )
    return 0;
  if (indent > 0 && /^(walks|nodes|retired|theme|summary|keywords|review)$/.test(key)) return 0;
  if (indent === 0 && words.top?.has(key) === false) {
    if (words.entry.has(key)) return layout.fields;
    return undefined;
  }
  if (indent === layout.names && words.entry.has(key)) return layout.fields;
  return undefined;
}

/** How far a text must stand to the right to go on with what is above it. */
const textIndent = (line: Line): number =>
  line.key === undefined ? line.indent : line.isItem ? line.inner - 1 : line.indent;

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
    hint:
      expected === 0 && line.indent > 0
        ? 'Zet hem helemaal links op de regel.'
        : `Zet hem ${count} naar ${expected > line.indent ? 'rechts' : 'links'}${under}.`,
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
    hint:
      parent === 'nodes' || parent === 'walks'
        ? `Zet er een regel boven met alleen \`${parent}:\`, helemaal links.`
        : `Zet er een regel boven met alleen \`${parent}:\`, twee spaties naar links.`,
    isPlace: true,
  };
}

/** A line at the margin that is no name of the format, nor a misspelt one, under a text that goes on. */
function isRestOfText(line: Line, before: Line, words: FileWords): boolean {
  if (line.indent > 0 || line.isItem || line.key === undefined || before.indent === 0 || !words.isTree) return false;
  if (words.top?.has(line.key) !== false || words.entry.has(line.key) || line.value === '') return false;
  return /^[^"'[{|>]/.test(before.value) && !isSlipOf(line.key, words.top);
}

/** In a library: a name of one's own with nothing behind it and nothing under it, where its fields stand beside it. */
const isNameAmongFields = (line: Line, after: Line | undefined, words: FileWords): boolean =>
  words.top === undefined &&
  line.indent > 0 &&
  !line.isItem &&
  line.key !== undefined &&
  line.value === '' &&
  !words.all.has(line.key) &&
  after?.indent === line.indent;

/** Something at the margin under which nodes stand, also when it is misspelt. */
function hasParentOfNodes(lines: readonly Line[], words: FileWords): boolean {
  const first = lines.findIndex((_, at) => isNodeName(lines, at, words));
  const above = lines[first - 1];
  return (
    first < 0 ||
    lines.some(({ key }) => key === 'nodes') ||
    (above?.indent === 0 && above.value === '' && above.key !== undefined)
  );
}

function nearest(lines: readonly Line[], line: Line, fits: (each: Line) => boolean): Line | undefined {
  const others = lines.filter((each) => each !== line && each.key !== line.key && fits(each));
  return others.sort((a, b) => Math.abs(a.number - line.number) - Math.abs(b.number - line.number))[0];
}
