import type { Mistake } from './mistake';

/** Words of the format; names of one's own cannot be misspelt. */
const FIXED = new Set(
  'id title summary theme keywords asked review start nodes walks retired kind text why help hint options unsure tree next go cases else verdict because do record sources escalate related documents pick also uncertain label law report ref certainty checked note term synonyms phone'.split(
    ' ',
  ),
);
const isName = (lines: readonly string[], index: number): boolean => /^ *kind:/.test(lines[index + 1] ?? '');

/** The same slips on every line with a key: doubled, misspelt, a space too many or too few, nothing behind it. */
export function everyKey(file: string, text: string): readonly Mistake[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index): Mistake[] => {
    const [, indent = '', key = '', rest = ''] = /^( *)([a-zA-Z][a-zA-Z-]*):(.*)$/.exec(line) ?? [];
    if (key === '' || /^(danger|first)$/.test(key) || lines.indexOf(line) !== lines.lastIndexOf(line)) return [];
    const slip = (put: string, code: string, says: string, at: number): Mistake => ({
      file,
      find: `\n${line}\n`,
      put: `\n${put}\n`,
      code,
      says,
      at: String(index + 1 + at),
    });
    const isText = /^ [^[{]/.test(rest);
    return [
      ...(isText ? [slip(`${line}\n${line}`, 'duplicate-key', 'twee keer', 1)] : []),
      ...(isText ? [slip(`${indent}${key}:${rest.trim()}`, 'missing-space', key, 0)] : []),
      ...(isText ? [slip(`${indent}${key} ${rest.trim()}`, 'not-yaml', key, 0)] : []),
      ...(isText ? [slip(`${indent}${key}: [${rest.trim()}`, 'not-yaml', '', 0)] : []),
      ...(isText && indent !== '' ? [slip(`${indent} ${key}:${rest}`, 'not-yaml', 'rechts', 0)] : []),
      ...(isText && indent !== '' ? [slip(`${indent.slice(1)}${key}:${rest}`, 'not-yaml', 'links', 0)] : []),
      ...(isText && !/^(id|name)$/.test(key) ? [slip(`${indent}${key}:`, '', key, 0)] : []),
      ...(FIXED.has(key) && (isText || rest !== '' || !isName(lines, index))
        ? [slip(`${indent}${key}x:${rest}`, '', key, 0)]
        : []),
    ];
  });
}
