import { ID_PATTERN } from '../read/shape/fields';

/** The ways a text may have been meant as a name: without `.yaml`, accents and capitals, with `/` for `.` or `\`. */
export function meantAsName(written: string): readonly string[] {
  const base = written
    .trim()
    .replace(/\.(ya?ml|md|docx?)(?=$|[\s/>:.])/i, '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase();
  const steps = base
    .split(/\s*[\\/.:>]+\s*/)
    .map(dashed)
    .filter((step) => step !== '');
  return [...new Set([steps.join('/'), dashed(base)])].filter((name) => name !== '');
}

const dashed = (text: string): string =>
  text
    .replaceAll(/[^a-z0-9-]+/g, '-')
    .replaceAll(/-{2,}/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '');

/** What several names in one text are, when it holds nothing else. */
export const namesApart = (written: string): readonly string[] =>
  written.split(/\s*[;,|&+]\s*|\s+en\s+|\s+/).filter((part) => part !== '');

export const isName = (text: unknown): text is string => typeof text === 'string' && ID_PATTERN.test(text);

/** As somebody would type it over: without capitals, spaces at the ends, and the dot of a sentence. */
export const sameText = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/[.?!]$/, '');

/** The same words, or the beginning of them: a title may be typed over in part. */
export const isStartOf = (written: string, text: string): boolean => {
  const start = sameText(written);
  return start.split(' ').length > 2 && sameText(text).startsWith(start);
};
