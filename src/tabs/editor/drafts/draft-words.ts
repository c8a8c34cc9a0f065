import type { DraftRow, DraftState } from '../../../web/editor-contract';

export const STATE_WORDS: Readonly<Record<DraftState, string>> = {
  open: 'In bewerking',
  submitted: 'Wacht op een ander',
  published: 'Gepubliceerd',
  discarded: 'Weggegooid',
};

const NAMES: Readonly<Record<string, string>> = {
  'organisation.yaml': 'gegevens van de gemeente',
  'sources.yaml': 'bronnen',
  'glossary.yaml': 'woordenlijst',
  'promises.yaml': 'beloften',
  'replies.yaml': 'sjablonen voor antwoorden',
};

/** "boom-a en 3 andere bestanden" */
export const changedWords = (files: readonly string[]): string => {
  if (files.length === 0) return 'Nog niets veranderd';
  const [first = ''] = files;
  const name = NAMES[first] ?? first.replace(/^(trees|documents|language)\//, '').replace(/\.(yaml|md)$/, '');
  if (files.length === 1) return name;
  return `${name} en ${files.length - 1} ${files.length === 2 ? 'ander bestand' : 'andere bestanden'}`;
};

export const madeBy = ({ origin, author }: Pick<DraftRow, 'origin' | 'author'>): string =>
  origin === 'release' ? 'kwam mee met een nieuwe versie van Deelwijzer' : (author?.name ?? 'naam niet bewaard');
