import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import { findEntry } from './find-entry';

const select = StateEffect.define<string | undefined>();
const line = Decoration.line({ class: 'cm-yaml-selected' });

interface Selected {
  readonly id: string | undefined;
  readonly lines: DecorationSet;
}

/** The lines of what is open in the form, on a ground of their own. */
const selectedField = StateField.define<Selected>({
  create: () => ({ id: undefined, lines: Decoration.none }),
  update(before, transaction) {
    const effect = transaction.effects.find((each) => each.is(select));
    const id = effect === undefined ? before.id : effect.value;
    if (effect === undefined && !transaction.docChanged) return before;
    const range = id === undefined ? undefined : findEntry(transaction.newDoc, id);
    if (range === undefined) return { id, lines: Decoration.none };
    const starts = Array.from(
      { length: range.last - range.first + 1 },
      (_none, index) => transaction.newDoc.line(range.first + index).from,
    );
    return { id, lines: Decoration.set(starts.map((from) => line.range(from))) };
  },
  provide: (field) => EditorView.decorations.from(field, ({ lines }) => lines),
});

export const selectedLines: Extension = selectedField;

/** Marks an entry and brings it into view. */
export function showEntry(view: EditorView, id: string | undefined): void {
  const range = id === undefined ? undefined : findEntry(view.state.doc, id);
  const scroll =
    range === undefined
      ? []
      : [EditorView.scrollIntoView(view.state.doc.line(range.first).from, { y: 'start', yMargin: 24 })];
  view.dispatch({ effects: [select.of(id), ...scroll] });
}

/** The cursor at the start of a line that may be gone by now, and the line in view. */
export function goToLine(view: EditorView, number: number): void {
  const { doc } = view.state;
  const { from } = doc.line(Math.min(Math.max(number, 1), doc.lines));
  view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
  view.focus();
}
