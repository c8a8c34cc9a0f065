import { NO_TABLE } from '../yaml/unsafe-text';
import type { FileWords } from './file-words';
import type { Line } from './lines';
import { LISTS, NO_REMARK, quoted, type Slip } from './slip';

/** Lines that are neither `name: value` nor an item of a list, where one of these must stand. */
export function keylessSlip(
  line: Line,
  before: Line | undefined,
  after: Line | undefined,
  words: FileWords,
): Slip | undefined {
  const say = (message: string, hint: string, code: Slip['code'] = 'not-yaml'): Slip => ({
    code,
    line: line.number,
    column: line.indent + 1,
    message,
    hint,
  });
  const { text } = line;
  const [, bullet] = /^([•·▪◦●–—*+~→]|[-=]>|\d+[.)]|[a-z][.)]|o(?=\s+\p{Lu}))\s+\S/u.exec(text) ?? [];
  if (bullet !== undefined && !line.isItem) {
    const step = text.replace(/^\S+\s+/u, '');
    return say(
      `Deze regel begint met \`${bullet}\`. Een lijst maak je hier met een streepje.`,
      `Schrijf \`- ${/: /.test(step) ? quoted(step) : step}\`.`,
    );
  }
  if (/^\|.*\|/.test(text) && !line.isItem) return say('Een tabel kan hier niet.', NO_TABLE);
  if (/^--\s*[^\s-]/.test(text) && !line.isItem)
    return say('Hier staan twee streepjes.', `Schrijf er één: \`- ${text.replace(/^-+\s*/, '')}\`.`);
  const remark = /^(?:\/\/|\/\*)\s*(.*?)\s*(?:\*\/)?$/s.exec(text)?.[1];
  if (remark !== undefined && !line.isItem)
    return say(NO_REMARK, `Een opmerking begint met een hekje: \`# ${remark}\`.`);
  if (/^-[^\s\d-]/.test(text) && !line.isItem)
    return say('Na het streepje ontbreekt een spatie.', `Schrijf \`- ${text.slice(1)}\`.`, 'missing-space');
  if (line.isItem || line.key !== undefined) return undefined;
  if (before !== undefined && before.value !== '' && /^\{\s*(id|when|name|at-least|any|all|not):\s/.test(text))
    return say('Vóór deze regel ontbreekt een streepje.', `Schrijf \`- ${text}\`, recht onder het vorige streepje.`);
  if (isItemWithoutDash(line, before) || isFirstWithoutDash(line, before, after))
    return say('Vóór deze regel ontbreekt een streepje.', `Schrijf \`- ${text}\`.`);
  const [, word = '', mark = '', rest = ''] = /^([A-Za-z][A-Za-z-]*)( *[:=;] *| +|$)(.*)$/s.exec(text) ?? [];
  const isChild = after !== undefined && after.indent > line.indent;
  const isAlone = rest === '' && word !== '' && /^[a-z][a-z0-9-]*;?$/.test(text);
  if (isAlone && isChild && after.key !== undefined)
    return say(`Na \`${word}\` ontbreekt een dubbele punt.`, `Schrijf \`${word}:\`.`);
  if (!isSibling(line, before)) return undefined;
  const isField =
    line.indent === 0 ? words.top?.has(word) === true : words.entry.has(word) || (!words.isTree && words.all.has(word));
  const isOfItem =
    words.all.has(word) && before?.key !== undefined && before.inner > before.indent && line.indent === before.inner;
  const isFellow =
    words.all.has(word) && before?.key !== undefined && words.all.has(before.key) && line.indent === before.indent;
  if (!isField && !isOfItem && !isFellow && !(words.isTree && words.all.has(word) && /[:=]/.test(mark)))
    return undefined;
  if (mark.trim() === ':')
    return say(
      `Na de dubbele punt in \`${text.slice(0, 30)}\` ontbreekt een spatie.`,
      `Schrijf \`${word}: ${rest}\`.`,
      'missing-space',
    );
  return say(`Na \`${word}\` hoort een dubbele punt en een spatie.`, `Schrijf \`${`${word}: ${rest}`.trim()}\`.`);
}

/** Right under the dash of an item that is a text, and not the rest of that text. */
const isItemWithoutDash = ({ text, indent }: Line, before: Line | undefined): boolean =>
  before?.isItem === true &&
  before.indent === indent &&
  before.key === undefined &&
  !/^["'][^"']*$/.test(before.text) &&
  /^(["']).*\1$|^\p{Lu}.*[^"']$/u.test(text);

/** The first of a list: a name under a field that takes names, or a text beside the dashes below it. */
const isFirstWithoutDash = ({ text, indent }: Line, before: Line | undefined, after: Line | undefined): boolean =>
  before?.key !== undefined &&
  before.value === '' &&
  ((LISTS.test(before.key) && /^[a-z][a-z0-9-]*$/.test(text)) || (after?.isItem === true && after.indent === indent));

/** It stands where a field may stand, and not further to the right, as the rest of a text above does. */
const isSibling = (line: Line, before: Line | undefined): boolean =>
  before === undefined || line.indent <= before.inner || (before.key !== undefined && before.value === '');
