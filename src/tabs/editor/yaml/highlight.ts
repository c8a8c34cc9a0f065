import { HighlightStyle, syntaxHighlighting, syntaxTree } from '@codemirror/language';
import { type Extension, RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

const MARKS: Readonly<Record<string, Decoration>> = {
  Key: Decoration.mark({ class: 'cm-yaml-key' }),
  Comment: Decoration.mark({ class: 'cm-yaml-comment' }),
};

function marksIn(view: EditorView): DecorationSet {
  const marks = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: ({ name, from: start, to: end }) => {
        const mark = MARKS[name];
        if (mark !== undefined && end > start) marks.add(start, end, mark);
      },
    });
  }
  return marks.finish();
}

const keysAndComments = ViewPlugin.fromClass(
  class {
    marks: DecorationSet;
    constructor(view: EditorView) {
      this.marks = marksIn(view);
    }
    update(update: ViewUpdate): void {
      const isNewlyParsed = syntaxTree(update.startState) !== syntaxTree(update.state);
      if (update.docChanged || update.viewportChanged || isNewlyParsed) this.marks = marksIn(update.view);
    }
  },
  { decorations: (plugin) => plugin.marks },
);

/** Names and remarks stand out; texts, which people came for, are plain. In colours of the theme, also in the dark. */
export const yamlColours: Extension = [syntaxHighlighting(HighlightStyle.define([])), keysAndComments];
