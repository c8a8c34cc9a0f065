import { tokens } from '@fluentui/tokens';
import { resolveStyleRulesForSlots, shorthands } from '@griffel/core';
import type { Plugin } from 'vite';

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

/** What is looked at of the syntax (ESTree). */
interface Place {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Call extends Place {
  readonly callee: Place & { readonly name?: string };
  readonly arguments: readonly Place[];
}
interface Statement extends Place {
  readonly declaration?: Statement | null;
  readonly declarations?: readonly { readonly id: { readonly name?: string }; readonly init: Place | null }[];
}

/** The same program with its rules worked out; `body` is its syntax. */
export const withRules = (code: string, body: readonly Statement[]): string => {
  const constants = new Map(
    body
      .flatMap((statement) => (statement.declaration ?? statement).declarations ?? [])
      .flatMap(({ id, init }) => (id.name === undefined || init === null ? [] : [[id.name, init] as const])),
  );
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
  const calls = [...constants.values()].filter(isMakeStyles).flatMap((call) => {
    const rules = rulesOf(() => call.arguments.map(evaluated)[0]);
    return rules === undefined ? [] : [{ call, rules }];
  });
  if (calls.length === 0) return code;
  let written = code;
  // From the end: what stands before stays in its place.
  for (const { call, rules } of calls.toSorted((a, b) => b.call.start - a.call.start))
    written = `${written.slice(0, call.start)}__styles(${rules})${written.slice(call.end)}`;
  return `import { __styles } from '@fluentui/react-components';\n${written}`;
};

const isMakeStyles = (place: Place): place is Call =>
  place.type === 'CallExpression' && (place as Call).callee.name === 'makeStyles';

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
