import type { Tree } from '../../../model/tree';

/** The drawing as a page: it opens in any browser, scrolls, and words in it can be found. */
export const drawingPage = (
  { title, summary }: Pick<Tree, 'title' | 'summary'>,
  svg: string,
): string => `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>body { font-family: sans-serif; margin: 1rem; color: #111; background: #fff } svg { max-width: none }</style>
<h1>${escaped(title)}</h1>
<p>${escaped(summary)}</p>
${svg}</html>
`;

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
