import { tokens } from '@fluentui/tokens';
import { resolveStyleRulesForSlots, shorthands } from '@griffel/core';
import type { Plugin } from 'vite';
import { isCallOf, namedIn, type Place, rewritten, type Statement } from './syntax.mts';

/**
 * Works the styles of `makeStyles` out into rules and names of classes while the tabs are built, as Fluent's own are: a
 * browser that did it spent a quarter of the scripts' time of a first load on it, and had to fetch what does it. This takes
 * plain values, `tokens`, `shorthands` and constants of the same file; what asks for more is left to the browser.
 */
export const stylesAtBuild = (): Plugin => ({
  name: 'styles-at-build',
  apply: 'build',
  transform: {
    filter: { id: /\.tsx?$/, code: 'makeStyles' },
    handler(code) {
      return withRules(code, this.parse(code).body as unknown as readonly Statement[]);
    },
  },
});

/** The same program with its rules worked out; `body` is its syntax. */
export const withRules = (code: string, body: readonly Statement[]): string => {
  const constants = namedIn(body);
  const evaluated = ({ start, end }: Place): unknown =>
    new Function('names', `with (names) return (${code.slice(start, end)});`)(names);
  const names = new Proxy(KNOWN, {
    // Every name, or the build's own would be meant.
    has: (_known, name) => typeof name === 'string',
    get: (known, name) => {
      if (typeof name === 'symbol') return undefined;
      if (name in known) return known[name];
      const constant = constants.get(name);
      if (constant === undefined) throw new UnknownName(name);
      return evaluated(constant);
    },
  });
  const calls = [...constants.values()].flatMap((place) => {
    if (!isCallOf(place, 'makeStyles')) return [];
    const rules = rulesOf(() => place.arguments.map(evaluated)[0]);
    return rules === undefined ? [] : [[place, `__styles(${rules})`] as const];
  });
  if (calls.length === 0) return code;
  return `import { __styles } from '@fluentui/react-components';\n${rewritten(code, new Map(calls))}`;
};

const rulesOf = (styles: () => unknown): string | undefined => {
  try {
    return resolveStyleRulesForSlots(styles() as Parameters<typeof resolveStyleRulesForSlots>[0])
      .map((each) => JSON.stringify(each))
      .join(', ');
  } catch (error) {
    if (error instanceof UnknownName) return undefined;
    throw error;
  }
};

class UnknownName extends Error {
  override readonly name = 'UnknownName';
}

const KNOWN: Readonly<Record<string, unknown>> = { tokens, shorthands };
