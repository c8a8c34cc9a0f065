/** What editors call the files that are no trees. */
const TITLES: Readonly<Record<string, string>> = {
  'organisation.yaml': 'Gegevens van de organisatie',
  'sources.yaml': 'Bronnen',
  'glossary.yaml': 'Begrippen',
  'promises.yaml': 'Beloften',
  'replies.yaml': 'Sjablonen voor antwoorden',
};

export const fileTitle = (file: string): string => TITLES[file] ?? file.replace(/^documents\/(.+)\.md$/, 'Document $1');
