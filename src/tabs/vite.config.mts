import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { AHEAD_CHUNKS, aheadOfThePage } from './ahead-of-the-page.mts';
import { leftToRight } from './at-build/left-to-right.mts';
import { stylesAtBuild } from './at-build/styles.mts';
import { themesAtBuild } from './at-build/themes.mts';
import { tokensAtBuild } from './at-build/tokens.mts';

const root = import.meta.dirname;

/** Every HTML file beside this one is a page: adding a tab needs no change here. */
const pages = Object.fromEntries(
  readdirSync(root)
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name.replace(/\.html$/, ''), join(root, name)]),
);

export default defineConfig({
  root,
  base: '/tabs/',
  plugins: [react(), stylesAtBuild(), tokensAtBuild(), themesAtBuild(), leftToRight(), aheadOfThePage()],
  build: {
    outDir: join(root, '../../dist/tabs'),
    emptyOutDir: true,
    target: 'es2022',
    // The manifest names the chunks of a first load; a test adds up their sizes.
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: pages,
      // What pages show at first and have in common is one file: as a dozen of them it took a browser longer to fetch than to run.
      output: {
        codeSplitting: { groups: [...AHEAD_CHUNKS, { name: 'shared', tags: ['$initial'], minShareCount: 2 }] },
      },
    },
  },
});
