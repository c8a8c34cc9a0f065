import { wordsOfFile } from './file-words';
import { keylessSlip } from './keyless';
import { layoutOf } from './layout';
import { type Line, readLines } from './lines';
import { placeSlips } from './places';
import type { Said, Slip } from './slip';
import { quoted } from './slip';
import { valueSlip } from './value';

/**
 * What somebody mistyped in a file that is not right: looked for line by line, because the parser stumbles where the
 * mistake begins to matter and not where it was made. In the order of the file, one a line.
 */
export function findSlips(file: string, text: string): readonly Slip[] {
  const words = wordsOfFile(file);
  const lines = readLines(text);
  const byLine = new Map<number, Slip>();
  const add = (slip: Slip | undefined): void => {
    if (slip !== undefined && !byLine.has(slip.line)) byLine.set(slip.line, slip);
  };
  lines.forEach((line, at) => {
    const keyless = keylessSlip(line, lines[at - 1], lines[at + 1], words);
    if (keyless !== undefined) {
      add(keyless);
      return;
    }
    const said = listOfWords(file, line) ?? itemSlip(line, lines[at + 1], words.all) ?? valueSlip(line, words.all);
    const wraps = said === undefined ? undefined : wrappedQuote(line, said, lines[at + 1]);
    if (wraps !== undefined) add(wraps);
    else if (said !== undefined) add(placed(line, said));
  });
  // Brackets and quotes that stay open make the lines below seem to stand wrong.
  const open = [...byLine.values()].map(({ line }) => line);
  for (const slip of placeSlips(lines, words, layoutOf(lines, words)))
    if (!open.some((line) => line <= slip.line && slip.line <= line + 1)) add(slip);
  return [...byLine.values()].sort((a, b) => a.line - b.line);
}

/** `- moeder: mama`, where a row of words that mean the same was meant. */
function listOfWords(file: string, line: Line): Said | undefined {
  if (!/^language\/(?:sayings|elsewhere)\.yaml$/.test(file) || !line.isItem || line.key === undefined) return undefined;
  return {
    code: 'text-became-map',
    at: 0,
    message: 'Een rij woorden staat tussen rechte haken, met komma’s.',
    hint: `Schrijf \`- [${line.key}, ${line.value.trim()}]\`.`,
  };
}

function placed(line: Line, { code, at, message, hint }: Said): Slip {
  const upTo = line.value.slice(0, at);
  const below = upTo.split('\n').length - 1;
  return {
    code,
    line: line.number + below,
    column: below === 0 ? line.valueAt + at : upTo.length - upTo.lastIndexOf('\n'),
    message,
    hint,
  };
}

/** A sentence with a colon as an item of a list: `- Let op: bel eerst`. */
function itemSlip(line: Line, after: Line | undefined, words: ReadonlySet<string>): Said | undefined {
  const { key } = line;
  if (!line.isItem || key === undefined || words.has(key)) return undefined;
  if (after !== undefined && !after.isItem && after.indent === line.inner) return undefined;
  const at = line.inner + 1 - line.valueAt;
  if (key.startsWith('('))
    return {
      code: 'not-yaml',
      at,
      message: 'Hier staan ronde haken; YAML kent alleen { } en [ ].',
      hint: `Schrijf \`- { ${line.text.replace(/^\(\s*/, '').replace(/\s*\)$/, '')} }\`.`,
    };
  if (/^[“„‘”’]/u.test(key)) return undefined;
  if (line.value === '' && after?.isItem === true && after.indent > line.indent)
    return {
      code: 'text-became-map',
      at,
      message: 'Onder een stap kunnen geen stappen staan.',
      hint: 'Maak er losse stappen van: elk streepje recht onder het vorige.',
    };
  const fields = /^\{\s*((?:label|text|go|when|answers):.*)$/s.exec(line.value)?.[1];
  if (fields !== undefined)
    return {
      code: 'text-became-map',
      at,
      message: `\`${key}\` staat hier waar een veld hoort.`,
      hint: `Schrijf \`- { ${words.has('name') && /^answers/.test(fields) ? 'name' : 'id'}: ${key}, ${fields}\`.`,
    };
  return {
    code: 'text-became-map',
    at,
    message: 'In deze tekst staat een dubbele punt. Daarna verwacht YAML iets anders.',
    hint: `Zet aanhalingstekens om de hele tekst: \`- ${quoted(line.text)}\`.`,
  };
}

/** A text between quotation marks that goes on at the margin of the next line. */
function wrappedQuote(line: Line, said: Said, after: Line | undefined): Slip | undefined {
  if (!said.message.startsWith('Hier ontbreekt een aanhalingsteken') || after === undefined) return undefined;
  if (after.number !== line.last + 1 || after.isItem || after.key !== undefined || !/["']$/.test(after.text))
    return undefined;
  return {
    code: 'not-yaml',
    line: after.number,
    column: after.indent + 1,
    message: 'Deze regel staat te ver naar links om bij de tekst erboven te horen.',
    hint: `Zet er ${line.indent + 2 - after.indent} spaties voor, of zet hem achter de regel erboven.`,
    isPlace: true,
  };
}
