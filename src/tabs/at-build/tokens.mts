import { tokens } from '@fluentui/tokens';
import type { Plugin } from 'vite';

/**
 * Fluent's table of tokens, without the table. Its worked-out styles still ask for some thirty of the 470, in values that
 * nothing reads; the build cannot know that asking does nothing else, so that all came along: 4 KB (gzip) of a first load.
 */
export const tokensAtBuild = (): Plugin => ({
  name: 'tokens-at-build',
  apply: 'build',
  transform: {
    filter: { id: /@fluentui[\\/]tokens[\\/]lib[\\/]tokens\.js$/ },
    handler: tokensByName,
  },
});

/** A program that says of each token what Fluent's does: the variable of its own name, but for a few that are listed. */
export const tokensByName = (): string => {
  const others = Object.entries(tokens).filter(([name, value]) => value !== `var(--${name})`);
  return `export const tokens = /*#__PURE__*/ new Proxy(${JSON.stringify(Object.fromEntries(others))}, {
  get: (others, name) => others[name] ?? \`var(--\${String(name)})\`,
});
`;
};
