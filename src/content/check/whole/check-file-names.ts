import { closest } from '../../did-you-mean';
import type { Problem } from '../../problem';

const LIBRARY = ['organisation.yaml', 'sources.yaml', 'glossary.yaml', 'promises.yaml', 'replies.yaml'];
const READ = /^(trees\/[a-z][a-z0-9-]*\.yaml|language\/[^/]+\.yaml|documents\/[a-z][a-z0-9-]*\.md)$/;

/** Files that nobody reads because of their name or their folder; `names` are paths from the content folder. */
export function checkFileNames(names: Iterable<string>, problems: Problem[]): void {
  const all = new Set(names);
  for (const file of all) {
    if (READ.test(file) || LIBRARY.includes(file)) continue;
    const how = copyOf(file, all) ?? said(file);
    problems.push({ code: 'ignored-file', file, line: 1, column: 1, excerpt: '', ...how });
  }
}

/** What Windows, a Mac and a browser make of a name that is there already. */
const COPIED = /^(.*?)(?:[ _-]*(?:\((?:\d+|kopie|copy)\)|[ _-](?:kopie|copy|copie)(?: ?\d+)?))+(\.[a-z]+)$/i;

function copyOf(file: string, all: ReadonlySet<string>): Pick<Problem, 'message' | 'hint'> | undefined {
  const bare = file.replace(/(^|\/)(?:Kopie|Copy) (?:van|of) /i, '$1');
  const [, start = '', ending = ''] = COPIED.exec(bare) ?? /^(.*)(\.[a-z]+)$/i.exec(bare) ?? [];
  const first = /\.txt$/i.test(file) && all.has(file.slice(0, -4)) ? file.slice(0, -4) : `${start}${ending}`;
  if (first === file || !all.has(first)) return undefined;
  const name = first.split('/').at(-1) ?? first;
  const own = `${tidy(name)}-2${first.slice(first.lastIndexOf('.'))}`;
  return {
    message: `Dit lijkt een kopie van \`${name}\`, en wordt niet gelezen.`,
    hint: `Haal het bestand weg. Wordt het iets nieuws? Geef het dan een eigen naam, zoals \`${own}\`.`,
  };
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
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '') || 'naam';
