import type { Choices } from '../../worker/protocol';
import { certaintyWord } from '../certainty-words';
import { treePathOf } from '../file-kind';
import type { Pickable } from './picker';

export type ReferenceTo = 'sources' | 'trees' | 'documents';

export const PLACEHOLDERS: Readonly<Record<ReferenceTo, string>> = {
  sources: 'Zoek een bron om toe te voegen',
  trees: 'Zoek een boom om toe te voegen',
  documents: 'Zoek een document om toe te voegen',
};

interface Referable extends Pickable {
  readonly certainty?: string;
}

/** What a list of references can name. */
export function referables(choices: Choices | undefined, to: ReferenceTo): readonly Referable[] {
  if (choices === undefined) return [];
  switch (to) {
    case 'sources':
      return choices.sources.map(({ id, title, place, certainty }) => ({
        value: id,
        text: title,
        detail: [place, id, certaintyWord(certainty)].filter(Boolean).join(' · '),
        certainty,
      }));
    case 'trees':
      return choices.trees
        .filter(({ listed }) => listed)
        .map(({ id, title }) => ({ value: id, text: title, detail: id }));
    case 'documents':
      return choices.documents.map(({ id, title }) => ({ value: id, text: title, detail: id }));
  }
}

export function openReference(onOpen: (path: string, id?: string) => void, to: ReferenceTo, id: string): void {
  if (to === 'sources') onOpen('sources.yaml', id);
  else onOpen(to === 'trees' ? treePathOf(id) : `documents/${id}.md`);
}
