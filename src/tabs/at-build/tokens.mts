import { tokens } from '@fluentui/tokens';
import type { Plugin } from 'vite';

/**
 * Writes a token as the text that it stands for. Fluent's worked-out styles still ask the table of all 460 for some thirty of
 * them, and the build cannot know that asking does nothing else: so the table came along, 4 KB (gzip) of a first load.
 */
export const tokensAtBuild = (): Plugin => ({
  name: 'tokens-at-build',
  apply: 'build',
  transform: {
    filter: { id: /\.(?:js|tsx?)$/, code: /import\s*\{[^}]*\btokens\b[^}]*\}\s*from\s*["']@fluentui\// },
    handler: withTokens,
  },
});

/** The same program without asking the table for what stands in it. */
export function withTokens(code: string): string {
  return code.replace(/(?<![.\w])tokens\.(\w+)/g, (asked, name) =>
    Object.hasOwn(tokens, name) ? JSON.stringify(tokens[name as keyof typeof tokens]) : asked,
  );
}
