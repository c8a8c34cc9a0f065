/** What a walk fills in, by the name of the field. */
export type FilledIn = ReadonlyMap<string, string>;
export const NOTHING_FILLED_IN: FilledIn = new Map();

export const WALK_PLACEHOLDER = /\{\{\s*walk\.([a-z][a-zA-Z0-9]*)\s*\}\}/g;
const LINE = '____________________';

/** A document as text to paste: without notes for colleagues, comments for editors, and signs that only Markdown needs. */
export const plainDocument = (markdown: string, filled: FilledIn): string =>
  markdown
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/^>.*(?:\n|$)/gm, '')
    .replaceAll(WALK_PLACEHOLDER, (_, name: string) => filled.get(name) ?? LINE)
    .replaceAll(/^#+\s+/gm, '')
    .replaceAll(/^\|[\s:|-]+\|\s*(?:\n|$)/gm, '')
    .replaceAll(/\*\*(.+?)\*\*/g, '$1')
    .replaceAll(/(?<![*\w])\*(?!\s)(.+?)(?<!\s)\*(?![*\w])/g, '$1')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
