import { applyEdit } from '../../../../content/edit/apply-edit';
import { editPart } from '../../../../content/edit/by-parts/edit-part';
import type { Edit, Edited } from '../../../../content/edit/edits';
import { fileReader } from '../../form/read-value';
import { openYaml, type YamlDocument } from '../../yaml/yaml-document';

/** The documents of the files that were opened: one each, so that form and YAML share their history. */
export interface DeskDocuments {
  readonly of: (path: string) => YamlDocument;
  readonly edit: (path: string, edit: Edit) => Edited;
  /** Makes an opened document this text; one that nobody opened is made of the text it has by then. */
  readonly replace: (path: string, text: string | null) => void;
}

export function openDeskDocuments(
  textOf: (path: string) => string | null,
  onTyped: (path: string, text: string) => void,
): DeskDocuments {
  const documents = new Map<string, YamlDocument>();
  const of = (path: string): YamlDocument => {
    const known = documents.get(path);
    if (known !== undefined) return known;
    const document = openYaml(textOf(path) ?? '');
    document.subscribe(() => {
      if (document.text() !== textOf(path)) onTyped(path, document.text());
    });
    documents.set(path, document);
    return document;
  };
  return {
    of,
    edit: (path, edit) => {
      const document = of(path);
      // A document is one text: there is nothing in it to splice at.
      if (edit.kind === 'set' && edit.path.length === 0 && typeof edit.value === 'string') {
        document.replaceBy(edit.value);
        return { ok: true, text: document.text(), splices: [] };
      }
      const text = document.text();
      const edited = editPart(text, edit, fileReader) ?? applyEdit(text, edit);
      if (edited.ok) document.apply(edited.splices, 'form');
      return edited;
    },
    replace: (path, text) => {
      if (text !== null) documents.get(path)?.replaceBy(text);
    },
  };
}
