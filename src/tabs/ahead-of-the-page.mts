import type { Plugin } from 'vite';

/**
 * `ahead.ts` of a page asks the server for what the page is about, while the program that draws it is fetched and read. So it
 * is a file of its own, and what it needs of what pages share is another (`opening`), which a program imports as well.
 */
export const AHEAD_CHUNKS = [
  // With what any chunk needs of the bundler: as a file of its own that took a request for 700 bytes.
  { name: 'opening', test: /shared[\\/]host[\\/]opening\.ts$|rolldown[\\/]runtime/, priority: 3 },
  { name: 'ahead-of-coordinator', test: /coordinator[\\/]ahead\.ts$/, priority: 2 },
  { name: 'ahead-of-editor', test: /editor[\\/]ahead\.ts$/, priority: 2 },
];

const LINK = /<link rel="modulepreload" crossorigin href="([^"]*\/ahead-of-[^"]*)">/g;

/**
 * Vite makes one program of all scripts of a page, which runs when the last byte of it is in, and would only fetch `ahead.ts`
 * earlier. This runs it as soon as it is here; the program that imports it gets the same one.
 */
export const aheadOfThePage = (): Plugin => ({
  name: 'ahead-of-the-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replace(LINK, '<script type="module" async crossorigin src="$1"></script>'),
  },
});
