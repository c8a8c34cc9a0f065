import { closest } from '../../did-you-mean';
import type { Problem } from '../../problem';

const LIBRARY = ['organisation.yaml', 'sources.yaml', 'glossary.yaml', 'promises.yaml', 'replies.yaml'];
const READ = /^(trees\/[a-z][a-z0-9-]*\.yaml|language\/[^/]+\.yaml|documents\/[a-z][a-z0-9-]*\.md)$/;

/** Files that nobody reads because of their name or their folder; `names` are paths from the content folder. */
export function checkFileNames(names: Iterable<string>, problems: Problem[]): void {
  for (const file of names) {
    if (READ.test(file) || LIBRARY.includes(file)) continue;
    problems.push({ code: 'ignored-file', file, line: 1, column: 1, excerpt: '', ...said(file) });
  }
}

function said(file: string): Pick<Problem, 'message' | 'hint'> {
  const [folder = '', ...rest] = file.split('/');
  const name = rest.at(-1) ?? folder;
  const message = `Het bestand \`${name}\` wordt niet gelezen.`;
  if (rest.length > 1)
    return {
      message,
      hint: `Een map in \`${folder}\` kijken we niet in. Zet het bestand in de map \`${folder}\` zelf.`,
    };
  if (folder === 'documents' && rest.length === 1)
    return {
      message,
      hint: `Een document is een tekstbestand met de naam \`${tidy(name)}.md\`. Is het een Word-bestand? Plak de tekst daarin.`,
    };
  if (rest.length === 1) return { message, hint: `Noem het \`${tidy(name)}.yaml\`.` };
  const meant = closest(`${tidy(name)}.yaml`, LIBRARY);
  return {
    message,
    hint: meant === undefined ? 'Is het een boom? Zet het dan in de map `trees`.' : `Bedoelde je \`${meant}\`?`,
  };
}

/** The name without its ending, as an id: small letters, digits and hyphens. */
const tidy = (name: string): string =>
  name
    .replace(/(\.(ya?ml|txt|docx?|md|odt|rtf))+$/i, '')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z0-9-]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '') || 'naam';
