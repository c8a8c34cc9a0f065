import type { DraftRow, DraftState } from '../../../web/editor-contract';
import { fileTitle } from '../file-titles';

export const STATE_WORDS: Readonly<Record<DraftState, string>> = {
  open: 'In bewerking',
  submitted: 'Wacht op een ander',
  published: 'Gepubliceerd',
  discarded: 'Weggegooid',
};

/** "Mag ik dit delen? en 3 andere bestanden"; `title`: what the first is called, where that is known. */
export const changedWords = (files: readonly string[], title: string | null): string => {
  const [first] = files;
  if (first === undefined) return 'Nog niets veranderd';
  const name = title ?? fileTitle(first);
  if (files.length === 1) return name;
  return `${name} en ${files.length - 1} ${files.length === 2 ? 'ander bestand' : 'andere bestanden'}`;
};

export const madeBy = ({ origin, author }: Pick<DraftRow, 'origin' | 'author'>): string =>
  origin === 'release' ? 'kwam mee met een nieuwe versie van Deelwijzer' : (author?.name ?? 'naam niet bewaard');
