import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { __resetStyles, __styles, type GriffelRenderer } from '@griffel/core';
import { builtWith } from '../support/built-with';

const built = (code: string): Promise<string> => builtWith('left-to-right.mts', 'onlyLeftToRight', code);

/** Every rule that a browser is given, and every class that it is for, when a program's styles are used in one direction. */
const usedIn = (code: string, dir: 'ltr' | 'rtl'): { readonly rules: readonly string[]; readonly classes: string } => {
  const used: unknown[] = [];
  const rules: string[] = [];
  const renderer = {
    insertCSSRules: (buckets: Readonly<Record<string, readonly (string | readonly [string])[]>>) =>
      rules.push(...Object.values(buckets).flat().map(String)),
  } as unknown as GriffelRenderer;
  const use = <Arguments extends readonly unknown[]>(make: (...all: Arguments) => (how: object) => unknown) => {
    return (...all: Arguments) => used.push(make(...all)({ dir, renderer }));
  };
  const program = code.replace(/^import .*$/gm, '').replaceAll('export ', '');
  const tokens = new Proxy({}, { get: (_nothing, name) => `var(--${String(name)})` });
  new Function('__styles', '__resetStyles', 'tokens', program)(
    use(__styles as never),
    use(__resetStyles as never),
    tokens,
  );
  return { rules, classes: JSON.stringify(used) };
};

const classesOf = (text: string): readonly string[] => text.match(/\b[fr][0-9a-z]{6,7}\b/g) ?? [];

const FLUENT = dirname(require.resolve('@fluentui/react-components/package.json'));
const stylesOf = (name: string): Promise<string> =>
  readFile(join(FLUENT, `../react-${name.toLowerCase()}/lib/components/${name}/use${name}Styles.styles.js`), 'utf8');

it.each(['Button', 'Spinner', 'Badge', 'Select', 'Checkbox', 'Link'])(
  'takes nothing from Fluent’s %s that is for text from left to right, and all that is for the other way',
  async (name) => {
    const code = await stylesOf(name);
    const [before, after] = [usedIn(code, 'ltr'), usedIn(await built(code), 'ltr')];
    expect(after.classes).toEqual(before.classes);
    const used = new Set(classesOf(before.classes));
    const isUsed = (rule: string): boolean => classesOf(rule).some((each) => used.has(each));
    expect(before.rules.filter((rule) => !after.rules.includes(rule)).filter(isUsed)).toEqual([]);
    const others = classesOf(usedIn(code, 'rtl').classes).filter((each) => !used.has(each));
    const isOthers = (rule: string): boolean => !isUsed(rule) && classesOf(rule).some((each) => others.includes(each));
    expect(before.rules.some(isOthers)).toBe(true);
    expect(after.rules.filter(isOthers)).toEqual([]);
  },
);
